import * as React from 'react';
import { useRows } from '../../data/bindings/session-context';
import { useTexts } from '../../i18n/texts-context';
import type { PartId } from '../../method/parts';
import { Chain } from '../../ui-bindings/chain/chain';
import { LooseEnds } from '../../ui-bindings/loose-ends/loose-ends';
import { useFindings } from '../../ui-bindings/loose-ends/use-findings';
import { usePartOfRow, useWantedRow } from '../../ui-bindings/row-target';
import { HelpText } from '../../ui/help/help-text';
import { Section } from '../../ui/layout/section';
import { Stack } from '../../ui/layout/stack';
import { Tabs } from '../../ui/layout/tabs';
import { TwoColumns } from '../../ui/layout/two-columns';
import { ExampleKeys } from './example-keys';
import { KeyList } from './key-list';
import { SetSigns } from './key-summary';

type View = 'keys' | 'loose' | 'chain';

/** The keys themselves, with help and examples. */
const Keys: React.FC<{ readonly reveal: { readonly key: string } | null; readonly onReveal: (key: string) => void }> = ({ reveal, onReveal }) => {
  const { keys: texts } = useTexts('laterSteps');
  const { bindings } = useTexts('workspace');
  const keys = useRows('sustainabilityKey');
  return (
    <Section title={texts.listTitle} headingLevel={3}>
      <TwoColumns aside={<HelpText text={texts.help} example={texts.example} exampleLabel={bindings.exampleLabel} />}>
        <Stack gap="m">
          <SetSigns rows={keys} />
          <KeyList rows={keys} reveal={reveal} />
          <ExampleKeys rows={keys} onAdd={onReveal} />
        </Stack>
      </TwoColumns>
    </Section>
  );
};

/** Step C: the sustainability keys, what ends nowhere, and the chain from what was found to what is measured. */
export const Part: React.FC = () => {
  const texts = useTexts('laterSteps').keys;
  const count = useRows('sustainabilityKey').length;
  const { effects, conflicts, keys: looseKeys } = useFindings();
  const wanted = useWantedRow();
  const partOf = usePartOfRow();
  const isWantedKey = wanted !== null && partOf(wanted) === 'c';
  const [view, setView] = React.useState<View>(wanted === null || isWantedKey ? 'keys' : 'loose');
  const [reveal, setReveal] = React.useState<{ readonly key: string } | null>(isWantedKey ? { key: wanted } : null);
  // What is half written in one view stays there while somebody looks at another.
  const hasSeenLoose = React.useRef(false);
  hasSeenLoose.current = hasSeenLoose.current || view === 'loose';
  const openKey = (key: string): void => { setView('keys'); setReveal({ key }); };
  const openRow = (row: string, part: PartId): boolean => {
    if (part !== 'c') return false;
    if (partOf(row) === 'c') openKey(row);
    else setView('loose');
    return true;
  };
  return (
    <Tabs<View>
      label={texts.tabsLabel}
      currentId={view}
      onSelect={setView}
      items={[
        { id: 'keys', label: texts.tabs.keys, count },
        { id: 'loose', label: texts.tabs.loose, count: effects.length + conflicts.length + looseKeys.length },
        { id: 'chain', label: texts.tabs.chain },
      ]}
    >
      <div hidden={view !== 'keys'}><Keys reveal={reveal} onReveal={openKey} /></div>
      {hasSeenLoose.current && <div hidden={view !== 'loose'}><LooseEnds onOpenKey={openKey} /></div>}
      {view === 'chain' && <Chain onOpenRow={openRow} />}
    </Tabs>
  );
};
