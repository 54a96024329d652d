import * as React from 'react';
import { useMethodLabels, useProduct } from '../../../data/bindings/product-context';
import type { Assessment } from '../../../data/ports/rows';
import { canBegin, isPlanned } from '../../../domain/planning/selection';
import { formatDay } from '../../../i18n/dates';
import { useTexts } from '../../../i18n/texts-context';
import { Button } from '../../../ui/button/button';
import { LinkButton } from '../../../ui/button/link-button';
import { Card } from '../../../ui/layout/card';
import { Stack } from '../../../ui/layout/stack';
import { beginDraft } from '../begin-draft';
import { CaseStatus } from '../cases/case-status';
import { PlanForm, type PlanFormMode } from './plan-form';
import { planDraft } from './use-plan-edit';
import styles from './plan.module.scss';

export interface PlanCardProps {
  readonly row: Assessment;
  readonly units: readonly string[];
  readonly mayPlan: boolean;
  readonly mayBegin: boolean;
  /** What is being changed; null while the card is only read. */
  readonly mode: PlanFormMode | null;
  /** It was saved just now: its heading takes the focus, wherever it has gone. */
  readonly isFocused: boolean;
  readonly onEdit: (row: Assessment, mode: PlanFormMode | null) => void;
  readonly onRow: (row: Assessment) => void;
  readonly onSaved: (row: Assessment, mode: PlanFormMode, joinedWith: string | null) => void;
  readonly onBegin: (row: Assessment) => void;
  readonly onOpen: (caseId: number) => void;
}

/** One initiative of the year: what it is, the position taken, and what can be done with it. */
export const PlanCard = React.memo(function PlanCard({ row, units, mayPlan, mayBegin, mode, isFocused, onEdit, onRow, onSaved, onBegin, onOpen }: PlanCardProps) {
  const { card } = useTexts('planning').plan;
  const labels = useMethodLabels();
  const { formDrafts, actions } = useProduct();
  const name = row.name.trim() === '' ? card.noName : row.name;
  const heading = React.useRef<HTMLSpanElement>(null);
  React.useEffect(() => { if (isFocused) heading.current?.focus(); }, [isFocused]);
  const handleClose = (): void => { onEdit(row, null); window.setTimeout(() => heading.current?.focus(), 0); };
  const planned = isPlanned(row);
  const isMade = row.selection === 'chosen' || row.selection === 'notChosen';
  const hasDraft = mayPlan && planned && mode === null && [planDraft(row), beginDraft(row)].some((name) => formDrafts.read(name) !== null);
  return (
    <Card
      title={<span ref={heading} tabIndex={-1} className={styles.title}>{name}</span>}
      headingLevel={4}
      // The heading of the group tells where a planned one stands.
      actions={planned ? undefined : <CaseStatus status={row.status} selection={row.selection} />}
    >
      <Stack gap="s">
        <p className={styles.facts}>{[row.type === null ? '' : labels.initiativeTypes[row.type].title, row.unit].filter((one) => one.trim() !== '').join(' · ')}</p>
        {mode !== 'details' && (row.purpose.trim() === '' ? <p className={styles.facts}>{card.noPurpose}</p> : <LongText label={card.purpose} text={row.purpose} />)}
        {isMade && mode !== 'selection' && <SelectionFacts row={row} />}
        {hasDraft && <p className={styles.facts}>{card.hasDraft}</p>}
        {mode === null && (
          <Stack direction="row" gap="s" wrap align="center">
            {canBegin(row) && mayBegin && <Button kind="default" icon="arrow" ariaLabel={card.beginOf(name)} onClick={() => onBegin(row)}>{card.begin}</Button>}
            {planned && mayPlan && (
              <Button kind={isMade ? 'quiet' : 'default'} ariaLabel={isMade ? card.chooseAgainOf(name) : card.chooseOf(name)} onClick={() => onEdit(row, 'selection')}>
                {isMade ? card.chooseAgain : card.choose}
              </Button>
            )}
            {planned && mayPlan && <Button kind="quiet" icon="edit" ariaLabel={card.editOf(name)} onClick={() => onEdit(row, 'details')}>{card.edit}</Button>}
            {!planned && <LinkButton href={actions.linkTo(row.id)} ariaLabel={card.openOf(name)} onClick={() => onOpen(row.id)}>{card.open}</LinkButton>}
          </Stack>
        )}
        {mode !== null && <PlanForm row={row} mode={mode} units={units} onRow={onRow} onSaved={(saved, joinedWith) => onSaved(saved, mode, joinedWith)} onClose={handleClose} />}
      </Stack>
    </Card>
  );
});

/** A text as it was written; a long one scrolls, and takes the focus so that the arrow keys reach all of it. */
const LongText: React.FC<{ readonly label: string; readonly text: string }> = ({ label, text }) => {
  const isLong = text.length > LONG || text.split('\n').length > MANY_LINES;
  // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls must be reached by keyboard
  return isLong ? <div role="group" aria-label={label} tabIndex={0} className={styles.long}>{text}</div> : <div className={styles.text}>{text}</div>;
};
const LONG = 300;
const MANY_LINES = 6;

const SelectionFacts: React.FC<{ readonly row: Assessment }> = ({ row }) => {
  const { card } = useTexts('planning').plan;
  const { host } = useProduct();
  const facts = [[card.reason, row.selectionReason], [card.on, formatDay(row.selectedOn, host.locale)], [card.with, row.selectedWith]] as const;
  return (
    <dl className={styles.selection}>
      {facts.filter(([, value]) => value.trim() !== '').map(([label, value]) => <div key={label}><dt>{label}</dt><dd><LongText label={label} text={value} /></dd></div>)}
    </dl>
  );
};
