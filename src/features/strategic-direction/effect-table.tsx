import * as React from 'react';
import { useTexts } from '../../i18n/texts-context';
import { nodeEffects } from '../../method/scales';
import type { StrategyNode } from '../../method/strategy';
import { LinkButton } from '../../ui/button/link-button';
import { Icon } from '../../ui/icons/icon';
import { VisuallyHidden } from '../../ui/theme/visually-hidden';
import styles from './strategic-direction.module.scss';
import { useNodeCounts } from './use-node-counts';
import type { StrategyNames } from './use-names';

export interface EffectTableProps {
  readonly groups: readonly { readonly type: string; readonly nodes: readonly StrategyNode[] }[];
  readonly names: StrategyNames;
  readonly onGoTo: (node: string) => void;
}

const icons = { positive: 'plus', negative: 'minus', none: 'none' } as const;

/** All parts of the strategy with how many effects of each kind they have: counts beside each other, never a sum. */
export const EffectTable: React.FC<EffectTableProps> = ({ groups, names, onGoTo }) => {
  const { table } = useTexts('direction').strategy;
  const { choices } = useTexts('workspace').direction;
  const counts = useNodeCounts();
  return (
    <table className={styles.table}>
      <caption className={styles.caption}><VisuallyHidden>{table.caption}</VisuallyHidden></caption>
      <thead>
        <tr>
          <th scope="col" className={styles.nodeCell}>{table.node}</th>
          {nodeEffects.map((effect) => <th key={effect} scope="col" className={styles.numberCell}><Icon name={icons[effect]} size={12} /> <span>{choices[effect]}</span></th>)}
        </tr>
      </thead>
      {groups.map(({ type, nodes }) => (
        <tbody key={type}>
          <tr><th scope="rowgroup" colSpan={4} className={styles.typeCell}>{names.type(type)}</th></tr>
          {nodes.map(({ id }) => {
            const mine = counts.get(id);
            return (
              <tr key={id}>
                <th scope="row" className={styles.nodeCell}><LinkButton ariaLabel={table.goTo(names.node(id))} onClick={() => onGoTo(id)}>{names.node(id)}</LinkButton></th>
                {mine === undefined
                  ? <td colSpan={3} className={styles.unjudged}>{table.unjudged}</td>
                  : nodeEffects.map((effect) => <td key={effect} className={mine[effect] === 0 ? `${styles.numberCell} ${styles.zero}` : styles.numberCell}>{mine[effect]}</td>)}
              </tr>
            );
          })}
        </tbody>
      ))}
    </table>
  );
};
