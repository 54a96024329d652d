import { editionsOf, entriesAt, entryKey, newestEdition, type Edition } from '../../../domain/reference/entries';
import type { PublicationDraft } from '../../../domain/reference/publication';
import type { PublishedRow } from '../../../domain/reference/published';
import { contentOf, currentEntries, emptyDraft, isEmptyDraft, parseDraft, withEntries, withoutEntry, type ReferenceDraft } from '../../../domain/reference-draft/draft';
import { rowsOfPublication } from '../../../domain/reference-draft/publish';
import { rebase, settle } from '../../../domain/reference-draft/rebase';
import type { ReferenceEntry } from '../../../method/reference';

type ByKey = ReadonlyMap<string, ReferenceEntry>;

/** Everything the screen shows, at one moment. */
export interface ReferenceState {
  readonly rows: readonly PublishedRow[];
  readonly editions: readonly Edition[];
  /** The edition shown: the newest, or an older one that somebody looks at. */
  readonly edition: number;
  readonly mayEdit: boolean;
  /** Every entry of the edition, and the same by key. */
  readonly published: readonly ReferenceEntry[];
  readonly publishedByKey: ByKey;
  readonly draft: ReferenceDraft;
  /** The edition with the draft on top. */
  readonly entries: readonly ReferenceEntry[];
  readonly byKey: ByKey;
}

/** Where the draft is kept between visits. */
export interface DraftKeeper {
  read(): unknown;
  write(draft: ReferenceDraft): void;
  clear(): void;
}

export interface StoreOptions {
  /** Edition 0. */
  readonly seed: readonly ReferenceEntry[];
  readonly rows: readonly PublishedRow[];
  /** Null for somebody who may only read, and for an old edition. */
  readonly keeper: DraftKeeper | null;
  /** An older edition to look at; the newest when left out. */
  readonly edition?: number;
}

/** The screen's state outside React, so that a keystroke repaints one field. */
export interface ReferenceStore {
  readonly seed: readonly ReferenceEntry[];
  get(): ReferenceState;
  subscribe(listener: () => void): () => void;
  change(changed: readonly ReferenceEntry[]): void;
  reset(key: string): void;
  settle(key: string, choice: 'mine' | 'theirs'): void;
  setNote(note: string): void;
  setSent(sent: ReferenceDraft['sent']): void;
  /** What others have published meanwhile has been read. */
  acknowledge(): void;
  discard(): void;
  /** Takes rows that were read again; the draft is laid upon the newest edition. */
  accept(rows: readonly PublishedRow[]): void;
  /** The draft has become an edition. */
  published(publication: PublicationDraft, when: string, by: string): void;
  /** Puts what was typed into the browser's storage now. */
  keep(): void;
  /** Takes over what another tab of this person has put there meanwhile, unless something typed here still waits. */
  follow(): void;
}

const mapOf = (entries: readonly ReferenceEntry[]): ByKey => new Map(entries.map((entry) => [entryKey(entry), entry]));

/** How long typing may go on before it is put into the browser's storage, in milliseconds. */
const KEEP_AFTER_MS = 300;

/** The draft laid on the newest edition. */
const draftOn = (kept: ReferenceDraft, { seed, rows }: StoreOptions, editions: readonly Edition[], published: readonly ReferenceEntry[], newest: number): ReferenceDraft => {
  // A publication whose answer was lost may have arrived: what it said has then done its work.
  const arrived = editions.find(({ publication }) => publication === kept.sent?.key);
  if (arrived === undefined) return rebase(kept, entriesAt(seed, rows, kept.basedOn), published, newest);
  if (kept.sent?.content === contentOf(kept)) return emptyDraft(newest);
  // What was written after it was sent stands upon one's own edition, which nobody needs to be told of.
  const own = { ...kept, basedOn: arrived.number, sent: null };
  const since = rebase(own, entriesAt(seed, rows, arrived.number), published, newest);
  const news = new Map(published.map((entry) => [entryKey(entry), entry]));
  return withEntries({ ...since, entries: [] }, news, since.entries);
};

const stateOf = (options: StoreOptions, kept: ReferenceDraft | null): ReferenceState => {
  const { seed, rows, keeper, edition } = options;
  const newest = edition ?? newestEdition(rows);
  const editions = editionsOf(rows);
  const published = entriesAt(seed, rows, newest);
  const draft = keeper === null || kept === null || isEmptyDraft(kept) ? emptyDraft(newest) : draftOn(kept, options, editions, published, newest);
  const entries = currentEntries(published, draft);
  return { rows, editions, edition: newest, mayEdit: keeper !== null, published, publishedByKey: mapOf(published), draft, entries, byKey: mapOf(entries) };
};

/** The state of one visit; what an earlier visit kept in the browser is laid on the newest edition. */
export const createReferenceStore = (options: StoreOptions): ReferenceStore => {
  const { seed, keeper } = options;
  const listeners = new Set<() => void>();
  let state = stateOf(options, keeper === null ? null : parseDraft(keeper.read()));
  let timer: ReturnType<typeof setTimeout> | null = null;

  const write = (): void => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    if (isEmptyDraft(state.draft)) keeper?.clear(); else keeper?.write(state.draft);
  };
  const keep = (): void => { if (timer !== null) write(); };
  const show = (next: ReferenceState): void => {
    state = next;
    for (const listener of [...listeners]) listener();
  };
  const put = (draft: ReferenceDraft): void => {
    if (keeper === null || draft === state.draft) return;
    const entries = draft.entries === state.draft.entries ? state.entries : currentEntries(state.published, draft);
    show({ ...state, draft, entries, byKey: entries === state.entries ? state.byKey : mapOf(entries) });
    timer ??= setTimeout(write, KEEP_AFTER_MS);
  };
  const accept = (rows: readonly PublishedRow[], draft: ReferenceDraft): void => {
    show(stateOf({ ...options, rows }, draft));
    write();
  };

  return {
    seed,
    get: () => state,
    subscribe: (listener) => { listeners.add(listener); return () => { listeners.delete(listener); }; },
    change: (changed) => put(withEntries(state.draft, state.publishedByKey, changed)),
    reset: (key) => put(withoutEntry(state.draft, key)),
    settle: (key, choice) => put(settle(state.draft, state.publishedByKey, key, choice)),
    setNote: (note) => put({ ...state.draft, note }),
    setSent: (sent) => { put({ ...state.draft, sent }); write(); },
    acknowledge: () => put({ ...state.draft, overtakenSince: null }),
    discard: () => { put(emptyDraft(state.edition)); write(); },
    accept: (rows) => accept(rows, state.draft),
    published: (publication, when, by) =>
      accept([...state.rows, ...rowsOfPublication(publication, state.rows, when, by)], emptyDraft(publication.edition)),
    keep,
    follow: () => {
      if (keeper === null || timer !== null) return;
      const kept = parseDraft(keeper.read()) ?? emptyDraft(state.edition);
      if (JSON.stringify(kept) !== JSON.stringify(state.draft)) show(stateOf({ ...options, rows: state.rows }, kept));
    },
  };
};
