import * as React from 'react';
import { problemsOf, type ReferenceProblem } from '../../../domain/reference/validate';
import { entryKey } from '../../../domain/reference/entries';
import type { ReferenceEntry } from '../../../method/reference';
import type { ReferenceState } from '../store/reference-store';
import { useEntries, useMayEdit, useSelected } from '../store/store-context';

export type Mark = 'added' | 'changed' | 'conflict';

/** How an entry differs from what is published; null when it does not. */
export const markOf = ({ draft, publishedByKey }: ReferenceState, key: string): Mark | null => {
  if (!draft.entries.some((entry) => entryKey(entry) === key)) return null;
  if (draft.conflicts.some((conflict) => conflict.key === key)) return 'conflict';
  return publishedByKey.has(key) ? 'changed' : 'added';
};
/** The same, followed as it changes. */
export const useMark = (key: string): Mark | null => useSelected(React.useCallback((state: ReferenceState) => markOf(state, key), [key]));

/** What is checked a moment after the typing has paused, so that a keystroke stays quick. */
const CHECK_AFTER_MS = 300;

const checked = (entries: readonly ReferenceEntry[], mayEdit: boolean): readonly ReferenceProblem[] => (mayEdit ? problemsOf(entries) : []);

/** Everything that stops a publication, as it was a moment ago. */
export const useProblems = (): readonly ReferenceProblem[] => {
  const entries = useEntries();
  const mayEdit = useMayEdit();
  const [problems, setProblems] = React.useState(() => checked(entries, mayEdit));
  const last = React.useRef(entries);
  React.useEffect(() => {
    if (last.current === entries) return undefined;
    const timer = window.setTimeout(() => { last.current = entries; setProblems(checked(entries, mayEdit)); }, CHECK_AFTER_MS);
    return () => window.clearTimeout(timer);
  }, [entries, mayEdit]);
  return problems;
};
