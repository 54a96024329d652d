import * as React from 'react';
import { useTexts } from '../../../i18n/texts-context';
import { Button } from '../../../ui/button/button';
import { useAnnounce } from '../../../ui/feedback/announcer';
import { Message } from '../../../ui/feedback/message';
import type { ReferenceState } from '../store/reference-store';
import { useEntry, useNames, useSelected, useStore } from '../store/store-context';
import { useFieldWords } from './field-words';
import { TextPair } from './text-pair';
import styles from './review.module.scss';
import type { ReferenceEntry } from '../../../method/reference';

const Choice: React.FC<{ readonly entryKey: string; readonly mine: ReferenceEntry; readonly theirs: ReferenceEntry; readonly fields: readonly string[] }> =
  ({ entryKey: key, mine, theirs, fields }) => {
    const texts = useTexts('reference').review.overtaken;
    const store = useStore();
    const names = useNames();
    const words = useFieldWords(mine.set);
    const announce = useAnnounce();
    const handleChoice = (choice: 'mine' | 'theirs'): void => {
      announce(texts.settled(names.of(mine)));
      store.settle(key, choice);
    };
    return (
      <Message
        tone="warning" title={names.of(mine)}
        actions={<><Button onClick={() => handleChoice('mine')}>{texts.keepMine}</Button><Button onClick={() => handleChoice('theirs')}>{texts.takeTheirs}</Button></>}
      >
        {fields.map((field) => (
          <div key={field} className={styles.difference}>
            <p className={styles.field}>{words.label(field)}</p>
            <TextPair before={words.value(field, mine)} after={words.value(field, theirs)} titles={[texts.mine, texts.theirs]} />
          </div>
        ))}
      </Message>
    );
  };

/** The two versions of an entry that somebody else has published meanwhile, to choose between; nothing where there is no conflict. */
export const ConflictChoice: React.FC<{ readonly entryKey: string }> = ({ entryKey: key }) => {
  const store = useStore();
  const conflict = useSelected(React.useCallback(({ draft }: ReferenceState) => draft.conflicts.find((one) => one.key === key), [key]));
  const mine = useEntry(key);
  const theirs = store.get().publishedByKey.get(key);
  if (conflict === undefined || mine === undefined || theirs === undefined) return null;
  return <Choice entryKey={key} mine={mine} theirs={theirs} fields={conflict.fields} />;
};
