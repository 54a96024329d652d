import * as React from 'react';
import { useTexts } from '../i18n/texts-context';
import { termsByPlace } from '../method/glossary';
import type { MethodDetails } from '../method/texts';
import { Term } from '../ui/help/term';
import styles from './terms.module.scss';
import type { TermsProps } from './terms';

/** The list of `Terms`, with the words it needs. */
export const TermList: React.FC<TermsProps & { readonly glossary: MethodDetails['glossary'] }> = ({ of, glossary }) => {
  const { termsLabel } = useTexts('workspace').bindings;
  const ids = termsByPlace[of] ?? [];
  if (ids.length === 0) return null;
  return (
    <div className={styles.terms}>
      <span className={styles.label}>{termsLabel}</span>
      <ul className={styles.list}>
        {ids.map((id) => <li key={id}><Term term={glossary[id].term} meaning={glossary[id].meaning} /></li>)}
      </ul>
    </div>
  );
};
