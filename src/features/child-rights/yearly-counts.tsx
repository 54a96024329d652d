import * as React from 'react';
import { useAssessment } from '../../data/bindings/session-context';
import { childRightsCounts } from '../../domain/child-rights-counts';
import { useTexts } from '../../i18n/texts-context';
import { Pill } from '../../ui/feedback/pill';
import { Section } from '../../ui/layout/section';
import styles from './child-rights.module.scss';

/** The two figures that the yearly children's report takes from this case (barnbokslut), by the report's own rule: none until it is judged. */
export const YearlyCounts: React.FC = () => {
  const { counts: texts } = useTexts('stepB').childRights;
  const assessment = useAssessment();
  const { reviewed, heard } = childRightsCounts([assessment], Number(assessment.assessedOn?.slice(0, 4)));
  const lines = [[texts.reviewed, reviewed.length > 0], [texts.heard, heard.length > 0]] as const;
  return (
    <Section title={texts.title} lead={texts.lead} headingLevel={3}>
      <ul className={styles.checks}>
        {lines.map(([text, counts]) => (
          <li key={text}>
            <Pill tone={counts ? 'success' : 'neutral'} icon={counts ? 'check' : 'circle'}>{counts ? texts.yes : texts.no}</Pill>
            <span className={styles.checkText}>{text}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
};
