import * as React from 'react';
import { useProduct } from '../../../data/bindings/product-context';
import type { Meeting } from '../../../data/ports/rows';
import { useTexts } from '../../../i18n/texts-context';
import { PrintButton } from '../../../ui-bindings/brief-document/print-button';
import { DocumentView } from '../../../ui-bindings/brief-document/view/document-view';
import { WordButton } from '../../../ui-bindings/brief-document/word/word-button';
import { useFailureSentence } from '../../../ui-bindings/failure-sentence';
import { Button } from '../../../ui/button/button';
import { Message } from '../../../ui/feedback/message';
import { Skeleton } from '../../../ui/feedback/skeleton';
import { Disclosure } from '../../../ui/layout/disclosure';
import { Stack } from '../../../ui/layout/stack';
import styles from './agenda-panel.module.scss';
import { useAgendaDocument, type AgendaEntry } from './use-agenda-document';

export interface AgendaPanelProps {
  readonly meeting: Meeting;
  /** In the order they are taken. */
  readonly entries: readonly AgendaEntry[];
}

/** The agenda of a meeting, to print, to take into Word and to read. */
export const AgendaPanel: React.FC<AgendaPanelProps> = ({ meeting, entries }) => {
  const texts = useTexts('queue').agendaDocument;
  const common = useTexts('common');
  const { actions } = useProduct();
  const { retry, ...reading } = useAgendaDocument(meeting, entries);
  const sentence = useFailureSentence(reading.kind === 'failed' ? reading.failure : null);
  switch (reading.kind) {
    case 'loading': return <Skeleton label={common.loading} lines={3} height={24} />;
    case 'failed': return <Message tone="danger" live="alert" actions={<Button onClick={retry}>{common.actions.retry}</Button>}>{sentence}</Message>;
    case 'read': return (
      <Stack gap="m">
        {reading.unread.length > 0 && <Message tone="warning">{texts.unread(reading.unread)}</Message>}
        <div className={styles.tools}>
          <PrintButton lang={reading.document.language} label={texts.print} elsewhere={() => actions.linkTo(null)}>
            <DocumentView document={reading.document} headingLevel={1} isOnPaper />
          </PrintButton>
          <WordButton document={reading.document} />
        </div>
        <Disclosure summary={texts.read}><DocumentView document={reading.document} headingLevel={4} /></Disclosure>
      </Stack>
    );
  }
};
