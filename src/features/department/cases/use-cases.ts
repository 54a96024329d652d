import * as React from 'react';
import { useProduct } from '../../../data/bindings/product-context';
import type { CaseFilter, CasePage } from '../../../data/ports/case-list';
import type { Failure, Result } from '../../../data/ports/results';

/** The list as far as it has been read. `isReading` while more is on its way; what is there stays readable. */
export interface CasesState {
  readonly page: CasePage | null;
  readonly failure: Failure | null;
  readonly isReading: boolean;
}

export interface Cases extends CasesState {
  readonly readMore: () => void;
  readonly readAgain: () => void;
}

/**
 * Reads the cases that match, page by page. Changing the filter starts anew; an answer that comes after the filter has
 * changed again is dropped.
 * @param first the answer to the unfiltered first page, already under way when the screen was fetched
 */
export const useCases = (filter: CaseFilter, first: Promise<Result<CasePage>> | null): Cases => {
  const { caseList } = useProduct();
  const [state, setState] = React.useState<CasesState>({ page: null, failure: null, isReading: true });
  const turn = React.useRef(0);
  const early = React.useRef(first);

  const take = React.useCallback(async (answer: Promise<Result<CasePage>>, before: CasePage | null): Promise<void> => {
    const mine = ++turn.current;
    setState({ page: before, failure: null, isReading: true });
    const result = await answer;
    if (mine !== turn.current) return;
    setState(result.ok
      ? { page: before ? { ...result.value, cases: [...before.cases, ...result.value.cases] } : result.value, failure: null, isReading: false }
      : { page: before, failure: result.failure, isReading: false });
  }, []);

  const readAgain = React.useCallback(() => {
    const answer = early.current ?? caseList.page(filter);
    early.current = null;
    void take(answer, null);
  }, [caseList, filter, take]);

  const readMore = (): void => {
    if (state.page?.next) void take(caseList.page(filter, state.page.next), state.page);
  };

  React.useEffect(() => {
    readAgain();
    return () => { turn.current += 1; };
  }, [readAgain]);

  return { ...state, readMore, readAgain };
};
