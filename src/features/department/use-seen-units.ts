import * as React from 'react';
import type { CasePage } from '../../data/ports/case-list';

/** Units of the cases seen so far, in the order of the alphabet; narrowing the list forgets none. */
export const useSeenUnits = (page: CasePage | null): readonly string[] => {
  const [units, setUnits] = React.useState<readonly string[]>([]);
  React.useEffect(() => {
    if (page === null) return;
    setUnits((seen) => {
      const next = [...new Set([...seen, ...page.cases.map(({ unit }) => unit).filter((unit) => unit.trim() !== '')])].sort((a, b) => a.localeCompare(b, 'sv'));
      return next.length === seen.length ? seen : next;
    });
  }, [page]);
  return units;
};
