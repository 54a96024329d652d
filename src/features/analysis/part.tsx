import * as React from 'react';
import { useRows } from '../../data/bindings/session-context';
import type { Conflict, KnowledgeGap } from '../../data/ports/rows';
import { isOnGoal, ofSign } from '../../domain/effects';
import { isGapClosed } from '../../domain/knowledge-gap';
import { isMuchAffectedWithLittlePower } from '../../domain/stakeholders';
import { useTexts } from '../../i18n/texts-context';
import { GapList } from '../../ui-bindings/knowledge-gaps/gap-list';
import { useRowsSelect, useRowsWhere } from '../../ui-bindings/use-rows-where';
import { Message } from '../../ui/feedback/message';
import { HelpText } from '../../ui/help/help-text';
import { Section } from '../../ui/layout/section';
import { TwoColumns } from '../../ui/layout/two-columns';
import { AnalysisQuestion } from './analysis-question';
import { ConflictLines } from './conflict-lines';
import { GatheredEffects } from './gathered-effects';
import { BothSigns, GatheredGaps, GatheredSynergies, LittlePower, MarkedQuestions } from './gathered-more';
import { GoalConflicts } from './goal-conflicts';
import { markedItems } from './marked-items';

const isOwn = ({ kind, raisedIn }: Conflict): boolean => kind !== 'interest' && raisedIn !== 'a';
const openGaps = (rows: readonly KnowledgeGap[]): number => rows.filter((row) => !isGapClosed(row)).length;
const isSame = Object.is;

/** Step B, analysis: the three questions with everything gathered in sight, goal conflicts and knowledge gaps. */
export const Part: React.FC = () => {
  const { analysis: texts, knowledgeGaps: gapTexts } = useTexts('stepB');
  const { exampleLabel } = useTexts('workspace').bindings;
  const effects = useRowsWhere('goalImpact', isOnGoal);
  const conflicts = useRows('conflict');
  const synergies = useRowsWhere('synergy').length;
  const littlePower = useRowsWhere('stakeholder', isMuchAffectedWithLittlePower).length;
  const unknowns = useRowsSelect('knowledgeGap', openGaps, isSame) + useRowsSelect('answer', markedItems, isSame).split(' ').filter((id) => id !== '').length;
  const positive = React.useMemo(() => ofSign(effects, 'positive'), [effects]);
  const negative = React.useMemo(() => ofSign(effects, 'negative'), [effects]);
  // Rows edited by hand may lack a sign: they belong to neither question, and must not vanish.
  const unsigned = effects.length - positive.length - negative.length;
  const own = React.useMemo(() => conflicts.filter(isOwn), [conflicts]);
  const all = React.useMemo(() => [...own, ...conflicts.filter((row) => !isOwn(row))], [own, conflicts]);
  const { gathered } = texts;
  return (
    <>
      {unsigned > 0 && <Message tone="warning">{gathered.noSign(unsigned)}</Message>}
      <AnalysisQuestion item="B1" count={positive.length + synergies + unknowns}>
        <GatheredEffects item="B1" rows={positive} title={gathered.positive(positive.length)} />
        <GatheredSynergies item="B1" />
        <GatheredGaps item="B1" />
        <MarkedQuestions item="B1" />
      </AnalysisQuestion>
      <AnalysisQuestion item="B2" count={negative.length + littlePower + unknowns}>
        <GatheredEffects item="B2" rows={negative} title={gathered.negative(negative.length)} />
        <LittlePower item="B2" />
        <GatheredGaps item="B2" />
        <MarkedQuestions item="B2" />
      </AnalysisQuestion>
      <AnalysisQuestion item="B3" count={all.length + synergies + littlePower}>
        <ConflictLines item="B3" rows={all} />
        <BothSigns item="B3" effects={effects} />
        <GatheredSynergies item="B3" />
        <LittlePower item="B3" />
      </AnalysisQuestion>
      <Section title={texts.conflictsTitle} lead={texts.conflictsLead} headingLevel={3}>
        <GoalConflicts rows={own} />
      </Section>
      <Section title={gapTexts.title} headingLevel={3}>
        <TwoColumns aside={<HelpText text={gapTexts.lead} example={gapTexts.example} exampleLabel={exampleLabel} />}>
          <GapList rows={useRows('knowledgeGap')} />
        </TwoColumns>
      </Section>
    </>
  );
};
