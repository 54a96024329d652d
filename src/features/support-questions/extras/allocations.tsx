import * as React from 'react';
import { useMethodTexts } from '../../../data/bindings/product-context';
import { useRows } from '../../../data/bindings/session-context';
import type { Allocation } from '../../../data/ports/rows';
import { distribution } from '../../../domain/allocation';
import type { AllocationGaps } from '../../../domain/allocation';
import { useTexts } from '../../../i18n/texts-context';
import { receivers } from '../../../method/scales';
import { BoundSelect, optionsOf } from '../../../ui-bindings/bound-code';
import { BoundText } from '../../../ui-bindings/bound-text';
import { BoundNumber } from '../../../ui-bindings/bound-values';
import { FieldGrid } from '../../../ui-bindings/row-cards/field-grid';
import { RowList } from '../../../ui-bindings/row-list';
import styles from '../support-questions.module.scss';
import { UnitPicture } from './unit-picture';

const Fields: React.FC<{ readonly row: Allocation }> = ({ row }) => {
  const texts = useTexts('stepB').allocations;
  const { receiver } = useMethodTexts().scales;
  const bound = { kind: 'allocation', rowKey: row.key } as const;
  return (
    <>
      <FieldGrid isNarrow>
        <BoundText {...bound} field="name" label={texts.name} />
        <BoundSelect {...bound} field="receiver" label={texts.receiver} options={optionsOf(receivers, receiver)} />
        <BoundNumber {...bound} field="amount" label={texts.amount} min={0} />
        <BoundText {...bound} field="unit" label={texts.unit} placeholder={texts.unitHelp} />
      </FieldGrid>
      <BoundText {...bound} field="description" label={texts.description} multiline rows={1} />
    </>
  );
};

/** A row that has just been added lacks nothing yet. */
const isBegun = ({ name, receiver, amount }: Allocation): boolean => name.trim() !== '' || receiver !== null || amount !== null;

const gapKinds: readonly (keyof AllocationGaps)[] = ['noReceiver', 'noAmount', 'negative'];

/** RA2: who gets what of the initiative's resources, as the group knows it, and the shares that follow. */
export const Allocations: React.FC = () => {
  const texts = useTexts('stepB').allocations;
  const rows = useRows('allocation');
  const { units, leftOut } = React.useMemo(() => distribution(rows.filter(isBegun)), [rows]);
  // A new row is most often counted in the same unit as the one before.
  const unit = rows[rows.length - 1]?.unit ?? '';
  return (
    <section className={styles.allocations} aria-label={texts.title}>
      <p className={styles.gatheredTitle}>{texts.title}</p>
      <p className={styles.note}>{texts.lead}</p>
      <RowList
        kind="allocation"
        blank={{ unit }}
        addLabel={texts.add}
        addAriaLabel={texts.addAria}
        removeLabel={texts.remove}
        removedText={texts.removed}
        emptyText={texts.empty}
        renderRow={(row) => <Fields row={row} />}
      />
      {units.map((one) => <UnitPicture key={one.unit.toLowerCase()} of={one} />)}
      {gapKinds.filter((kind) => leftOut[kind] > 0).map((kind) => <p key={kind} className={styles.note}>{texts.leftOut[kind](leftOut[kind])}</p>)}
      {units.length > 0 && <p className={styles.note}>{texts.notAJudgement}</p>}
    </section>
  );
};
