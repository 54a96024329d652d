import * as React from 'react';
import { useSession } from '../../../data/bindings/session-context';
import type { CaseSession } from '../../../data/ports/case-session';
import type { GoalImpact } from '../../../data/ports/rows';
import { isOnGoal } from '../../../domain/effects';
import { useRowsSelect, useRowsWhere } from '../../../ui-bindings/use-rows-where';
import { effectFields } from './field-names';

type Subscribe = (listener: () => void) => () => void;

/**
 * Something read from the case; renders again only when it reads otherwise, so that a keystroke in one of 300 rows
 * repaints what shows that row and nothing else.
 * @param read the same function from render to render
 * @param isSame whether two readings look alike
 */
const useReading = <T,>(subscribe: Subscribe, read: () => T, isSame: (one: T, other: T) => boolean): T => {
  const [, again] = React.useReducer((n: number) => n + 1, 0);
  const shown = React.useRef<{ readonly value: T } | null>(null);
  const next = read();
  if (shown.current === null || !isSame(shown.current.value, next)) shown.current = { value: next };
  React.useEffect(() => {
    const check = (): void => { if (shown.current === null || !isSame(shown.current.value, read())) again(); };
    check();
    return subscribe(check);
  }, [subscribe, read, isSame]);
  return shown.current.value;
};

/** What the list of goals needs of an effect: not its texts. */
export type EffectFace = Pick<GoalImpact, 'key' | 'target' | 'effect' | 'effectKind'>;

const sameItems = <T,>(isSame: (one: T, other: T) => boolean) => (one: readonly T[], other: readonly T[]): boolean =>
  one.length === other.length && one.every((item, at) => isSame(item, other[at] as T));
const sameFaces = sameItems<EffectFace>((a, b) => a.key === b.key && a.target === b.target && a.effect === b.effect && a.effectKind === b.effectKind);
const sameRows = sameItems<unknown>(Object.is);

const readFaces = (rows: readonly GoalImpact[]): readonly EffectFace[] => rows.filter(isOnGoal);
/** The effects on goals, by what is counted of them; the same array until one is added, removed or gets another sign or kind. */
export const useEffectFaces = (): readonly EffectFace[] => useRowsSelect('goalImpact', readFaces, sameFaces);

/** The effects on one goal; the same array until one of them changes. */
export const useGoalRows = (goal: string): readonly GoalImpact[] =>
  useRowsWhere('goalImpact', React.useCallback((row: GoalImpact) => row.target === goal, [goal]));

/** Something read from the rows of all effects on goals. @param read, isSame the same functions from render to render */
export const useFromEffects = <T,>(read: (rows: readonly GoalImpact[]) => T, isSame: (one: T, other: T) => boolean): T =>
  useRowsSelect('goalImpact', React.useCallback((rows: readonly GoalImpact[]) => read(rows.filter(isOnGoal)), [read]), isSame);

/** Something read from one effect, undefined when it is gone. @param read the same function from render to render */
export const useFromEffect = <T,>(key: string, read: (row: GoalImpact) => T, isSame: (one: T | undefined, other: T | undefined) => boolean): T | undefined => {
  const session = useSession();
  return useReading(
    React.useCallback((listener: () => void) => session.subscribeRow('goalImpact', key, listener), [session, key]),
    React.useCallback(() => { const row = session.row('goalImpact', key); return row === undefined ? undefined : read(row); }, [session, key, read]), isSame);
};

const isAsking = (session: CaseSession, key: string): boolean =>
  effectFields.some((field) => {
    const { status } = session.field('goalImpact', key, field);
    return status === 'conflict' || status === 'refused';
  });

const noGoals: readonly string[] = [];
const readAskingGoals = (session: CaseSession): readonly string[] => {
  const { status, conflicts } = session.summary();
  // Looking at every field of every row is dear, and nearly always there is nothing to find.
  if (status !== 'conflict' && status !== 'refused' && conflicts === 0) return noGoals;
  return [...new Set(session.rows('goalImpact').filter(isOnGoal).filter(({ key }) => isAsking(session, key)).map(({ target }) => target))];
};

/** Goals with an effect in which a field asks for a choice: they are never folded. */
export const useAskingGoals = (): readonly string[] => {
  const session = useSession();
  return useReading(
    React.useCallback((listener: () => void) => session.subscribeSummary(listener), [session]),
    React.useCallback(() => readAskingGoals(session), [session]), sameRows);
};
