import * as React from 'react';
import { useTexts } from '../../../i18n/texts-context';
import { PairMarks } from './pair-marks';
import styles from './pictures.module.scss';

const conflict = { conflicts: [null], synergies: [] } as const;
const synergy = { conflicts: [], synergies: [null] } as const;
const both = { conflicts: [null], synergies: [null] } as const;

/** What the signs in grid and list mean. */
export const GridSigns: React.FC = () => {
  const { grid: texts } = useTexts('stepB').pictures;
  return (
    <ul className={styles.signs} aria-label={texts.legend}>
      <li><PairMarks pair={conflict} />{texts.conflict}</li>
      <li><PairMarks pair={synergy} />{texts.synergy}</li>
      <li><PairMarks pair={both} />{texts.both}</li>
    </ul>
  );
};
