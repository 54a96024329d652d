import * as React from 'react';
import { useRows } from '../../../data/bindings/session-context';
import { useMethodLabels } from '../../../data/bindings/product-context';
import { useTexts } from '../../../i18n/texts-context';
import { BriefSection, GroupText } from './brief-section';
import styles from './brief.module.scss';

/** The conflicts of both steps with the position the group has taken. */
export const BriefConflicts: React.FC = () => {
  const { conflicts: texts } = useTexts('queue').brief;
  const { scales } = useMethodLabels();
  const rows = useRows('conflict');
  return (
    <BriefSection title={texts.title}>
      {rows.length === 0 && <p className={styles.missing}>{texts.none}</p>}
      {rows.length > 0 && (
        <ul className={styles.plain}>
          {rows.map((row) => (
            <li key={row.key} className={styles.conflict}>
              <p>
                <strong>{texts.sides(row.oneSide.trim() || texts.blank, row.otherSide.trim() || texts.blank)}</strong>
                {row.kind !== null && <span className={styles.lineFacts}>{scales.conflictKind[row.kind]}</span>}
              </p>
              {row.description.trim() !== '' && <p className={styles.text}>{row.description.trim()}</p>}
              <p className={styles.label}>{texts.position}</p>
              <GroupText text={row.position} empty={texts.noPosition} />
            </li>
          ))}
        </ul>
      )}
    </BriefSection>
  );
};
