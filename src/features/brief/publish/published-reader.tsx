import * as React from 'react';
import type { Publication } from '../../../data/ports/rows';
import type { BriefDocument } from '../../../domain/brief/document';
import { useTexts } from '../../../i18n/texts-context';
import { useFailureSentence } from '../../../ui-bindings/failure-sentence';
import { Button } from '../../../ui/button/button';
import { Message } from '../../../ui/feedback/message';
import { Skeleton } from '../../../ui/feedback/skeleton';
import { Disclosure } from '../../../ui/layout/disclosure';
import { Stack } from '../../../ui/layout/stack';
import { DocumentView } from '../../../ui-bindings/brief-document/view/document-view';
import { BriefDifferences } from '../../../ui-bindings/brief-document/brief-differences';
import { usePublished } from './use-published';

export interface PublishedReaderProps {
  readonly row: Publication;
  /** The brief as it is now; null while its words are on their way. */
  readonly current: BriefDocument | null;
}

/** A published brief as it stands in the library, what has changed since, and whether its file is untouched. */
export const PublishedReader: React.FC<PublishedReaderProps> = ({ row, current }) => {
  const texts = useTexts('brief').publish;
  const { retry: retryText } = useTexts('common').actions;
  const { retry, ...reading } = usePublished(row);
  const sentence = useFailureSentence(reading.kind === 'failed' ? reading.failure : null);
  switch (reading.kind) {
    case 'loading': return <Skeleton label={texts.loading} lines={6} height={20} />;
    case 'refused': return <Message tone="danger">{reading.problem === 'newer' ? texts.newer : texts.unreadable}</Message>;
    case 'failed': return reading.failure.kind === 'gone'
      ? <Message tone="danger">{texts.gone}</Message>
      : <Message tone="danger" actions={<Button onClick={retry}>{retryText}</Button>}>{sentence}</Message>;
    case 'read': return (
      <Stack gap="m">
        {reading.isIntact === true && <Message tone="success">{texts.intact}</Message>}
        {reading.isIntact === false && <Message tone="danger">{texts.altered}</Message>}
        {current !== null && <Disclosure summary={texts.list.compare}><BriefDifferences before={reading.snapshot.document} after={current} /></Disclosure>}
        <DocumentView document={reading.snapshot.document} headingLevel={5} />
      </Stack>
    );
  }
};
