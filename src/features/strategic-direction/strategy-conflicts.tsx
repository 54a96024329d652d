import * as React from 'react';
import { useMethodTexts } from '../../data/bindings/product-context';
import type { Conflict } from '../../data/ports/rows';
import { useTexts } from '../../i18n/texts-context';
import { conflictStatuses } from '../../method/scales';
import { AnswerField } from '../../ui-bindings/answer-text';
import { BoundSelect, optionsOf } from '../../ui-bindings/bound-code';
import { BoundText } from '../../ui-bindings/bound-text';
import { LongQuestion } from '../../ui-bindings/long-question';
import { RowList } from '../../ui-bindings/row-list';
import styles from './strategic-direction.module.scss';

const isFromA = (row: Conflict): boolean => row.raisedIn === 'a';
const blank = { kind: 'goal', raisedIn: 'a', status: 'open' } as const;

const ConflictFields: React.FC<{ readonly row: Conflict }> = ({ row }) => {
  const { conflictFields: fields } = useTexts('workspace').analysis;
  const { conflictStatus } = useMethodTexts().scales;
  const of = { kind: 'conflict', rowKey: row.key } as const;
  return (
    <>
      <div className={styles.pair}>
        <BoundText {...of} field="oneSide" label={fields.oneSide} description={fields.oneSideHelp} />
        <BoundText {...of} field="otherSide" label={fields.otherSide} description={fields.otherSideHelp} />
      </div>
      <BoundText {...of} field="position" label={fields.position} description={fields.positionHelp} multiline rows={3} />
      <div className={styles.pair}>
        <BoundText {...of} field="owner" label={fields.owner} />
        <BoundSelect {...of} field="status" label={fields.status} options={optionsOf(conflictStatuses, conflictStatus)} />
      </div>
    </>
  );
};

/** A4: goals of the strategy that stand against each other, and the position the group takes. */
export const StrategyConflicts: React.FC = () => {
  const texts = useTexts('workspace').direction;
  const { addConflict, conflictRemoved } = useTexts('workspace').analysis;
  return (
    <LongQuestion item="A4">
      <RowList
        kind="conflict"
        only={isFromA}
        blank={blank}
        removeLabel={texts.removeConflict}
        removedText={conflictRemoved}
        addLabel={addConflict}
        emptyText={texts.noConflicts}
        renderRow={(row) => <ConflictFields row={row} />}
      />
      <AnswerField item="A4" label={texts.conflictAnswer} rows={3} />
    </LongQuestion>
  );
};
