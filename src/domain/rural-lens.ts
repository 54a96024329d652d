import type { Place, PlaceId } from '../method/places';

/** The whole county: who names it may have thought of the towns alone. */
const WHOLE_COUNTY: PlaceId = 'place.county';

/** What the rural lens (landsbygdssäkring) sees in the places that the effects of a case name. */
export interface RuralView {
  /** True when towns or the whole county are named and no countryside is: somebody should ask. */
  readonly isAsking: boolean;
  /** The towns, and the county, that are named: each once, in the order met. */
  readonly named: readonly string[];
}

/**
 * Whether the effects leave the countryside out (backlog F065). A question to the group, never a finding: a case about a
 * town centre may well have none.
 * @param effects with ids of places; ids that no place has say nothing
 * @param places all places of the edition, with their kinds
 */
export const ruralView = (effects: readonly { readonly places: readonly string[] }[], places: readonly Place[]): RuralView => {
  const kinds = new Map(places.map(({ id, kind }) => [id, kind]));
  const all = [...new Set(effects.flatMap((effect) => effect.places))];
  const named = all.filter((id) => id === WHOLE_COUNTY || kinds.get(id) === 'town');
  return { isAsking: named.length > 0 && !all.some((id) => kinds.get(id) === 'countryside'), named };
};
