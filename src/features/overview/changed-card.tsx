import * as React from 'react';
import { useRows, useSession } from '../../data/bindings/session-context';
import { toldChanges } from '../../domain/changes-log';
import { useTexts } from '../../i18n/texts-context';
import { LinkButton } from '../../ui/button/link-button';
import { Card } from '../../ui/layout/card';
import { usePartNavigation } from '../../ui-bindings/part-navigation';
import styles from './overview.module.scss';

/** The short way to the log of what became different; nothing for those who may not write in it. */
export const ChangedCard: React.FC = () => {
  const canEdit = useSession().canEdit();
  const texts = useTexts('overview').changed;
  const { shown, goTo } = usePartNavigation();
  const count = toldChanges(useRows('change')).length;
  if (!canEdit || !shown.includes('brief')) return null;
  return (
    <Card title={texts.title} headingLevel={3}>
      <p className={styles.text}>{texts.text}</p>
      <p className={styles.muted}>{count === 0 ? texts.none : texts.count(count)}</p>
      <LinkButton onClick={() => goTo('brief')}>{texts.go}</LinkButton>
    </Card>
  );
};
