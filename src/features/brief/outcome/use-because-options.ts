import * as React from 'react';
import { useRows } from '../../../data/bindings/session-context';
import { useTexts } from '../../../i18n/texts-context';
import { useMeetableGroups } from '../../../ui-bindings/loose-ends/use-meetable-groups';
import { useChainNames } from '../../../ui-bindings/loose-ends/use-names';
import type { MultiOption } from '../../../ui/fields/multi-choice';

/** What a change may have come from, by name and under its heading: effects, conflicts, knowledge gaps and keys. */
export const useBecauseOptions = (): readonly MultiOption[] => {
  const groups = useMeetableGroups();
  const keys = useRows('sustainabilityKey');
  const names = useChainNames();
  const { keys: keysTitle } = useTexts('brief').changes;
  return React.useMemo(() => [
    ...groups.flatMap(({ title, options }) => options.map(({ key, label }): MultiOption => ({ value: key, label, group: title }))),
    ...keys.map((row): MultiOption => ({ value: row.key, label: names.key(row), group: keysTitle })),
  ], [groups, keys, names, keysTitle]);
};
