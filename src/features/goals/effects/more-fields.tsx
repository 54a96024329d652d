import * as React from 'react';
import { useMethodTexts } from '../../../data/bindings/product-context';
import { effectDepth } from '../../../domain/effect-depth';
import type { EffectDepth, GoalOfEffect } from '../../../domain/effect-depth';
import type { GoalImpact } from '../../../data/ports/rows';
import { useTexts } from '../../../i18n/texts-context';
import { arisesFromCodes, confidences, effectKinds, effectSizes, horizons, reboundRisks } from '../../../method/scales';
import { BoundChoice, BoundSelect, optionsOf } from '../../../ui-bindings/bound-code';
import { BoundText } from '../../../ui-bindings/bound-text';
import { BoundCheck } from '../../../ui-bindings/bound-values';
import { FieldGrid } from '../../../ui-bindings/row-cards/field-grid';
import { AddsWith } from './adds-with';
import { BoundDimensions } from './bound-dimensions';
import styles from './effects.module.scss';
import { GoalTargetChoice } from './goal-target-choice';
import { useFromEffect } from './use-reading';

const sameDepth = (one: EffectDepth | undefined, other: EffectDepth | undefined): boolean =>
  one === other || (one !== undefined && other !== undefined && (Object.keys(one) as (keyof EffectDepth)[]).every((name) => one[name] === other[name]));

/** What is asked about an effect and how far it is answered; renders again only when that changes. */
export const useEffectDepth = (rowKey: string, goal: GoalOfEffect): EffectDepth | undefined =>
  useFromEffect(rowKey, React.useCallback((row: GoalImpact) => effectDepth(row, goal), [goal]), sameDepth);

const Group: React.FC<{ readonly title: string }> = ({ title, children }) => (
  <fieldset className={styles.group}>
    <legend className={styles.groupTitle}>{title}</legend>
    <div className={styles.groupFields}>{children}</div>
  </fieldset>
);

export interface MoreFieldsProps { readonly rowKey: string; readonly goal: string; readonly depth: EffectDepth }

/** What may be said of an effect beyond the essential: how it arises, what it touches, when, how much, how sure, how far away. */
export const MoreFields: React.FC<MoreFieldsProps> = ({ rowKey, goal, depth }) => {
  const { scales } = useMethodTexts();
  const { fields } = useTexts('stepB').goals;
  const bound = { kind: 'goalImpact', rowKey } as const;
  return (
    <div className={styles.more}>
      <Group title={fields.arisesTitle}>
        <BoundChoice {...bound} field="effectKind" label={fields.effectKind} description={fields.effectKindHelp} options={optionsOf(effectKinds, scales.effectKind)} clearable />
        {depth.asksAddsWith && <AddsWith rowKey={rowKey} />}
        <BoundChoice {...bound} field="arisesFrom" label={fields.arisesFrom} description={fields.arisesFromHelp} options={optionsOf(arisesFromCodes, scales.arisesFrom)} clearable />
      </Group>
      <Group title={fields.touchesTitle}>
        <BoundDimensions rowKey={rowKey} />
        {depth.asksTargets && <GoalTargetChoice rowKey={rowKey} goal={goal} />}
      </Group>
      <Group title={fields.weightTitle}>
        <FieldGrid isNarrow>
          <BoundSelect {...bound} field="horizon" label={fields.horizon} options={optionsOf(horizons, scales.horizon)} />
          <BoundSelect {...bound} field="size" label={fields.size} options={optionsOf(effectSizes, scales.effectSize)} />
          <BoundSelect {...bound} field="confidence" label={fields.confidence} options={optionsOf(confidences, scales.confidence)} />
        </FieldGrid>
        <BoundText {...bound} field="evidence" label={fields.evidence} description={fields.evidenceHelp} multiline rows={2} />
      </Group>
      {depth.asksWider && (
        <Group title={fields.widerTitle}>
          <BoundCheck {...bound} field="isAbroad" label={fields.isAbroad} description={fields.isAbroadHelp} />
          <BoundChoice {...bound} field="reboundRisk" label={fields.reboundRisk} description={fields.reboundRiskHelp} options={optionsOf(reboundRisks, scales.reboundRisk)} clearable />
          {depth.asksCountermeasure && (
            <BoundText {...bound} field="countermeasure" label={fields.countermeasure} description={fields.countermeasureHelp} required={depth.isAtRisk} multiline rows={2} />
          )}
        </Group>
      )}
    </div>
  );
};
