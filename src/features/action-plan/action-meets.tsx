import * as React from 'react';
import type { Action } from '../../data/ports/rows';
import { useTexts } from '../../i18n/texts-context';
import { BoundIds } from '../../ui-bindings/bound-ids';
import { useMeetableGroups } from '../../ui-bindings/loose-ends/use-meetable-groups';
import { Message } from '../../ui/feedback/message';

/** Which effects and conflicts an action takes care of by itself, beside what its key meets; folded until somebody chooses. */
export const ActionMeets: React.FC<{ readonly row: Action }> = ({ row }) => {
  const texts = useTexts('laterSteps').actionPlan;
  const groups = useMeetableGroups();
  const options = React.useMemo(() => groups.filter(({ id }) => id !== 'gaps')
    .flatMap((group) => group.options.map(({ key, label }) => ({ value: key, label, group: group.title }))), [groups]);
  if (options.length === 0 && row.meets.length === 0) return null;
  return (
    <>
      <BoundIds kind="action" rowKey={row.key} field="meets" label={texts.actionMeets} description={texts.actionMeetsHelp} options={options} unknown={() => texts.meetsNothingLeft} />
      {row.status === 'cancelled' && row.meets.length > 0 && <Message tone="warning" live="status">{texts.cancelledMeets}</Message>}
    </>
  );
};
