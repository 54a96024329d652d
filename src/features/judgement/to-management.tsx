import * as React from 'react';
import { useAssessment, useDecisions, useRows, useSession } from '../../data/bindings/session-context';
import { countUnfinishedViews } from '../../domain/diverging-views';
import { missingParts } from '../../domain/judgement';
import type { DimensionJudgement } from '../../domain/judgement';
import { lastRevision } from '../../domain/submission/submissions';
import { useTexts } from '../../i18n/texts-context';
import { BoundText } from '../../ui-bindings/bound-text';
import { useBriefBuild } from '../../ui-bindings/brief-document/use-brief-document';
import { Button } from '../../ui/button/button';
import { Message } from '../../ui/feedback/message';
import { HelpText } from '../../ui/help/help-text';
import { Section } from '../../ui/layout/section';
import { Stack } from '../../ui/layout/stack';
import { TwoColumns } from '../../ui/layout/two-columns';
import { MoveDialog } from './move-dialog';
import type { SubmitOutcome } from './submit/submit-case';
import { SubmitProgress } from './submit/submit-progress';
import { useSubmit } from './submit/use-submit';

export interface ToManagementProps {
  readonly judged: readonly DimensionJudgement[];
  readonly onMoved: (outcome: SubmitOutcome) => void;
}

/** The button and its question; the words of the brief are fetched where it stands, so that nothing is waited for later. */
const Submit: React.FC<ToManagementProps> = ({ judged, onMoved }) => {
  const session = useSession();
  const assessment = useAssessment();
  const decisions = useDecisions();
  const submissions = useRows('submission');
  const unfinished = countUnfinishedViews(useRows('answer'));
  const { judgement: texts, management } = useTexts('laterSteps');
  const [isAsking, setIsAsking] = React.useState(false);
  const ended = React.useRef<SubmitOutcome | null>(null);
  const { build, isLoading, failure, retry } = useBriefBuild('sv');
  const move = useSubmit(build, (outcome) => { ended.current = outcome; });
  const revision = lastRevision(assessment.revision, decisions, submissions) + 1;
  const words = { ...texts.submitDialog, text: [texts.submitDialog.text, management.keeps, ...(revision > 1 ? [management.becomes(revision)] : [])].join(' ') };
  const handleMoved = (): void => { if (ended.current !== null) onMoved(ended.current); };
  return (
    <>
      {failure !== null && <Message tone="warning" live="status" actions={<Button onClick={retry}>{management.fetchAgain}</Button>}>{management.noWords}</Message>}
      {session.canEdit() && <div><Button kind="primary" icon="send" onClick={() => setIsAsking(true)}>{revision > 1 ? management.submitAgain : texts.submit}</Button></div>}
      <MoveDialog texts={words} missing={missingParts(judged, assessment, true, unfinished)} move={{ ...move, isBusy: move.isBusy || isLoading }} isOpen={isAsking} onClose={() => setIsAsking(false)} onMoved={handleMoved}>
        {move.step !== null && <SubmitProgress step={move.step} />}
      </MoveDialog>
    </>
  );
};

/** The proposal and the open questions of an unsustainable case, and the way to the management group. */
export const ToManagement: React.FC<ToManagementProps> = (props) => {
  const session = useSession();
  const { key } = useAssessment();
  const { judgement: texts } = useTexts('laterSteps');
  const { bindings } = useTexts('workspace');
  // The question stays while the case leaves the group, to say how it went.
  const isAsked = React.useRef(false);
  isAsked.current = isAsked.current || session.canEdit();
  const bound = { kind: 'assessment', rowKey: key } as const;
  return (
    <Section title={texts.proposalTitle} lead={texts.proposalLead} headingLevel={3}>
      <Stack gap="m">
        <TwoColumns aside={<HelpText text={texts.proposalHelp} example={texts.proposalExample} exampleLabel={bindings.exampleLabel} />}>
          <BoundText {...bound} field="proposal" label={texts.proposalLabel} multiline rows={5} />
        </TwoColumns>
        <TwoColumns aside={<HelpText text={texts.openQuestionsHelp} example={texts.openQuestionsExample} exampleLabel={bindings.exampleLabel} />}>
          <BoundText {...bound} field="openQuestions" label={texts.openQuestionsLabel} multiline rows={3} />
        </TwoColumns>
        {isAsked.current && <Submit {...props} />}
      </Stack>
    </Section>
  );
};
