import * as React from 'react';
import { useMethodDetails } from '../data/bindings/product-context';
import type { ItemId } from '../method/ids';
import type { PartId } from '../method/parts';
import type * as list from './term-list';

export interface TermsProps { readonly of: PartId | ItemId }

type TermList = typeof list.TermList;
/** Once it has arrived it is there at once. */
let arrived: TermList | null = null;

/** Fetches the list's code. Rejects when it cannot be fetched. */
export const fetchTermList = async (): Promise<TermList> => {
  arrived = (await import(/* webpackChunkName: 'terms' */ './term-list')).TermList;
  return arrived;
};

/** The list's code, fetched side by side with its words; help stays out when it cannot be fetched. */
const useTermList = (): TermList | null => {
  const [found, setFound] = React.useState(() => ({ List: arrived }));
  React.useEffect(() => {
    if (arrived !== null) return undefined;
    let isHere = true;
    fetchTermList().then((List) => { if (isHere) setFound({ List }); }, () => undefined);
    return () => { isHere = false; };
  }, []);
  return found.List;
};

/** The words a reader meets in a part or a question, each explained where it stands. */
export const Terms: React.FC<TermsProps> = ({ of }) => {
  const details = useMethodDetails();
  const List = useTermList();
  return details === null || List === null ? null : <List of={of} glossary={details.glossary} />;
};
