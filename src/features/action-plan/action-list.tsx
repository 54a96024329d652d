import * as React from 'react';
import { useMethodTexts, useProduct } from '../../data/bindings/product-context';
import type { Action } from '../../data/ports/rows';
import { periodProblem } from '../../domain/dates';
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
import styles from './action-plan.module.scss';

type Props = RowCardPart<'action'>;

const ActionFields: React.FC<Props> = ({ row }) => {
  const { scales } = useMethodTexts();
  const texts = useTexts('laterSteps').actionPlan;
  const { actionFields: fields } = texts;
  const bound = { kind: 'action', rowKey: row.key } as const;
  // Told, and kept: the days are the group's, and one of them may be right.
  const problem = periodProblem(row.start, row.due) === null ? undefined : texts.dueBeforeStart;
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
    </>
  );
};

const ActionSummary: React.FC<Props> = ({ row }) => {
  const { actionKind, actionStatus } = useMethodTexts().scales;
  const { host } = useProduct();
  const texts = useTexts('laterSteps').actionPlan;
  const facts = [row.owner.trim() === '' ? '' : shorten(row.owner, 40), formatDay(row.due, host.locale)].filter((fact) => fact !== '');
  return (
    <>
      {row.kind !== null && <Pill>{actionKind[row.kind]}</Pill>}
      {row.status !== null && <Pill tone={row.status === 'done' ? 'success' : 'neutral'}>{actionStatus[row.status]}</Pill>}
      {periodProblem(row.start, row.due) !== null && <Pill tone="warning" icon="warning" title={texts.dueBeforeStart}>{texts.checkDays}</Pill>}
      {facts.length > 0 && <span className={styles.facts}>{facts.join(' · ')}</span>}
    </>
  );
};

export interface ActionListProps {
  readonly rows: readonly Action[];
  /** `HbKey` of the sustainability key new actions belong to; left out, none can be added. */
  readonly under?: string;
}

/** Actions under one key. */
export const ActionList: React.FC<ActionListProps> = ({ rows, under }) => {
  const texts = useTexts('laterSteps').actionPlan;
  return (
    <RowCards
      kind="action"
      rows={rows}
      nameOf={({ name }, index) => shorten(name) || texts.unnamedAction(index + 1)}
      removeLabel={texts.removeAction}
      removedText={texts.actionRemoved}
      headingLevel={5}
      empty={<p className={styles.note}>{texts.noActions}</p>}
      adds={under === undefined ? [] : [{ label: texts.addAction, values: { under, status: 'notStarted' } }]}
      Fields={ActionFields}
      Summary={ActionSummary}
    />
  );
};
