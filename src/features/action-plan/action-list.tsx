import * as React from 'react';
import { useMethodTexts, useProduct } from '../../data/bindings/product-context';
import type { Action } from '../../data/ports/rows';
import { isOverdue } from '../../domain/action-plan';
import { localDay, periodProblem } from '../../domain/dates';
import { shorten } from '../../domain/short-text';
import { formatDay } from '../../i18n/dates';
import { useTexts } from '../../i18n/texts-context';
import { actionKinds, actionStatuses } from '../../method/scales';
import { BoundChoice, BoundSelect, optionsOf } from '../../ui-bindings/bound-code';
import { BoundText } from '../../ui-bindings/bound-text';
import { BoundDay } from '../../ui-bindings/bound-values';
import { FieldGrid } from '../../ui-bindings/row-cards/field-grid';
import type { RowCardPart } from '../../ui-bindings/row-cards/row-card';
import { RowCards } from '../../ui-bindings/row-cards/row-cards';
import { Pill } from '../../ui/feedback/pill';
import { ActionMeets } from './action-meets';
import styles from './action-plan.module.scss';

type Props = RowCardPart<'action'>;

const useIsLate = (row: Action): boolean => isOverdue(row, localDay(useProduct().now()) ?? '');

const ActionFields: React.FC<Props> = ({ row }) => {
  const { scales } = useMethodTexts();
  const texts = useTexts('laterSteps').actionPlan;
  const { actionFields: fields } = texts;
  const bound = { kind: 'action', rowKey: row.key } as const;
  // Told, and kept: the days are the group's, and one of them may be right.
  const isLate = useIsLate(row);
  const problem = periodProblem(row.start, row.due) !== null ? texts.dueBeforeStart : isLate ? texts.overdueHelp : undefined;
  return (
    <>
      <BoundText {...bound} field="name" label={fields.name} description={fields.nameHelp} required />
      <BoundChoice {...bound} field="kind" label={fields.kind} options={optionsOf(actionKinds, scales.actionKind)} />
      <FieldGrid>
        <BoundText {...bound} field="owner" label={fields.owner} />
        <BoundSelect {...bound} field="status" label={fields.status} options={optionsOf(actionStatuses, scales.actionStatus)} />
        <BoundDay {...bound} field="start" label={fields.start} />
        <BoundDay {...bound} field="due" label={fields.due} error={problem} />
      </FieldGrid>
      <BoundText {...bound} field="resources" label={fields.resources} description={fields.resourcesHelp} multiline rows={2} />
      <ActionMeets row={row} />
    </>
  );
};

const ActionSummary: React.FC<Props> = ({ row }) => {
  const { actionKind, actionStatus } = useMethodTexts().scales;
  const { host } = useProduct();
  const texts = useTexts('laterSteps').actionPlan;
  const isLate = useIsLate(row);
  const facts = [row.owner.trim() === '' ? '' : shorten(row.owner, 40), formatDay(row.due, host.locale)].filter((fact) => fact !== '');
  return (
    <>
      {row.kind !== null && <Pill>{actionKind[row.kind]}</Pill>}
      {row.status !== null && <Pill tone={row.status === 'done' ? 'success' : 'neutral'}>{actionStatus[row.status]}</Pill>}
      {isLate && <Pill tone="warning" icon="clock" title={texts.overdueHelp}>{texts.overdue}</Pill>}
      {row.meets.length > 0 && row.status !== 'cancelled' && <Pill icon="link" title={texts.actionMeets}>{texts.takesCare(row.meets.length)}</Pill>}
      {periodProblem(row.start, row.due) !== null && <Pill tone="warning" icon="warning" title={texts.dueBeforeStart}>{texts.checkDays}</Pill>}
      {facts.length > 0 && <span className={styles.facts}>{facts.join(' · ')}</span>}
    </>
  );
};

export interface ActionListProps {
  readonly rows: readonly Action[];
  /** `HbKey` of the sustainability key new actions belong to; left out, none can be added. */
  readonly under?: string;
  /** The row that somebody has come here for; it opens and takes the focus. */
  readonly reveal?: { readonly key: string } | null;
}

/** Actions under one key. */
export const ActionList: React.FC<ActionListProps> = ({ rows, under, reveal }) => {
  const texts = useTexts('laterSteps').actionPlan;
  return (
    <RowCards
      kind="action"
      rows={rows}
      nameOf={({ name }, index) => shorten(name) || texts.unnamedAction(index + 1)}
      removeLabel={texts.removeAction}
      removedText={texts.actionRemoved}
      headingLevel={5}
      reveal={reveal}
      empty={<p className={styles.note}>{texts.noActions}</p>}
      adds={under === undefined ? [] : [{ label: texts.addAction, values: { under, status: 'notStarted' } }]}
      Fields={ActionFields}
      Summary={ActionSummary}
    />
  );
};
