import * as React from 'react';
import { useRows } from '../../data/bindings/session-context';
import { useTexts } from '../../i18n/texts-context';
import { costQuestionIds, forwardIds } from '../../method/ids';
import type { PartId } from '../../method/parts';
import { Chain } from '../../ui-bindings/chain/chain';
import { useWantedItem } from '../../ui-bindings/item-target';
import { LooseEnds } from '../../ui-bindings/loose-ends/loose-ends';
import { useFindings } from '../../ui-bindings/loose-ends/use-findings';
import { useWantedRow } from '../../ui-bindings/row-target';
import { Tabs } from '../../ui/layout/tabs';
import { CostsTab } from './costs/costs-tab';
import { ForwardTab } from './forward-tab';
import type { Reveal } from './key-plan';
import { PlanTab } from './plan-tab';
import { ReadingsProvider } from './readings';

type TabId = 'plan' | 'chain' | 'costs' | 'forward';

/** The tab in which an item is answered that somebody has come here for. */
const tabOf = (item: string | null): TabId =>
  (costQuestionIds.some((id) => id === item) ? 'costs' : forwardIds.some((id) => id === item) ? 'forward' : 'plan');

/** Tabs that somebody has been in: what is half written there stays while they look at another. */
const useSeen = (tab: TabId): ReadonlySet<TabId> => {
  const seen = React.useRef<ReadonlySet<TabId>>(new Set());
  if (!seen.current.has(tab)) seen.current = new Set([...seen.current, tab]);
  return seen.current;
};

const Panels: React.FC<{ readonly tab: TabId; readonly reveal: Reveal; readonly onOpenRow: (row: string, part: PartId) => boolean }> = ({ tab, reveal, onOpenRow }) => {
  const seen = useSeen(tab);
  return (
    <>
      {seen.has('plan') && <div hidden={tab !== 'plan'}><PlanTab reveal={reveal} /></div>}
      {seen.has('chain') && <div hidden={tab !== 'chain'}><LooseEnds />{tab === 'chain' && <Chain onOpenRow={onOpenRow} />}</div>}
      {seen.has('costs') && <div hidden={tab !== 'costs'}><CostsTab /></div>}
      {seen.has('forward') && <div hidden={tab !== 'forward'}><ForwardTab /></div>}
    </>
  );
};

/**
 * Step D: actions and indicators under every key, what still ends nowhere, the costs that follow and who pays, and the
 * strategy forward.
 */
export const Part: React.FC = () => {
  const { actionPlan: texts } = useTexts('laterSteps');
  const keys = useRows('sustainabilityKey');
  const costs = useRows('cost');
  const { effects, conflicts, keys: looseKeys } = useFindings();
  const item = useWantedItem();
  const row = useWantedRow();
  const [reveal, setReveal] = React.useState<Reveal>(row === null ? null : { key: row });
  const [tab, setTab] = React.useState<TabId>(() => tabOf(item));
  const handleOpenRow = (key: string, part: PartId): boolean => {
    if (part !== 'd') return false;
    setTab('plan');
    setReveal({ key });
    return true;
  };
  return (
    <ReadingsProvider>
      <Tabs<TabId>
        label={texts.tabsLabel}
        items={[
          { id: 'plan', label: texts.tabs.plan, count: keys.length },
          { id: 'chain', label: texts.tabs.chain, count: effects.length + conflicts.length + looseKeys.length },
          { id: 'costs', label: texts.tabs.costs, count: costs.length },
          { id: 'forward', label: texts.tabs.forward },
        ]}
        currentId={tab}
        onSelect={setTab}
      >
        <Panels tab={tab} reveal={reveal} onOpenRow={handleOpenRow} />
      </Tabs>
    </ReadingsProvider>
  );
};
