import * as React from 'react';
import type { GoalImpact } from '../../../data/ports/rows';
import { EffectLines } from '../../../ui-bindings/goals/effect-lines';
import styles from './pictures.module.scss';

export interface CellEffectsProps { readonly title: string; readonly rows: readonly GoalImpact[] }

/** The effects of the chosen cell, under the matrix; takes the focus as it is chosen. */
export const CellEffects: React.FC<CellEffectsProps> = ({ title, rows }) => {
  const heading = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => { heading.current?.focus(); }, []);
  return (
    <div className={styles.chosen}>
      <h4 ref={heading} tabIndex={-1} className={styles.chosenTitle}>{title}</h4>
      <EffectLines rows={rows} label={title} />
    </div>
  );
};
