import * as React from 'react';
import type { ReferenceProblem } from '../../../domain/reference/validate';
import type { Texts } from '../../../i18n/load-texts';
import { useTexts } from '../../../i18n/texts-context';

type Words = Texts['reference'];

/** What is wrong and the way out, to stand beside the name of the entry or under its field. */
export const problemSentence = (problem: ReferenceProblem, { problems, editor }: Words): string => {
  switch (problem.kind) {
    case 'duplicateId': case 'badId': return problems[problem.kind](problem.id);
    case 'emptyTitle': case 'emptyHelp': case 'circularParent': case 'fixedSet': case 'missingParent': return problems[problem.kind];
    case 'sameName': return problems.sameName(problem.name);
    case 'sameVersion': return problems.sameVersion(problem.version);
    case 'badLink': return problems.badLink(problem.url);
    case 'badDetail': return problems.badDetail(Object.entries(editor.details).find(([detail]) => detail === problem.name)?.[1] ?? problem.name);
    case 'tooLong': {
      const field = editor.entry.fields[problem.field];
      return problems.tooLong(problem.language === 'sv' ? editor.entry.inSwedish(field) : editor.entry.inEnglish(field), problem.length, problem.limit);
    }
  }
};

/** The same in the person's language. */
export const useProblemSentence = (): ((problem: ReferenceProblem) => string) => {
  const words = useTexts('reference');
  return React.useCallback((problem) => problemSentence(problem, words), [words]);
};
