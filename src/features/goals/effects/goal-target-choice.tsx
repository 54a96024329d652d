import * as React from 'react';
import { useMethodDetails, useReference } from '../../../data/bindings/product-context';
import { useTexts } from '../../../i18n/texts-context';
import { goalTarget } from '../../../method/goal-targets';
import { BoundIds } from '../../../ui-bindings/bound-ids';

/** The targets under the goal, for those who want to be more exact: code and our own short label. */
export const GoalTargetChoice: React.FC<{ readonly rowKey: string; readonly goal: string }> = ({ rowKey, goal }) => {
  const { goalTargets } = useReference();
  const labels = useMethodDetails()?.goalTargets;
  const { fields } = useTexts('stepB').goals;
  const nameOf = React.useCallback((id: string): string => `${goalTarget(id).code} ${labels?.[id] ?? ''}`.trim(), [labels]);
  const options = React.useMemo(() => goalTargets.filter((target) => target.goal === goal).map(({ id }) => ({ value: id, label: nameOf(id) })), [goalTargets, goal, nameOf]);
  return <BoundIds kind="goalImpact" rowKey={rowKey} field="goalTargets" label={fields.goalTargets} options={options} unknown={nameOf} />;
};
