import * as React from 'react';
import { useReference } from '../../data/bindings/product-context';
import type { GoalImpact } from '../../data/ports/rows';
import { isOnOtherStrategy } from '../../domain/strategy-effects';
import { useTexts } from '../../i18n/texts-context';
import type { StrategyNode } from '../../method/strategy';
import { Message } from '../../ui/feedback/message';
import { AnswerField } from '../../ui-bindings/answer-text';
import { LazyView } from '../../ui-bindings/lazy-view';
import { LongQuestion } from '../../ui-bindings/long-question';
import { useRowsWhere } from '../../ui-bindings/use-rows-where';
import { useEffectNodes, useStrategy } from '../../ui-bindings/use-strategy';
import { EffectTable } from './effect-table';
import { fetchEffectFields } from './effect-row';
import { NodeEffects } from './node-effects';
import styles from './strategic-direction.module.scss';
import { useNodeCounts } from './use-node-counts';
import { useStrategyNames } from './use-names';
import type { StrategyNames } from './use-names';

interface Wanted { readonly node: string; readonly time: number }

interface NodeGroupProps {
  readonly type: string;
  readonly nodes: readonly StrategyNode[];
  readonly names: StrategyNames;
  readonly wanted: Wanted;
}

/** The nodes of one type, with how many are judged. */
const NodeGroup = React.memo<NodeGroupProps>(function NodeGroup({ type, nodes, names, wanted }) {
  const texts = useTexts('workspace').direction;
  const counts = useNodeCounts();
  return (
    <div>
      <div className={styles.groupHead}>
        <h4 className={styles.groupTitle}>{names.type(type)}</h4>
        <span className={styles.count}>{texts.judged(nodes.filter(({ id }) => counts.has(id)).length, nodes.length)}</span>
      </div>
      {nodes.some(({ certainty }) => certainty === 'ownWords') && <p className={styles.note}>{texts.ownWords}</p>}
      <ul className={styles.nodes}>
        {nodes.map(({ id, certainty }) => (
          <NodeEffects key={id} node={id} name={names.node(id)} isOwnWords={certainty === 'ownWords'} wantedAt={wanted.node === id ? wanted.time : 0} />
        ))}
      </ul>
    </div>
  );
});

/** Nodes by type, in the order of the types; the same lists from render to render. */
const useGroups = (): readonly { readonly type: string; readonly nodes: readonly StrategyNode[] }[] => {
  const nodes = useEffectNodes();
  const { nodeTypes } = useReference();
  return React.useMemo(() => nodeTypes.map(({ id }) => ({ type: id, nodes: nodes.filter(({ type }) => type === id) })).filter((group) => group.nodes.length > 0), [nodes, nodeTypes]);
};

// Only a case that has changed its strategy needs it.
const loadOther = async () => (await import(/* webpackChunkName: 'part-a-more' */ './other-strategy')).OtherStrategy;

/** A2: what the initiative does to each part of the strategy; several effects on one where they differ. */
export const StrategyEffects: React.FC = () => {
  const texts = useTexts('direction').strategy;
  const { strategy: against, answerLabel } = useTexts('workspace').direction;
  const strategy = useStrategy();
  const groups = useGroups();
  React.useEffect(() => { void fetchEffectFields(); }, []);
  const names = useStrategyNames();
  const [wanted, setWanted] = React.useState<Wanted>({ node: '', time: 0 });
  const handleGoTo = React.useCallback((node: string) => setWanted(({ time }) => ({ node, time: time + 1 })), []);
  const name = strategy === undefined ? '' : names.strategy(strategy.id);
  const isEmpty = groups.length === 0;
  const nodes = useEffectNodes();
  const ids = React.useMemo(() => new Set(nodes.map(({ id }) => id)), [nodes]);
  const hasOther = useRowsWhere('goalImpact', React.useCallback((row: GoalImpact) => isOnOtherStrategy(row, ids), [ids])).length > 0;
  const other = React.useMemo(() => ({ names }), [names]);
  return (
    <LongQuestion item="A2" note={strategy === undefined ? undefined : against(name)}>
      {isEmpty && strategy !== undefined && <Message title={texts.skeletonTitle(name)}>{texts.skeletonText}</Message>}
      {!isEmpty && <EffectTable groups={groups} names={names} onGoTo={handleGoTo} />}
      {groups.map(({ type, nodes }) => <NodeGroup key={type} type={type} nodes={nodes} names={names} wanted={wanted} />)}
      {hasOther && <LazyView load={loadOther} props={other} />}
      <AnswerField item="A2" label={isEmpty ? texts.skeletonAnswer : answerLabel} rows={isEmpty ? 5 : 3} />
    </LongQuestion>
  );
};
