import * as React from 'react';
import type { Language } from '../../../host/host-info';
import { loadTexts } from '../../../i18n/load-texts';
import type { Texts } from '../../../i18n/load-texts';

/** Words that have arrived once are there at once the next time: what is printed cannot wait. */
const arrived = new Map<Language, Texts['document']>();

/** The words of the document's own language; null until they have arrived, and where they cannot be fetched. */
export const useDocumentTexts = (language: Language): Texts['document'] | null => {
  const [, again] = React.useReducer((n: number) => n + 1, 0);
  React.useEffect(() => {
    let isHere = true;
    if (!arrived.has(language)) {
      loadTexts(language, 'document').then((texts) => { arrived.set(language, texts); if (isHere) again(); }, () => undefined);
    }
    return () => { isHere = false; };
  }, [language]);
  return arrived.get(language) ?? null;
};
