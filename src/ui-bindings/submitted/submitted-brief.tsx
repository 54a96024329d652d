import * as React from 'react';
import { useProduct } from '../../data/bindings/product-context';
import { formatDay } from '../../i18n/dates';
import { useTexts } from '../../i18n/texts-context';
import { Button } from '../../ui/button/button';
import { Message } from '../../ui/feedback/message';
import { Skeleton } from '../../ui/feedback/skeleton';
import { Stack } from '../../ui/layout/stack';
import { DocumentView } from '../brief-document/view/document-view';
import { useFailureSentence } from '../failure-sentence';
import { useSubmitted } from './use-submitted';

export interface SubmittedBriefProps {
  readonly revision: number | null;
  /** SHA-256 that the decision noted, when there is one. */
  readonly decidedDigest?: string;
  /** Level of the document's own heading, 4 when left out. */
  readonly headingLevel?: 3 | 4 | 5;
}

/** The brief as it was when the case was handed to the management group, and whether its file is untouched. */
export const SubmittedBrief: React.FC<SubmittedBriefProps> = ({ revision, decidedDigest, headingLevel = 4 }) => {
  const texts = useTexts('brief').submitted;
  const { retry: retryText } = useTexts('common').actions;
  const { locale } = useProduct().host;
  const { retry, ...reading } = useSubmitted(revision, decidedDigest);
  const sentence = useFailureSentence(reading.kind === 'failed' ? reading.failure : null);
  switch (reading.kind) {
    case 'none': return <Message tone="info">{texts.none}</Message>;
    case 'loading': return <Skeleton label={texts.loading} lines={6} height={20} />;
    case 'refused': return <Message tone="danger">{reading.problem === 'newer' ? texts.newer : texts.unreadable}</Message>;
    case 'failed': return reading.failure.kind === 'gone'
      ? <Message tone="danger">{texts.gone}</Message>
      : <Message tone="danger" live="alert" actions={<Button onClick={retry}>{retryText}</Button>}>{sentence}</Message>;
    case 'read': {
      const { submittedOn, submittedBy, document } = reading.snapshot;
      return (
        <Stack gap="m">
          <p>{texts.by(formatDay(submittedOn, locale), submittedBy)}</p>
          {reading.isIntact === true && <Message tone="success">{texts.intact}</Message>}
          {reading.isIntact === false && <Message tone="danger">{texts.altered}</Message>}
          <DocumentView document={document} headingLevel={headingLevel} />
        </Stack>
      );
    }
  }
};
