import type { Reference } from '../../method/reference';
import { shipped } from '../../method/shipped';
import type { MethodDetails, MethodLabels, MethodLanguage, MethodTexts } from '../../method/texts';
import { newestEdition } from './editions';
import type { PublishedRow } from './published';

/** The structure that applies at an edition; `shipped` itself where nothing is published. */
export const referenceAt = (rows: readonly PublishedRow[], edition: number): Reference => {
  const newest = newestEdition(rows);
  return newest === 0 ? shipped : { ...shipped, edition, newest };
};

/** The labels at an edition; the same object where nothing is published. */
export const labelsAt = <L extends MethodLabels>(labels: L, _rows: readonly PublishedRow[], _edition: number, _language: MethodLanguage): L => labels;

/** The words of the main road at an edition. */
export const textsAt = (texts: MethodTexts, _rows: readonly PublishedRow[], _edition: number, _language: MethodLanguage): MethodTexts => texts;

/** Support questions, child rights, targets and names of links at an edition. */
export const detailsAt = (details: MethodDetails, _rows: readonly PublishedRow[], _edition: number, _language: MethodLanguage): MethodDetails => details;
