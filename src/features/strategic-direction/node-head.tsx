import * as React from 'react';
import type { GoalImpact } from '../../data/ports/rows';
import { shorten } from '../../domain/short-text';
import { countByNode } from '../../domain/strategy-effects';
import { useTexts } from '../../i18n/texts-context';
import { nodeEffects } from '../../method/scales';
import type { NodeEffect } from '../../method/scales';
import { Pill } from '../../ui/feedback/pill';
import { Icon } from '../../ui/icons/icon';
import { cx } from '../../ui/theme/cx';
import styles from './strategic-direction.module.scss';
import { effectIcons, effectTones } from './use-effect-options';

const summaryTones = { ...effectTones, both: 'warning', unjudged: 'neutral' } as const;
const summaryIcons = { ...effectIcons, both: undefined, unjudged: undefined } as const;

export interface NodeHeadProps {
  readonly name: string;
  readonly isOwnWords: boolean;
  readonly rows: readonly GoalImpact[];
  readonly summary: NodeEffect | 'both' | 'unjudged';
  readonly isShown: boolean;
  readonly bodyId: string;
  /** Left out where there is nothing to fold away. */
  readonly onToggle?: () => void;
}

/** The name of the node, what its effects say together and how many they are; closed, the first words of each. */
export const NodeHead: React.FC<NodeHeadProps> = ({ name, isOwnWords, rows, summary, isShown, bodyId, onToggle }) => {
  const { summary: names, ownWordsMark } = useTexts('workspace').direction;
  const { counts: words, noWords } = useTexts('direction').strategy;
  const counts = [...countByNode(rows).values()][0];
  const several = counts === undefined || rows.length < 2 ? [] : nodeEffects.filter((effect) => counts[effect] > 0).map((effect) => words[effect](counts[effect]));
  const first = rows.map(({ where, description }) => [shorten(where, 40), shorten(description, 80)].filter((one) => one !== '').join(': ')).filter((one) => one !== '');
  return (
    <>
      <div className={styles.nodeHead}>
        <h5 className={styles.nodeName}>
          {onToggle === undefined ? name : (
            <button type="button" className={styles.toggle} aria-expanded={isShown} aria-controls={isShown ? bodyId : undefined} onClick={onToggle}>
              <span className={cx(styles.chevron, isShown && styles.isOpen)}><Icon name="chevron" /></span><span>{name}</span>
            </button>
          )}
        </h5>
        <span className={styles.pills}>
          {isOwnWords && <Pill>{ownWordsMark}</Pill>}
          {several.length > 0 && <span className={styles.count}>{several.join(' · ')}</span>}
          <Pill tone={summaryTones[summary]} icon={summaryIcons[summary]}>{names[summary]}</Pill>
        </span>
      </div>
      {!isShown && <p className={styles.firstWords}>{first.length === 0 ? noWords : first.slice(0, 3).join(' / ')}</p>}
    </>
  );
};
