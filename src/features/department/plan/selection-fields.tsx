import * as React from 'react';
import { useProduct } from '../../../data/bindings/product-context';
import { localDay } from '../../../domain/dates';
import { planGroups } from '../../../domain/planning/selection';
import { useTexts } from '../../../i18n/texts-context';
import { ChoiceGroup } from '../../../ui/fields/choice-group';
import { DayInput } from '../../../ui/fields/day-input';
import { TextInput } from '../../../ui/fields/text-input';
import type { PlanValues } from './plan-values';
import type { PlanProblems } from './use-plan-edit';

export interface SelectionFieldsProps {
  readonly values: PlanValues;
  readonly problems: PlanProblems['selection'];
  readonly onChange: (values: Partial<PlanValues>) => void;
}

/** Whether an initiative is to be assured, when that was settled, with whom it was talked through, and why. */
export const SelectionFields: React.FC<SelectionFieldsProps> = ({ values, problems, onChange }) => {
  const { select, problems: words, notice } = useTexts('planning').plan;
  const { now } = useProduct();
  const isMade = values.selection === 'chosen' || values.selection === 'notChosen';
  return (
    <>
      <ChoiceGroup
        label={select.choice} value={values.selection ?? 'considered'} layout="column"
        options={planGroups.map((choice) => ({ value: choice, label: select.choices[choice] }))}
        // The day is most often today; anything else is a keystroke away.
        onChange={(selection) => onChange({ selection, ...(values.selectedOn === null && selection !== 'considered' ? { selectedOn: localDay(now()) } : {}) })}
      />
      <DayInput
        label={select.on} required={isMade} value={values.selectedOn} onChange={(selectedOn) => onChange({ selectedOn })}
        error={problems.selectedOn && (problems.selectedOn === 'noDay' ? words.selectedOn.noDay : words.selectedOn.missing)}
      />
      <TextInput
        label={select.with.label} description={select.with.help} required={isMade} value={values.selectedWith} onChange={(selectedWith) => onChange({ selectedWith })}
        error={problems.selectedWith && (problems.selectedWith === 'tooLong' ? words.selectedWith.tooLong(values.selectedWith.trim().length) : words.selectedWith.missing)}
      />
      <TextInput
        label={select.reason.label} description={select.reason.help} required={isMade} multiline rows={2} notice={notice}
        value={values.selectionReason} onChange={(selectionReason) => onChange({ selectionReason })}
        error={problems.reason && (problems.reason === 'tooLong' ? words.reason.tooLong(values.selectionReason.length) : words.reason.missing)}
      />
    </>
  );
};
