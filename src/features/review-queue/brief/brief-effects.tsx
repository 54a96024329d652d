import * as React from 'react';
import { useRows } from '../../../data/bindings/session-context';
import { useMethodLabels, useReference } from '../../../data/bindings/product-context';
import type { EffectSign } from '../../../method/scales';
import { useTexts } from '../../../i18n/texts-context';
import { Icon } from '../../../ui/icons/icon';
import { useId } from '../../../ui/hooks/use-id';
import { cx } from '../../../ui/theme/cx';
import { BriefSection } from './brief-section';
import { effectLines } from './effect-lines';
import styles from './brief.module.scss';

const Side: React.FC<{ readonly sign: EffectSign }> = ({ sign }) => {
  const { effects: texts } = useTexts('queue').brief;
  const labels = useMethodLabels();
  const reference = useReference();
  const rows = useRows('goalImpact');
  const id = useId('side');
  const lines = effectLines(rows, sign, reference, labels, texts);
  return (
    <div className={cx(styles.side, styles[sign])}>
      <h4 id={id}><Icon name={sign === 'positive' ? 'plus' : 'minus'} /> {texts[sign]}</h4>
      {lines.length === 0 && <p className={styles.missing}>{sign === 'positive' ? texts.nonePositive : texts.noneNegative}</p>}
      {lines.length > 0 && (
        <ul aria-labelledby={id}>
          {lines.map((line) => (
            <li key={line.key}>
              <strong>{line.name}</strong>
              {line.facts !== '' && <span className={styles.lineFacts}>{line.facts}</span>}
              {line.description !== '' && <span className={styles.text}>{line.description}</span>}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
};

/** What speaks for and against: every effect with its goal, plus beside minus. */
export const BriefEffects: React.FC = () => {
  const { effects: texts } = useTexts('queue').brief;
  return (
    <BriefSection title={texts.title}>
      <div className={styles.sides}><Side sign="positive" /><Side sign="negative" /></div>
    </BriefSection>
  );
};
