import * as React from 'react';
import { useMethodLabels, useProduct } from '../../../data/bindings/product-context';
import type { Assessment } from '../../../data/ports/rows';
import { formatDay } from '../../../i18n/dates';
import { useTexts } from '../../../i18n/texts-context';
import { FieldConflict } from '../../../ui/fields/field-conflict';
import { planValuesOf, type PlanUnit, type PlanValues } from './plan-values';
import type { PlanEdit } from './use-plan-edit';

/** What two people have made of the same thing, and the choice between them. */
export const PlanConflicts: React.FC<{ readonly row: Assessment; readonly edit: PlanEdit }> = ({ row, edit }) => {
  const texts = useTexts('planning').plan;
  const labels = useMethodLabels();
  const { host } = useProduct();
  const who = row.editor?.name ?? texts.conflict.someone;
  const show = (unit: PlanUnit, values: PlanValues): string => {
    switch (unit) {
      case 'type': return values.type === null ? '' : labels.initiativeTypes[values.type].title;
      case 'selection': return [
        values.selection === null ? '' : labels.scales.selection[values.selection],
        values.selectedOn === null ? '' : `${texts.card.on}: ${formatDay(values.selectedOn, host.locale)}`,
        values.selectedWith === '' ? '' : `${texts.card.with}: ${values.selectedWith}`,
        values.selectionReason === '' ? '' : `${texts.card.reason}: ${values.selectionReason}`,
      ].filter((line) => line !== '').join('\n');
      case 'name': case 'purpose': case 'unit': return values[unit];
    }
  };
  return (
    <>
      {edit.conflicts.map((unit) => (
        <FieldConflict
          key={unit}
          mine={show(unit, edit.values) || texts.conflict.empty}
          theirs={show(unit, planValuesOf(row)) || texts.conflict.empty}
          theirName={who}
          canJoin={unit === 'purpose'}
          texts={{
            title: texts.conflict.title(texts.conflict.fields[unit]), mine: texts.conflict.mine, theirs: texts.conflict.theirs(who),
            keepMine: texts.conflict.keepMine, keepTheirs: texts.conflict.keepTheirs(who), keepBoth: texts.conflict.keepBoth,
          }}
          onChoose={(choice) => edit.choose(unit, choice)}
        />
      ))}
    </>
  );
};
