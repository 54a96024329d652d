import * as React from 'react';
import { useReference } from '../../../data/bindings/product-context';
import { useAssessment, useRows } from '../../../data/bindings/session-context';
import { goalWheels } from '../../../domain/goal-wheel';
import type { Wheel } from '../../../domain/goal-wheel';
import { useSteady } from './use-steady';

/** The wheels of the open case; the same object until a goal is chosen or an effect gets another goal, sign or kind. */
export const useWheels = (): readonly Wheel[] => {
  const { frameworks } = useReference();
  const chosen = useAssessment().goals;
  const rows = useRows('goalImpact');
  const facts = useSteady(
    { chosen, rows },
    `${chosen.join()}|${rows.map(({ target, effect, effectKind }) => `${target},${effect ?? ''},${effectKind ?? ''}`).join(';')}`);
  return React.useMemo(() => goalWheels(frameworks, facts.chosen, facts.rows), [frameworks, facts]);
};
