import * as React from 'react';
import { useProduct } from '../../data/bindings/product-context';
import { useAssessment, useRows, useSession } from '../../data/bindings/session-context';
import { submitToManagement } from '../../domain/case-flow/case-flow';
import { countUnfinishedViews } from '../../domain/diverging-views';
import { missingParts } from '../../domain/judgement';
import type { DimensionJudgement } from '../../domain/judgement';
import { useTexts } from '../../i18n/texts-context';
import { BoundText } from '../../ui-bindings/bound-text';
import { Button } from '../../ui/button/button';
import { HelpText } from '../../ui/help/help-text';
import { Section } from '../../ui/layout/section';
import { Stack } from '../../ui/layout/stack';
import { TwoColumns } from '../../ui/layout/two-columns';
import { MoveDialog } from './move-dialog';
import { useCaseMove } from './use-case-move';

export interface ToManagementProps {
  readonly judged: readonly DimensionJudgement[];
  readonly onMoved: () => void;
}

/** The proposal and the open questions of an unsustainable case, and the way to the management group. */
export const ToManagement: React.FC<ToManagementProps> = ({ judged, onMoved }) => {
  const session = useSession();
  const { now } = useProduct();
  const assessment = useAssessment();
  const unfinished = countUnfinishedViews(useRows('answer'));
  const { judgement: texts } = useTexts('laterSteps');
  const { bindings } = useTexts('workspace');
  const [isAsking, setIsAsking] = React.useState(false);
  const move = useCaseMove((standing) => submitToManagement(standing, now()), texts.notHandedOver);
  const bound = { kind: 'assessment', rowKey: assessment.key } as const;
  return (
    <Section title={texts.proposalTitle} lead={texts.proposalLead} headingLevel={3}>
      <Stack gap="m">
        <TwoColumns aside={<HelpText text={texts.proposalHelp} example={texts.proposalExample} exampleLabel={bindings.exampleLabel} />}>
          <BoundText {...bound} field="proposal" label={texts.proposalLabel} multiline rows={5} />
        </TwoColumns>
        <TwoColumns aside={<HelpText text={texts.openQuestionsHelp} example={texts.openQuestionsExample} exampleLabel={bindings.exampleLabel} />}>
          <BoundText {...bound} field="openQuestions" label={texts.openQuestionsLabel} multiline rows={3} />
        </TwoColumns>
        {session.canEdit() && <div><Button kind="primary" icon="send" onClick={() => setIsAsking(true)}>{texts.submit}</Button></div>}
      </Stack>
      <MoveDialog texts={texts.submitDialog} missing={missingParts(judged, assessment, true, unfinished)} move={move} isOpen={isAsking} onClose={() => setIsAsking(false)} onMoved={onMoved} />
    </Section>
  );
};
