import * as React from 'react';
import { useRows } from '../../data/bindings/session-context';
import type { Action, Indicator, SustainabilityKey } from '../../data/ports/rows';
import { ofSign } from '../../domain/effects';
import { findPlanGaps } from '../../domain/loose-ends';
import { shorten } from '../../domain/short-text';
import { useTexts } from '../../i18n/texts-context';
import { useRowNames } from '../../ui-bindings/goals/use-row-names';
import { Pill } from '../../ui/feedback/pill';
import { Disclosure } from '../../ui/layout/disclosure';
import { ActionList } from './action-list';
import styles from './action-plan.module.scss';
import { IndicatorList } from './indicator-list';

/** A row that somebody has come here for: a new object each time. */
export type Reveal = { readonly key: string } | null;

/** Passes on what is to be shown to the list that has it. */
export const revealIn = (rows: readonly { readonly key: string }[], reveal: Reveal): Reveal => (rows.some(({ key }) => key === reveal?.key) ? reveal : null);

export interface KeyPlanProps {
  readonly row: SustainabilityKey;
  readonly index: number;
  readonly actions: readonly Action[];
  readonly indicators: readonly Indicator[];
  readonly reveal: Reveal;
}

/** What the key was made to meet, to have in sight while planning. */
const MetNames: React.FC<{ readonly meets: readonly string[] }> = ({ meets }) => {
  const { meets: label } = useTexts('laterSteps').actionPlan;
  const names = useRowNames();
  const impacts = useRows('goalImpact');
  const conflicts = useRows('conflict');
  const gaps = useRows('knowledgeGap');
  const signed = [...ofSign(impacts, 'negative'), ...ofSign(impacts, 'positive')];
  const met = [
    // An effect without a sign is not met by anything, here as among the loose ends.
    ...signed.filter(({ key }) => meets.includes(key)).map((row) => ({ key: row.key, text: `${row.effect === 'negative' ? '−' : '+'} ${names.effect(row)}` })),
    ...conflicts.filter(({ key }) => meets.includes(key)).map((row) => ({ key: row.key, text: names.conflict(row) })),
    ...gaps.filter(({ key }) => meets.includes(key)).map(({ key, question }) => ({ key, text: shorten(question) })),
  ].filter(({ text }) => text !== '');
  if (met.length === 0) return null;
  return (
    <Disclosure summary={`${label} (${met.length})`}>
      <ul className={styles.names}>{met.map(({ key, text }) => <li key={key}>{text}</li>)}</ul>
    </Disclosure>
  );
};

/** One key with its actions and its indicators. */
export const KeyPlan: React.FC<KeyPlanProps> = ({ row, index, actions, indicators, reveal }) => {
  const texts = useTexts('laterSteps').actionPlan;
  const own = React.useMemo(() => actions.filter(({ under }) => under === row.key), [actions, row.key]);
  const ownIndicators = React.useMemo(() => indicators.filter(({ under }) => under === row.key), [indicators, row.key]);
  const [gap] = findPlanGaps([row], own, ownIndicators);
  const heading = React.useRef<HTMLHeadingElement>(null);
  // Somebody has come for the key itself: to add what it lacks.
  React.useEffect(() => { if (reveal?.key === row.key) heading.current?.focus(); }, [reveal, row.key]);
  const title = shorten(row.name, 160) || texts.unnamedKey(index + 1);
  return (
    <div className={styles.plan} role="group" aria-labelledby={`hb-plan-${row.key}`}>
      <div className={styles.head}>
        <h3 ref={heading} id={`hb-plan-${row.key}`} tabIndex={-1} className={styles.title}>{title}</h3>
        {gap?.lacksAction === true && <Pill tone="warning" icon="warning">{texts.lacks.action}</Pill>}
        {gap?.lacksIndicator === true && <Pill tone="warning" icon="warning">{texts.lacks.indicator}</Pill>}
      </div>
      {row.reason.trim() !== '' && <p className={styles.note}>{shorten(row.reason, 240)}</p>}
      <MetNames meets={row.meets} />
      <h4 className={styles.subtitle}>{texts.actionsTitle}</h4>
      <ActionList rows={own} under={row.key} reveal={revealIn(own, reveal)} />
      <h4 className={styles.subtitle}>{texts.indicatorsTitle}</h4>
      <IndicatorList rows={ownIndicators} under={row.key} reveal={revealIn(ownIndicators, reveal)} />
    </div>
  );
};
