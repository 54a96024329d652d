import * as React from 'react';
import { useMethodTexts } from '../../data/bindings/product-context';
import { useAssessment, useRows } from '../../data/bindings/session-context';
import { useTexts } from '../../i18n/texts-context';
import type { BriefHeadingId } from '../../method/ids';
import { Button } from '../../ui/button/button';
import { AnswerField } from '../../ui-bindings/answer-text';
import { Question } from '../../ui-bindings/question';
import { useAnswer } from '../../ui-bindings/use-answer';
import { useEffectNodes } from '../../ui-bindings/use-strategy';
import { basisOf, draftOf } from './basis-sections';
import type { BasisSection } from './basis-sections';
import styles from './brief.module.scss';

const useBasis = (heading: BriefHeadingId): readonly BasisSection[] => {
  const texts = useTexts('workspace');
  const method = useMethodTexts();
  const facts = {
    assessment: useAssessment(), answers: useRows('answer'), effects: useRows('goalImpact'), conflicts: useRows('conflict'),
    knowledgeGaps: useRows('knowledgeGap'), actions: useRows('action'), effectNodes: useEffectNodes(),
  };
  return basisOf(heading, facts, texts, method);
};

const BasisList: React.FC<{ readonly sections: readonly BasisSection[] }> = ({ sections }) => {
  const { buildsOn, nothingYet } = useTexts('workspace').brief;
  return (
    <div className={styles.basis}>
      <h4 className={styles.basisTitle}>{buildsOn}</h4>
      {sections.length === 0 && <p className={styles.muted}>{nothingYet}</p>}
      {sections.map(({ title, lines }) => (
        <div key={title}>
          <p className={styles.sectionTitle}>{title}</p>
          <ul className={styles.lines}>{lines.map((line, index) => <li key={index}>{line}</li>)}</ul>
        </div>
      ))}
    </div>
  );
};

/** One heading of the brief: what the group writes, with what it builds on beside. */
export const HeadingAnswer: React.FC<{ readonly item: BriefHeadingId }> = ({ item }) => {
  const method = useMethodTexts();
  const { takeOver } = useTexts('workspace').brief;
  const sections = useBasis(item);
  const { row, isReadOnly, change, flush } = useAnswer(item);
  const isEmpty = (row?.text ?? '').trim() === '';
  return (
    <section className={styles.heading}>
      <h3 className={styles.title}>{method.briefHeadings[item]}</h3>
      <Question item={item} beside={<BasisList sections={sections} />}>
        <AnswerField item={item} label={method.questions[item].title} rows={6} />
        {isEmpty && !isReadOnly && sections.length > 0 && (
          <div className={styles.action}>
            <Button kind="quiet" icon="document" ariaLabel={`${takeOver}: ${method.briefHeadings[item]}`} onClick={() => { change({ text: draftOf(sections) }); flush(); }}>{takeOver}</Button>
          </div>
        )}
      </Question>
    </section>
  );
};
