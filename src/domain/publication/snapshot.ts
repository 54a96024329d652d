import type { BriefDocument } from '../brief/document';
import { parseBrief } from '../brief/parse';
import type { BriefProblem } from '../brief/parse';
import { handlingStates } from '../../method/scales';
import type { HandlingState } from '../../method/scales';

/** What a published brief carries beside the document itself. */
export interface SnapshotHead {
  readonly caseKey: string;
  readonly revision: number;
  /** ISO 8601, UTC. */
  readonly publishedOn: string;
  readonly publishedBy: string;
  readonly diaryNumber: string;
  readonly handling: HandlingState;
  /** Why it was published anew; '' for the first revision. */
  readonly reason: string;
  readonly methodVersion: string;
}

/** The file the product reads a published brief from. */
export interface Snapshot extends SnapshotHead {
  readonly format: 1;
  readonly kind: 'hallbarhetssakring.beslutsunderlag';
  readonly document: BriefDocument;
}

const KIND = 'hallbarhetssakring.beslutsunderlag';

/** The snapshot of a document; the same parts always give the same bytes. */
export const snapshotOf = (head: SnapshotHead, document: BriefDocument): Snapshot => ({
  format: 1, kind: KIND,
  caseKey: head.caseKey, revision: head.revision, publishedOn: head.publishedOn, publishedBy: head.publishedBy, diaryNumber: head.diaryNumber,
  handling: head.handling, reason: head.reason, methodVersion: head.methodVersion, document,
});

/** UTF-8 bytes of the file. */
export const encodeSnapshot = (snapshot: Snapshot): Uint8Array => new TextEncoder().encode(`${JSON.stringify(snapshot, null, 1)}\n`);

export type ParsedSnapshot = { readonly ok: true; readonly snapshot: Snapshot } | { readonly ok: false; readonly problem: BriefProblem };

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);
const textIn = (record: Readonly<Record<string, unknown>>, name: string): string => (typeof record[name] === 'string' ? record[name] : '');

/** Reads a file of the library: a published brief, or why it cannot be shown. */
export const parseSnapshot = (bytes: Uint8Array): ParsedSnapshot => {
  const refused = (problem: BriefProblem): ParsedSnapshot => ({ ok: false, problem });
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return refused('unreadable');
  }
  if (!isRecord(value) || value['kind'] !== KIND) return refused('unreadable');
  if (value['format'] !== 1) return refused(typeof value['format'] === 'number' && value['format'] > 1 ? 'newer' : 'unreadable');
  const document = parseBrief(value['document']);
  if ('problem' in document) return refused(document.problem);
  const { revision } = value;
  const handling = handlingStates.find((state) => state === value['handling']);
  if (typeof revision !== 'number' || !Number.isInteger(revision) || revision < 1 || handling === undefined) return refused('unreadable');
  const head: SnapshotHead = {
    caseKey: textIn(value, 'caseKey'), revision, publishedOn: textIn(value, 'publishedOn'), publishedBy: textIn(value, 'publishedBy'),
    diaryNumber: textIn(value, 'diaryNumber'), handling, reason: textIn(value, 'reason'), methodVersion: textIn(value, 'methodVersion'),
  };
  return { ok: true, snapshot: snapshotOf(head, document) };
};
