import * as React from 'react';
import { useMethodTexts } from '../../data/bindings/product-context';
import { lacksSex } from '../../domain/indicators';
import { shorten } from '../../domain/short-text';
import { useTexts } from '../../i18n/texts-context';
import type { RowCardPart } from '../../ui-bindings/row-cards/row-card';
import { Pill } from '../../ui/feedback/pill';
import styles from './action-plan.module.scss';
import { useReading } from './readings';
import { useFigures } from './use-figures';
import { useTrend } from './use-trend';

/** What a closed indicator says: what it catches, the latest figure and how much of the way it is; before that, the way. */
export const IndicatorSummary: React.FC<RowCardPart<'indicator'>> = ({ row }) => {
  const { effectSign, indicatorDirection } = useMethodTexts().scales;
  const { actionPlan, indicators: { ratio, measured, notBySex, lacksSex: lacksSexText } } = useTexts('laterSteps');
  const { figure, percent } = useFigures();
  const reading = useReading(row.key);
  const { leading } = useTrend(row, reading);
  const isRatio = reading?.isRatio === true;
  const unit = shorten(row.unit, 30);
  const said = (value: number | null): string => (value === null ? actionPlan.unknownValue : figure(value, isRatio));
  const facts = leading !== undefined && leading.latest !== null
    ? [measured.latest(figure(leading.latest, isRatio), unit), leading.share !== null ? measured.share(percent(leading.share)) : leading.target !== null ? measured.against(said(leading.target)) : '']
    : reading !== undefined && (reading.baseline.all !== null || reading.target.all !== null) ? [actionPlan.fromTo(said(reading.baseline.all), said(reading.target.all), unit)] : [];
  return (
    <>
      {row.catches !== null && <Pill tone={row.catches === 'positive' ? 'success' : 'danger'} icon={row.catches === 'positive' ? 'plus' : 'minus'}>{effectSign[row.catches]}</Pill>}
      {row.direction !== null && <Pill>{indicatorDirection[row.direction]}</Pill>}
      {isRatio && (reading.problem === null ? <Pill>{ratio.pill}</Pill> : <Pill tone="warning" icon="warning" title={ratio.problems[reading.problem]}>{ratio.problemPill}</Pill>)}
      {lacksSex(row) && <Pill tone="warning" icon="warning" title={lacksSexText}>{notBySex}</Pill>}
      {facts.length > 0 && <span className={styles.facts}>{facts.filter((fact) => fact !== '').join(' · ')}</span>}
    </>
  );
};
