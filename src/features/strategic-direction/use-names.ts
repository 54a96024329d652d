import * as React from 'react';
import { useMethodTexts } from '../../data/bindings/product-context';
import { isGoal } from '../../domain/effects';
import { useTexts } from '../../i18n/texts-context';
import { useRowNames } from '../../ui-bindings/goals/use-row-names';

type Names = Readonly<Record<string, string | undefined>>;
const lastPart = (id: string): string => id.slice(id.lastIndexOf('.') + 1);

/** How strategies, their nodes and the types of nodes are named; ids that this edition does not know are shown, never dropped. */
export interface StrategyNames {
  readonly strategy: (id: string) => string;
  readonly type: (id: string) => string;
  readonly node: (id: string) => string;
  /** A node of a strategy or a sustainability goal. */
  readonly target: (id: string) => string;
}

/** The names in the person's language; the same object until they change. */
export const useStrategyNames = (): StrategyNames => {
  const { strategies, strategyNodeTypes, strategyNodes } = useMethodTexts();
  const { unknownNode } = useTexts('direction').strategy;
  const { goal } = useRowNames();
  return React.useMemo(() => {
    const nodes: Names = strategyNodes;
    const node = (id: string): string => nodes[id] ?? unknownNode(id);
    return {
      node,
      strategy: (id) => (strategies as Names)[id] ?? id,
      type: (id) => (strategyNodeTypes as Names)[id] ?? lastPart(id),
      target: (id) => (isGoal(id) ? goal(id) : node(id)),
    };
  }, [strategies, strategyNodeTypes, strategyNodes, unknownNode, goal]);
};
