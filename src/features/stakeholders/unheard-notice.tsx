import * as React from 'react';
import { useSession } from '../../data/bindings/session-context';
import type { Dialogue, Stakeholder } from '../../data/ports/rows';
import { isUnheard } from '../../domain/stakeholders';
import { useTexts } from '../../i18n/texts-context';
import { Button } from '../../ui/button/button';
import { LinkButton } from '../../ui/button/link-button';
import { Message } from '../../ui/feedback/message';
import { useStakeholderLinks } from './stakeholder-links';
import styles from './stakeholders.module.scss';
import { useStakeholderOptions } from './use-names';

/** Names told before all are asked for. */
const FIRST = 3;

/** Those who are much affected, have little power and have not been met: the handbook's real question. */
export const UnheardNotice: React.FC<{ readonly rows: readonly Stakeholder[]; readonly dialogues: readonly Dialogue[] }> = ({ rows, dialogues }) => {
  const texts = useTexts('stepB').stakeholders.unheard;
  const canEdit = useSession().canEdit();
  const options = useStakeholderOptions();
  const { logDialogue, openCard } = useStakeholderLinks();
  const [isWhole, setWhole] = React.useState(false);
  const unheard = React.useMemo(() => rows.filter((row) => isUnheard(row, dialogues)), [rows, dialogues]);
  if (unheard.length === 0) return null;
  const shown = isWhole ? unheard : unheard.slice(0, FIRST);
  const nameOf = (key: string): string => options.find(({ value }) => value === key)?.label ?? '';
  return (
    <Message tone="warning" title={texts.title(unheard.length)}>
      <p className={styles.unheardText}>{texts.text}</p>
      <ul className={styles.unheardList}>
        {shown.map(({ key }) => (
          <li key={key} className={styles.unheardLine}>
            <span className={styles.unheardName}><LinkButton onClick={() => openCard(key)}>{nameOf(key)}</LinkButton></span>
            {canEdit && <Button size="small" ariaLabel={texts.logWith(nameOf(key))} onClick={() => logDialogue(key)}>{texts.log}</Button>}
          </li>
        ))}
      </ul>
      {unheard.length > FIRST && <LinkButton onClick={() => setWhole(!isWhole)}>{isWhole ? texts.showFewer : texts.showAll(unheard.length)}</LinkButton>}
    </Message>
  );
};
