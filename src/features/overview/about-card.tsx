import * as React from 'react';
import { useMethodTexts } from '../../data/bindings/product-context';
import { useAssessment, useSession } from '../../data/bindings/session-context';
import { useTexts } from '../../i18n/texts-context';
import { LinkButton } from '../../ui/button/link-button';
import { Card } from '../../ui/layout/card';
import { usePartNavigation } from '../../ui-bindings/part-navigation';
import styles from './overview.module.scss';

/** What the initiative is, to read; it is changed in a part of its own. */
export const AboutCard: React.FC = () => {
  const { purpose, type, unit, track, diaryNumber } = useAssessment();
  const canEdit = useSession().canEdit();
  const texts = useTexts('overview');
  const method = useMethodTexts();
  const { goTo } = usePartNavigation();
  const facts: readonly (readonly [string, string])[] = [
    [texts.fields.type, type === null ? '' : method.initiativeTypes[type].title],
    [texts.fields.unit, unit],
    [texts.fields.track, track === null ? '' : method.tracks[track].title],
    ...(diaryNumber.trim() === '' ? [] : [[texts.fields.diaryNumber, diaryNumber] as const]),
  ];
  return (
    <Card title={texts.aboutTitle} headingLevel={3}>
      <p className={purpose.trim() === '' ? styles.muted : styles.purpose}>{purpose.trim() === '' ? texts.noPurpose : purpose}</p>
      <dl className={styles.facts}>
        {facts.map(([name, value]) => <div key={name}><dt>{name}</dt><dd className={value.trim() === '' ? styles.muted : undefined}>{value.trim() === '' ? texts.notStated : value}</dd></div>)}
      </dl>
      <LinkButton onClick={() => goTo('initiative')}>{canEdit ? texts.change : texts.read}</LinkButton>
    </Card>
  );
};
