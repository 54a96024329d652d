import * as React from 'react';
import { setRules, wordFields, type WordField } from '../../../domain/reference/sets';
import type { ReferenceProblem } from '../../../domain/reference/validate';
import type { MethodLanguage } from '../../../method/texts';
import type { ReferenceEntry } from '../../../method/reference';
import { useTexts } from '../../../i18n/texts-context';
import { TextInput } from '../../../ui/fields/text-input';
import { useProblemSentence } from './use-problem-sentence';
import { useWordName } from './word-name';
import styles from './entry.module.scss';

export interface WordFieldsProps {
  readonly entry: ReferenceEntry;
  readonly problems: readonly ReferenceProblem[];
  readonly readOnly: boolean;
  readonly onChange: (entry: ReferenceEntry) => void;
  readonly onLeave: () => void;
}

const isAbout = (problem: ReferenceProblem, language: MethodLanguage, field: WordField): boolean =>
  (problem.kind === 'tooLong' && problem.language === language && problem.field === field)
  || (language === 'sv' && ((problem.kind === 'emptyTitle' && field === 'title') || (problem.kind === 'emptyHelp' && field === 'help') || (problem.kind === 'sameName' && field === 'title')));

/** The words of an entry in Swedish and English side by side, one below the other where there is no room. */
export const WordFields: React.FC<WordFieldsProps> = ({ entry, problems, readOnly, onChange, onLeave }) => {
  const texts = useTexts('reference').editor.entry;
  const sentence = useProblemSentence();
  const rule = setRules[entry.set].words;
  const labelOf = useWordName(entry.set);
  const input = (language: MethodLanguage, field: WordField): React.ReactElement => {
    const problem = problems.find((one) => isAbout(one, language, field));
    return (
      <TextInput
        key={language + field}
        label={language === 'sv' ? texts.inSwedish(labelOf(field)) : texts.inEnglish(labelOf(field))}
        value={entry[language][field]}
        multiline={field !== 'title' || rule.help === 'needed'} rows={field === 'title' ? 1 : 3}
        required={language === 'sv' && rule[field] === 'needed'}
        readOnly={readOnly}
        error={problem === undefined ? undefined : sentence(problem)}
        notice={language === 'en' && !readOnly && entry.en[field].trim() === '' && entry.sv[field].trim() !== '' ? texts.emptyEnglish : undefined}
        onChange={(text) => onChange({ ...entry, [language]: { ...entry[language], [field]: text } })}
        onLeave={onLeave}
      />
    );
  };
  return (
    <div className={styles.words}>
      {wordFields.filter((field) => rule[field] !== 'unused').flatMap((field) => [input('sv', field), input('en', field)])}
    </div>
  );
};
