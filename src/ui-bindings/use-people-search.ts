import * as React from 'react';
import { useProduct } from '../data/bindings/product-context';
import type { FoundPerson } from '../data/ports/people';

/** The organisation's people search as a picker wants it: a search that did not work is a rejection. */
export const usePeopleSearch = (): ((query: string) => Promise<readonly FoundPerson[]>) => {
  const { people } = useProduct();
  return React.useCallback(async (query: string) => {
    const found = await people.search(query);
    if (!found.ok) throw new Error(found.failure.kind);
    return found.value;
  }, [people]);
};
