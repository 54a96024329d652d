import * as React from 'react';
import { useMethodTexts } from '../../data/bindings/product-context';
import type { Conflict } from '../../data/ports/rows';
import { useTexts } from '../../i18n/texts-context';
import { Pill } from '../../ui/feedback/pill';
import { useRowNames } from '../../ui-bindings/goals/use-row-names';
import type { RowCardPart } from '../../ui-bindings/row-cards/row-card';
import { RowCards } from '../../ui-bindings/row-cards/row-cards';
import { useRowsWhere } from '../../ui-bindings/use-rows-where';
import { ConflictFields } from './conflict-fields';
import styles from './strategic-direction.module.scss';

type CardPart = RowCardPart<'conflict'>;

const isFromA = (row: Conflict): boolean => row.raisedIn === 'a';
const blank = { kind: 'goal', raisedIn: 'a', status: 'open' } as const;

const Fields: React.FC<CardPart> = ({ row }) => <ConflictFields rowKey={row.key} />;

const Summary: React.FC<CardPart> = ({ row: { status } }) => {
  const { conflictStatus } = useMethodTexts().scales;
  return status === null ? null : <Pill tone={status === 'open' ? 'warning' : 'neutral'}>{conflictStatus[status]}</Pill>;
};

/** Goals that stand against each other, and the position the group takes. */
export const ConflictList: React.FC = () => {
  const texts = useTexts('workspace').direction;
  const { addConflict, conflictRemoved, unnamedConflict, removeConflict } = useTexts('workspace').analysis;
  const rows = useRowsWhere('conflict', isFromA);
  const names = useRowNames();
  return (
    <RowCards
      kind="conflict"
      rows={rows}
      nameOf={(row, index) => (`${row.oneSide}${row.otherSide}${row.description}`.trim() === '' ? unnamedConflict(index + 1) : names.conflict(row))}
      removeLabel={removeConflict}
      removedText={conflictRemoved}
      empty={<p className={styles.note}>{texts.noConflicts}</p>}
      adds={[{ label: addConflict, values: blank }]}
      Fields={Fields}
      Summary={Summary}
    />
  );
};
