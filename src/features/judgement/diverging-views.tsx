import * as React from 'react';
import { useSession } from '../../data/bindings/session-context';
import { useTexts } from '../../i18n/texts-context';
import type { Dimension, Judgement } from '../../method/scales';
import { Message } from '../../ui/feedback/message';
import { Section } from '../../ui/layout/section';
import { DivergingViewList, useViewRows } from './diverging-view-list';
import styles from './judgement.module.scss';

/** Under a dimension: who sees it differently. Nothing where there is none and none can be added. */
export const DivergingViews: React.FC<{ readonly dimension: Dimension; readonly own: Judgement | null }> = ({ dimension, own }) => {
  const canEdit = useSession().canEdit();
  const { title, lead } = useTexts('laterSteps').judgement.views;
  const rows = useViewRows(dimension);
  if (rows.length === 0 && !canEdit) return null;
  return (
    <div className={styles.diverging}>
      <h5 className={styles.subtitle}>{title}</h5>
      {rows.length === 0 && <p className={styles.note}>{lead}</p>}
      <DivergingViewList dimension={dimension} own={own} />
    </div>
  );
};

/** Views whose dimension somebody has changed in the list to what nobody knows: they are kept, and put right here. */
export const LostViews: React.FC = () => {
  const { lostTitle, lostLead } = useTexts('laterSteps').judgement.views;
  const rows = useViewRows(null);
  if (rows.length === 0) return null;
  return (
    <Section title={lostTitle} headingLevel={3}>
      <Message tone="warning">{lostLead}</Message>
      <DivergingViewList dimension={null} />
    </Section>
  );
};
