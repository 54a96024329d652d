import * as React from 'react';
import { briefHeadingIds } from '../../method/ids';
import styles from './brief.module.scss';
import { HeadingAnswer } from './heading-answer';
import { JudgementSummary } from './judgement-summary';

/** The decision brief: the handbook's five headings, and the overall judgement that belongs to it. */
export const Part: React.FC = () => (
  <div className={styles.page}>
    {briefHeadingIds.map((item) => <HeadingAnswer key={item} item={item} />)}
    <JudgementSummary />
  </div>
);
