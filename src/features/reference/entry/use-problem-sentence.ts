import * as React from 'react';
import { entryKey } from '../../../domain/reference/entries';
import type { ReferenceProblem } from '../../../domain/reference/validate';
import type { Texts } from '../../../i18n/load-texts';
import { useTexts } from '../../../i18n/texts-context';
import { useNames, useStore } from '../store/store-context';

type Words = Texts['reference'];

/** What is wrong, in a sentence that names the entry and the way out. */
export const problemSentence = (problem: ReferenceProblem, name: string, { problems, editor }: Words): string => {
  switch (problem.kind) {
    case 'duplicateId': return problems.duplicateId(name, problem.id);
    case 'badId': return problems.badId(name, problem.id);
    case 'emptyTitle': return problems.emptyTitle(name);
    case 'emptyHelp': return problems.emptyHelp(name);
    case 'circularParent': return problems.circularParent(name);
    case 'fixedSet': return problems.fixedSet(name);
    case 'sameName': return problems.sameName(problem.name);
    case 'missingParent': return problems.missingParent(name);
    case 'badLink': return problems.badLink(name, problem.url);
    case 'badDetail': return problems.badDetail(name, Object.entries(editor.details).find(([detail]) => detail === problem.name)?.[1] ?? problem.name);
    case 'tooLong': {
      const field = editor.entry.fields[problem.field];
      return problems.tooLong(name, problem.language === 'sv' ? editor.entry.inSwedish(field) : editor.entry.inEnglish(field), problem.length, problem.limit);
    }
  }
};

/** The same in the person's language; an entry without a name goes by its id. */
export const useProblemSentence = (): ((problem: ReferenceProblem) => string) => {
  const words = useTexts('reference');
  const names = useNames();
  const store = useStore();
  return React.useCallback((problem) => {
    const entry = store.get().byKey.get(entryKey(problem));
    const name = entry === undefined || (entry.sv.title.trim() === '' && entry.en.title.trim() === '') ? problem.id : names.of(entry);
    return problemSentence(problem, name, words);
  }, [words, names, store]);
};
