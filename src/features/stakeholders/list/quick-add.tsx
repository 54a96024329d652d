import * as React from 'react';
import { useSession } from '../../../data/bindings/session-context';
import { namesIn } from '../../../domain/stakeholders';
import { useTexts } from '../../../i18n/texts-context';
import { Button } from '../../../ui/button/button';
import { useToast } from '../../../ui/feedback/toast';
import { TextInput } from '../../../ui/fields/text-input';
import { Disclosure } from '../../../ui/layout/disclosure';
import styles from '../stakeholders.module.scss';

interface QuickAddProps {
  /** What has been typed and not added yet; kept by the caller, so that a look at the map loses nothing. */
  readonly draft: string;
  readonly onDraft: (text: string) => void;
}

/** Several stakeholders at once, one name on each line: typed, or pasted from a list made in a meeting. */
export const QuickAdd: React.FC<QuickAddProps> = ({ draft, onDraft }) => {
  const session = useSession();
  const toast = useToast();
  const { undo } = useTexts('common').actions;
  const texts = useTexts('stepB').stakeholders.quickAdd;
  const [isEmpty, setEmpty] = React.useState(false);
  const known = session.rows('stakeholder').map(({ name }) => name);
  const names = namesIn(draft, known);
  const handleChange = (text: string): void => { setEmpty(false); onDraft(text); };
  const handleAdd = (): void => {
    setEmpty(names.length === 0);
    if (names.length === 0) return;
    const keys = names.map((name) => session.add('stakeholder', { name, kind: 'organisation' }));
    onDraft('');
    session.flush().catch(() => undefined);
    toast({ text: texts.done(keys.length), action: { label: undo, onClick: () => keys.forEach((key) => session.remove('stakeholder', key)) } });
  };
  return (
    <Disclosure summary={texts.open} isInitiallyOpen={draft !== ''}>
      <div className={styles.quickAdd}>
        <TextInput label={texts.label} description={texts.help} multiline rows={5} value={draft} onChange={handleChange} error={isEmpty ? texts.none : undefined} />
        <div><Button icon="add" onClick={handleAdd}>{texts.submit(names.length)}</Button></div>
      </div>
    </Disclosure>
  );
};
