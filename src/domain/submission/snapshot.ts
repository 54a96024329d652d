import type { BriefDocument } from '../brief/document';
import { parseBrief } from '../brief/parse';
import type { BriefProblem } from '../brief/parse';

/** What a submission carries beside the brief itself. */
export interface SubmissionHead {
  readonly caseKey: string;
  /** Which submission of the case it is, from 1. */
  readonly revision: number;
  /** ISO 8601, UTC. */
  readonly submittedOn: string;
  readonly submittedBy: string;
}

/** The file that keeps the brief as it was when the case was handed to the management group. */
export interface SubmissionSnapshot extends SubmissionHead {
  readonly format: 1;
  readonly kind: 'hallbarhetssakring.arende';
  readonly document: BriefDocument;
}

const KIND = 'hallbarhetssakring.arende';

/** The snapshot of a submission; the same parts always give the same bytes. */
export const submissionSnapshot = (head: SubmissionHead, document: BriefDocument): SubmissionSnapshot => ({
  format: 1, kind: KIND, caseKey: head.caseKey, revision: head.revision, submittedOn: head.submittedOn, submittedBy: head.submittedBy, document,
});

/** UTF-8 bytes of the file. */
export const encodeSubmission = (snapshot: SubmissionSnapshot): Uint8Array => new TextEncoder().encode(`${JSON.stringify(snapshot, null, 1)}\n`);

export type ParsedSubmission = { readonly ok: true; readonly snapshot: SubmissionSnapshot } | { readonly ok: false; readonly problem: BriefProblem };

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);
const textIn = (fields: Fields, name: string): string => (typeof fields[name] === 'string' ? fields[name] : '');

/**
 * Reads a file of the library: a submitted brief, or why it cannot be shown.
 * @param bytes whatever stands in the file
 * @returns `newer` for a file of a later version of the product, `unreadable` for anything else that is no submission
 */
export const parseSubmission = (bytes: Uint8Array): ParsedSubmission => {
  const refused = (problem: BriefProblem): ParsedSubmission => ({ ok: false, problem });
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return refused('unreadable');
  }
  if (!isFields(value) || value['kind'] !== KIND) return refused('unreadable');
  if (value['format'] !== 1) return refused(typeof value['format'] === 'number' && value['format'] > 1 ? 'newer' : 'unreadable');
  const document = parseBrief(value['document']);
  if ('problem' in document) return refused(document.problem);
  const { revision } = value;
  if (typeof revision !== 'number' || !Number.isInteger(revision) || revision < 1) return refused('unreadable');
  const head: SubmissionHead = {
    caseKey: textIn(value, 'caseKey'), revision, submittedOn: textIn(value, 'submittedOn'), submittedBy: textIn(value, 'submittedBy'),
  };
  return { ok: true, snapshot: submissionSnapshot(head, document) };
};
