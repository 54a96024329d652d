import * as React from 'react';
import { useProduct } from '../../data/bindings/product-context';
import { useSession } from '../../data/bindings/session-context';
import { localDay } from '../../domain/dates';
import { gapState, isGapClosed } from '../../domain/knowledge-gap';
import { formatDay } from '../../i18n/dates';
import { useTexts } from '../../i18n/texts-context';
import { Button } from '../../ui/button/button';
import { LinkButton } from '../../ui/button/link-button';
import { Pill } from '../../ui/feedback/pill';
import { BoundText } from '../bound-text';
import { BoundCheck, BoundDay } from '../bound-values';
import { partOfItem, useGoToItem } from '../item-target';
import { usePartNavigation } from '../part-navigation';
import { FieldGrid } from '../row-cards/field-grid';
import type { RowCardPart } from '../row-cards/row-card';
import { useItemName } from '../use-item-name';
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

/** What a gap that has been closed says of when, with the shortest way to say today. */
const Closed: React.FC<Props> = ({ row }) => {
  const { fields, closeToday } = useTexts('stepB').knowledgeGaps;
  const session = useSession();
  const { now } = useProduct();
  const bound = { kind: 'knowledgeGap', rowKey: row.key } as const;
  const handleToday = (): void => session.edit('knowledgeGap', row.key, { closedOn: localDay(now()) });
  return (
    <div className={styles.closed}>
      <BoundDay {...bound} field="closedOn" label={fields.closedOn} error={row.closedOn !== null && !isGapClosed(row) ? fields.howMissing : undefined} />
      {row.closedOn === null && isGapClosed(row) && session.canEdit() && <Button size="small" onClick={handleToday}>{closeToday}</Button>}
    </div>
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
      <BoundText {...bound} field="closedHow" label={fields.closedHow} description={fields.closedHowHelp} multiline rows={2} />
      <Closed {...props} />
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
  return (
    <>
      <Pill tone={row.isBlocking ? 'warning' : 'neutral'} icon={row.isBlocking ? 'warning' : undefined}>{row.isBlocking ? texts.state.blocking : texts.state.open}</Pill>
      {state === 'overdue' && <Pill tone="danger" icon="clock">{texts.state.overdue}</Pill>}
    </>
  );
};
