import * as React from 'react';
import { asksPeople, type WordField } from '../../../domain/reference/sets';
import type { EntrySet } from '../../../method/reference';
import { useTexts } from '../../../i18n/texts-context';

/** What the words of a set are called: what names other entries is the question itself where something is asked. */
export const useWordName = (set: EntrySet): ((field: WordField) => string) => {
  const { fields, questionTitle } = useTexts('reference').editor.entry;
  return React.useCallback((field) => (field === 'title' && asksPeople(set) ? questionTitle : fields[field]), [fields, questionTitle, set]);
};
