import type { Failure, SiteState } from './results';
import type { Deciders } from './decisions';
import type { Assessment, Changes, ChildKind, Condition, Decision, EditableKind, FieldName, ReferenceRow, Row, Values } from './rows';

/**
 * Where one field stands between the keyboard and SharePoint.
 * - `saved`: SharePoint has it.  - `pending`: typed, not sent yet.  - `saving`: on its way.
 * - `waiting`: kept in this browser until SharePoint answers again.
 * - `conflict`: someone else saved another text meanwhile; `theirs` is that text, the person chooses.
 * - `refused`: SharePoint or a rule of ours refused it; the text stays here, `failure` says why.
 */
export type FieldStatus = 'saved' | 'pending' | 'saving' | 'waiting' | 'conflict' | 'refused';

export interface FieldState<V> {
  readonly value: V;
  readonly status: FieldStatus;
  /** Only with `conflict`: what SharePoint has now, and who wrote it. */
  readonly theirs?: V;
  readonly theirName?: string;
  /** Only when a rule of ours refused the value (too long, no name): what SharePoint goes on having. */
  readonly stored?: V;
  /** Only with `refused` and `waiting`. */
  readonly failure?: Failure;
}

/**
 * Why nothing can be changed. `standing`: with the management group, completed or ended (see the case's status).
 * `gone`: somebody has deleted the case while it was open; nothing is written, what was typed stays in this browser.
 */
export type ReadOnlyReason =
  | { readonly kind: 'gone' }
  | { readonly kind: 'permission' }
  | { readonly kind: 'standing' }
  | { readonly kind: 'site'; readonly state: SiteState };

/** The state of saving as a whole, for the header: the worst of all fields. */
export interface SaveSummary {
  readonly status: 'saved' | 'saving' | 'waiting' | 'conflict' | 'refused';
  /** ISO time of the last answer that said "saved", null when nothing was written in this session. */
  readonly savedAt: string | null;
  readonly unsavedFields: number;
  readonly conflicts: number;
  /** True when the browser could not keep the drafts (storage full or switched off): they live until the page closes. */
  readonly draftsOnlyInMemory: boolean;
}

export type ConflictChoice = 'mine' | 'theirs' | 'both';

/**
 * One open case: rows as the person sees them (with what they have typed), and the way their edits reach SharePoint.
 * Nothing here throws and nothing typed is ever dropped: a text that cannot be saved stays as a draft in this browser.
 * Listeners are told synchronously after a change; snapshots are stable objects until the thing they show changes.
 */
export interface CaseSession {
  readonly caseId: number;
  /** Null when the person may change the case. Told through subscribeSummary when it changes. */
  readOnly(): ReadOnlyReason | null;
  /**
   * `readOnly() === null`. With a kind, whether rows of that kind may be changed: publications, notices and reports on conditions
   * go on being handled after the case has left the group or is over.
   */
  canEdit(kind?: EditableKind): boolean;
  mayDecide(): boolean;
  assessment(): Assessment;
  /** Rows of a kind that are not removed, oldest first; includes rows added here that SharePoint does not have yet. */
  rows<K extends ChildKind>(kind: K): readonly Row<K>[];
  /** The person may not see the rows of this kind: that there are none here says nothing about the case. */
  isWithheld(kind: ChildKind): boolean;
  row<K extends EditableKind>(kind: K, key: string): Row<K> | undefined;
  decisions(): readonly Decision[];
  /** Conditions of decisions on the case; told through subscribeSummary, as decisions are. */
  conditions(): readonly Condition[];
  /** Whose rows count as decisions. */
  deciders(): Deciders;
  /** What administrators have published, as it was when the case was opened: the same array every time. */
  reference(): readonly ReferenceRow[];
  field<K extends EditableKind, F extends FieldName<K>>(kind: K, key: string, field: F): FieldState<Row<K>[F]>;
  summary(): SaveSummary;

  /** Told when anything of this row (or its field states) changes. Returns the way to stop listening. */
  subscribeRow(kind: EditableKind, key: string, listener: () => void): () => void;
  /** Told when the set of rows of a kind changes or any row in it does. */
  subscribeRows(kind: ChildKind, listener: () => void): () => void;
  subscribeSummary(listener: () => void): () => void;

  /** Changes fields of a row: kept as a draft at once, written after a short pause. */
  edit<K extends EditableKind>(kind: K, key: string, changes: Changes<K>): void;
  /** Adds a row under a fresh key, or under `key` when the caller needs a known one (answers). Returns the key. */
  add<K extends ChildKind>(kind: K, values: Partial<Values<K>>, key?: string): string;
  /** Marks a row as removed; `restore` takes it back, and makes a row that was deleted in SharePoint anew. */
  remove(kind: ChildKind, key: string): void;
  restore(kind: ChildKind, key: string): void;
  /** Writes what waits now (field left, page hidden, before a step that needs the server). Resolves when settled. */
  flush(): Promise<SaveSummary>;
  /** Settles a conflict on one field; `both` joins the two texts, mine first. */
  resolve<K extends EditableKind>(kind: K, key: string, field: FieldName<K>, choice: ConflictChoice): void;
  /** Reads the case anew and merges: untouched fields follow SharePoint, touched ones keep the draft. */
  refresh(): Promise<Failure | null>;
  /** The person goes to another part: asks quietly, not more often than every 15 s, whether the case is still there. */
  lookAgain(): void;
  /** Ends timers and listeners; drafts stay in the browser. */
  close(): void;
}

/** A text that this browser keeps because SharePoint does not have it. */
export interface KeptText {
  /** Unlike any other kept text's. */
  readonly id: string;
  readonly kind: EditableKind;
  readonly text: string;
  /** The handbook item that an answer belongs to; null for other rows. */
  readonly item: string | null;
}

/** Opens cases. */
export interface CasePort {
  /** Reads a whole case in one request; pending drafts of this person and browser are laid on top. */
  open(caseId: number): Promise<{ ok: true; value: CaseSession } | { ok: false; failure: Failure }>;
  /** Texts of a case that cannot be opened any more, as this person's browser keeps them; [] when there are none. */
  kept(caseId: number): Promise<readonly KeptText[]>;
}
