import * as React from 'react';
import { useProduct } from '../../../data/bindings/product-context';
import { useAssessment, useSession } from '../../../data/bindings/session-context';
import type { PlaceOnAgenda } from '../../../data/ports/decisions';

export type AgendaPlace =
  | { readonly kind: 'loading' }
  /** It cannot be read now, or not by this person. */
  | { readonly kind: 'unknown' }
  | { readonly kind: 'none' }
  | { readonly kind: 'placed'; readonly place: PlaceOnAgenda };

/** Which meeting the submission at hand stands on; read when it is shown, and anew for each submission. */
export const useAgendaPlace = (): AgendaPlace => {
  const { meetings } = useProduct();
  const { caseId } = useSession();
  const { revision } = useAssessment();
  const [place, setPlace] = React.useState<AgendaPlace>({ kind: 'loading' });
  React.useEffect(() => {
    let isHere = true;
    const arrive = (next: AgendaPlace): void => { if (isHere) setPlace(next); };
    setPlace({ kind: 'loading' });
    meetings.placeOf(caseId, revision ?? 0).then(
      (found) => arrive(!found.ok ? { kind: 'unknown' } : found.value === null ? { kind: 'none' } : { kind: 'placed', place: found.value }),
      () => arrive({ kind: 'unknown' }));
    return () => { isHere = false; };
  }, [meetings, caseId, revision]);
  return place;
};
