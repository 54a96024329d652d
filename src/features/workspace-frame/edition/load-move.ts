import { seedEntries, type MethodWords } from '../../../domain/reference/seed';
import { loadTexts, type Texts } from '../../../i18n/load-texts';
import { loadMethodDetails, loadMethodTexts } from '../../../method/load';
import type { ReferenceEntry } from '../../../method/reference';
import type { MethodLanguage } from '../../../method/texts';

/** What the question whether to move on needs besides the case. */
export interface MoveData {
  readonly texts: Texts['reference'];
  readonly seed: readonly ReferenceEntry[];
}

/** Both languages of the shipped method, since a publication holds both. Rejects when a chunk cannot be fetched. */
export const loadMove = async (language: MethodLanguage): Promise<MoveData> => {
  const wordsOf = async (one: MethodLanguage): Promise<MethodWords> => {
    const [texts, details] = await Promise.all([loadMethodTexts(one), loadMethodDetails(one)]);
    return { texts, details };
  };
  const [texts, sv, en] = await Promise.all([loadTexts(language, 'reference'), wordsOf('sv'), wordsOf('en')]);
  return { texts, seed: seedEntries(sv, en) };
};
