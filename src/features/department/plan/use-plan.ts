import * as React from 'react';
import { useProduct } from '../../../data/bindings/product-context';
import type { PlanPage } from '../../../data/ports/planning';
import type { Failure } from '../../../data/ports/results';
import type { Assessment } from '../../../data/ports/rows';

export interface Plan {
  readonly page: PlanPage | null;
  readonly failure: Failure | null;
  readonly isReading: boolean;
  readonly readAgain: () => void;
  /** Shows a row as it was written or read just now; a new one last. */
  readonly put: (row: Assessment) => void;
}

type State = Pick<Plan, 'page' | 'failure' | 'isReading'>;
const empty: State = { page: null, failure: null, isReading: true };

/** The initiatives of a year. An answer that comes after another year was chosen is dropped. */
export const usePlan = (year: number): Plan => {
  const { planning } = useProduct();
  const [state, setState] = React.useState<State>(empty);
  const turn = React.useRef(0);
  const readAgain = React.useCallback(() => {
    const mine = ++turn.current;
    setState(empty);
    planning.year(year).then((result) => {
      if (mine !== turn.current) return;
      setState(result.ok ? { page: result.value, failure: null, isReading: false } : { page: null, failure: result.failure, isReading: false });
    }, () => { if (mine === turn.current) setState({ page: null, failure: { kind: 'offline' }, isReading: false }); });
  }, [planning, year]);
  React.useEffect(() => {
    readAgain();
    return () => { turn.current += 1; };
  }, [readAgain]);
  const put = React.useCallback((row: Assessment) => setState((now) => {
    if (now.page === null) return now;
    const { rows } = now.page;
    const isKnown = rows.some(({ id }) => id === row.id);
    return { ...now, page: { ...now.page, rows: isKnown ? rows.map((one) => (one.id === row.id ? row : one)) : [...rows, row] } };
  }), []);
  return { ...state, readAgain, put };
};
