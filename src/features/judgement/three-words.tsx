import * as React from 'react';
import { useTexts } from '../../i18n/texts-context';
import { Disclosure } from '../../ui/layout/disclosure';
import styles from './judgement.module.scss';

/** Judgement, proposal and decision: what each is and whose it is. */
export const ThreeWords: React.FC = () => {
  const { wordsTitle, words } = useTexts('laterSteps').judgement;
  return (
    <Disclosure summary={wordsTitle} className={styles.words}>
      <ul className={styles.missing}>
        <li>{words.judgement}</li>
        <li>{words.proposal}</li>
        <li>{words.decision}</li>
      </ul>
    </Disclosure>
  );
};
