import * as React from 'react';
import { useRows } from '../../data/bindings/session-context';
import { useTexts } from '../../i18n/texts-context';
import { HelpText } from '../../ui/help/help-text';
import { Section } from '../../ui/layout/section';
import { TwoColumns } from '../../ui/layout/two-columns';
import { InterestConflicts } from './interest-conflicts';
import { StakeholderList } from './stakeholder-list';

/** Step B, stakeholders: who is affected, who has power, and where their interests collide. */
export const Part: React.FC = () => {
  const { stakeholders: texts, bindings } = useTexts('workspace');
  const rows = useRows('stakeholder');
  const conflicts = useRows('conflict');
  const interest = React.useMemo(() => conflicts.filter(({ kind }) => kind === 'interest'), [conflicts]);
  return (
    <>
      <Section title={texts.listTitle} headingLevel={3}>
        <TwoColumns aside={<HelpText text={texts.listLead} example={texts.example} exampleLabel={bindings.exampleLabel} />}>
          <StakeholderList rows={rows} />
        </TwoColumns>
      </Section>
      <Section title={texts.conflictsTitle} headingLevel={3}>
        <TwoColumns aside={<HelpText text={texts.conflictsLead} example={texts.conflictExample} exampleLabel={bindings.exampleLabel} />}>
          <InterestConflicts rows={interest} />
        </TwoColumns>
      </Section>
    </>
  );
};
