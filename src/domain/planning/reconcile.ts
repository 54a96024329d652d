import { isSameValue } from '../merge/same-value';

type Values = Readonly<Record<string, unknown>>;

/** What becomes of a form when the row under it has changed meanwhile. */
export interface Reconciled<V extends Values, Unit extends string> {
  /** What the form shows: own changes on top of what SharePoint has now. */
  readonly values: V;
  /** Units that both have changed to different things; a person must choose. */
  readonly conflicts: readonly Unit[];
}

/** Fields that only mean something together, by the name of their unit: a choice and its reason are never mixed from two people. */
export type Units<V extends Values, Unit extends string> = Readonly<Record<Unit, readonly Extract<keyof V, string>[]>>;

/**
 * Lays a form on top of a row that somebody else may have changed since the form was filled in. A unit nobody here has
 * touched follows the row; one nobody there has touched keeps what was typed; one that both have changed alike is
 * settled; any other is a conflict and keeps what was typed until a person has chosen. Total.
 * @param base what the row was when the writing began; @param mine what was written; @param theirs what the row is now
 */
export const reconcile = <V extends Values, Unit extends string>(units: Units<V, Unit>, base: V, mine: V, theirs: V): Reconciled<V, Unit> => {
  const isSame = (unit: Unit, one: V, other: V): boolean => units[unit].every((name) => isSameValue(one[name], other[name]));
  const names = Object.keys(units) as Unit[];
  const follows = names.filter((unit) => isSame(unit, mine, base));
  const taken = Object.fromEntries(follows.flatMap((unit) => units[unit].map((name) => [name, theirs[name]])));
  return {
    values: { ...mine, ...taken },
    conflicts: names.filter((unit) => !follows.includes(unit) && !isSame(unit, theirs, base) && !isSame(unit, theirs, mine)),
  };
};

/** The fields of a form that are other than the row's: what is written. */
export const changedFields = <V extends Values>(values: V, row: V): Partial<V> =>
  Object.fromEntries(Object.entries(values).filter(([name, value]) => !isSameValue(value, row[name]))) as Partial<V>;
