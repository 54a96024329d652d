import * as React from 'react';
import type { EntrySet } from '../../../method/reference';
import { setRules } from '../../../domain/reference/sets';
import { useTexts } from '../../../i18n/texts-context';
import { useNames, usePartTitle } from '../store/store-context';

/** What a code means, in the words the edition has for it: goal levels, kinds of places, grounds, dimensions. */
const scaleOfDetail: Readonly<Record<string, string>> = { level: 'goalLevel', kind: 'placeKind', ground: 'ground', dimensions: 'dimension' };

/** @returns names of the codes of a detail; the code itself where it has none */
export const useCodeName = (): ((detail: string, code: string) => string) => {
  const names = useNames();
  const { codes, nothingChosen } = useTexts('reference').editor;
  const partTitle = usePartTitle();
  return React.useCallback((detail, code) => {
    if (code === '') return nothingChosen;
    const scale = scaleOfDetail[detail];
    if (scale !== undefined) return names.at('scale', `${scale}.${code}`).replace(`${scale}.`, '');
    if (detail === 'parts') return partTitle(code) ?? code;
    if (detail === 'items') { const question = names.at('question', code); return question === code ? names.at('supportQuestion', code) : question; }
    return Object.entries(codes).find(([one]) => one === code)?.[1] ?? code;
  }, [names, codes, nothingChosen, partTitle]);
};

/** Names of the groups a list is divided into. */
export const useGroupName = (set: EntrySet): ((of: string) => string) => {
  const names = useNames();
  const partTitle = usePartTitle();
  const codeName = useCodeName();
  const { sets, editor } = useTexts('reference');
  return React.useCallback((of) => {
    const { parent } = setRules[set];
    if (set === 'scale') return Object.entries(sets.scaleOf).find(([scale]) => scale === of)?.[1] ?? of;
    if (set === 'question') return partTitle(of) ?? sets.workshop;
    if (set === 'place' || set === 'group') return codeName(set === 'place' ? 'kind' : 'ground', of);
    if (of === '') return sets.withoutParent;
    if (parent.kind === 'entry') return names.at(parent.set, of);
    return parent.kind === 'code' ? (Object.entries({ ...editor.categories, ...editor.stops }).find(([code]) => code === of)?.[1] ?? of) : of;
  }, [set, names, partTitle, codeName, sets, editor.categories, editor.stops]);
};
