import * as React from 'react';
import { useRows, useSession } from '../../data/bindings/session-context';
import type { Dialogue } from '../../data/ports/rows';
import { useTexts } from '../../i18n/texts-context';
import { Message } from '../../ui/feedback/message';
import { Tabs } from '../../ui/layout/tabs';
import { CitizenDialogue } from './dialogues/citizen-dialogue';
import { DialogueLog } from './dialogues/dialogue-log';
import { InterestConflicts } from './interest-conflicts';
import { noFilter } from './list/filter';
import { StakeholderList } from './list/stakeholder-list';
import { StakeholderMap } from './map/stakeholder-map';
import { StakeholderLinksProvider } from './stakeholder-links';
import type { StakeholderLinks } from './stakeholder-links';
import { UnheardNotice } from './unheard-notice';

type TabId = 'list' | 'map' | 'dialogues' | 'conflicts';
interface Reveal { readonly tab: TabId; readonly key: string }

const metIn = (dialogues: readonly Dialogue[]): ReadonlyMap<string, number> => {
  const met = new Map<string, number>();
  for (const { stakeholders } of dialogues) for (const key of new Set(stakeholders)) met.set(key, (met.get(key) ?? 0) + 1);
  return met;
};

const useTabs = (dialogues: readonly Dialogue[]) => {
  const session = useSession();
  const [tab, setTab] = React.useState<TabId>('list');
  const [reveal, setReveal] = React.useState<Reveal | null>(null);
  const [filter, setFilter] = React.useState(noFilter);
  // Every card reads it: another map only as somebody is met, not at every keystroke in a dialogue.
  const meetings = dialogues.map(({ stakeholders }) => stakeholders.join()).join(';');
  // eslint-disable-next-line react-hooks/exhaustive-deps -- what is read of the dialogues is in `meetings`
  const met = React.useMemo(() => metIn(dialogues), [meetings]);
  const links = React.useMemo<StakeholderLinks>(() => {
    const goTo = (to: Reveal): void => { setReveal(to); setTab(to.tab); };
    return {
      met,
      logDialogue: (key) => goTo({ tab: 'dialogues', key: session.add('dialogue', { stakeholders: [key] }) }),
      openCard: (key) => { setFilter(noFilter); goTo({ tab: 'list', key }); },
    };
  }, [met, session]);
  const select = (next: TabId): void => { setReveal(null); setTab(next); };
  return { tab, select, links, filter, setFilter, revealIn: (id: TabId): Reveal | null => (reveal?.tab === id ? reveal : null) };
};

/** What a person reads who may not see stakeholders and dialogues: that they are not shown, never that there are none. */
const Withheld: React.FC = () => {
  const { withheld } = useTexts('stepB').stakeholders;
  const conflicts = useRows('conflict');
  return (
    <>
      <Message tone="info">{withheld}</Message>
      <CitizenDialogue />
      <InterestConflicts rows={conflicts.filter(({ kind }) => kind === 'interest')} />
    </>
  );
};

const Stakeholders: React.FC = () => {
  const texts = useTexts('stepB').stakeholders;
  const rows = useRows('stakeholder');
  const conflicts = useRows('conflict');
  const dialogues = useRows('dialogue');
  const interest = React.useMemo(() => conflicts.filter(({ kind }) => kind === 'interest'), [conflicts]);
  const { tab, select, links, filter, setFilter, revealIn } = useTabs(dialogues);
  const [draft, setDraft] = React.useState('');
  return (
    <StakeholderLinksProvider value={links}>
      <UnheardNotice rows={rows} dialogues={dialogues} />
      <Tabs
        label={texts.tabsLabel}
        items={[
          { id: 'list', label: texts.tabs.list, count: rows.length },
          { id: 'map', label: texts.tabs.map },
          { id: 'dialogues', label: texts.tabs.dialogues, count: dialogues.length },
          { id: 'conflicts', label: texts.tabs.conflicts, count: interest.length },
        ]}
        currentId={tab}
        onSelect={select}
      >
        {tab === 'list' && <StakeholderList filter={filter} onFilter={setFilter} draft={draft} onDraft={setDraft} reveal={revealIn('list')} />}
        {tab === 'map' && <StakeholderMap onToList={() => select('list')} />}
        {tab === 'dialogues' && <><DialogueLog reveal={revealIn('dialogues')} /><CitizenDialogue /></>}
        {tab === 'conflicts' && <InterestConflicts rows={interest} />}
      </Tabs>
    </StakeholderLinksProvider>
  );
};

/** Step B, stakeholders: who is affected, who has power, who has been heard, and where their interests collide. */
export const Part: React.FC = () => (useSession().isWithheld('stakeholder') ? <Withheld /> : <Stakeholders />);
