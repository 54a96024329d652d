import * as React from 'react';
import { useMethodTexts, useReference } from '../../data/bindings/product-context';
import type { GoalImpact } from '../../data/ports/rows';
import { inOrderOf } from '../../domain/goal-lookup';
import { shorten } from '../../domain/short-text';
import { useTexts } from '../../i18n/texts-context';
import type { AnalysisQuestionId } from '../../method/ids';
import { GoalChip } from '../../ui-bindings/goals/goal-chip';
import { useRowNames } from '../../ui-bindings/goals/use-row-names';
import { Pill } from '../../ui/feedback/pill';
import styles from './analysis.module.scss';
import { GatheredGroup } from './gathered-group';
import { TakeButton } from './take-button';

/** Longest text of an effect that is taken along into an answer. */
const TAKEN = 400;

interface EffectProps { readonly item: AnalysisQuestionId; readonly row: GoalImpact }

const EffectInner: React.FC<EffectProps> = ({ item, row }) => {
  const texts = useTexts('stepB').analysis;
  const { gathered } = useTexts('workspace').analysis;
  const { effectKind } = useMethodTexts().scales;
  const names = useRowNames();
  const whom = shorten(names.whom(row), TAKEN);
  const facts = [row.effectKind === null ? '' : effectKind[row.effectKind], row.size === null ? '' : texts.sizes[row.size], row.confidence === null ? '' : texts.sure[row.confidence]].filter((text) => text !== '');
  const name = `${names.goal(row.target)}: ${shorten(row.description, TAKEN) || names.effectText(row)}`;
  return (
    <div className={styles.effect}>
      <span className={styles.words}>{names.effect(row)}</span>
      <span className={styles.pills}>{facts.map((text) => <Pill key={text}>{text}</Pill>)}</span>
      {whom !== '' && <span className={styles.whom}>{gathered.for(whom)}</span>}
      <TakeButton item={item} name={name} details={[...facts.map((text) => text.toLowerCase()), whom]} />
    </div>
  );
};
const Effect = React.memo(EffectInner);

export interface GatheredEffectsProps {
  readonly item: AnalysisQuestionId;
  /** Of one sign. */
  readonly rows: readonly GoalImpact[];
  readonly title: string;
}

/** The effects of one sign, goal by goal in the goals' own order, to have in sight while answering. */
export const GatheredEffects: React.FC<GatheredEffectsProps> = ({ item, rows, title }) => {
  const { frameworks } = useReference();
  const inOrder = React.useMemo(() => {
    const order = inOrderOf(frameworks, [...new Set(rows.map(({ target }) => target))]);
    return order.flatMap((goal) => rows.filter(({ target }) => target === goal).map((row, index) => ({ row, isFirst: index === 0 })));
  }, [frameworks, rows]);
  return (
    <GatheredGroup
      title={title}
      rows={inOrder}
      keyOf={({ row }) => row.key}
      isInitiallyOpen
      part="goals"
      renderRow={({ row, isFirst }) => <>{isFirst ? <GoalChip goal={row.target} /> : <span className={styles.noChip} />}<Effect item={item} row={row} /></>}
    />
  );
};
