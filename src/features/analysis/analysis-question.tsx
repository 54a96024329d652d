import * as React from 'react';
import { useMethodTexts } from '../../data/bindings/product-context';
import { useTexts } from '../../i18n/texts-context';
import type { AnalysisQuestionId } from '../../method/ids';
import { AnswerField } from '../../ui-bindings/answer-text';
import { Terms } from '../../ui-bindings/terms';
import { HelpText } from '../../ui/help/help-text';
import { Disclosure } from '../../ui/layout/disclosure';
import { Section } from '../../ui/layout/section';
import { useScopeSize } from '../../ui/theme/scope-size';
import styles from './analysis.module.scss';

export interface AnalysisQuestionProps {
  readonly item: AnalysisQuestionId;
  /** How many things are gathered, for the line they fold to. */
  readonly count: number;
}

/**
 * One analysis question. What the group has gathered (children) stays in sight beside the answer where there is room, and
 * lies folded above it where there is not; either way it comes in the order it is seen.
 */
export const AnalysisQuestion: React.FC<AnalysisQuestionProps> = ({ item, count, children }) => {
  const { title, help, example } = useMethodTexts().questions[item];
  const { exampleLabel } = useTexts('workspace').bindings;
  const texts = useTexts('stepB').analysis;
  const isWide = useScopeSize().size === 'wide';
  const [wish, setWish] = React.useState<boolean | null>(null);
  const answer = (
    <div key="answer" className={styles.answer}>
      <AnswerField item={item} label={texts.answerLabel} rows={6} />
      <Disclosure summary={texts.helpTitle} isInitiallyOpen={isWide}>
        <HelpText text={help} example={example} exampleLabel={exampleLabel} />
        <Terms of={item} />
      </Disclosure>
    </div>
  );
  const gathered = (
    <aside key="gathered" className={isWide ? styles.beside : styles.above} aria-label={texts.gathered.region(title)}>
      <Disclosure summary={texts.gathered.title(count)} isOpen={wish ?? isWide} onToggle={setWish}>
        <div className={styles.groups}>{children}</div>
      </Disclosure>
    </aside>
  );
  return (
    <Section title={title} headingLevel={3}>
      <div className={isWide ? styles.sideBySide : styles.stacked}>{isWide ? [answer, gathered] : [gathered, answer]}</div>
    </Section>
  );
};
