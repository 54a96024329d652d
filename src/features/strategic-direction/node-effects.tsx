import * as React from 'react';
import { useMethodTexts } from '../../data/bindings/product-context';
import { useRows, useSession } from '../../data/bindings/session-context';
import type { GoalImpact } from '../../data/ports/rows';
import { nodeSummary } from '../../domain/completeness';
import { useTexts } from '../../i18n/texts-context';
import { nodeEffects } from '../../method/scales';
import type { StrategyNodeId } from '../../method/strategy';
import { Pill } from '../../ui/feedback/pill';
import { ChoiceGroup } from '../../ui/fields/choice-group';
import { BoundChoice } from '../../ui-bindings/bound-code';
import { BoundText } from '../../ui-bindings/bound-text';
import { RowList } from '../../ui-bindings/row-list';
import styles from './strategic-direction.module.scss';

const tones = { positive: 'success', negative: 'danger', none: 'neutral', both: 'warning', unjudged: 'neutral' } as const;
const icons = { positive: 'plus', negative: 'minus', none: 'none', both: undefined, unjudged: undefined } as const;

const useEffectOptions = () => {
  const { choices } = useTexts('workspace').direction;
  return nodeEffects.map((value) => ({ value, label: choices[value], icon: icons[value], tone: tones[value] }));
};

const EffectRow: React.FC<{ readonly row: GoalImpact; readonly number: number; readonly isOnly: boolean }> = ({ row, number, isOnly }) => {
  const texts = useTexts('workspace').direction;
  const of = { kind: 'goalImpact', rowKey: row.key } as const;
  const isNone = row.effect === 'none';
  return (
    <>
      <BoundChoice {...of} field="effect" label={texts.effectNumber(number)} isLabelHidden={isOnly} options={useEffectOptions()} layout="row" />
      {!isNone && <BoundText {...of} field="where" label={texts.where} />}
      <BoundText {...of} field="description" label={isNone ? texts.noneDescription : texts.description} multiline rows={2} />
    </>
  );
};

/** One priority or challenge with its effects; what they say together is told, never weighed. */
export const NodeEffects: React.FC<{ readonly node: StrategyNodeId }> = ({ node }) => {
  const texts = useTexts('workspace').direction;
  const { strategyNodes } = useMethodTexts();
  const canEdit = useSession().canEdit();
  const all = useRows('goalImpact');
  const isMine = React.useCallback((row: GoalImpact) => row.target === node, [node]);
  const mine = all.filter(isMine);
  const summary = nodeSummary(mine.map(({ effect }) => effect)) ?? 'unjudged';
  const options = useEffectOptions();
  const name = strategyNodes[node];
  return (
    <li className={styles.node}>
      <div className={styles.nodeHead}>
        <h5 className={styles.nodeName}>{name}</h5>
        <Pill tone={tones[summary]} icon={icons[summary]}>{texts.summary[summary]}</Pill>
      </div>
      <RowList
        kind="goalImpact"
        only={isMine}
        blank={{ target: node }}
        removeLabel={(number) => texts.removeEffect(number, name)}
        removedText={texts.effectRemoved}
        addLabel={texts.addEffect}
        addAriaLabel={texts.addEffectTo(name)}
        renderFirst={(add) => canEdit && (
          <ChoiceGroup label={texts.firstEffect(name)} isLabelHidden value={null} options={options} layout="row" onChange={(effect) => add({ effect: nodeEffects.find((code) => code === effect) ?? null })} />
        )}
        renderRow={(row, index) => <EffectRow row={row} number={index + 1} isOnly={mine.length === 1} />}
      />
    </li>
  );
};
