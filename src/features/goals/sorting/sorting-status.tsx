import * as React from 'react';
import { useAssessment } from '../../../data/bindings/session-context';
import { goalSortings } from '../../../method/scales';
import type { GoalSorting } from '../../../method/scales';
import { FieldChoice, useStatusLine } from '../../../ui-bindings/field-status';
import { useRowNames } from '../../../ui-bindings/goals/use-row-names';
import { useBoundField } from '../../../ui-bindings/use-bound-field';
import { Message } from '../../../ui/feedback/message';
import { sortingFields } from './use-goal-sorting';

const ListStatus: React.FC<{ readonly sorting: GoalSorting }> = ({ sorting }) => {
  const { key } = useAssessment();
  const names = useRowNames();
  const { state, onChoose } = useBoundField('assessment', key, sortingFields[sorting]);
  const status = useStatusLine(state);
  return (
    <>
      {status !== undefined && <Message tone={status.kind === 'refused' ? 'danger' : 'warning'}>{status.text}</Message>}
      <FieldChoice state={state} onChoose={onChoose} show={(value) => names.goalList((value ?? []) as readonly string[])} canJoin={false} />
    </>
  );
};

/** How saving goes for the three lists; nothing while all is well. */
export const SortingStatus: React.FC = () => <>{goalSortings.map((sorting) => <ListStatus key={sorting} sorting={sorting} />)}</>;
