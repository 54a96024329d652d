import * as React from 'react';
import { useProduct } from '../../../data/bindings/product-context';
import type { Assessment } from '../../../data/ports/rows';
import { yearsAround } from '../../../domain/planning/plan-year';
import { byGroup, groupOf, planGroups } from '../../../domain/planning/selection';
import type { Selection } from '../../../method/scales';
import { useTexts } from '../../../i18n/texts-context';
import { Button } from '../../../ui/button/button';
import { useAnnounce } from '../../../ui/feedback/announcer';
import { EmptyState } from '../../../ui/feedback/empty-state';
import { Message } from '../../../ui/feedback/message';
import { Skeleton } from '../../../ui/feedback/skeleton';
import { Select } from '../../../ui/fields/select';
import { Section } from '../../../ui/layout/section';
import { Stack } from '../../../ui/layout/stack';
import { useFailureSentence } from '../../../ui-bindings/failure-sentence';
import { AddForm } from './add-form';
import { PlanCard } from './plan-card';
import type { PlanFormMode } from './plan-form';
import { ADD_DRAFT } from './use-add';
import { usePlan } from './use-plan';
import styles from './plan.module.scss';

export interface PlanViewProps {
  readonly year: number;
  readonly units: readonly string[];
  /** Whether this person may start cases. */
  readonly mayBegin: boolean;
  readonly onYear: (year: number) => void;
  readonly onBegin: (row: Assessment) => void;
  readonly onOpen: (caseId: number) => void;
}

const none: readonly Assessment[] = [];

/** The one initiative that is being changed. It stays where it was until it is saved, whatever somebody else makes of it. */
interface Editing { readonly id: number; readonly mode: PlanFormMode; readonly group: Selection }

/** The selection of a year: what is considered, what was chosen, and what was left out and why. */
export const PlanView: React.FC<PlanViewProps> = ({ year, units, mayBegin, onYear, onBegin, onOpen }) => {
  const texts = useTexts('planning').plan;
  const common = useTexts('common');
  const { now, formDrafts } = useProduct();
  const announce = useAnnounce();
  const plan = usePlan(year);
  const sentence = useFailureSentence(plan.failure);
  const [isAdding, setAdding] = React.useState(() => formDrafts.read(ADD_DRAFT) !== null);
  const [focusedId, setFocusedId] = React.useState<number | null>(null);
  const [editing, setEditing] = React.useState<Editing | null>(null);
  const { page, put } = plan;

  const handleAdded = (row: Assessment): void => {
    // Sent again after another year was chosen, it still is in the year it was added to.
    if (row.planYear === year) put(row);
    announce(texts.add.done(row.name));
  };
  const handleSaved = React.useCallback((row: Assessment, mode: PlanFormMode, joinedWith: string | null) => {
    put(row);
    // Another card may have been opened while this one was being written.
    setEditing((now) => (now?.id === row.id ? null : now));
    setFocusedId(row.id);
    const done = texts.saved[mode === 'details' ? 'details' : row.selection ?? 'considered'](row.name);
    announce(joinedWith === null ? done : `${done} ${texts.joined(joinedWith === '' ? texts.conflict.someone : joinedWith)}`);
  }, [put, announce, texts]);
  const begin = React.useRef(onBegin);
  begin.current = onBegin;
  const open = React.useRef(onOpen);
  open.current = onOpen;
  const handleBegin = React.useCallback((row: Assessment) => begin.current(row), []);
  const handleOpen = React.useCallback((caseId: number) => open.current(caseId), []);

  const rows = page?.rows ?? none;
  const groups = React.useMemo(() => byGroup(rows, (row) => (row.id === editing?.id ? editing.group : null)), [rows, editing]);
  const handleEdit = React.useCallback((row: Assessment, mode: PlanFormMode | null) => {
    setFocusedId(null);
    setEditing(mode === null ? null : { id: row.id, mode, group: groupOf(row) });
  }, []);
  const addButton = page?.mayPlan === true && !isAdding && <Button kind="default" icon="add" onClick={() => setAdding(true)}>{texts.add.open}</Button>;
  const group = (selection: Selection): React.ReactElement => (
    <Section key={selection} headingLevel={3} title={`${texts.groups[selection].title} (${groups[selection].length})`} lead={texts.groups[selection].lead}>
      {groups[selection].length === 0 && <p className={styles.facts}>{texts.groups[selection].empty}</p>}
      <ul className={styles.cards}>
        {groups[selection].map((row) => (
          <li key={row.id}>
            <PlanCard
              row={row} units={units} mayPlan={page?.mayPlan === true} mayBegin={mayBegin} isFocused={row.id === focusedId}
              mode={row.id === editing?.id ? editing.mode : null} onEdit={handleEdit} onRow={put} onSaved={handleSaved} onBegin={handleBegin} onOpen={handleOpen}
            />
          </li>
        ))}
      </ul>
    </Section>
  );

  return (
    <Section title={texts.title(year)} lead={texts.lead} actions={addButton}>
      <Stack gap="l">
        <div className={styles.year}>
          <Select
            label={texts.year} value={year} onChange={(next) => { if (next !== null) onYear(next); }}
            options={yearsAround(now(), year, 3, 3).map((one) => ({ value: one, label: String(one) }))}
          />
        </div>
        {plan.failure !== null && <Message tone="danger" live="alert" actions={<Button onClick={plan.readAgain}>{common.actions.retry}</Button>}>{sentence}</Message>}
        {plan.isReading && <Skeleton label={common.loading} lines={5} />}
        {page !== null && !page.mayPlan && <Message tone="info">{texts.readOnly}</Message>}
        {isAdding && page?.mayPlan === true && <AddForm year={year} units={units} onAdded={handleAdded} onClose={() => setAdding(false)} />}
        {page !== null && rows.length === 0 && !isAdding && (
          <EmptyState title={texts.empty.title} text={page.mayPlan ? texts.empty.text : texts.empty.textReader} />
        )}
        {page !== null && rows.length > 0 && <div>{planGroups.map(group)}</div>}
      </Stack>
    </Section>
  );
};
