import * as React from 'react';
import { useTexts } from '../../i18n/texts-context';
import type { Conflict } from '../../data/ports/rows';
import { HelpText } from '../../ui/help/help-text';
import { Section } from '../../ui/layout/section';
import { TwoColumns } from '../../ui/layout/two-columns';
import { BoundIds } from '../../ui-bindings/bound-ids';
import { ConflictCards } from '../../ui-bindings/row-cards/conflict-cards';
import type { RowCardPart } from '../../ui-bindings/row-cards/row-card';
import { useStakeholderOptions } from './use-names';

const Parties: React.FC<RowCardPart<'conflict'>> = ({ row }) => {
  const { parties, partiesHelp } = useTexts('stepB').stakeholders;
  const { unknownStakeholder } = useTexts('stepB').dialogues;
  return <div><BoundIds kind="conflict" rowKey={row.key} field="parties" label={parties} description={partiesHelp} options={useStakeholderOptions()} unknown={() => unknownStakeholder} /></div>;
};

/** Conflicts between people, organisations or functions; shown here, handled in dialogue. */
export const InterestConflicts: React.FC<{ readonly rows: readonly Conflict[] }> = ({ rows }) => {
  const texts = useTexts('stepB').stakeholders;
  const { exampleLabel } = useTexts('workspace').bindings;
  return (
    <Section title={texts.conflictsTitle} headingLevel={3}>
      <TwoColumns aside={<HelpText text={texts.conflictsLead} example={texts.conflictExample} exampleLabel={exampleLabel} />}>
        <ConflictCards rows={rows} kind="interest" texts={texts} First={Parties} />
      </TwoColumns>
    </Section>
  );
};
