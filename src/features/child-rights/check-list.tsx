import * as React from 'react';
import { useAssessment } from '../../data/bindings/session-context';
import type { Answer } from '../../data/ports/rows';
import { checkReview } from '../../domain/child-rights-review';
import type { CheckedItem } from '../../domain/child-rights-review';
import { useTexts } from '../../i18n/texts-context';
import { useRowsSelect } from '../../ui-bindings/use-rows-where';
import { Pill } from '../../ui/feedback/pill';
import { Section } from '../../ui/layout/section';
import styles from './child-rights.module.scss';

/** What should be in place before somebody decides, ticked by what is written; whether it is enough is for people to say. */
export const CheckList: React.FC = () => {
  const { checks: texts } = useTexts('stepB').childRights;
  const { childRightsLevel: level, childrenHeard: heard } = useAssessment();
  const derive = React.useCallback((answers: readonly Answer[]) => JSON.stringify(checkReview({ level, heard, answers })), [level, heard]);
  const checked = useRowsSelect('answer', derive, Object.is);
  const items = React.useMemo(() => JSON.parse(checked) as readonly CheckedItem[], [checked]);
  return (
    <Section title={texts.title} lead={texts.lead} headingLevel={3}>
      <ul className={styles.checks}>
        {items.map(({ check, isDone }) => (
          <li key={check}>
            <Pill tone={isDone ? 'success' : 'neutral'} icon={isDone ? 'check' : 'circle'}>{isDone ? texts.done : texts.missing}</Pill>
            <span className={styles.checkText}>{texts.items[check]}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
};
