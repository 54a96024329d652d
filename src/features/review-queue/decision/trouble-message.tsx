import * as React from 'react';
import { useTexts } from '../../../i18n/texts-context';
import type { Texts } from '../../../i18n/load-texts';
import { Message } from '../../../ui/feedback/message';
import { failureSentence } from '../../../ui-bindings/failure-sentence';
import type { Trouble } from './send-decision';

const sentenceOf = (trouble: Trouble, texts: Texts['queue']['decision']['failed'], common: Texts['common']['failures']): string => {
  switch (trouble.kind) {
    case 'elseDecided': return texts.elseDecided(trouble.name ?? texts.someone);
    case 'ownEarlier': return texts.ownEarlier;
    case 'changed': return texts.changed;
    case 'notWaiting': return texts.notWaiting;
    case 'failure':
      if (trouble.failure.kind === 'offline') return trouble.wasSent ? texts.offline : texts.notReached;
      return trouble.failure.kind === 'forbidden' ? texts.forbidden : failureSentence(trouble.failure, common);
  }
};

/** Says why the decision was not written, and that nothing typed is lost. */
export const TroubleMessage: React.FC<{ readonly trouble: Trouble | null }> = ({ trouble }) => {
  const texts = useTexts('queue').decision.failed;
  const { failures } = useTexts('common');
  if (trouble === null) return null;
  const sentence = sentenceOf(trouble, texts, failures);
  return (
    <Message tone="danger" live="alert" title={texts.title}>
      <p>{sentence}</p>
      {trouble.kind === 'failure' && <p>{texts.kept}</p>}
    </Message>
  );
};
