import * as React from 'react';
import { useMethodTexts } from '../../data/bindings/product-context';
import { useRows } from '../../data/bindings/session-context';
import { useTexts } from '../../i18n/texts-context';
import { effectNodes, effectNodeTypes } from '../../method/strategy';
import type { StrategyNodeType } from '../../method/strategy';
import { AnswerField } from '../../ui-bindings/answer-text';
import { LongQuestion } from '../../ui-bindings/long-question';
import { NodeEffects } from './node-effects';
import styles from './strategic-direction.module.scss';

const nodesOf = (type: StrategyNodeType) => effectNodes().filter((node) => node.type === type);

const NodeGroup: React.FC<{ readonly type: 'priority' | 'challenge' }> = ({ type }) => {
  const texts = useTexts('workspace').direction;
  const rows = useRows('goalImpact');
  const nodes = nodesOf(type);
  const judged = nodes.filter(({ id }) => rows.some(({ target, effect }) => target === id && effect !== null));
  const hasOwnWords = nodes.some(({ certainty }) => certainty === 'ownWords');
  return (
    <div>
      <div className={styles.groupHead}>
        <h4 className={styles.groupTitle}>{texts.nodes[type]}</h4>
        <span className={styles.count}>{texts.judged(judged.length, nodes.length)}</span>
      </div>
      {hasOwnWords && <p className={styles.note}>{texts.ownWords}</p>}
      <ul className={styles.nodes}>
        {nodes.map(({ id }) => <NodeEffects key={id} node={id} />)}
      </ul>
    </div>
  );
};

const isGroup = (type: StrategyNodeType): type is 'priority' | 'challenge' => type === 'priority' || type === 'challenge';

/** A2: what the initiative does to each priority and challenge; several effects for one where they differ. */
export const StrategyEffects: React.FC = () => {
  const texts = useTexts('workspace').direction;
  const { strategyName } = useMethodTexts();
  return (
    <LongQuestion item="A2" note={texts.strategy(strategyName)}>
      {effectNodeTypes.filter(isGroup).map((type) => <NodeGroup key={type} type={type} />)}
      <AnswerField item="A2" label={texts.answerLabel} rows={3} />
    </LongQuestion>
  );
};
