import * as React from 'react';
import { useAssessment, useRows } from '../../data/bindings/session-context';
import { isOnGoal } from '../../domain/effects';
import { readJudgements } from '../../domain/judgement';
import { useTexts } from '../../i18n/texts-context';
import { dimensions } from '../../method/scales';
import { LooseEnds } from '../../ui-bindings/loose-ends/loose-ends';
import { useProvenStanding } from '../../ui-bindings/use-case-facts';
import { Section } from '../../ui/layout/section';
import { Stack } from '../../ui/layout/stack';
import { Assessor } from './assessor';
import { CompleteCase } from './complete-case';
import { DimensionJudgement } from './dimension-judgement';
import { LostViews } from './diverging-views';
import { JudgementOverview } from './judgement-overview';
import { OutcomeChoice } from './outcome-choice';
import { Conditions } from './conditions/conditions';
import { PlacePanel } from './place/place-panel';
import type { SubmitOutcome } from './submit/submit-case';
import { ThreeWords } from './three-words';
import { ToManagement } from './to-management';

/** The overall judgement: three dimensions, an assessor from outside, the outcome people find, and the way on. */
export const Part: React.FC = () => {
  const texts = useTexts('laterSteps').judgement;
  const { outcome } = useAssessment();
  const answers = useRows('answer');
  const impacts = useRows('goalImpact');
  const standing = useProvenStanding();
  const [moved, setMoved] = React.useState<{ readonly outcome: SubmitOutcome | null; readonly times: number }>({ outcome: null, times: 0 });
  const judged = React.useMemo(() => readJudgements(answers), [answers]);
  const effects = React.useMemo(() => impacts.filter(isOnGoal), [impacts]);
  const decision = standing.kind === 'decided' ? standing.decision.decision : null;
  const isDecidedToContinue = decision === 'continue' || decision === 'continueWithConditions';
  const setMovedBy = (outcome: SubmitOutcome | null): void => setMoved(({ times }) => ({ outcome, times: times + 1 }));
  const handleMoved = (): void => setMovedBy(null);
  return (
    <>
      <PlacePanel standing={standing} outcome={moved.outcome} moves={moved.times} onMoved={handleMoved} />
      <Conditions />
      <ThreeWords />
      <Section title={texts.dimensionsTitle} lead={texts.dimensionsLead} headingLevel={3}>
        <Stack gap="m">
          {dimensions.map((dimension) => <DimensionJudgement key={dimension} dimension={dimension} effects={effects} />)}
        </Stack>
      </Section>
      <LostViews />
      <Assessor />
      <LooseEnds />
      <JudgementOverview judged={judged} />
      <OutcomeChoice judged={judged} />
      {outcome === 'Unsustainable' && !isDecidedToContinue && <ToManagement judged={judged} onMoved={setMovedBy} />}
      {(outcome === 'Sustainable' || isDecidedToContinue) && <CompleteCase judged={judged} isDecidedToContinue={isDecidedToContinue} onMoved={handleMoved} />}
    </>
  );
};
