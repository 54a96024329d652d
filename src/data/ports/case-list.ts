import type { MyNotices } from './notices';
import type { Result, SiteState } from './results';
import type { Assessment, ReferenceRow } from './rows';

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
  /** What administrators have published, for the names in the list and the form. */
  readonly reference: readonly ReferenceRow[];
  /** What is for this person to take part of, as of the first page; null on later pages, which do not ask. */
  readonly notices: MyNotices | null;
  /** How many cases wait for the management group, as of the first page; null on later pages and for those who may not decide. */
  readonly waiting: number | null;
}

export interface NewCase {
  readonly name: string;
  readonly purpose: string;
  readonly type: NonNullable<Assessment['type']>;
  readonly unit: string;
  readonly track: NonNullable<Assessment['track']>;
  readonly trackReason: string;
  readonly decisionState: Assessment['decisionState'];
  /** `yyyy-mm-dd`; only consultation answers have one. */
  readonly deadline: string | null;
  /** What the case is pinned to (`domain/reference`): the newest edition and the strategy that applies. */
  readonly methodVersion: string;
  readonly strategyVersion: string;
  /** Login names as the people search gives them. */
  readonly ownerLogin: string;
  readonly groupLogins: readonly string[];
}

/** A case as it is offered in a search. */
export type CaseHit = Pick<Assessment, 'id' | 'key' | 'name' | 'type' | 'unit' | 'status'>;

/** How a planned initiative was begun. `changed`: somebody else was first, nothing was written, `row` is what SharePoint has now. */
export interface BeginOutcome {
  readonly kind: 'begun' | 'changed';
  readonly row: Assessment;
}

/** The department's list of cases. */
export interface CaseListPort {
  /** One request: the newest 60 cases that match, and whether this person may start one. */
  page(filter: CaseFilter, next?: string): Promise<Result<CasePage>>;
  /** Makes one case, however often it is sent: `key` is the caller's, made once per form. */
  create(key: string, values: NewCase): Promise<Result<Assessment>>;
  /**
   * Makes a case that begins with what another has gathered: description, sorted goals, groups and places, stakeholders,
   * own support questions, relations, indicators (with their keys) and costs without figures; nothing that was found, judged or decided. However often it is sent.
   */
  copy(key: string, values: NewCase, sourceId: number): Promise<Result<Assessment>>;
  /** Begins a planned initiative: the same row goes on as a case, if nobody has changed it meanwhile. */
  begin(row: Assessment, values: NewCase): Promise<Result<BeginOutcome>>;
  /** Cases whose name has the text in it, newest first, at most 20. @param text at least two characters */
  find(text: string): Promise<Result<readonly CaseHit[]>>;
  /** Every case with an overall judgement dated in the year: what the yearly counts are made from. */
  judgedIn(year: number): Promise<Result<readonly Assessment[]>>;
}
