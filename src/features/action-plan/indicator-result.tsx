import * as React from 'react';
import type { Indicator } from '../../data/ports/rows';
import type { Reading } from '../../domain/measurements-reading';
import { useTexts } from '../../i18n/texts-context';
import styles from './action-plan.module.scss';
import { IndicatorChart } from './indicator-chart';
import { useIndicatorName } from './readings';
import { useTrend } from './use-trend';

/** What an indicator shows so far: in sentences, as a picture and in a table. */
export const IndicatorResult: React.FC<{ readonly row: Indicator; readonly reading: Reading }> = ({ row, reading }) => {
  const texts = useTexts('laterSteps').indicators;
  const nameOf = useIndicatorName();
  const { sentences } = useTrend(row, reading);
  if (reading.problem !== null) return null;
  return (
    <div className={styles.result}>
      {reading.isRatio && <p className={styles.note}>{texts.ratio.of(nameOf(row.numerator), nameOf(row.denominator))}</p>}
      {sentences.map((sentence) => <p key={sentence} className={styles.trend}>{sentence}</p>)}
      <IndicatorChart reading={reading} name={nameOf(row.key)} unit={row.unit.trim()} sentences={sentences} />
    </div>
  );
};
