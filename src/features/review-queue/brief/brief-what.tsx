import * as React from 'react';
import { useAssessment } from '../../../data/bindings/session-context';
import { useMethodLabels } from '../../../data/bindings/product-context';
import { useTexts } from '../../../i18n/texts-context';
import { BriefSection, GroupText } from './brief-section';
import styles from './brief.module.scss';

/** What the initiative is: purpose, type, unit and people. */
export const BriefWhat: React.FC = () => {
  const { what } = useTexts('queue').brief;
  const labels = useMethodLabels();
  const assessment = useAssessment();
  const facts: readonly (readonly [string, string])[] = [
    [what.type, assessment.type === null ? '' : labels.initiativeTypes[assessment.type].title],
    [what.unit, assessment.unit],
    [what.owner, assessment.owner?.name ?? ''],
    [what.group, assessment.group.map(({ name }) => name).join(', ')],
    [what.track, assessment.track === null ? '' : labels.tracks[assessment.track].title],
    ...(assessment.diaryNumber === '' ? [] : [[what.diaryNumber, assessment.diaryNumber] as const]),
  ];
  return (
    <BriefSection title={what.title}>
      <GroupText text={assessment.purpose} empty={what.noPurpose} />
      <dl className={styles.facts}>
        {facts.map(([term, value]) => (
          <div key={term}><dt>{term}</dt><dd>{value.trim() === '' ? what.missing : value}</dd></div>
        ))}
      </dl>
    </BriefSection>
  );
};
