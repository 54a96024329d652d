import { useMethodTexts } from '../data/bindings/product-context';
import type { PartId } from '../method/parts';
import type { MethodTexts } from '../method/texts';

/** Steps C and D are one part each and carry the handbook's letter, so that people who know it find their way. */
const lettered = { a: 'a', c: 'c', d: 'd' } as const;
const isLettered = (part: PartId): part is keyof typeof lettered => part in lettered;

/** The name of a part, as in the rail. */
export const partName = (texts: MethodTexts, part: PartId): string =>
  isLettered(part) ? texts.steps[lettered[part]] : texts.parts[part].title;

/** The heading of a part's page and the sentence under it. */
export const partHeading = (texts: MethodTexts, part: PartId): { readonly title: string; readonly lead: string } => {
  if (part === 'stop1') return texts.stops.S1;
  if (part === 'stop2') return texts.stops.S2;
  return { title: partName(texts, part), lead: texts.parts[part].lead };
};

export const usePartName = (): ((part: PartId) => string) => {
  const texts = useMethodTexts();
  return (part) => partName(texts, part);
};
