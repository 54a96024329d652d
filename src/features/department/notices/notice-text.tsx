import * as React from 'react';
import { useTexts } from '../../../i18n/texts-context';
import { LinkButton } from '../../../ui/button/link-button';
import styles from './notices.module.scss';

/** Characters that stand there at once; the rest when somebody asks. */
const AT_ONCE = 600;

/** What a notice says, in its own lines; a long text begins with its beginning. */
export const NoticeText: React.FC<{ readonly label: string; readonly text: string }> = ({ label, text }) => {
  const { showAll, showLess } = useTexts('notices');
  const [isWhole, setIsWhole] = React.useState(false);
  const letters = React.useMemo(() => [...text.trim()], [text]);
  if (letters.length === 0) return null;
  const isLong = letters.length > AT_ONCE;
  return (
    <div>
      <p className={styles.label}>{label}</p>
      <p className={styles.text}>{isLong && !isWhole ? `${letters.slice(0, AT_ONCE).join('').trimEnd()}…` : text.trim()}</p>
      {isLong && <LinkButton onClick={() => setIsWhole(!isWhole)}>{isWhole ? showLess : showAll}</LinkButton>}
    </div>
  );
};
