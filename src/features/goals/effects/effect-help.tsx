import * as React from 'react';
import { useMethodTexts } from '../../../data/bindings/product-context';
import { useTexts } from '../../../i18n/texts-context';
import { Terms } from '../../../ui-bindings/terms';
import { HelpText } from '../../../ui/help/help-text';
import { Disclosure } from '../../../ui/layout/disclosure';
import styles from './effects.module.scss';

/** How an effect is written, for the better and for the worse, with the three kinds explained. */
export const EffectHelp: React.FC = () => {
  const { questions } = useMethodTexts();
  const { exampleLabel } = useTexts('workspace').bindings;
  return (
    <Disclosure summary={useTexts('stepB').goals.effectHelpTitle}>
      <div className={styles.help}>
        <HelpText text={questions.B1.help} example={questions.B1.example} exampleLabel={exampleLabel} />
        <HelpText text={questions.B2.help} example={questions.B2.example} exampleLabel={exampleLabel} />
      </div>
      <Terms of="analysis" />
    </Disclosure>
  );
};
