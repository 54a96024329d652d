import * as React from 'react';
import type { ReferenceRow } from '../../data/ports/rows';
import { newestEdition } from '../../domain/reference/editions';
import { referenceAt } from '../../domain/reference/structure';

/** Names of units to offer: those of the published method and those that cases have already. */
export const useUnits = (reference: readonly ReferenceRow[], seen: readonly string[]): readonly string[] =>
  React.useMemo(() => [...new Set([...referenceAt(reference, newestEdition(reference)).units, ...seen])].sort((a, b) => a.localeCompare(b, 'sv')), [reference, seen]);
