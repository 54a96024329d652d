import type { HandlingState } from '../../method/scales';
import { handlingStates } from '../../method/scales';
import { safeFileName } from '../file-name';

/** A published brief as far as these rules read its row. */
export interface PublicationFacts {
  readonly key: string;
  readonly revision: number | null;
  readonly handling: HandlingState | null;
}

/** The row of one revision: whoever publishes it, it is the same row, so that a create sent twice makes one. */
export const publicationKey = (caseKey: string, revision: number): string => `${caseKey}:publication:${revision}`;

/** Names of a revision's two files in the library: what the product reads, and the Word document. */
export const publicationFiles = (caseKey: string, revision: number): { readonly data: string; readonly word: string } => {
  const name = `${safeFileName(caseKey)}-beslutsunderlag-r${revision}`;
  return { data: `${name}.json`, word: `${name}.docx` };
};

/** Published briefs, the newest first; rows without a revision (made outside the product) are left out. */
export const inRevisionOrder = <P extends PublicationFacts>(rows: readonly P[]): readonly (P & { readonly revision: number })[] =>
  rows
    .filter((row): row is P & { readonly revision: number } => row.revision !== null && row.revision >= 1)
    .sort((a, b) => b.revision - a.revision);

/** The revision that the next publication gets; 1 for the first. */
export const nextRevision = (rows: readonly PublicationFacts[]): number => (inRevisionOrder(rows)[0]?.revision ?? 0) + 1;

/**
 * Whether a text looks like a diary number of the region, `21RGK428`. A hint and never a rule: other diaries write
 * theirs otherwise (method facts, 4).
 */
export const looksLikeDiaryNumber = (text: string): boolean => /^\d{2}[A-ZÅÄÖ]{2,4}\d+$/.test(text.trim());

/**
 * The states a document may go to from where it is: only onwards, since what has been drawn up or sent does not become
 * working material again (offentlighetsprincipen; method facts, 4).
 */
export const nextHandlings = (state: HandlingState | null): readonly HandlingState[] =>
  handlingStates.slice(handlingStates.indexOf(state ?? 'workingMaterial') + 1);

/** Whether a new revision needs a reason: always but for the first (handbook: iterative; backlog F094). */
export const needsReopenReason = (revision: number): boolean => revision > 1;
