/** What ties a row to two goals; ids may be empty, unknown or the same. */
export interface BetweenGoals { readonly oneTarget: string; readonly otherTarget: string }

/** What is known between two goals; `both`: they help each other in one way and stand against each other in another. */
export const pairStates = ['none', 'conflict', 'synergy', 'both'] as const;
export type PairState = (typeof pairStates)[number];

/** Two goals, `one` before `other` in the order given, and what is written between them whichever way round. */
export interface GoalPair<C, S> {
  readonly one: string;
  readonly other: string;
  readonly conflicts: readonly C[];
  readonly synergies: readonly S[];
  readonly state: PairState;
}

export interface GoalGrid<C, S> {
  readonly goals: readonly string[];
  /** The upper triangle: row i holds the pairs of goal i with each goal after it. */
  readonly rows: readonly (readonly GoalPair<C, S>[])[];
  /** Rows that are not between two different goals of the grid; kept in view elsewhere, never lost. */
  readonly outside: { readonly conflicts: readonly C[]; readonly synergies: readonly S[] };
}

const stateOf = (conflicts: number, synergies: number): PairState =>
  conflicts > 0 ? (synergies > 0 ? 'both' : 'conflict') : synergies > 0 ? 'synergy' : 'none';

/**
 * The grid of goals against goals (handbook B3), among the chosen ones alone. A row counts the same whichever goal is named first.
 * @param goals chosen goals in the order they are to stand; doubles are left out
 * @param conflicts goal conflicts, @param synergies synergies
 */
export const goalGrid = <C extends BetweenGoals, S extends BetweenGoals>(
  goals: readonly string[], conflicts: readonly C[], synergies: readonly S[],
): GoalGrid<C, S> => {
  const distinct = [...new Set(goals)];
  const place = new Map(distinct.map((goal, index) => [goal, index]));
  const cellOf = ({ oneTarget, otherTarget }: BetweenGoals): string | undefined => {
    const [one, other] = [place.get(oneTarget), place.get(otherTarget)];
    return one === undefined || other === undefined || one === other ? undefined : `${Math.min(one, other)} ${Math.max(one, other)}`;
  };
  const byCell = <T extends BetweenGoals>(rows: readonly T[]): ReadonlyMap<string | undefined, readonly T[]> => {
    const cells = new Map<string | undefined, T[]>();
    rows.forEach((row) => cells.set(cellOf(row), [...(cells.get(cellOf(row)) ?? []), row]));
    return cells;
  };
  const [against, together] = [byCell(conflicts), byCell(synergies)];
  return {
    goals: distinct,
    rows: distinct.map((one, index) => distinct.slice(index + 1).map((other, after) => {
      const cell = `${index} ${index + 1 + after}`;
      const pair = { one, other, conflicts: against.get(cell) ?? [], synergies: together.get(cell) ?? [] };
      return { ...pair, state: stateOf(pair.conflicts.length, pair.synergies.length) };
    })),
    outside: { conflicts: against.get(undefined) ?? [], synergies: together.get(undefined) ?? [] },
  };
};

/** The pair of two goals, in whichever order they are named; undefined when one is not in the grid, or they are the same. */
export const pairIn = <C, S>({ goals, rows }: GoalGrid<C, S>, one: string, other: string): GoalPair<C, S> | undefined => {
  const [first, second] = [goals.indexOf(one), goals.indexOf(other)].sort((a, b) => a - b) as [number, number];
  return first < 0 || first === second ? undefined : rows[first]?.[second - first - 1];
};
