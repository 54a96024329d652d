import * as React from 'react';
import { useAssessment } from '../../../data/bindings/session-context';
import { useTexts } from '../../../i18n/texts-context';
import { Message } from '../../../ui/feedback/message';
import { Disclosure } from '../../../ui/layout/disclosure';
import { Section } from '../../../ui/layout/section';
import styles from '../initiative.module.scss';
import { Details } from './details';

/** Who can open the case: said at once, explained and changed for those who open it. */
export const Confidentiality: React.FC = () => {
  const texts = useTexts('initiative').confidentiality;
  const { isConfidential } = useAssessment();
  // The button that was pressed is gone when the work is done.
  const [isDone, setDone] = React.useState(false);
  return (
    <Section title={texts.title} headingLevel={3} isFocused={isDone}>
      <div className={styles.narrowFields}>
        {isConfidential ? <Message icon="lock" title={texts.closed}>{texts.closedText}</Message> : <p className={styles.text}>{texts.open}</p>}
        <Disclosure summary={texts.more}><Details onDone={() => setDone(true)} /></Disclosure>
      </div>
    </Section>
  );
};
