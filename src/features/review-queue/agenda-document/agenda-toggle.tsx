import * as React from 'react';
import { useProduct } from '../../../data/bindings/product-context';
import { loadTexts, type Texts } from '../../../i18n/load-texts';
import { TextsProvider, useTexts } from '../../../i18n/texts-context';
import { useFailureSentence } from '../../../ui-bindings/failure-sentence';
import { Button } from '../../../ui/button/button';
import { Message } from '../../../ui/feedback/message';
import { Skeleton } from '../../../ui/feedback/skeleton';
import { Stack } from '../../../ui/layout/stack';
import type { AgendaPanel, AgendaPanelProps } from './agenda-panel';

type Arrived = { readonly Panel: typeof AgendaPanel; readonly texts: Pick<Texts, 'brief'> } | 'failed' | null;

/** The agenda with its code and words, fetched when somebody asks for it. */
const Panel: React.FC<AgendaPanelProps> = (props) => {
  const { loading, actions } = useTexts('common');
  const { language } = useProduct().host;
  const sentence = useFailureSentence({ kind: 'offline' });
  const [arrived, setArrived] = React.useState<Arrived>(null);
  const [attempt, setAttempt] = React.useState(0);
  React.useEffect(() => {
    let isHere = true;
    setArrived(null);
    // In the chunk of the submitted briefs, which it shows: each chunk of its own costs every web part.
    Promise.all([import(/* webpackChunkName: 'submitted' */ './agenda-panel'), loadTexts(language, 'brief')]).then(
      ([code, brief]) => { if (isHere) setArrived({ Panel: code.AgendaPanel, texts: { brief } }); },
      () => { if (isHere) setArrived('failed'); });
    return () => { isHere = false; };
  }, [language, attempt]);
  if (arrived === 'failed') return <Message tone="warning" live="status" actions={<Button onClick={() => setAttempt(attempt + 1)}>{actions.retry}</Button>}>{sentence}</Message>;
  if (arrived === null) return <Skeleton label={loading} lines={3} height={24} />;
  return <TextsProvider texts={arrived.texts}><arrived.Panel {...props} /></TextsProvider>;
};

/** The way to a meeting's agenda as a document. */
export const AgendaToggle: React.FC<AgendaPanelProps> = (props) => {
  const { open, close } = useTexts('queue').agendaDocument;
  const [isOpen, setIsOpen] = React.useState(false);
  return (
    <Stack gap="m">
      <div><Button size="small" icon="document" ariaExpanded={isOpen} onClick={() => setIsOpen(!isOpen)}>{isOpen ? close : open}</Button></div>
      {isOpen && <Panel {...props} />}
    </Stack>
  );
};
