import * as React from 'react';
import { useMethodTexts } from '../../data/bindings/product-context';
import type { GoalImpact } from '../../data/ports/rows';
import type { EffectFacts } from '../../domain/effects';
import { Pill } from '../../ui/feedback/pill';
import styles from './effect-lines.module.scss';
import { useRowNames } from './use-row-names';

const signs = {
  positive: { tone: 'success', icon: 'plus' }, negative: { tone: 'danger', icon: 'minus' }, none: { tone: 'neutral', icon: 'none' },
} as const;

/** Sign and kind of one effect, in words and with a mark. */
export const EffectPills: React.FC<{ readonly row: Pick<GoalImpact, 'effect' | 'effectKind'> }> = ({ row }) => {
  const { effectSign, effectKind, nodeEffect } = useMethodTexts().scales;
  if (row.effect === null) return null;
  const { tone, icon } = signs[row.effect];
  return (
    <>
      <Pill tone={tone} icon={icon}>{row.effect === 'none' ? nodeEffect.none : effectSign[row.effect]}</Pill>
      {row.effectKind !== null && <Pill>{effectKind[row.effectKind]}</Pill>}
    </>
  );
};

/** How many effects of each sign and kind; plus and minus stay apart. */
export const EffectCounts: React.FC<{ readonly rows: readonly EffectFacts[]; readonly label: string }> = ({ rows, label }) => {
  const counts = useRowNames().counts(rows);
  if (counts.length === 0) return null;
  return (
    <ul className={styles.counts} aria-label={label}>
      {counts.map((text) => <li key={text}><Pill tone={text.startsWith('+') ? 'success' : 'danger'}>{text}</Pill></li>)}
    </ul>
  );
};
