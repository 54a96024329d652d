import * as React from 'react';
import { namingEntry } from '../../../domain/reference/check-points';
import { entryKey } from '../../../domain/reference/entries';
import { problemsOf } from '../../../domain/reference/validate';
import { currentStrategies } from '../../../domain/reference-draft/strategy-status';
import type { EntrySet } from '../../../method/reference';
import { useTexts } from '../../../i18n/texts-context';
import { LinkButton } from '../../../ui/button/link-button';
import { Message } from '../../../ui/feedback/message';
import { useProblemSentence } from '../entry/use-problem-sentence';
import { useEntries, useNames, useStore } from '../store/store-context';
import styles from './review.module.scss';

/** One thing to mend, and where. */
export interface ToMend {
  readonly sentence: string;
  readonly set: EntrySet;
  /** Null where no single entry is to blame. */
  readonly id: string | null;
}

/** All that stands in the way of a publication, as sentences. */
export const useToMend = (): readonly ToMend[] => {
  const entries = useEntries();
  const sentence = useProblemSentence();
  const names = useNames();
  const texts = useTexts('reference').problems;
  return React.useMemo(() => {
    const found: ToMend[] = problemsOf(entries).map((problem) => ({ sentence: sentence(problem), set: problem.set, id: problem.id }));
    const current = currentStrategies(entries);
    const first = current[0];
    if (first === undefined) found.push({ sentence: texts.noCurrent, set: 'strategy', id: null });
    else if (current.length > 1) found.push({ sentence: texts.severalCurrent(current.map(names.of).join(` ${texts.and} `)), set: 'strategy', id: first.id });
    return found;
  }, [entries, sentence, names, texts]);
};

/** The list of them, each with a way to the entry. */
export const ProblemList: React.FC<{ readonly problems: readonly ToMend[]; readonly onOpen: (set: EntrySet, id: string | null) => void }> = ({ problems, onOpen }) => {
  const texts = useTexts('reference').problems;
  const { sets } = useTexts('reference');
  const names = useNames();
  const store = useStore();
  // An entry without a name goes by its id.
  const nameOf = (set: EntrySet, id: string | null): string => {
    if (id === null) return sets.titles[set];
    const { byKey } = store.get();
    const entry = byKey.get(entryKey({ set, id }));
    const named = entry && namingEntry(entry, byKey);
    return named === undefined || (named.sv.title.trim() === '' && named.en.title.trim() === '') ? id : names.of(named);
  };
  if (problems.length === 0) return null;
  return (
    <Message tone="danger" title={texts.title(problems.length)}>
      <ul className={styles.problems}>
        {problems.map(({ sentence, set, id }) => (
          <li key={`${set}${id}${sentence}`}>
            <LinkButton ariaLabel={texts.show(nameOf(set, id))} onClick={() => onOpen(set, id)}>{nameOf(set, id)}</LinkButton>{' '}
            <span>{sentence}</span>
          </li>
        ))}
      </ul>
    </Message>
  );
};
