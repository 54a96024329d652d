import { safeFileName } from '../file-name';

/** A row of HbSubmissions, as far as these rules read it. */
export interface SubmissionFacts {
  readonly revision: number | null;
  readonly withdrawnOn: string | null;
}

/** The row of one submission: whoever sends it, it is the same row, so that a create sent twice makes one. */
export const submissionKey = (caseKey: string, revision: number): string => `${caseKey}:submission:${revision}`;

/** Characters of a fresh key that tell two tries on the same submission apart. */
const APART = 8;

/**
 * The name of a submission's file in the library.
 * @param fresh a key made for this try: a try that was cut off leaves a file that nothing points at
 */
export const submissionFile = (caseKey: string, revision: number, fresh: string): string =>
  `${safeFileName(caseKey)}-ledning-${revision}-${safeFileName(fresh).slice(-APART)}.json`;

/**
 * The highest submission that has reached the management group. The case's own column counts; decisions and withdrawals
 * do, too, since anyone in the project group can set the column back. A row above it belongs to a try that was cut off.
 */
export const lastRevision = (
  revision: number | null, decisions: readonly { readonly revision: number | null }[], submissions: readonly SubmissionFacts[],
): number => Math.max(0, revision ?? 0, ...decisions.map((one) => one.revision ?? 0), ...submissions.filter(({ withdrawnOn }) => withdrawnOn !== null).map((one) => one.revision ?? 0));

/** The submission of a revision; undefined for one made before submissions had rows. */
export const submissionOf = <S extends SubmissionFacts>(revision: number | null, submissions: readonly S[]): S | undefined =>
  (revision === null || revision < 1 ? undefined : submissions.find((row) => row.revision === revision));

/** Submissions that reached the management group, oldest first; a try that was cut off is none. */
export const sentSubmissions = <S extends SubmissionFacts>(revision: number | null, submissions: readonly S[]): readonly (S & { readonly revision: number })[] =>
  submissions
    .filter((row): row is S & { readonly revision: number } => row.revision !== null && row.revision >= 1 && (row.revision <= (revision ?? 0) || row.withdrawnOn !== null))
    .sort((a, b) => a.revision - b.revision);
