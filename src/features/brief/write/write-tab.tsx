import * as React from 'react';
import { briefHeadingIds } from '../../../method/ids';
import { LooseEnds } from '../../../ui-bindings/loose-ends/loose-ends';
import styles from '../brief.module.scss';
import { HeadingAnswer } from './heading-answer';
import { JudgementSummary } from './judgement-summary';
import { useBasis } from './use-basis';

/** The handbook's five headings to write under, the overall judgement that belongs to them, and what is left hanging. */
export const WriteTab: React.FC = () => {
  const { basis, ...state } = useBasis();
  return (
    <div className={styles.page}>
      {briefHeadingIds.map((item) => <HeadingAnswer key={item} item={item} blocks={basis === null ? null : basis[item]} state={state} />)}
      <JudgementSummary />
      <LooseEnds />
    </div>
  );
};
