import * as React from 'react';
import { useProduct } from '../../data/bindings/product-context';
import { useAssessment, useRows } from '../../data/bindings/session-context';
import type { Failure } from '../../data/ports/results';
import type { Submission } from '../../data/ports/rows';
import type { SnapshotPort } from '../../data/ports/snapshots';
import type { BriefProblem } from '../../domain/brief/parse';
import { parseSubmission, type SubmissionSnapshot } from '../../domain/submission/snapshot';
import { submissionOf } from '../../domain/submission/submissions';
import { digestOf } from '../brief-document/digest';

export type SubmittedReading =
  /** The submission has no file: it was made by an earlier version, or its row is not there. */
  | { readonly kind: 'none' }
  | { readonly kind: 'loading' }
  /** `isIntact` null: the browser cannot tell, or nobody noted what the file was. */
  | { readonly kind: 'read'; readonly snapshot: SubmissionSnapshot; readonly isIntact: boolean | null }
  | { readonly kind: 'refused'; readonly problem: BriefProblem }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** Bytes that have been read, by file. A file is written once, so that one reading serves every part of the page. */
const readFiles = new WeakMap<SnapshotPort, Map<string, Promise<Uint8Array | Failure>>>();

const readOnce = (port: SnapshotPort, name: string): Promise<Uint8Array | Failure> => {
  const known = readFiles.get(port) ?? new Map<string, Promise<Uint8Array | Failure>>();
  readFiles.set(port, known);
  const forget = (failure: Failure): Failure => { known.delete(name); return failure; };
  const reading = known.get(name) ?? port.read(name).then((found) => (found.ok ? found.value : forget(found.failure)), () => forget({ kind: 'offline' }));
  known.set(name, reading);
  return reading;
};

const readSubmission = async (port: SnapshotPort, row: Submission, caseKey: string, digest: string): Promise<SubmittedReading> => {
  const bytes = await readOnce(port, row.dataFile);
  if (!(bytes instanceof Uint8Array)) return { kind: 'failed', failure: bytes };
  const parsed = parseSubmission(bytes);
  if (!parsed.ok) return { kind: 'refused', problem: parsed.problem };
  // The file of another case or submission under this name is none of this row's.
  if (parsed.snapshot.caseKey !== caseKey || parsed.snapshot.revision !== row.revision) return { kind: 'refused', problem: 'unreadable' };
  const found = await digestOf(bytes);
  return { kind: 'read', snapshot: parsed.snapshot, isIntact: found === '' || digest === '' ? null : found === digest };
};

/**
 * The brief as it was when the open case was handed to the management group, and whether its file is the same as then.
 * @param revision which submission
 * @param decidedDigest SHA-256 that the decision noted; '' holds the file against the submission's own row
 */
export const useSubmitted = (revision: number | null, decidedDigest = ''): SubmittedReading & { readonly retry: () => void } => {
  const { snapshots } = useProduct();
  const { key } = useAssessment();
  const row = submissionOf(revision, useRows('submission'));
  const [attempt, setAttempt] = React.useState(0);
  const [reading, setReading] = React.useState<SubmittedReading>({ kind: 'loading' });
  const hasFile = row !== undefined && row.dataFile !== '';
  const digest = decidedDigest === '' ? row?.dataDigest ?? '' : decidedDigest;
  React.useEffect(() => {
    if (row === undefined || !hasFile) { setReading({ kind: 'none' }); return undefined; }
    let isHere = true;
    setReading({ kind: 'loading' });
    // A digest that cannot be made is no reason to leave the person waiting.
    readSubmission(snapshots, row, key, digest).catch((): SubmittedReading => ({ kind: 'failed', failure: { kind: 'offline' } }))
      .then((next) => { if (isHere) setReading(next); }, () => undefined);
    return () => { isHere = false; };
    // The row changes when somebody withdraws; the file it names never does.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [snapshots, key, hasFile, row?.dataFile, row?.revision, digest, attempt]);
  return { ...reading, retry: React.useCallback(() => setAttempt((n) => n + 1), []) };
};
