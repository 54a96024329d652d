import * as React from 'react';
import { useReference } from '../data/bindings/product-context';
import { useAssessment } from '../data/bindings/session-context';
import { effectNodes } from '../method/strategy';
import type { Strategy, StrategyNode } from '../method/strategy';

/**
 * The strategy that a case is held against (column HbStrategyVersion); the current one when the case names none that is
 * known. Undefined only when an administrator has withdrawn them all.
 */
export const strategyOf = (strategies: readonly Strategy[], strategyVersion: string): Strategy | undefined =>
  strategies.find(({ version }) => version === strategyVersion) ?? strategies.find(({ id }) => strategyVersion.startsWith(id))
    ?? strategies.find(({ status }) => status === 'current') ?? strategies[0];

/** The strategy of the open case, followed as it changes. */
export const useStrategy = (): Strategy | undefined => strategyOf(useReference().strategies, useAssessment().strategyVersion);

const none: readonly StrategyNode[] = [];

/** The nodes A2 asks about, priorities before challenges. */
export const useEffectNodes = (): readonly StrategyNode[] => {
  const { nodeTypes } = useReference();
  const strategy = useStrategy();
  return React.useMemo(() => (strategy === undefined ? none : effectNodes(strategy, nodeTypes)), [strategy, nodeTypes]);
};
