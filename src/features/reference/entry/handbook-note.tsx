import * as React from 'react';
import { entryKey } from '../../../domain/reference/entries';
import { useTexts } from '../../../i18n/texts-context';
import { LinkButton } from '../../../ui/button/link-button';
import { useEntry, useNames } from '../store/store-context';
import type { EntryEditorProps } from './entry-editor';
import styles from './entry.module.scss';

/** Stands where the words would, for a check point of the handbook: its words are its question's, and are changed there. */
export const HandbookNote: React.FC<{ readonly id: string } & Pick<EntryEditorProps, 'onOpen'>> = ({ id, onOpen }) => {
  const { handbook } = useTexts('reference').editor.checkPoint;
  const names = useNames();
  const question = useEntry(entryKey({ set: 'question', id }));
  return (
    <p className={styles.quiet}>
      {handbook}
      {question !== undefined && <>{' '}<LinkButton onClick={() => onOpen('question', id)}>{names.of(question)}</LinkButton></>}
    </p>
  );
};
