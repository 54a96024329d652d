import type { NodeEffect } from '../method/scales';

/** What the matrix needs to know of an effect; ids of groups and places may be unknown, doubled or none. */
export interface PlacedEffect {
  readonly effect: NodeEffect | null;
  readonly groups: readonly string[];
  readonly places: readonly string[];
}

/** The effects for one group in one place; null stands for "not said". Counted apart, never weighed against each other. */
export interface MatrixCell<E> {
  readonly group: string | null;
  readonly place: string | null;
  readonly effects: readonly E[];
  readonly positive: number;
  readonly negative: number;
  /** Effects that are neither: no effect, or not said yet. */
  readonly neither: number;
}

export interface EffectMatrix<E> {
  readonly places: readonly (string | null)[];
  readonly rows: readonly { readonly group: string | null; readonly cells: readonly MatrixCell<E>[] }[];
}

export interface MatrixOrder {
  /** Ids in the order they are to stand; others follow in the order they are met. */
  readonly groups: readonly string[];
  readonly places: readonly string[];
  /** Groups that get a row even when no effect names them: what nobody has thought of shows as an empty row. */
  readonly alwaysGroups?: readonly string[];
}

const named = (ids: readonly string[]): readonly (string | null)[] => {
  const distinct = [...new Set(ids.filter((id) => id !== ''))];
  return distinct.length > 0 ? distinct : [null];
};

/** Known ids in their order, then the rest, then null. */
const inOrder = (ids: readonly (string | null)[], order: readonly string[]): readonly (string | null)[] => {
  const met = new Set(ids);
  const known = new Set(order);
  return [
    ...[...known].filter((id) => met.has(id)),
    ...[...met].filter((id): id is string => id !== null && !known.has(id)),
    ...(met.has(null) ? [null] : []),
  ];
};

/**
 * Whom the effects reach and where (F033): groups down, places across. An effect on several groups or places stands in each.
 * @param effects those on goals, or all
 * @param isShown which of them fill the cells; rows and columns stay as they are for all, so that a filter moves nothing
 */
export const effectMatrix = <E extends PlacedEffect>(
  effects: readonly E[], order: MatrixOrder, isShown: (effect: E) => boolean = () => true,
): EffectMatrix<E> => {
  const groups = inOrder([...(order.alwaysGroups ?? []).filter((id) => id !== ''), ...effects.flatMap((effect) => named(effect.groups))], order.groups);
  const places = inOrder(effects.flatMap((effect) => named(effect.places)), order.places);
  const found = new Map<string | null, Map<string | null, E[]>>();
  effects.filter(isShown).forEach((effect) => named(effect.groups).forEach((group) => {
    const row = found.get(group) ?? new Map<string | null, E[]>();
    found.set(group, row);
    named(effect.places).forEach((place) => row.set(place, [...(row.get(place) ?? []), effect]));
  }));
  const cell = (group: string | null, place: string | null): MatrixCell<E> => {
    const own = found.get(group)?.get(place) ?? [];
    const [positive, negative] = [own.filter(({ effect }) => effect === 'positive').length, own.filter(({ effect }) => effect === 'negative').length];
    return { group, place, effects: own, positive, negative, neither: own.length - positive - negative };
  };
  return { places, rows: groups.map((group) => ({ group, cells: places.map((place) => cell(group, place)) })) };
};
