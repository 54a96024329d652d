import * as React from 'react';
import { useAssessment } from '../../../data/bindings/session-context';
import { useTexts } from '../../../i18n/texts-context';

/** What the case says it concerns, offered first for an effect; none is chosen by itself. */
export interface Own { readonly ids: readonly string[]; readonly label: string }

/** @param field which list of the case */
export const useCaseOwn = (field: 'affectedGroups' | 'affectedPlaces'): Own => {
  const ids = useAssessment()[field];
  const { ownGroups, ownPlaces } = useTexts('stepB').goals.fields;
  const label = field === 'affectedGroups' ? ownGroups : ownPlaces;
  return React.useMemo(() => ({ ids, label }), [ids, label]);
};
