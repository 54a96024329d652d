import type { ListKind } from '../schema/lists';
import { childLists } from '../schema/lists';

/** Kinds whose rows tell of one case, and lie in its folder once it is confidential. The log of events holds no words of a case. */
export const caseKinds: readonly ListKind[] = ['assessment', ...Object.keys(childLists) as (keyof typeof childLists)[], 'decision', 'condition', 'agendaItem'];

const isOfCase = new Set<ListKind>(caseKinds);

/** Name of a case's folder in every list: it says nothing to those who may not open it. */
export const folderName = (caseId: number): string => `case-${caseId}`;

/** The case that a new row belongs to; null for rows that are no case's, and for the case itself. */
export const caseOfRow = (kind: ListKind, values: Readonly<Record<string, unknown>>): number | null => {
  const id = values['assessmentId'];
  return kind !== 'assessment' && isOfCase.has(kind) && typeof id === 'number' ? id : null;
};
