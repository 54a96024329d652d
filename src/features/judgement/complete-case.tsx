import * as React from 'react';
import { useAssessment, useRows, useSession } from '../../data/bindings/session-context';
import { complete } from '../../domain/case-flow/case-flow';
import { countUnfinishedViews } from '../../domain/diverging-views';
import { missingParts } from '../../domain/judgement';
import type { DimensionJudgement } from '../../domain/judgement';
import { useTexts } from '../../i18n/texts-context';
import { Button } from '../../ui/button/button';
import { Stack } from '../../ui/layout/stack';
import styles from './judgement.module.scss';
import { KeysLeft } from './keys-left';
import { MoveDialog } from './move-dialog';
import { useCaseMove } from './use-case-move';

export interface CompleteCaseProps {
  readonly judged: readonly DimensionJudgement[];
  /** Whether the management group has decided that an unsustainable initiative continues. */
  readonly isDecidedToContinue: boolean;
  readonly onMoved: () => void;
}

/** Ends the work with a case that may go on. */
export const CompleteCase: React.FC<CompleteCaseProps> = ({ judged, isDecidedToContinue, onMoved }) => {
  const session = useSession();
  const assessment = useAssessment();
  const unfinished = countUnfinishedViews(useRows('answer'));
  const texts = useTexts('laterSteps').judgement;
  const [isAsking, setIsAsking] = React.useState(false);
  const move = useCaseMove((standing) => complete(standing, isDecidedToContinue), texts.notCompleted);
  if (!session.canEdit()) return null;
  const words = isDecidedToContinue ? { ...texts.completeDialog, text: texts.completeDialog.decidedText } : texts.completeDialog;
  return (
    <>
      <Stack gap="s" className={styles.complete}>
        <KeysLeft />
        <p className={styles.text}>{texts.completeLead}</p>
        <div><Button kind="primary" icon="check" onClick={() => setIsAsking(true)}>{texts.complete}</Button></div>
      </Stack>
      <MoveDialog texts={words} missing={missingParts(judged, assessment, false, unfinished)} move={move} isOpen={isAsking} onClose={() => setIsAsking(false)} onMoved={onMoved} />
    </>
  );
};
