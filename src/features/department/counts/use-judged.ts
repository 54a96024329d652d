import * as React from 'react';
import { useProduct } from '../../../data/bindings/product-context';
import type { Failure } from '../../../data/ports/results';
import type { Assessment } from '../../../data/ports/rows';

export interface Judged {
  /** Null until they are known. */
  readonly cases: readonly Assessment[] | null;
  readonly failure: Failure | null;
  readonly readAgain: () => void;
}

/** The cases judged in a year. An answer that comes after another year was chosen is dropped. */
export const useJudged = (year: number): Judged => {
  const { caseList } = useProduct();
  const [state, setState] = React.useState<Pick<Judged, 'cases' | 'failure'>>({ cases: null, failure: null });
  const turn = React.useRef(0);
  const readAgain = React.useCallback(() => {
    const mine = ++turn.current;
    setState({ cases: null, failure: null });
    caseList.judgedIn(year).then(
      (result) => { if (mine === turn.current) setState(result.ok ? { cases: result.value, failure: null } : { cases: null, failure: result.failure }); },
      () => { if (mine === turn.current) setState({ cases: null, failure: { kind: 'offline' } }); });
  }, [caseList, year]);
  React.useEffect(() => {
    readAgain();
    return () => { turn.current += 1; };
  }, [readAgain]);
  return { ...state, readAgain };
};
