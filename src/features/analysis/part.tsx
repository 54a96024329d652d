import * as React from 'react';
import { useRows } from '../../data/bindings/session-context';
import { isOnGoal, ofSign } from '../../domain/effects';
import { useTexts } from '../../i18n/texts-context';
import { Message } from '../../ui/feedback/message';
import { Section } from '../../ui/layout/section';
import { AnalysisQuestion } from './analysis-question';
import { ConflictLines } from './conflict-lines';
import { GatheredEffects } from './gathered-effects';
import { GoalConflicts } from './goal-conflicts';
import { KnowledgeGaps } from './knowledge-gaps';

/** Step B, analysis: the three questions with everything gathered in sight, goal conflicts and knowledge gaps. */
export const Part: React.FC = () => {
  const texts = useTexts('workspace').analysis;
  const impacts = useRows('goalImpact');
  const conflicts = useRows('conflict');
  const gaps = useRows('knowledgeGap');
  const effects = React.useMemo(() => impacts.filter(isOnGoal), [impacts]);
  // Rows edited by hand may lack a sign: they belong to neither question, and must not vanish.
  const unsigned = effects.filter(({ effect }) => effect !== 'positive' && effect !== 'negative');
  const own = React.useMemo(() => conflicts.filter(({ kind, raisedIn }) => kind !== 'interest' && raisedIn !== 'a'), [conflicts]);
  const others = React.useMemo(() => conflicts.filter((row) => !own.includes(row)), [conflicts, own]);
  return (
    <>
      {unsigned.length > 0 && <Message tone="warning">{texts.gathered.noSign(unsigned.length)}</Message>}
      <AnalysisQuestion item="B1"><GatheredEffects rows={ofSign(effects, 'positive')} titleOf={texts.gathered.positive} /></AnalysisQuestion>
      <AnalysisQuestion item="B2"><GatheredEffects rows={ofSign(effects, 'negative')} titleOf={texts.gathered.negative} /></AnalysisQuestion>
      <AnalysisQuestion item="B3"><ConflictLines rows={[...own, ...others]} /></AnalysisQuestion>
      <Section title={texts.conflictsTitle} lead={texts.conflictsLead} headingLevel={3}>
        <GoalConflicts rows={own} />
      </Section>
      <Section title={texts.gapsTitle} headingLevel={3}>
        <KnowledgeGaps rows={gaps} />
      </Section>
    </>
  );
};
