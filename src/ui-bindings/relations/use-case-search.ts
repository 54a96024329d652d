import * as React from 'react';
import { useProduct } from '../../data/bindings/product-context';
import type { CaseHit } from '../../data/ports/case-list';

export interface CaseSearch {
  readonly state: 'idle' | 'searching' | 'found' | 'failed';
  readonly hits: readonly CaseHit[];
}

const idle: CaseSearch = { state: 'idle', hits: [] };
const PAUSE_MS = 300;
const LEAST = 2;

/** Cases of the site by name, a moment after the last key. @param own the open case, never among them; null when none is open */
export const useCaseSearch = (query: string, own: number | null): CaseSearch => {
  const { caseList } = useProduct();
  const [search, setSearch] = React.useState<CaseSearch>(idle);
  const wanted = query.trim();
  React.useEffect(() => {
    if (wanted.length < LEAST) {
      setSearch(idle);
      return undefined;
    }
    let isCurrent = true;
    setSearch(({ hits }) => ({ state: 'searching', hits }));
    const timer = window.setTimeout(() => {
      caseList.find(wanted).then(
        (found) => { if (isCurrent) setSearch(found.ok ? { state: 'found', hits: found.value.filter(({ id }) => id !== own) } : { state: 'failed', hits: [] }); },
        () => { if (isCurrent) setSearch({ state: 'failed', hits: [] }); },
      );
    }, PAUSE_MS);
    return () => { isCurrent = false; window.clearTimeout(timer); };
  }, [wanted, caseList, own]);
  return search;
};

/**
 * What the site says of a case a relation points at: looked up by the name the relation has, told apart by its id.
 * @returns null until it is known, and where the case has another name now or cannot be read
 */
export const useOtherCase = (id: number, name: string): CaseHit | null => {
  const { caseList } = useProduct();
  const [found, setFound] = React.useState<CaseHit | null>(null);
  const wanted = name.trim();
  React.useEffect(() => {
    if (wanted.length < LEAST) return undefined;
    let isHere = true;
    caseList.find(wanted).then((hits) => { if (isHere && hits.ok) setFound(hits.value.find((hit) => hit.id === id) ?? null); }, () => undefined);
    return () => { isHere = false; };
  }, [caseList, id, wanted]);
  return found?.id === id ? found : null;
};
