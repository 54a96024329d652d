import { stopPointIds } from '../method/ids';
import type { StopPointId } from '../method/ids';
import type { NoticeKind, StopOutcome } from '../method/scales';
import { handOverRecords } from './hand-over';
import { reopenings } from './publication/reopenings';
import { anyDecider } from './case-flow/proven-standing';
import type { WhoDecides } from './case-flow/proven-standing';
import { decidedEvents, submittedEvents } from './history-management';
import type { ManagementEvent, ManagementFacts } from './history-management';
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
    /** Says who judged where no name does. */
    readonly assessorRole?: string;
  };
  readonly answers: readonly {
    readonly item: string; readonly choice: string; readonly text: string; readonly participants: string;
    readonly modified: string; readonly author: Who | null; readonly editor: Who | null;
  }[];
  readonly decisions: ManagementFacts['decisions'];
  readonly submissions: ManagementFacts['submissions'];
  readonly conditions: ManagementFacts['conditions'];
  readonly conditionReports: ManagementFacts['conditionReports'];
  /** Whose rows count as decisions; everybody's where nobody can tell. */
  readonly deciders?: WhoDecides;
  /** Notices to named persons, each with its receipt. */
  readonly notices: readonly {
    readonly kind: NoticeKind | null; readonly name: string; readonly to: Who | null; readonly toRole: string; readonly sentOn: string | null;
    readonly receivedOn: string | null; readonly receivedBy: string; readonly receipt: string; readonly author: Who | null;
  }[];
  /** Published decision briefs. */
  readonly publications: readonly {
    readonly revision: number | null; readonly publishedOn: string | null; readonly reason: string; readonly diaryNumber: string; readonly author: Who | null;
    readonly drawnUpOn: string | null; readonly dispatchedOn: string | null; readonly dispatchedTo: string;
  }[];
}

/** One thing that has happened. `at`: a day or a moment; '' while SharePoint has not answered yet. */
export type HistoryEvent = { readonly at: string; readonly by: string } & (
  | { readonly kind: 'created' }
  | { readonly kind: 'stop'; readonly stop: StopPointId; readonly way: StopOutcome; readonly reason: string; readonly participants: string }
  /** The ownership went to somebody else; `participants` says from whom to whom, in the words of those who wrote it. */
  | { readonly kind: 'handedOver'; readonly reason: string; readonly participants: string }
  | { readonly kind: 'judged' }
  | ManagementEvent
  /** Somebody was told; `to` is their name or role. */
  | { readonly kind: 'told'; readonly about: NoticeKind; readonly to: string }
  /** A decision brief was published, drawn up or sent; `revision` is the brief's own. */
  | { readonly kind: 'published'; readonly revision: number; readonly reason: string; readonly diaryNumber: string }
  | { readonly kind: 'drawnUp'; readonly revision: number }
  | { readonly kind: 'dispatched'; readonly revision: number; readonly to: string }
  /** A completed case was opened again. */
  | { readonly kind: 'reopened'; readonly reason: string }
  /** They have confirmed it; `by` is who said so. */
  | { readonly kind: 'received'; readonly about: NoticeKind; readonly to: string; readonly receipt: string }
);

/** A day stands for its last moment, so that what happened earlier that day comes before it. */
const moment = (at: string): string => (at === '' ? '\uffff' : at.length === 10 ? `${at}T24` : at);

/**
 * What has happened in a case, newest first; what SharePoint has not dated yet comes on top.
 * A decision is dated by the day the management group gave, else by its row.
 */
export const historyOf = (facts: HistoryFacts): readonly HistoryEvent[] => {
  const { assessment, answers, notices, publications } = facts;
  const events: HistoryEvent[] = [{ kind: 'created', at: assessment.created, by: assessment.author?.name ?? '' }];
  for (const stop of stopPointIds) {
    for (const { choice, text, participants, modified, editor, author } of stopRecords(stop, answers)) {
      events.push({ kind: 'stop', stop, way: choice, reason: text, participants, at: modified, by: (editor ?? author)?.name ?? '' });
    }
  }
  for (const { text, participants, modified, editor, author } of handOverRecords(answers)) {
    events.push({ kind: 'handedOver', reason: text, participants, at: modified, by: (editor ?? author)?.name ?? '' });
  }
  if (assessment.assessedOn !== null) events.push({ kind: 'judged', at: assessment.assessedOn, by: assessment.assessorName.trim() || (assessment.assessorRole ?? '').trim() });
  events.push(...submittedEvents(facts), ...decidedEvents(facts, facts.deciders ?? anyDecider));
  for (const { kind: about, to: person, toRole, sentOn, receivedOn, receivedBy, receipt, author } of notices) {
    if (about === null) continue;
    const to = person?.name ?? toRole;
    events.push({ kind: 'told', about, to, at: sentOn ?? '', by: author?.name ?? '' });
    if (receivedOn !== null) events.push({ kind: 'received', about, to, receipt, at: receivedOn, by: receivedBy.trim() || to });
  }
  for (const { text, modified, editor, author } of reopenings(answers)) events.push({ kind: 'reopened', reason: text, at: modified, by: (editor ?? author)?.name ?? '' });
  for (const { revision, publishedOn, reason, diaryNumber, author, drawnUpOn, dispatchedOn, dispatchedTo } of publications) {
    if (revision === null) continue;
    events.push({ kind: 'published', revision, reason, diaryNumber, at: publishedOn ?? '', by: author?.name ?? '' });
    if (drawnUpOn !== null) events.push({ kind: 'drawnUp', revision, at: drawnUpOn, by: '' });
    if (dispatchedOn !== null) events.push({ kind: 'dispatched', revision, to: dispatchedTo, at: dispatchedOn, by: '' });
  }
  return events
    .map((event, index) => ({ event, index }))
    .sort((a, b) => (moment(b.event.at) < moment(a.event.at) ? -1 : moment(b.event.at) > moment(a.event.at) ? 1 : b.index - a.index))
    .map(({ event }) => event);
};
