import * as React from 'react';
import { briefDifference } from '../../domain/brief/difference';
import { useTexts } from '../../i18n/texts-context';
import { Message } from '../../ui/feedback/message';
import { Disclosure } from '../../ui/layout/disclosure';
import { BriefDifferences } from '../brief-document/brief-differences';
import { useBriefDocument } from '../brief-document/use-brief-document';
import { useSubmitted, type SubmittedReading } from './use-submitted';

export interface ChangedSinceProps {
  readonly revision: number | null;
  /** What has happened since the brief was handed over: a decision was made on it, or it still waits. */
  readonly since: 'decision' | 'submission';
  /** SHA-256 that the decision noted: without the file it tells of, nobody can say that nothing has changed. */
  readonly decidedDigest?: string;
}

/** Why what was decided on cannot be compared with; null when it can, and while that is not known yet. */
const lossOf = (reading: SubmittedReading): 'altered' | 'none' | 'gone' | 'unreadable' | 'newer' | null => {
  switch (reading.kind) {
    case 'none': return 'none';
    case 'loading': return null;
    case 'refused': return reading.problem === 'newer' ? 'newer' : 'unreadable';
    case 'failed': return reading.failure.kind === 'gone' ? 'gone' : null;
    case 'read': return reading.isIntact === false ? 'altered' : null;
  }
};

/**
 * Tells that the case is no longer what was decided on, or handed over, and what differs. Nothing while words and file
 * are on their way, where there never was a file to compare with, and where nothing differs.
 */
export const ChangedSince: React.FC<ChangedSinceProps> = ({ revision, since, decidedDigest = '' }) => {
  const { submitted } = useTexts('brief');
  const texts = submitted.changed[since];
  const { what } = submitted.changed;
  const reading = useSubmitted(revision, decidedDigest);
  // What is handed over is in Swedish, whatever language the page is in.
  const { document: now } = useBriefDocument('sv');
  const then = reading.kind === 'read' ? reading.snapshot.document : null;
  const isSame = React.useMemo(() => then === null || now === null || briefDifference(then, now).isSame, [then, now]);
  const loss = decidedDigest === '' ? null : lossOf(reading);
  if (loss !== null) return <Message tone="warning">{submitted[loss]}</Message>;
  if (isSame || then === null || now === null) return null;
  return (
    <Message tone="warning" title={texts.title} live="status">
      <p>{texts.text}</p>
      <Disclosure summary={what}><BriefDifferences before={then} after={now} /></Disclosure>
    </Message>
  );
};
