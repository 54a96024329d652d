import * as React from 'react';
import { useMethodLabels, useProduct } from '../../../data/bindings/product-context';
import type { Assessment } from '../../../data/ports/rows';
import { childRightsCounts } from '../../../domain/child-rights-counts';
import { yearsAround } from '../../../domain/planning/plan-year';
import { formatDay } from '../../../i18n/dates';
import { useTexts } from '../../../i18n/texts-context';
import type { PartId } from '../../../method/parts';
import { Button } from '../../../ui/button/button';
import { LinkButton } from '../../../ui/button/link-button';
import { EmptyState } from '../../../ui/feedback/empty-state';
import { Message } from '../../../ui/feedback/message';
import { Skeleton } from '../../../ui/feedback/skeleton';
import { Select } from '../../../ui/fields/select';
import { Section } from '../../../ui/layout/section';
import { Stack } from '../../../ui/layout/stack';
import { useFailureSentence } from '../../../ui-bindings/failure-sentence';
import { useJudged } from './use-judged';
import styles from './counts.module.scss';

export interface CountsViewProps {
  readonly onOpen: (caseId: number, part?: PartId) => void;
}

/** The two yearly counts of the barnbokslut, and the cases behind them and beside them. */
export const CountsView: React.FC<CountsViewProps> = ({ onOpen }) => {
  const texts = useTexts('planning').counts;
  const common = useTexts('common');
  const { now } = useProduct();
  const [year, setYear] = React.useState(() => new Date(now()).getFullYear());
  const { cases, failure, readAgain } = useJudged(year);
  const sentence = useFailureSentence(failure);
  const counts = React.useMemo(() => (cases === null ? null : childRightsCounts(cases, year)), [cases, year]);
  return (
    <Section title={texts.title(year)} lead={texts.lead}>
      <Stack gap="l">
        <div className={styles.year}>
          <Select
            label={texts.year} value={year} onChange={(next) => { if (next !== null) setYear(next); }}
            options={yearsAround(now(), year, 5, 0).map((one) => ({ value: one, label: String(one) }))}
          />
        </div>
        {failure !== null && <Message tone="danger" live="alert" actions={<Button onClick={readAgain}>{common.actions.retry}</Button>}>{sentence}</Message>}
        {counts === null && failure === null && <Skeleton label={common.loading} lines={4} />}
        {counts !== null && (
          <div role="status">
            <dl className={styles.numbers}>
              <div><dt>{counts.reviewed.length === 1 ? texts.reviewed.labelOne : texts.reviewed.label}</dt><dd>{counts.reviewed.length}</dd></div>
              <div><dt>{texts.heard.label}</dt><dd>{counts.heard.length}</dd></div>
            </dl>
          </div>
        )}
        {counts !== null && counts.reviewed.length === 0 && <EmptyState title={texts.none} text={texts.noneText} />}
        {counts !== null && counts.reviewed.length > 0 && <Section headingLevel={3} title={texts.list}><CountedCases cases={counts.reviewed} onOpen={onOpen} /></Section>}
        {counts !== null && counts.withoutReview.length > 0 && (
          <Section headingLevel={3} title={texts.withoutReview.title} lead={texts.withoutReview.text}><CountedCases cases={counts.withoutReview} onOpen={onOpen} /></Section>
        )}
        {counts !== null && counts.unanswered.length > 0 && (
          <Section headingLevel={3} title={texts.unanswered.title} lead={texts.unanswered.text}><CountedCases cases={counts.unanswered} onOpen={onOpen} /></Section>
        )}
      </Stack>
    </Section>
  );
};

const CountedCases: React.FC<{ readonly cases: readonly Assessment[]; readonly onOpen: CountsViewProps['onOpen'] }> = ({ cases, onOpen }) => {
  const texts = useTexts('planning').counts;
  const { columns } = texts;
  const { scales } = useMethodLabels();
  const { host, actions } = useProduct();
  return (
    <ul className={styles.cases}>
      {cases.map((row) => {
        // The review is shown once somebody has said that children are affected; until then the question stands among the support questions.
        const part: PartId = row.childrenAffected === 'yes' ? 'childRights' : 'supportQuestions';
        const facts: readonly (readonly [string, string])[] = [
          [columns.unit, row.unit.trim() || texts.notSet],
          [columns.judged, formatDay(row.assessedOn, host.locale)],
          [columns.level, row.childRightsLevel === null ? texts.notSet : scales.childRightsLevel[row.childRightsLevel]],
          [columns.heard, row.childrenHeard === null ? texts.heardNot : scales.doneCode[row.childrenHeard]],
        ];
        return (
          <li key={row.id}>
            <LinkButton href={actions.linkTo(row.id, part)} onClick={() => onOpen(row.id, part)}>{row.name.trim() || texts.noName}</LinkButton>
            <dl className={styles.facts}>{facts.map(([label, value]) => <div key={label}><dt>{label}</dt><dd>{value}</dd></div>)}</dl>
          </li>
        );
      })}
    </ul>
  );
};
