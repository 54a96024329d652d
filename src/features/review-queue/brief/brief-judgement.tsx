import * as React from 'react';
import { useAssessment, useRows } from '../../../data/bindings/session-context';
import { useMethodLabels, useProduct } from '../../../data/bindings/product-context';
import { assessorInGroup, readJudgements, type DimensionJudgement } from '../../../domain/judgement';
import { useTexts } from '../../../i18n/texts-context';
import { Pill } from '../../../ui/feedback/pill';
import { dayInWords } from '../days';
import { BriefSection, GroupText } from './brief-section';
import styles from './brief.module.scss';

const looks = {
  contributes: { tone: 'success', icon: 'plus' },
  neutral: { tone: 'neutral', icon: 'none' },
  counteracts: { tone: 'danger', icon: 'minus' },
} as const;

/** One dimension; the three stand side by side and are never added up. */
const Dimension: React.FC<{ readonly judged: DimensionJudgement }> = ({ judged }) => {
  const { judgement: texts } = useTexts('queue').brief;
  const { scales } = useMethodLabels();
  const { value, subReason } = judged;
  const word = value === null ? texts.notJudged : subReason === null ? scales.judgement[value] : scales.neutralReason[subReason];
  return (
    <li className={styles.dimension}>
      <p className={styles.dimensionName}>
        <strong>{scales.dimension[judged.dimension]}</strong>{' '}
        {value === null ? <Pill>{word}</Pill> : <Pill tone={looks[value].tone} icon={looks[value].icon}>{word}</Pill>}
      </p>
      <GroupText text={judged.reasoning} empty={texts.noReason} />
    </li>
  );
};

/** The overall judgement with its reasons, and who from outside the group took part. */
export const BriefJudgement: React.FC = () => {
  const { judgement: texts } = useTexts('queue').brief;
  const { locale } = useProduct().host;
  const assessment = useAssessment();
  const answers = useRows('answer');
  const name = assessment.assessorName.trim();
  const inGroup = assessorInGroup(name, [...(assessment.owner ? [assessment.owner] : []), ...assessment.group]);
  return (
    <BriefSection title={texts.title}>
      <ul className={styles.dimensions}>
        {readJudgements(answers).map((judged) => <Dimension key={judged.dimension} judged={judged} />)}
      </ul>
      <p>
        {name === '' ? texts.noAssessor : `${texts.assessor(name, assessment.assessorRole.trim())}.`}
        {assessment.assessedOn !== null && ` ${texts.assessedOn(dayInWords(assessment.assessedOn, locale))}`}
        {inGroup !== undefined && ` ${texts.inGroup}`}
      </p>
    </BriefSection>
  );
};
