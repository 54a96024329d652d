import * as React from 'react';
import { useProduct } from '../../../data/bindings/product-context';
import type { Waiting } from '../../../data/ports/decisions';
import type { Failure, Result } from '../../../data/ports/results';
import type { AgendaItem, Assessment, Condition, Meeting } from '../../../data/ports/rows';

export interface Desk {
  /** Null until it has been read once. */
  readonly waiting: Waiting | null;
  readonly failure: Failure | null;
  readonly isReading: boolean;
  readonly readAgain: () => void;
  /** These put a newer version of a row in its place without reading it all again. */
  readonly putCase: (row: Assessment) => void;
  readonly putMeeting: (row: Meeting) => void;
  readonly putItem: (row: AgendaItem) => void;
  readonly putCondition: (row: Condition) => void;
}

const put = <R extends { readonly key: string }>(rows: readonly R[], row: R): readonly R[] =>
  (rows.some(({ key }) => key === row.key) ? rows.map((one) => (one.key === row.key ? row : one)) : [...rows, row]);

const withCondition = (waiting: Waiting, row: Condition): Waiting['conditions'] =>
  waiting.conditions.flatMap((one) => (one.condition.key !== row.key ? [one] : row.isMet ? [] : [{ ...one, condition: row }]));

/**
 * Reads the management group's desk; what is there stays readable while it is read again.
 * @param first the answer already under way when the screen was fetched, null when nothing was asked yet
 */
export const useDesk = (first: Promise<Result<Waiting>> | null): Desk => {
  const { decisions } = useProduct();
  const early = React.useRef(first);
  const turn = React.useRef(0);
  const [state, setState] = React.useState<Pick<Desk, 'waiting' | 'failure' | 'isReading'>>({ waiting: null, failure: null, isReading: true });

  const readAgain = React.useCallback(() => {
    const answer = early.current ?? decisions.waiting();
    early.current = null;
    const mine = ++turn.current;
    setState((now) => ({ ...now, isReading: true }));
    void answer.then((result) => {
      if (mine !== turn.current) return;
      setState((now) => (result.ok
        ? { waiting: result.value, failure: null, isReading: false }
        : { ...now, failure: result.failure, isReading: false }));
    });
  }, [decisions]);

  React.useEffect(() => {
    readAgain();
    return () => { turn.current += 1; };
  }, [readAgain]);

  const change = React.useCallback((next: (waiting: Waiting) => Partial<Waiting>) => {
    setState((now) => (now.waiting === null ? now : { ...now, waiting: { ...now.waiting, ...next(now.waiting) } }));
  }, []);
  return {
    ...state, readAgain,
    putCase: React.useCallback((row) => change(({ cases }) => ({ cases: cases.map((one) => (one.id === row.id ? row : one)) })), [change]),
    putMeeting: React.useCallback((row) => change(({ meetings }) => ({ meetings: put(meetings, row) })), [change]),
    putItem: React.useCallback((row) => change(({ agenda }) => ({ agenda: put(agenda, row) })), [change]),
    putCondition: React.useCallback((row) => change((waiting) => ({ conditions: withCondition(waiting, row) })), [change]),
  };
};
