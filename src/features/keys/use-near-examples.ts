import * as React from 'react';
import { useReference } from '../../data/bindings/product-context';
import { useRows } from '../../data/bindings/session-context';
import type { GoalImpact } from '../../data/ports/rows';
import { dimensionsOf } from '../../domain/effects';
import { nearExamples } from '../../domain/example-keys';
import type { NearEffect, NearExample } from '../../domain/example-keys';
import { goalIn } from '../../domain/goal-lookup';

export type SuggestedEffect = NearEffect & { readonly row: GoalImpact };

/** The handbook's examples in the order they are near the case's effects, each with what it might meet. */
export const useNearExamples = (): readonly NearExample<SuggestedEffect>[] => {
  const { frameworks } = useReference();
  const effects = useRows('goalImpact');
  const keys = useRows('sustainabilityKey');
  return React.useMemo(() => {
    const near = effects.map((row): SuggestedEffect => {
      const own = dimensionsOf(row);
      return { key: row.key, effect: row.effect, size: row.size, row, dimensions: own.length > 0 ? own : goalIn(frameworks, row.target)?.dimensions ?? [] };
    });
    return nearExamples(near, new Set(keys.flatMap(({ meets }) => meets)));
  }, [frameworks, effects, keys]);
};
