import * as React from 'react';
import { useMethodLabels } from '../../../data/bindings/product-context';
import type { ConsideredForm, ConsideredProblem } from '../../../domain/planning/selection';
import { initiativeTypes } from '../../../method/scales';
import { useTexts } from '../../../i18n/texts-context';
import { Select } from '../../../ui/fields/select';
import { TextInput } from '../../../ui/fields/text-input';

export interface DetailFieldsProps {
  readonly values: ConsideredForm;
  readonly problems: Partial<Record<keyof ConsideredForm, ConsideredProblem>>;
  readonly units: readonly string[];
  readonly onChange: (values: Partial<ConsideredForm>) => void;
}

/** Name, type, unit and purpose of an initiative that is considered. */
export const DetailFields: React.FC<DetailFieldsProps> = ({ values, problems, units, onChange }) => {
  const { add, problems: words, notice } = useTexts('planning').plan;
  const labels = useMethodLabels();
  return (
    <>
      <TextInput
        label={add.name.label} description={add.name.help} required autoFocus value={values.name} onChange={(name) => onChange({ name })}
        error={problems.name && (problems.name === 'tooLong' ? words.name.tooLong(values.name.trim().length) : words.name.missing)}
      />
      <Select
        label={add.type.label} required value={values.type} emptyLabel={add.type.none} onChange={(type) => onChange({ type })}
        options={initiativeTypes.map((type) => ({ value: type, label: labels.initiativeTypes[type].title }))}
        error={problems.type && words.type.missing}
      />
      <TextInput
        label={add.unit.label} description={add.unit.help} required suggestions={units} value={values.unit} onChange={(unit) => onChange({ unit })}
        error={problems.unit && (problems.unit === 'tooLong' ? words.unit.tooLong(values.unit.trim().length) : words.unit.missing)}
      />
      <TextInput
        label={add.purpose.label} description={add.purpose.help} multiline rows={2} notice={notice} value={values.purpose} onChange={(purpose) => onChange({ purpose })}
        error={problems.purpose && words.purpose.tooLong(values.purpose.length)}
      />
    </>
  );
};
