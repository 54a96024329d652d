import * as React from 'react';
import { useMethodDetails } from '../data/bindings/product-context';
import { useTexts } from '../i18n/texts-context';
import { termsByPlace } from '../method/glossary';
import type { ItemId } from '../method/ids';
import type { PartId } from '../method/parts';
import { Term } from '../ui/help/term';
import styles from './terms.module.scss';

/** The words a reader meets in a part or a question, each explained where it stands. */
export const Terms: React.FC<{ readonly of: PartId | ItemId }> = ({ of }) => {
  const details = useMethodDetails();
  const { termsLabel } = useTexts('workspace').bindings;
  const ids = termsByPlace[of] ?? [];
  if (details === null || ids.length === 0) return null;
  return (
    <div className={styles.terms}>
      <span className={styles.label}>{termsLabel}</span>
      <ul className={styles.list}>
        {ids.map((id) => <li key={id}><Term term={details.glossary[id].term} meaning={details.glossary[id].meaning} /></li>)}
      </ul>
    </div>
  );
};
