import type { Result, SiteState } from './results';
import type { Assessment, Changes, Decision } from './rows';

/** What a person chooses from in the list of cases. All parts narrow; left out means all. */
export interface CaseFilter {
  readonly status?: NonNullable<Assessment['status']>;
  readonly type?: NonNullable<Assessment['type']>;
  readonly unit?: string;
}

export interface CasePage {
  readonly cases: readonly Assessment[];
  /** Opaque; give it back to read on. Null when there is no more. */
  readonly next: string | null;
  readonly mayCreate: boolean;
  /** Whether this person looks after the lists: the way to the set-up page is offered. */
  readonly mayManage: boolean;
  /** `ready`, `older` or `newer`; a site without lists is a failure of kind `site` instead. */
  readonly site: SiteState;
}

export interface NewCase {
  readonly name: string;
  readonly purpose: string;
  readonly type: NonNullable<Assessment['type']>;
  readonly unit: string;
  readonly track: NonNullable<Assessment['track']>;
  /** Login names as the people search gives them. */
  readonly ownerLogin: string;
  readonly groupLogins: readonly string[];
}

/** The department's list of cases. */
export interface CaseListPort {
  /** One request: the newest 60 cases that match, and whether this person may start one. */
  page(filter: CaseFilter, next?: string): Promise<Result<CasePage>>;
  /** Makes one case, however often it is sent: `key` is the caller's, made once per form. */
  create(key: string, values: NewCase): Promise<Result<Assessment>>;
}

/** What the management group decides. */
export interface NewDecision {
  readonly caseId: number;
  readonly revision: number;
  readonly decision: NonNullable<Decision['decision']>;
  readonly reason: string;
  readonly conditions: string;
  readonly minutesReference: string;
  /** `yyyy-mm-dd` */
  readonly decidedOn: string;
}

/** The management group's queue. */
export interface DecisionPort {
  /** Cases that wait (routing Pending or InReview), longest waiting first, and whether this person may decide. */
  waiting(): Promise<Result<{ readonly cases: readonly Assessment[]; readonly mayDecide: boolean }>>;
  /** Marks a waiting case as being looked at; harmless when it already is. */
  claim(assessment: Assessment): Promise<Result<Assessment>>;
  /**
   * Writes the decision as a row in the decider's own name, then lets the case's status columns follow.
   * A second decision on the same revision comes back as `refused`.
   */
  decide(key: string, decision: NewDecision, caseChanges: Changes<'assessment'>): Promise<Result<Decision>>;
}
