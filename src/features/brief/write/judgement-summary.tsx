import * as React from 'react';
import { useMethodTexts } from '../../../data/bindings/product-context';
import { useRows } from '../../../data/bindings/session-context';
import { readJudgements } from '../../../domain/judgement';
import type { DimensionJudgement } from '../../../domain/judgement';
import { useTexts } from '../../../i18n/texts-context';
import { LinkButton } from '../../../ui/button/link-button';
import { Pill } from '../../../ui/feedback/pill';
import { Section } from '../../../ui/layout/section';
import { usePartNavigation } from '../../../ui-bindings/part-navigation';
import styles from '../brief.module.scss';

const tones = { contributes: 'success', neutral: 'neutral', counteracts: 'danger' } as const;

/** The three dimensions as judged, which the handbook wants in the brief; changed where they are judged. */
export const JudgementSummary: React.FC = () => {
  const { scales } = useMethodTexts();
  const texts = useTexts('brief');
  const { shown, goTo } = usePartNavigation();
  const judged = readJudgements(useRows('answer'));
  const label = ({ value, subReason }: DimensionJudgement): string => {
    if (value === null) return texts.notJudged;
    return subReason === null ? scales.judgement[value] : scales.neutralReason[subReason];
  };
  return (
    <Section title={texts.judgementTitle} lead={texts.judgementLead} headingLevel={3}>
      <ul className={styles.dimensions}>
        {judged.map((one) => (
          <li key={one.dimension}>
            <div className={styles.dimension}>
              <strong>{scales.dimension[one.dimension]}</strong>
              <Pill tone={one.value === null ? 'neutral' : tones[one.value]}>{label(one)}</Pill>
            </div>
            <p className={styles.words}>{one.reasoning.trim() === '' ? texts.noReasoning : one.reasoning}</p>
          </li>
        ))}
      </ul>
      {shown.includes('judgement') && <LinkButton onClick={() => goTo('judgement')}>{texts.toJudgement}</LinkButton>}
    </Section>
  );
};
