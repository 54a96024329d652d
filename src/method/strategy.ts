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

/** The nodes that take effect rows, priorities before challenges, each in its own order. */
export function effectNodes(of: Strategy = strategy): readonly StrategyNode[] {
  return effectNodeTypes.flatMap(type => of.nodes.filter(candidate => candidate.type === type));
}
