import * as React from 'react';
import { useMethodDetails, useMethodLabels } from '../../../data/bindings/product-context';
import { useTexts } from '../../../i18n/texts-context';
import type { InitiativeType } from '../../../method/scales';
import { Message } from '../../../ui/feedback/message';
import styles from './new-case.module.scss';

/** What the chosen type of initiative should think of before it begins; nothing until the words have come. */
export const TypeGuidance: React.FC<{ readonly type: InitiativeType }> = ({ type }) => {
  const texts = useTexts('department').newCase;
  const labels = useMethodLabels();
  const guidance = useMethodDetails()?.typeGuidance[type];
  if (guidance === undefined) return null;
  return (
    <Message tone="neutral" icon="lightbulb" live="status" title={texts.guidance(labels.initiativeTypes[type].title)}>
      <p>{guidance.lead}</p>
      {guidance.points.length > 0 && <ul className={styles.points}>{guidance.points.map((point) => <li key={point}>{point}</li>)}</ul>}
    </Message>
  );
};
