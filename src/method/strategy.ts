/**
 * The regional development strategy as data: the node types change with every strategy, so they
 * are values, not code paths. Names stand in the language files under the node's id.
 */

/** `jointEffort` is the handbook's *utforskande kraftsamling*. */
export const strategyNodeTypes = [
  'vision',
  'area',
  'goal',
  'priority',
  'longTermPriority',
  'jointEffort',
  'challenge'
] as const;
export type StrategyNodeType = (typeof strategyNodeTypes)[number];

/** Nodes of these types take effect rows (A2: priorities and challenges). */
export const effectNodeTypes: readonly StrategyNodeType[] = ['priority', 'challenge'];

/** `ownWords`: a theme the region names, worded by us until an administrator fills in the text. */
export type Certainty = 'confirmed' | 'ownWords';

/** One node; `order` counts among nodes of the same type, from 1. */
export interface StrategyNode {
  readonly id: StrategyNodeId;
  readonly type: StrategyNodeType;
  readonly parentId: StrategyNodeId | undefined;
  readonly order: number;
  readonly certainty: Certainty;
}

/** A strategy at one version; a case is pinned to `version`. */
export interface Strategy {
  readonly id: string;
  readonly version: string;
  readonly status: 'current' | 'superseded';
  readonly nodes: readonly StrategyNode[];
}

/** Ids of the nodes of Gröna Kronoberg 2025. */
export const strategyNodeIds = [
  'gk.vision',
  'gk.area1',
  'gk.area2',
  'gk.goal1',
  'gk.goal2',
  'gk.priority1',
  'gk.priority2',
  'gk.priority3',
  'gk.priority4',
  'gk.challenge1',
  'gk.challenge2',
  'gk.challenge3',
  'gk.challenge4',
  'gk.challenge5',
  'gk.challenge6',
  'gk.challenge7'
] as const;
export type StrategyNodeId = (typeof strategyNodeIds)[number];

const node = (
  id: StrategyNodeId,
  type: StrategyNodeType,
  order: number,
  parentId: StrategyNodeId | undefined,
  certainty: Certainty = 'confirmed'
): StrategyNode => ({ id, type, parentId, order, certainty });

/**
 * Gröna Kronoberg 2025 as far as the region has published it. The goals of area 2 are not
 * public and are left out; the challenges are themes from the region's pages in our own words.
 */
export const strategy: Strategy = {
  id: 'gronaKronoberg2025',
  version: 'gronaKronoberg2025-1',
  status: 'current',
  nodes: [
    node('gk.vision', 'vision', 1, undefined),
    node('gk.area1', 'area', 1, 'gk.vision'),
    node('gk.area2', 'area', 2, 'gk.vision'),
    node('gk.goal1', 'goal', 1, 'gk.area1'),
    node('gk.goal2', 'goal', 2, 'gk.area1'),
    node('gk.priority1', 'priority', 1, 'gk.area1'),
    node('gk.priority2', 'priority', 2, 'gk.area1'),
    node('gk.priority3', 'priority', 3, 'gk.area2'),
    node('gk.priority4', 'priority', 4, 'gk.area2'),
    node('gk.challenge1', 'challenge', 1, 'gk.area1', 'ownWords'),
    node('gk.challenge2', 'challenge', 2, 'gk.vision', 'ownWords'),
    node('gk.challenge3', 'challenge', 3, 'gk.vision', 'ownWords'),
    node('gk.challenge4', 'challenge', 4, 'gk.vision', 'ownWords'),
    node('gk.challenge5', 'challenge', 5, 'gk.vision', 'ownWords'),
    node('gk.challenge6', 'challenge', 6, 'gk.vision', 'ownWords'),
    node('gk.challenge7', 'challenge', 7, 'gk.vision', 'ownWords')
  ]
};

/** The nodes that take effect rows, priorities before challenges, each in its own order. */
export function effectNodes(of: Strategy = strategy): readonly StrategyNode[] {
  return effectNodeTypes.flatMap(type => of.nodes.filter(candidate => candidate.type === type));
}
