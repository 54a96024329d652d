import type { Result } from './results';
import type { AgendaItem, Assessment, Changes, Condition, ConditionReport, Decision, Meeting, Submission } from './rows';

/** One condition as the management group writes it. */
export interface NewCondition {
  readonly text: string;
  /** Name or role. */
  readonly owner: string;
  /** `yyyy-mm-dd` */
  readonly due: string;
}

/** What the management group decides. */
export interface NewDecision {
  readonly caseId: number;
  readonly revision: number;
  readonly decision: NonNullable<Decision['decision']>;
  readonly reason: string;
  /** Only with `continueWithConditions`, then at least one. */
  readonly conditions: readonly NewCondition[];
  readonly minutesReference: string;
  readonly diaryNumber: string;
  /** `yyyy-mm-dd` */
  readonly decidedOn: string;
  /** SHA-256 of the submitted brief, '' when there is none. */
  readonly submissionDigest: string;
}

/** How a decision ended. `elseDecided`: somebody was first on this submission, nothing counts of what was sent. */
export type DecideOutcome =
  | { readonly kind: 'decided'; readonly decision: Decision }
  | { readonly kind: 'elseDecided'; readonly decision: Decision }
  /** The case was withdrawn, ended or submitted anew meanwhile; nothing was decided. */
  | { readonly kind: 'notWaiting'; readonly assessment: Assessment };

/** Who can decide. */
export type { WhoDecides as Deciders } from '../../domain/case-flow/proven-standing';

/** A condition that is not met yet, of a decision that stands. */
export interface OpenCondition {
  readonly condition: Condition;
  readonly caseName: string;
  /** What the project group has reported about it, newest first. */
  readonly reports: readonly ConditionReport[];
}

/** The management group's desk, as one reading tells it. */
export interface Waiting {
  /** Cases that wait for a decision, longest waiting first. */
  readonly cases: readonly Assessment[];
  /** Ids of those among them whose decision stands although their status columns have not followed yet. */
  readonly decidedIds: readonly number[];
  /** Rows on agendas for the cases that wait. */
  readonly agenda: readonly AgendaItem[];
  /** Meetings from two months back, and all to come, by date. */
  readonly meetings: readonly Meeting[];
  /** By the day they are followed up. */
  readonly conditions: readonly OpenCondition[];
  readonly mayDecide: boolean;
}

/** How a change to a row ended. `changed`: somebody else was first, nothing was written, and `row` is what SharePoint has now. */
export interface ChangeOutcome<R> {
  readonly kind: 'saved' | 'changed';
  readonly row: R;
}

/** The management group's queue. Nothing here throws. */
export interface DecisionPort {
  /** One request (one more when conditions are open). */
  waiting(): Promise<Result<Waiting>>;
  /** Marks a waiting case as taken in; harmless when it already is. */
  claim(assessment: Assessment): Promise<Result<Assessment>>;
  /**
   * Writes the decision as a row in the decider's own name: first its conditions, then the row, then a notice to the
   * owner; last the status columns follow. SharePoint refuses a second row for the same submission, so that one of two
   * deciders in the same second stands and the other is told. Sent again with the same `attempt` it ends in one row.
   * @param attempt made once per form, and anew when the form is changed after a failed attempt
   */
  decide(attempt: string, decision: NewDecision, caseChanges: Changes<'assessment'>): Promise<Result<DecideOutcome>>;
  /** Lets the status columns follow a decision that stands. */
  follow(caseId: number, revision: number, caseChanges: Changes<'assessment'>): Promise<Result<Assessment>>;
  /** Says that a condition is met, or changes its day or owner. */
  changeCondition(row: Condition, changes: Pick<Changes<'condition'>, 'isMet' | 'metOn' | 'metHow' | 'due' | 'owner'>): Promise<Result<ChangeOutcome<Condition>>>;
}

/** Where a submission is dealt with. */
export interface PlaceOnAgenda { readonly item: AgendaItem; readonly meeting: Meeting }

/** Meetings of the management group and what stands on their agendas. Nothing here throws. */
export interface MeetingPort {
  addMeeting(key: string, values: Pick<Changes<'meeting'>, 'name' | 'date' | 'note'>): Promise<Result<Meeting>>;
  changeMeeting(row: Meeting, changes: Pick<Changes<'meeting'>, 'name' | 'date' | 'note' | 'isRemoved'>): Promise<Result<ChangeOutcome<Meeting>>>;
  /** Puts a submission on an agenda; a row that is there already (another person was first) comes back as it is. */
  place(caseKey: string, values: { readonly caseId: number; readonly revision: number; readonly meeting: string; readonly order: number; readonly presenter: string }): Promise<Result<AgendaItem>>;
  changeItem(row: AgendaItem, changes: Pick<Changes<'agendaItem'>, 'meeting' | 'order' | 'presenter'>): Promise<Result<ChangeOutcome<AgendaItem>>>;
  /** Which agenda a submission stands on; null when it stands on none, or the meeting was removed. One request. */
  placeOf(caseId: number, revision: number): Promise<Result<PlaceOnAgenda | null>>;
}

/** Taking a case back from the management group. Nothing here throws. */
export interface SubmissionPort {
  /**
   * Takes the waiting submission back with a reason: notes it on the submission's row, then moves the case.
   * `notWaiting` when it was decided or moved meanwhile: `assessment` is what SharePoint has now.
   * @param now ISO 8601, UTC
   */
  withdraw(caseId: number, revision: number, reason: string, now: string): Promise<Result<{ readonly kind: 'withdrawn' | 'notWaiting'; readonly assessment: Assessment }>>;
  /** All submissions of these cases, in the order they were made; a person who may not read them gets none. */
  rows(caseIds: readonly number[]): Promise<Result<readonly Submission[]>>;
}
