import * as React from 'react';
import { useMethodDetails, useMethodTexts } from '../../data/bindings/product-context';
import { useTexts } from '../../i18n/texts-context';
import type { InitiativeType } from '../../method/scales';
import styles from './initiative.module.scss';

/** What the chosen type of initiative should think of; nothing while the words have not arrived. */
export const TypeGuidance: React.FC<{ readonly type: InitiativeType | null }> = ({ type }) => {
  const { typeTitle, noType } = useTexts('initiative').about;
  const { initiativeTypes } = useMethodTexts();
  const details = useMethodDetails();
  if (type === null) return <p className={styles.muted}>{noType}</p>;
  const guidance = details?.typeGuidance[type];
  if (guidance === undefined) return null;
  return (
    <div className={styles.guidance}>
      <h4 className={styles.guidanceTitle}>{typeTitle(initiativeTypes[type].title)}</h4>
      <p className={styles.text}>{guidance.lead}</p>
      <ul className={styles.points}>{guidance.points.map((point) => <li key={point}>{point}</li>)}</ul>
    </div>
  );
};
