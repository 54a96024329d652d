import * as React from 'react';
import { useMethodTexts } from '../../data/bindings/product-context';
import { useTexts } from '../../i18n/texts-context';
import { Terms } from '../../ui-bindings/terms';
import { HelpText } from '../../ui/help/help-text';
import { Disclosure } from '../../ui/layout/disclosure';
import styles from './goals.module.scss';

/** How an effect is written, for the better and for the worse, with the three kinds explained. */
export const EffectHelp: React.FC = () => {
  const { questions } = useMethodTexts();
  const { goals, bindings } = useTexts('workspace');
  return (
    <Disclosure summary={goals.effectHelpTitle}>
      <div className={styles.help}>
        <HelpText text={questions.B1.help} example={questions.B1.example} exampleLabel={bindings.exampleLabel} />
        <HelpText text={questions.B2.help} example={questions.B2.example} exampleLabel={bindings.exampleLabel} />
      </div>
      <Terms of="analysis" />
    </Disclosure>
  );
};
