import * as React from 'react';
import { useProduct } from '../../data/bindings/product-context';
import { gapState } from '../../domain/knowledge-gap';
import { formatDay } from '../../i18n/dates';
import { useTexts } from '../../i18n/texts-context';
import { stopPointIds } from '../../method/ids';
import type { StopPointId } from '../../method/ids';
import { LinkButton } from '../../ui/button/link-button';
import { Pill } from '../../ui/feedback/pill';
import { ChoiceGroup } from '../../ui/fields/choice-group';
import { BoundText } from '../bound-text';
import { BoundCheck, BoundDay } from '../bound-values';
import { FieldChoice, useStatusLine } from '../field-status';
import { partOfItem, useGoToItem } from '../item-target';
import { usePartNavigation } from '../part-navigation';
import { FieldGrid } from '../row-cards/field-grid';
import type { RowCardPart } from '../row-cards/row-card';
import { useBoundField } from '../use-bound-field';
import { useItemName } from '../use-item-name';
import { GapAccepting, GapClosing } from './gap-settling';
import styles from './knowledge-gaps.module.scss';

type Props = RowCardPart<'knowledgeGap'>;

/** The question a gap came up under, with the way there; nothing while one stands under it already. */
const Origin: React.FC<{ readonly item: string }> = ({ item }) => {
  const texts = useTexts('stepB').knowledgeGaps;
  const nameOf = useItemName();
  const goToItem = useGoToItem();
  const { current } = usePartNavigation();
  if (item === '' || partOfItem(item) === current) return null;
  return (
    <p className={styles.origin}>
      <span>{texts.from(nameOf(item))}</span>
      {partOfItem(item) !== undefined && <LinkButton onClick={() => goToItem(item)}>{texts.goThere}</LinkButton>}
    </p>
  );
};

/** Which stop a gap must be settled before. A row of version 2 says none and holds the second. */
const Blocks: React.FC<Props> = ({ row }) => {
  const { fields, stops } = useTexts('stepB').knowledgeGaps;
  const { state, isReadOnly, onChange, onLeave, onChoose } = useBoundField('knowledgeGap', row.key, 'blocks');
  const status = useStatusLine(state);
  const show = (stop: unknown): string => stops[stop === 'S1' ? 'S1' : 'S2'].label;
  return (
    <>
      <ChoiceGroup<StopPointId>
        label={fields.blocks}
        value={state.value ?? 'S2'}
        options={stopPointIds.map((value) => ({ value, label: stops[value].label, description: stops[value].help }))}
        readOnly={isReadOnly}
        status={status}
        onChange={(stop) => { onChange(stop); onLeave(); }}
      />
      <FieldChoice state={state} onChoose={onChoose} show={show} canJoin={false} />
    </>
  );
};

/** Everything about one gap. */
export const GapFields: React.FC<Props> = (props) => {
  const { row } = props;
  const { fields } = useTexts('stepB').knowledgeGaps;
  const bound = { kind: 'knowledgeGap', rowKey: row.key } as const;
  return (
    <>
      <Origin item={row.item} />
      <BoundText {...bound} field="question" label={fields.question} multiline rows={2} />
      <FieldGrid>
        <BoundText {...bound} field="owner" label={fields.owner} />
        <BoundDay {...bound} field="due" label={fields.due} />
      </FieldGrid>
      <BoundCheck {...bound} field="isBlocking" label={fields.isBlocking} />
      {row.isBlocking && <Blocks {...props} />}
      <GapClosing row={row} />
      <GapAccepting row={row} />
    </>
  );
};

/** Where a gap stands, in words. */
export const GapSummary: React.FC<Props> = ({ row }) => {
  const texts = useTexts('stepB').knowledgeGaps;
  const { now, host } = useProduct();
  const state = gapState(row, now());
  if (state === 'closed') {
    const day = formatDay(row.closedOn, host.locale);
    return <Pill tone="success" icon="check">{day === '' ? texts.state.closed : texts.closedOnDay(day)}</Pill>;
  }
  if (state === 'accepted') {
    const day = formatDay(row.acceptedOn, host.locale);
    return <Pill tone="info" icon="info">{day === '' ? texts.state.accepted : texts.acceptedOnDay(day)}</Pill>;
  }
  return (
    <>
      <Pill tone={row.isBlocking ? 'warning' : 'neutral'} icon={row.isBlocking ? 'warning' : undefined}>{row.isBlocking ? texts.state.blocking[row.blocks ?? 'S2'] : texts.state.open}</Pill>
      {state === 'overdue' && <Pill tone="danger" icon="clock">{texts.state.overdue}</Pill>}
    </>
  );
};
