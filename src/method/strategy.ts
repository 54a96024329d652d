/**
 * Regional development strategies as data. The vocabulary changes with every strategy, so node types are data, too:
 * a type says whether its nodes take effect rows (A2). Names stand in the language files under the id; administrators
 * add to and change all of this in the product (`reference.ts`).
 */

/** A kind of node: `takesEffects` where A2 asks for the effect on each. */
export interface StrategyNodeType {
  readonly id: string;
  readonly takesEffects: boolean;
}

/** Types the product knows from the start, in the order they are shown. `jointEffort`: utforskande kraftsamling. */
export const strategyNodeTypeIds = ['vision', 'area', 'goal', 'priority', 'longTermPriority', 'jointEffort', 'challenge'] as const;
export type StrategyNodeTypeId = (typeof strategyNodeTypeIds)[number];

const withEffects: readonly string[] = ['priority', 'longTermPriority', 'jointEffort', 'challenge'] satisfies readonly StrategyNodeTypeId[];
export const strategyNodeTypes: readonly StrategyNodeType[] =
  strategyNodeTypeIds.map(id => ({ id, takesEffects: withEffects.includes(id) }));

/** `ownWords`: a theme the region names, worded by us until an administrator fills in the text. */
export const certainties = ['confirmed', 'ownWords'] as const;
export type Certainty = (typeof certainties)[number];

/** One node; `order` counts among nodes of the same type, from 1. */
export interface StrategyNode {
  readonly id: string;
  readonly type: string;
  readonly parentId: string | undefined;
  readonly order: number;
  readonly certainty: Certainty;
}

/** `skeleton`: adopted, but its content is not filled in here yet. */
export const strategyStatuses = ['current', 'skeleton', 'superseded'] as const;
export type StrategyStatus = (typeof strategyStatuses)[number];

/** A strategy at one version; a case is pinned to `version` (column HbStrategyVersion). */
export interface Strategy {
  readonly id: string;
  readonly version: string;
  readonly status: StrategyStatus;
  readonly nodes: readonly StrategyNode[];
}

/** Ids of the nodes of Gröna Kronoberg 2025. */
export const strategyNodeIds = [
  'gk2025.vision',
  'gk2025.area1',
  'gk2025.area2',
  'gk2025.goal1',
  'gk2025.goal2',
  'gk2025.priority1',
  'gk2025.priority2',
  'gk2025.priority3',
  'gk2025.priority4',
  'gk2025.challenge1',
  'gk2025.challenge2',
  'gk2025.challenge3',
  'gk2025.challenge4',
  'gk2025.challenge5',
  'gk2025.challenge6',
  'gk2025.challenge7'
] as const;
export type StrategyNodeId = (typeof strategyNodeIds)[number];

/** Ids of the strategies the product is shipped with. */
export const strategyIds = ['gronaKronoberg2025', 'kronoberg2035'] as const;
export type StrategyId = (typeof strategyIds)[number];

const node = (
  id: StrategyNodeId,
  type: StrategyNodeTypeId,
  order: number,
  parentId: StrategyNodeId | undefined,
  certainty: Certainty = 'confirmed'
): StrategyNode => ({ id, type, parentId, order, certainty });

/**
 * Gröna Kronoberg 2025 as far as the region has published it. The goals of area 2 are not
 * public and are left out; the challenges are themes from the region's pages in our own words.
 */
export const gronaKronoberg2025: Strategy = {
  id: 'gronaKronoberg2025',
  version: 'gronaKronoberg2025-1',
  status: 'current',
  nodes: [
    node('gk2025.vision', 'vision', 1, undefined),
    node('gk2025.area1', 'area', 1, 'gk2025.vision'),
    node('gk2025.area2', 'area', 2, 'gk2025.vision'),
    node('gk2025.goal1', 'goal', 1, 'gk2025.area1'),
    node('gk2025.goal2', 'goal', 2, 'gk2025.area1'),
    node('gk2025.priority1', 'priority', 1, 'gk2025.area1'),
    node('gk2025.priority2', 'priority', 2, 'gk2025.area1'),
    node('gk2025.priority3', 'priority', 3, 'gk2025.area2'),
    node('gk2025.priority4', 'priority', 4, 'gk2025.area2'),
    node('gk2025.challenge1', 'challenge', 1, 'gk2025.area1', 'ownWords'),
    node('gk2025.challenge2', 'challenge', 2, 'gk2025.vision', 'ownWords'),
    node('gk2025.challenge3', 'challenge', 3, 'gk2025.vision', 'ownWords'),
    node('gk2025.challenge4', 'challenge', 4, 'gk2025.vision', 'ownWords'),
    node('gk2025.challenge5', 'challenge', 5, 'gk2025.vision', 'ownWords'),
    node('gk2025.challenge6', 'challenge', 6, 'gk2025.vision', 'ownWords'),
    node('gk2025.challenge7', 'challenge', 7, 'gk2025.vision', 'ownWords')
  ]
};

/** The strategy for 2025–2035: its priorities, challenges and kraftsamlingar are not public, so there are no nodes. */
export const kronoberg2035: Strategy = {
  id: 'kronoberg2035',
  version: 'kronoberg2035-0',
  status: 'skeleton',
  nodes: []
};

export const strategies: readonly Strategy[] = [gronaKronoberg2025, kronoberg2035];

/** The nodes of a strategy that take effect rows, type by type in the order of `types`, each in its own order. */
export function effectNodes(of: Strategy = gronaKronoberg2025, types: readonly StrategyNodeType[] = strategyNodeTypes): readonly StrategyNode[] {
  return types.filter(({ takesEffects }) => takesEffects).flatMap(({ id }) => of.nodes.filter(({ type }) => type === id));
}
