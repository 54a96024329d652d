import { stopPointIds } from '../method/ids';
import type { StopPointId } from '../method/ids';
import type { DecisionCode, StopOutcome } from '../method/scales';
import { handOverRecords } from './hand-over';
import { stopRecords } from './stop-record';

interface Who { readonly name: string }

/** A case as far as its history reads it. */
export interface HistoryFacts {
  readonly assessment: {
    readonly created: string;
    readonly author: Who | null;
    readonly revision: number | null;
    readonly submittedAt: string | null;
    readonly assessedOn: string | null;
    readonly assessorName: string;
  };
  readonly answers: readonly {
    readonly item: string; readonly choice: string; readonly text: string; readonly participants: string;
    readonly modified: string; readonly author: Who | null; readonly editor: Who | null;
  }[];
  readonly decisions: readonly {
    readonly revision: number | null; readonly decision: DecisionCode | null; readonly reason: string; readonly conditions: string;
    readonly minutesReference: string; readonly decidedOn: string | null; readonly created: string; readonly author: Who | null;
  }[];
}

/** One thing that has happened. `at`: a day or a moment; '' while SharePoint has not answered yet. */
export type HistoryEvent = { readonly at: string; readonly by: string } & (
  | { readonly kind: 'created' }
  | { readonly kind: 'stop'; readonly stop: StopPointId; readonly way: StopOutcome; readonly reason: string; readonly participants: string }
  /** The ownership went to somebody else; `participants` says from whom to whom, in the words of those who wrote it. */
  | { readonly kind: 'handedOver'; readonly reason: string; readonly participants: string }
  | { readonly kind: 'judged' }
  | { readonly kind: 'submitted'; readonly revision: number }
  | {
    readonly kind: 'decided'; readonly decision: DecisionCode; readonly reason: string; readonly conditions: string;
    readonly minutesReference: string; readonly revision: number | null;
  }
);

/** A day stands for its last moment, so that what happened earlier that day comes before it. */
const moment = (at: string): string => (at === '' ? '\uffff' : at.length === 10 ? `${at}T24` : at);

/**
 * What has happened in a case, newest first; what SharePoint has not dated yet comes on top.
 * A decision is dated by the day the management group gave, else by its row.
 */
export const historyOf = ({ assessment, answers, decisions }: HistoryFacts): readonly HistoryEvent[] => {
  const events: HistoryEvent[] = [{ kind: 'created', at: assessment.created, by: assessment.author?.name ?? '' }];
  for (const stop of stopPointIds) {
    for (const { choice, text, participants, modified, editor, author } of stopRecords(stop, answers)) {
      events.push({ kind: 'stop', stop, way: choice, reason: text, participants, at: modified, by: (editor ?? author)?.name ?? '' });
    }
  }
  for (const { text, participants, modified, editor, author } of handOverRecords(answers)) {
    events.push({ kind: 'handedOver', reason: text, participants, at: modified, by: (editor ?? author)?.name ?? '' });
  }
  if (assessment.assessedOn !== null) events.push({ kind: 'judged', at: assessment.assessedOn, by: assessment.assessorName });
  if (assessment.submittedAt !== null) events.push({ kind: 'submitted', revision: assessment.revision ?? 1, at: assessment.submittedAt, by: '' });
  for (const { decision, reason, conditions, minutesReference, revision, decidedOn, created, author } of decisions) {
    if (decision !== null) events.push({ kind: 'decided', decision, reason, conditions, minutesReference, revision, at: decidedOn ?? created, by: author?.name ?? '' });
  }
  return events
    .map((event, index) => ({ event, index }))
    .sort((a, b) => (moment(b.event.at) < moment(a.event.at) ? -1 : moment(b.event.at) > moment(a.event.at) ? 1 : b.index - a.index))
    .map(({ event }) => event);
};
