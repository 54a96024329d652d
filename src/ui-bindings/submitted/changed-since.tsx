import * as React from 'react';
import { briefDifference } from '../../domain/brief/difference';
import { useTexts } from '../../i18n/texts-context';
import { Message } from '../../ui/feedback/message';
import { Disclosure } from '../../ui/layout/disclosure';
import { BriefDifferences } from '../brief-document/brief-differences';
import { useBriefDocument } from '../brief-document/use-brief-document';
import { useSubmitted } from './use-submitted';

export interface ChangedSinceProps {
  readonly revision: number | null;
  /** What has happened since the brief was handed over: a decision was made on it, or it still waits. */
  readonly since: 'decision' | 'submission';
}

/**
 * Tells that the case is no longer what was decided on, or handed over, and what differs. Nothing while words and file
 * are on their way, where there is no file to compare with, and where nothing differs.
 */
export const ChangedSince: React.FC<ChangedSinceProps> = ({ revision, since }) => {
  const texts = useTexts('brief').submitted.changed[since];
  const { what } = useTexts('brief').submitted.changed;
  const reading = useSubmitted(revision);
  // What is handed over is in Swedish, whatever language the page is in.
  const { document: now } = useBriefDocument('sv');
  const then = reading.kind === 'read' ? reading.snapshot.document : null;
  const isSame = React.useMemo(() => then === null || now === null || briefDifference(then, now).isSame, [then, now]);
  if (isSame || then === null || now === null) return null;
  return (
    <Message tone="warning" title={texts.title} live="status">
      <p>{texts.text}</p>
      <Disclosure summary={what}><BriefDifferences before={then} after={now} /></Disclosure>
    </Message>
  );
};
