import * as React from 'react';
import { useAssessment, useRows } from '../../../data/bindings/session-context';
import { useMethodLabels, useProduct } from '../../../data/bindings/product-context';
import { assessorRoleInGroup } from '../../../domain/assessor-role';
import { divergingViews, type DivergingView } from '../../../domain/diverging-views';
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

/** Somebody who sees the dimension differently from the group. */
const Diverging: React.FC<{ readonly view: DivergingView }> = ({ view: { who, value, why } }) => {
  const { judgement: texts } = useTexts('queue').brief;
  const { scales } = useMethodLabels();
  const title = texts.differs(who.trim() === '' ? texts.somebody : who.trim(), value === null ? '' : scales.judgement[value]);
  return (
    <>
      <p className={styles.label}>{title}</p>
      <GroupText text={why} empty={texts.noReason} />
    </>
  );
};

/** One dimension with the views that differ; the three stand side by side and are never added up. */
const Dimension: React.FC<{ readonly judged: DimensionJudgement; readonly views: readonly DivergingView[] }> = ({ judged, views }) => {
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
      {views.map((view) => <Diverging key={view.key} view={view} />)}
    </li>
  );
};

/** The overall judgement with its reasons, the views that differ, and who from outside the group took part. */
export const BriefJudgement: React.FC = () => {
  const { judgement: texts } = useTexts('queue').brief;
  const { locale } = useProduct().host;
  const assessment = useAssessment();
  const answers = useRows('answer');
  const views = divergingViews(answers);
  const name = assessment.assessorName.trim();
  const role = assessment.assessorRole.trim();
  const isRoleInGroup = assessorRoleInGroup(role, assessment.ownerRole, assessment.groupRoles) !== undefined;
  const inGroup = assessorInGroup(name, [...(assessment.owner ? [assessment.owner] : []), ...assessment.group]);
  return (
    <BriefSection title={texts.title}>
      <ul className={styles.dimensions}>
        {readJudgements(answers).map((judged) => <Dimension key={judged.dimension} judged={judged} views={views.filter(({ dimension }) => dimension === judged.dimension)} />)}
      </ul>
      <p>
        {name === '' && role === '' ? texts.noAssessor : `${name === '' ? texts.assessor(role, '') : texts.assessor(name, role)}.`}
        {assessment.assessedOn !== null && ` ${texts.assessedOn(dayInWords(assessment.assessedOn, locale))}`}
        {inGroup !== undefined && ` ${texts.inGroup}`}
        {isRoleInGroup && ` ${texts.roleInGroup}`}
      </p>
    </BriefSection>
  );
};
