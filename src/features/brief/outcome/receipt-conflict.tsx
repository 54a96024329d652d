import * as React from 'react';
import { useProduct } from '../../../data/bindings/product-context';
import { useField, useSession } from '../../../data/bindings/session-context';
import type { ConflictChoice, FieldState } from '../../../data/ports/case-session';
import type { Notice } from '../../../data/ports/rows';
import { receiverOf } from '../../../domain/key-hand-over';
import { formatDay } from '../../../i18n/dates';
import { useTexts } from '../../../i18n/texts-context';
import { FieldChoice } from '../../../ui-bindings/field-status';

const fields = ['receivedOn', 'receivedBy', 'receipt'] as const;

/** Two receipts of one notice at the same time, each shown whole: one of them is chosen, never a mixture. */
export const ReceiptConflict: React.FC<{ readonly row: Notice }> = ({ row }) => {
  const session = useSession();
  const { locale } = useProduct().host;
  const { receivedLine } = useTexts('brief').handOver;
  const on = useField('notice', row.key, 'receivedOn');
  const by = useField('notice', row.key, 'receivedBy');
  const said = useField('notice', row.key, 'receipt');
  const inConflict = [on, by, said].find(({ status }) => status === 'conflict');
  if (inConflict === undefined) return null;
  const whole = (day: string | null | undefined, who: string | undefined, words: string | undefined): string =>
    [receivedLine(formatDay(day, locale), (who ?? '').trim() || row.to?.name || receiverOf(row)), (words ?? '').trim()].join('\n').trim();
  const theirs = <V,>(state: FieldState<V>, untouched: V): V => (state.status === 'conflict' ? state.theirs as V : untouched);
  const state: FieldState<string> = {
    status: 'conflict', theirName: inConflict.theirName, value: whole(on.value, by.value, said.value),
    // A field that is not in conflict is ours alone: the receiver's own receipt has no other name, and may have no words.
    theirs: whole(theirs(on, on.value), theirs(by, ''), theirs(said, '')),
  };
  const handleChoose = (choice: ConflictChoice): void => {
    const clashing = fields.filter((field) => session.field('notice', row.key, field).status === 'conflict');
    clashing.forEach((field) => session.resolve('notice', row.key, field, choice));
    if (choice !== 'theirs') return;
    session.edit('notice', row.key, { ...(clashing.includes('receivedBy') ? {} : { receivedBy: '' }), ...(clashing.includes('receipt') ? {} : { receipt: '' }) });
    session.flush().catch(() => undefined);
  };
  return <FieldChoice state={state} onChoose={handleChoose} canJoin={false} />;
};
