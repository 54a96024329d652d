/** Kinds of places; `countryside` is what rural proofing (landsbygdssäkring) looks at. */
export const placeKinds = ['wide', 'municipality', 'town', 'countryside'] as const;
export type PlaceKind = (typeof placeKinds)[number];

/** Ids of the places the product is shipped with: the county's eight municipalities, kinds of town and countryside. */
export const placeIds = [
  'place.county',
  'place.alvesta',
  'place.lessebo',
  'place.ljungby',
  'place.markaryd',
  'place.tingsryd',
  'place.uppvidinge',
  'place.vaxjo',
  'place.almhult',
  'place.city',
  'place.town',
  'place.partOfTown',
  'place.nearCountryside',
  'place.remoteCountryside',
  'place.otherCounties',
  'place.abroad'
] as const;
export type PlaceId = (typeof placeIds)[number];

/** One place or kind of place; administrators add their own. */
export interface Place {
  readonly id: string;
  readonly kind: PlaceKind;
}

const kindOf: Readonly<Record<PlaceId, PlaceKind>> = {
  'place.county': 'wide',
  'place.alvesta': 'municipality',
  'place.lessebo': 'municipality',
  'place.ljungby': 'municipality',
  'place.markaryd': 'municipality',
  'place.tingsryd': 'municipality',
  'place.uppvidinge': 'municipality',
  'place.vaxjo': 'municipality',
  'place.almhult': 'municipality',
  'place.city': 'town',
  'place.town': 'town',
  'place.partOfTown': 'town',
  'place.nearCountryside': 'countryside',
  'place.remoteCountryside': 'countryside',
  'place.otherCounties': 'wide',
  'place.abroad': 'wide'
};

export const places: readonly Place[] = placeIds.map(id => ({ id, kind: kindOf[id] }));
