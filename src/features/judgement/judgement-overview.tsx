import * as React from 'react';
import { useMethodTexts } from '../../data/bindings/product-context';
import { useRows } from '../../data/bindings/session-context';
import { divergingViews } from '../../domain/diverging-views';
import type { DivergingView } from '../../domain/diverging-views';
import type { DimensionJudgement } from '../../domain/judgement';
import { useTexts } from '../../i18n/texts-context';
import { Pill } from '../../ui/feedback/pill';
import { Section } from '../../ui/layout/section';
import styles from './judgement.module.scss';
import { lookOf } from './value-options';

interface OneProps { readonly judged: DimensionJudgement; readonly views: readonly DivergingView[] }

const One: React.FC<OneProps> = ({ judged: { dimension, value, subReason }, views }) => {
  const { scales } = useMethodTexts();
  const { summary: texts } = useTexts('laterSteps').judgement;
  const said = ({ who, value: other }: DivergingView): string =>
    texts.differs(who.trim() === '' ? texts.somebody : who.trim(), other === null ? '' : scales.judgement[other]);
  return (
    <li className={styles.one}>
      <span className={styles.oneName}>{scales.dimension[dimension]}</span>
      {value === null ? <Pill>{texts.notJudged}</Pill> : <Pill {...lookOf(value)}>{subReason === null ? scales.judgement[value] : scales.neutralReason[subReason]}</Pill>}
      {views.map((view) => (
        <p key={view.key} className={styles.differs}>{said(view)}{view.why.trim() !== '' && <span className={styles.why}>{view.why.trim()}</span>}</p>
      ))}
    </li>
  );
};

/** The three dimensions side by side with the views that differ; three judgements, and nothing made of them together. */
export const JudgementOverview: React.FC<{ readonly judged: readonly DimensionJudgement[] }> = ({ judged }) => {
  const texts = useTexts('laterSteps').judgement;
  const answers = useRows('answer');
  const views = React.useMemo(() => divergingViews(answers), [answers]);
  return (
    <Section title={texts.summaryTitle} lead={texts.summaryLead} headingLevel={3}>
      <ul className={styles.overview}>
        {judged.map((one) => <One key={one.dimension} judged={one} views={views.filter(({ dimension }) => dimension === one.dimension)} />)}
      </ul>
    </Section>
  );
};
