import type { CaseSession } from '../../../data/ports/case-session';
import type { Failure } from '../../../data/ports/results';
import type { Changes } from '../../../data/ports/rows';
import type { SnapshotPort } from '../../../data/ports/snapshots';
import type { BriefDocument } from '../../../domain/brief/document';
import { localDay } from '../../../domain/dates';
import { nextRevision, publicationFiles, publicationKey } from '../../../domain/publication/publications';
import { encodeSnapshot, parseSnapshot, snapshotOf } from '../../../domain/publication/snapshot';
import type { Snapshot, SnapshotHead } from '../../../domain/publication/snapshot';
import { digestOf } from '../../../ui-bindings/brief-document/digest';

/** The steps a person sees while it goes on; `word` takes the longest. */
export type PublishStep = 'reading' | 'document' | 'storing' | 'word' | 'row';

/** Why nothing was published, or not all of it. Everything that was typed is kept in every case. */
export type PublishProblem =
  /** Something typed has not reached SharePoint yet. */
  | { readonly kind: 'unsaved' }
  | { readonly kind: 'failure'; readonly failure: Failure }
  /** The Word document could not be made (its code did not arrive); publishing again goes on from there. */
  | { readonly kind: 'word' }
  /** A file with the name is there and is none of ours. */
  | { readonly kind: 'foreignFile'; readonly name: string }
  /** Both files stand; the row that tells of them waits in this browser, and is sent as any other row. */
  | { readonly kind: 'row' };

export type PublishOutcome =
  | { readonly kind: 'published'; readonly revision: number }
  /** A publication that was cut off half-way has been completed instead; what the group has now is not published yet. */
  | { readonly kind: 'completed'; readonly snapshot: Snapshot }
  | { readonly kind: 'problem'; readonly problem: PublishProblem };

export interface PublishParts {
  readonly session: CaseSession;
  readonly snapshots: SnapshotPort;
  /** What the person has chosen; the rest of the head follows from the case. */
  readonly chosen: Pick<SnapshotHead, 'handling' | 'reason'>;
  readonly publishedBy: string;
  /** ISO 8601, UTC. */
  readonly now: string;
  /** The document of the case as it is when this is called. */
  readonly build: (head: SnapshotHead) => BriefDocument;
  readonly makeWord: (document: BriefDocument, created: string, onProgress: (share: number) => void) => Promise<Uint8Array>;
  /** @param share 0–1, only with `word` */
  readonly onStep: (step: PublishStep, share?: number) => void;
}

const problem = (what: PublishProblem): PublishOutcome => ({ kind: 'problem', problem: what });
const failure = (what: Failure): PublishOutcome => problem({ kind: 'failure', failure: what });

/** Whether the stored snapshot says what these bytes say, whenever either was made: a try whose answer was lost is one's own. */
const saysTheSame = ({ publishedBy, handling, reason, document }: Snapshot, bytes: Uint8Array): boolean => {
  const own = parseSnapshot(bytes);
  return own.ok && own.snapshot.publishedBy === publishedBy && own.snapshot.handling === handling && own.snapshot.reason === reason
    && JSON.stringify(own.snapshot.document) === JSON.stringify(document);
};

/** Characters that a text of several lines takes in SharePoint; the whole reason stands in the file. */
const MOST_REASON = 63_999;

/**
 * The row that tells of the two files. One that is there already, from somebody else who completed the same revision, is
 * left as it is: it may have been handled further meanwhile.
 */
const putRow = (session: CaseSession, snapshot: Snapshot, files: Pick<Changes<'publication'>, 'dataFile' | 'wordFile' | 'dataDigest' | 'wordDigest'>): void => {
  const { caseKey, revision, publishedOn, diaryNumber, handling, reason, methodVersion, document } = snapshot;
  const rowKey = publicationKey(caseKey, revision);
  const there = session.row('publication', rowKey);
  if (there === undefined) {
    const day = localDay(publishedOn);
    session.add('publication', {
      name: document.title.slice(0, 255), revision, publishedOn, diaryNumber, handling, reason: reason.slice(0, MOST_REASON), methodVersion, ...files,
      drawnUpOn: handling === 'drawnUp' ? day : null, dispatchedOn: handling === 'dispatched' ? day : null,
    }, rowKey);
  // A row that somebody has marked as removed is taken back: the files it tells of are there.
  } else if (there.isRemoved) session.restore('publication', rowKey);
};

/** The bytes that now stand under a name; those given when nobody had stored any. */
const storeOnce = async (snapshots: SnapshotPort, name: string, bytes: Uint8Array): Promise<{ readonly bytes: Uint8Array } | Failure> => {
  const stored = await snapshots.store(name, bytes);
  if (!stored.ok) return stored.failure;
  if (stored.value === 'stored') return { bytes };
  const there = await snapshots.read(name);
  return there.ok ? { bytes: there.value } : there.failure;
};

/**
 * Publishes the brief: two files that are written once and one row. The data file comes first and is the lock: whoever
 * stores it has the revision, and a publication that was cut off after it is completed from it by the next who publishes.
 * Nothing is ever overwritten.
 */
export const publishBrief = async (parts: PublishParts): Promise<PublishOutcome> => {
  const { session, snapshots, chosen, publishedBy, now, build, makeWord, onStep } = parts;
  onStep('reading');
  if ((await session.flush()).status !== 'saved') return problem({ kind: 'unsaved' });
  const unread = await session.refresh();
  if (unread !== null) return failure(unread);
  const { key, diaryNumber, methodVersion } = session.assessment();
  const revision = nextRevision(session.rows('publication'));
  const files = publicationFiles(key, revision);

  onStep('document');
  const head: SnapshotHead = { caseKey: key, revision, publishedOn: now, publishedBy, diaryNumber, methodVersion, ...chosen };
  const mine = encodeSnapshot(snapshotOf(head, build(head)));

  onStep('storing');
  const data = await storeOnce(snapshots, files.data, mine);
  if (!('bytes' in data)) return failure(data);
  const parsed = parseSnapshot(data.bytes);
  // Also one of ours that belongs to another case or revision: somebody has copied it, or given it another name.
  if (!parsed.ok || parsed.snapshot.caseKey !== key || parsed.snapshot.revision !== revision) return problem({ kind: 'foreignFile', name: files.data });
  const { snapshot } = parsed;

  onStep('word', 0);
  let word: Uint8Array;
  try {
    word = await makeWord(snapshot.document, snapshot.publishedOn, (share) => onStep('word', share));
  } catch {
    return problem({ kind: 'word' });
  }
  const stored = await storeOnce(snapshots, files.word, word);
  if (!('bytes' in stored)) return failure(stored);

  onStep('row');
  putRow(session, snapshot, { dataFile: files.data, wordFile: files.word, dataDigest: await digestOf(data.bytes), wordDigest: await digestOf(stored.bytes) });
  const { status } = await session.flush();
  if (status !== 'saved') return problem({ kind: 'row' });
  return saysTheSame(snapshot, mine) ? { kind: 'published', revision } : { kind: 'completed', snapshot };
};
