import * as React from 'react';
import type { WrittenDocument } from '../../../domain/brief/document';
import { useTexts } from '../../../i18n/texts-context';
import { Button } from '../../../ui/button/button';
import { Message } from '../../../ui/feedback/message';
import { Progress } from '../../../ui/feedback/progress';
import { Stack } from '../../../ui/layout/stack';
import { useWordDownload } from './use-word-download';
import type { WordState } from './use-word-download';

export interface WordButtonProps { readonly document: WrittenDocument }

/** How it went. Standing there from the start, so that what comes into it is spoken. */
const Outcome: React.FC<{ readonly state: WordState }> = ({ state }) => {
  const texts = useTexts('brief').word;
  return (
    <div role="status">
      {state.kind === 'done' && <Message tone="success">{texts.done(state.name)}</Message>}
      {state.kind === 'cancelled' && <Message>{texts.cancelled}</Message>}
      {state.kind === 'failed' && <Message tone="danger" title={texts.failed}>{texts.failures[state.why]}</Message>}
    </div>
  );
};

/** Downloads the document as a Word file. The code that writes it is fetched on the click. */
export const WordButton: React.FC<WordButtonProps> = ({ document }) => {
  const texts = useTexts('brief').word;
  const { state, start, cancel } = useWordDownload(document);
  const button = React.useRef<HTMLButtonElement>(null);
  const handleCancel = (): void => {
    // The button that was pressed goes away; the focus must not go with it.
    button.current?.focus();
    cancel();
  };
  const isWorking = state.kind === 'working';
  return (
    <Stack gap="s">
      <div><Button ref={button} icon="download" busy={isWorking} onClick={start}>{texts.download}</Button></div>
      {isWorking && <Progress label={texts.progress} step={texts.making} share={state.share} />}
      {isWorking && <div><Button kind="quiet" icon="close" onClick={handleCancel}>{texts.cancel}</Button></div>}
      <Outcome state={state} />
    </Stack>
  );
};
