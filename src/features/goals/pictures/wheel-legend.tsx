import * as React from 'react';
import { useMethodLabels } from '../../../data/bindings/product-context';
import { wheelKinds } from '../../../domain/goal-wheel';
import { useTexts } from '../../../i18n/texts-context';
import { BrickSample } from '../../../ui/pictures/wheel-patterns';
import styles from './pictures.module.scss';

/** What the directions and the patterns of the wheel mean. */
export const WheelLegend: React.FC<{ readonly areBricks: boolean }> = ({ areBricks }) => {
  const { wheel: texts } = useTexts('stepB').pictures;
  const { effectKind } = useMethodLabels().scales;
  return (
    <div className={styles.legend}>
      <p className={styles.legendTitle}>{texts.legend}</p>
      <ul className={styles.legendList}>
        <li><span className={`${styles.way} ${styles.positive}`} aria-hidden="true">+</span>{texts.outward}</li>
        <li><span className={`${styles.way} ${styles.negative}`} aria-hidden="true">−</span>{texts.inward}</li>
        {wheelKinds.map((kind) => (
          <li key={kind ?? ''}>
            <span className={styles.samples}><BrickSample sign="positive" kind={kind} /><BrickSample sign="negative" kind={kind} /></span>
            {kind === null ? texts.noKind : effectKind[kind]}
          </li>
        ))}
      </ul>
      <p className={styles.hint}>{areBricks ? texts.perBrick : texts.perBar}</p>
    </div>
  );
};
