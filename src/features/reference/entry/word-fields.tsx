import * as React from 'react';
import { entryKey } from '../../../domain/reference/entries';
import { asksPeople, setRules, wordFields, type WordField } from '../../../domain/reference/sets';
import type { ReferenceProblem } from '../../../domain/reference/validate';
import type { MethodLanguage } from '../../../method/texts';
import type { ReferenceEntry } from '../../../method/reference';
import { useTexts } from '../../../i18n/texts-context';
import { TextInput } from '../../../ui/fields/text-input';
import { useStore } from '../store/store-context';
import { useProblemSentence } from './use-problem-sentence';
import { useWordName } from './word-name';
import styles from './entry.module.scss';

interface WordInputProps {
  /** Key of the entry. */
  readonly of: string;
  readonly language: MethodLanguage;
  readonly field: WordField;
  readonly value: string;
  readonly label: string;
  readonly isLong: boolean;
  readonly isNeeded: boolean;
  readonly readOnly: boolean;
  readonly error: string | undefined;
  readonly notice: string | undefined;
}

/** One text of an entry. Rendered again only when its own text or what is said about it is another. */
const WordInput = React.memo<WordInputProps>(function WordInput({ of, language, field, value, label, isLong, isNeeded, readOnly, error, notice }) {
  const store = useStore();
  const handleChange = (text: string): void => {
    const entry = store.get().byKey.get(of);
    if (entry !== undefined) store.change([{ ...entry, [language]: { ...entry[language], [field]: text } }]);
  };
  return (
    <TextInput
      label={label} value={value} multiline={isLong} rows={field === 'title' ? 1 : 3} required={isNeeded} readOnly={readOnly}
      error={error} notice={notice} onChange={handleChange} onLeave={store.keep}
    />
  );
});

const isAbout = (problem: ReferenceProblem, language: MethodLanguage, field: WordField): boolean => {
  switch (problem.kind) {
    case 'tooLong': return problem.language === language && problem.field === field;
    case 'emptyTitle': case 'sameName': return language === 'sv' && field === 'title';
    case 'emptyHelp': return language === 'sv' && field === 'help';
    default: return false;
  }
};

export interface WordFieldsProps {
  readonly entry: ReferenceEntry;
  readonly problems: readonly ReferenceProblem[];
  readonly readOnly: boolean;
}

/** The words of an entry in Swedish and English side by side, one below the other where there is no room. */
export const WordFields: React.FC<WordFieldsProps> = ({ entry, problems, readOnly }) => {
  const texts = useTexts('reference').editor.entry;
  const sentence = useProblemSentence();
  const rule = setRules[entry.set].words;
  const nameOf = useWordName(entry.set);
  const input = (language: MethodLanguage, field: WordField): React.ReactElement => {
    const problem = problems.find((one) => isAbout(one, language, field));
    const isUntranslated = language === 'en' && !readOnly && entry.en[field].trim() === '' && entry.sv[field].trim() !== '';
    return (
      <WordInput
        key={language + field} of={entryKey(entry)} language={language} field={field} value={entry[language][field]}
        label={language === 'sv' ? texts.inSwedish(nameOf(field)) : texts.inEnglish(nameOf(field))}
        isLong={field !== 'title' || asksPeople(entry.set)} isNeeded={language === 'sv' && rule[field] === 'needed'} readOnly={readOnly}
        error={problem === undefined ? undefined : sentence(problem)} notice={isUntranslated ? texts.emptyEnglish : undefined}
      />
    );
  };
  return (
    <div className={styles.words}>
      {wordFields.filter((field) => rule[field] !== 'unused').flatMap((field) => [input('sv', field), input('en', field)])}
    </div>
  );
};
