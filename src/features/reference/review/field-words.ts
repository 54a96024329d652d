import * as React from 'react';
import type { EntryField } from '../../../domain/reference-draft/entry-fields';
import { listOf } from '../../../domain/reference/published';
import { setRules, wordFields } from '../../../domain/reference/sets';
import type { ReferenceEntry } from '../../../method/reference';
import { useTexts } from '../../../i18n/texts-context';
import { useWordName } from '../entry/word-name';
import { useCodeName, useGroupName } from '../sets/group-name';
import { useNames } from '../store/store-context';

interface FieldWords {
  /** Name of a value: "Vägledning, svenska". */
  label(field: EntryField): string;
  /** What the value says, in words rather than codes. */
  value(field: EntryField, entry: ReferenceEntry): string;
}

/** Names and values of one set's fields as people read them. */
export const useFieldWords = (set: ReferenceEntry['set']): FieldWords => {
  const { editor, review } = useTexts('reference');
  const names = useNames();
  const codeName = useCodeName();
  const groupName = useGroupName(set);
  const wordName = useWordName(set);
  return React.useMemo(() => {
    const detailText = (name: string, value: string): string => {
      const rule = setRules[set].details.find((one) => one.name === name);
      if (value === '') return '';
      if (rule?.kind === 'choice') return codeName(name, value);
      if (rule?.kind === 'choices') return listOf(value).map((code) => codeName(name, code)).join(', ');
      return rule?.kind === 'entry' ? names.at(rule.set, value) : value;
    };
    return {
      label: (field) => {
        const [head = '', tail = ''] = field.split('.');
        if (head === 'sv' || head === 'en') return review.line(wordName(wordFields.find((word) => word === tail) ?? 'title'), review.language[head]);
        if (head === 'parent') return Object.entries(editor.parents).find(([one]) => one === set)?.[1] ?? editor.details.parent;
        if (head === 'isWithdrawn') return editor.marks.withdrawn;
        return Object.entries(editor.details).find(([name]) => name === tail)?.[1] ?? tail;
      },
      value: (field, entry) => {
        const [head = '', tail = ''] = field.split('.');
        if (head === 'sv' || head === 'en') return entry[head][wordFields.find((word) => word === tail) ?? 'title'];
        if (head === 'parent') return entry.parent === '' ? '' : groupName(entry.parent);
        if (head === 'isWithdrawn') return entry.isWithdrawn ? editor.codes.yes : editor.codes.no;
        return head === 'details' ? detailText(tail, entry.details[tail] ?? '') : '';
      },
    };
  }, [set, editor, review, names, codeName, groupName, wordName]);
};
