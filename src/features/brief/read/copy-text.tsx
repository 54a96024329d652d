import * as React from 'react';
import type { BriefDocument } from '../../../domain/brief/document';
import { plainText } from '../../../domain/brief/plain-text';
import { useTexts } from '../../../i18n/texts-context';
import { Button } from '../../../ui/button/button';
import { useAnnounce } from '../../../ui/feedback/announcer';
import { TextInput } from '../../../ui/fields/text-input';
import styles from '../brief.module.scss';

/** Puts a text on the clipboard. False where the browser, or a frame around the page, does not allow it. */
const copied = async (text: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
};

/** The brief as plain text for a tjänsteskrivelse: on the clipboard, or to mark and copy by hand where that is refused. */
export const CopyText: React.FC<{ readonly document: BriefDocument }> = ({ document }) => {
  const texts = useTexts('brief').page.copy;
  const announce = useAnnounce();
  const [done, setDone] = React.useState('');
  const [byHand, setByHand] = React.useState<'all' | 'headings' | null>(null);
  const box = React.useRef<HTMLDivElement>(null);
  const textOf = (what: 'all' | 'headings'): string => plainText(document, { onlyHeadings: what === 'headings' });
  React.useEffect(() => {
    const area = byHand === null ? null : box.current?.querySelector('textarea');
    area?.focus();
    area?.select();
  }, [byHand]);
  const handleCopy = async (what: 'all' | 'headings'): Promise<void> => {
    const isCopied = await copied(textOf(what));
    setByHand(isCopied ? null : what);
    setDone(isCopied ? texts.done : '');
    if (isCopied) announce(texts.done);
  };
  return (
    <div ref={box} className={styles.copy}>
      <div className={styles.tools}>
        <Button icon="document" onClick={() => { void handleCopy('headings'); }}>{texts.headings}</Button>
        <Button icon="document" onClick={() => { void handleCopy('all'); }}>{texts.all}</Button>
        {done !== '' && <span className={styles.done} aria-hidden="true">{done}</span>}
      </div>
      {byHand !== null && (
        <div className={styles.byHand}>
          <TextInput multiline readOnly rows={10} label={texts.byHandLabel} description={texts.byHand} value={textOf(byHand)} onChange={() => undefined} />
          <Button kind="quiet" onClick={() => setByHand(null)}>{texts.close}</Button>
        </div>
      )}
    </div>
  );
};
