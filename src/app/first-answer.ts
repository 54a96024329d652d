import type { CasePort } from '../data/ports/case-session';
import type { CaseListPort, CasePage } from '../data/ports/case-list';
import type { DecisionPort } from '../data/ports/decisions';
import type { Result } from '../data/ports/results';
import type { Place } from './place';

export type OpeningCase = ReturnType<CasePort['open']>;
export type WaitingAnswer = ReturnType<DecisionPort['waiting']>;

/** The answer the first screen needs, asked for before the screen's own code has arrived. Used once. */
export type FirstAnswer =
  | { readonly of: 'list'; readonly answer: Promise<Result<CasePage>> }
  | { readonly of: 'case'; readonly answer: OpeningCase }
  | { readonly of: 'queue'; readonly answer: WaitingAnswer }
  | null;

interface Ports { readonly cases: CasePort; readonly caseList: CaseListPort; readonly decisions: DecisionPort }

/** Asks for what `place` will show. */
export const askFirst = (place: Place, { cases, caseList, decisions }: Ports): FirstAnswer => {
  switch (place.at) {
    case 'list': return { of: 'list', answer: caseList.page({}) };
    case 'case': return { of: 'case', answer: cases.open(place.caseId) };
    case 'queue': return { of: 'queue', answer: decisions.waiting() };
    case 'reference': case 'diagnosis': case 'setup': return null;
  }
};
