import * as React from 'react';
import type { Failure } from '../../data/ports/results';
import { useTexts } from '../../i18n/texts-context';
import { Button } from '../../ui/button/button';
import { Message } from '../../ui/feedback/message';
import { Heading } from '../../ui/layout/heading';
import { Stack } from '../../ui/layout/stack';
import { useFailureSentence } from '../../ui-bindings/failure-sentence';
import styles from './views.module.scss';

export interface FailureScreenProps {
  readonly failure: Failure;
  readonly onRetry: () => void;
  readonly onBack?: () => void;
  /** Given when the way out is to install the lists. */
  readonly onSetup?: () => void;
}

/** A whole screen that could not be shown: what happened, and every way on. */
export const FailureScreen: React.FC<FailureScreenProps> = ({ failure, onRetry, onBack, onSetup }) => {
  const { actions, toSetup, productName, closedToYou } = useTexts('common');
  const sentence = useFailureSentence(failure);
  return (
    <div className={styles.plain}>
      <Heading level={1} className={styles.title}>{productName}</Heading>
      <Message tone="danger" live="alert">{failure.kind === 'forbidden' ? closedToYou : sentence}</Message>
      <Stack direction="row" gap="s" wrap>
        {onSetup && <Button kind="primary" onClick={onSetup}>{toSetup}</Button>}
        <Button onClick={onRetry}>{actions.retry}</Button>
        {onBack && <Button kind="quiet" onClick={onBack}>{actions.back}</Button>}
      </Stack>
    </div>
  );
};
