import * as React from 'react';
import { useMethodLabels } from '../../../data/bindings/product-context';
import type { CaseFilter } from '../../../data/ports/case-list';
import type { Assessment } from '../../../data/ports/rows';
import { initiativeTypes } from '../../../method/scales';
import { useTexts } from '../../../i18n/texts-context';
import { Button } from '../../../ui/button/button';
import { Select } from '../../../ui/fields/select';
import styles from '../department.module.scss';

export interface CaseFilterBarProps {
  readonly filter: CaseFilter;
  /** Units seen so far, to choose from. */
  readonly units: readonly string[];
  readonly onChange: (filter: CaseFilter) => void;
}

const statuses: readonly NonNullable<Assessment['status']>[] = ['Planned', 'InProgress', 'AwaitingDecision', 'Completed', 'Ended'];

/** Narrows the list by status, type and unit; SharePoint does the narrowing, so it works however long the list is. */
export const CaseFilterBar: React.FC<CaseFilterBarProps> = ({ filter, units, onChange }) => {
  const texts = useTexts('department').list;
  const labels = useMethodLabels();
  const isNarrowed = Object.values(filter).some((value) => value !== undefined);
  return (
    <div className={styles.filter} role="group" aria-label={texts.filter.title}>
      <Select
        label={texts.filter.status} value={filter.status ?? null} emptyLabel={texts.filter.any}
        options={statuses.map((status) => ({ value: status, label: texts.status[status] }))}
        onChange={(status) => onChange({ ...filter, status: status ?? undefined })}
      />
      <Select
        label={texts.filter.type} value={filter.type ?? null} emptyLabel={texts.filter.any}
        options={initiativeTypes.map((type) => ({ value: type, label: labels.initiativeTypes[type].title }))}
        onChange={(type) => onChange({ ...filter, type: type ?? undefined })}
      />
      <Select
        label={texts.filter.unit} value={filter.unit ?? null} emptyLabel={texts.filter.any}
        options={units.map((unit) => ({ value: unit, label: unit }))}
        onChange={(unit) => onChange({ ...filter, unit: unit ?? undefined })}
      />
      {isNarrowed && <Button kind="quiet" onClick={() => onChange({})}>{texts.filter.clear}</Button>}
    </div>
  );
};
