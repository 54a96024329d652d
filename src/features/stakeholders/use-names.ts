import * as React from 'react';
import { useRows } from '../../data/bindings/session-context';
import { shorten } from '../../domain/short-text';
import { useTexts } from '../../i18n/texts-context';
import type { MultiOption } from '../../ui/fields/multi-choice';

/** What stakeholders are called where they are mentioned; one without a name by its place in the list. */
export const useStakeholderOptions = (): readonly MultiOption[] => {
  const rows = useRows('stakeholder');
  const { unnamed } = useTexts('stepB').stakeholders;
  return React.useMemo(() => rows.map(({ key, name }, index) => ({ value: key, label: shorten(name) || unnamed(index + 1) })), [rows, unnamed]);
};
