import { addRow, changeRow, column, internal, readRows } from '../connectors';
import { scope, when, type Action } from '../definition';
import { call, hoursFromNow, isEmpty, or, rowsOf, text } from '../expressions';

/**
 * Tells in the log of events that the flow could read the lists and went through them; at most once an hour, in one row
 * of its own that is written over.
 */
export const signOfLife = (flow: string): Action => {
  const found = rowsOf('Read_sign');
  const first = call('first', found);
  const values = {
    name: text(`Livstecken: ${flow}`), kind: text('signOfLife'), source: text(flow), occurredOn: 'utcNow()',
  };
  return scope('Skriver högst en gång i timmen att flödet lever.', {
    Read_sign: readRows('events', { filter: `${internal('events', 'key')} eq 'sign:${flow}'`, top: 1 }),
    If_the_sign_is_old: when(
      or(isEmpty(found), call('less', call('coalesce', column('events', first, 'occurredOn'), text('2000-01-01')), hoursFromNow(-1))),
      {
        If_there_is_a_sign: when(isEmpty(found),
          { Add_sign: addRow('events', { key: text(`sign:${flow}`), ...values }) },
          { Renew_sign: changeRow('events', `${first}?['ID']`, { occurredOn: 'utcNow()' }) }),
      },
    ),
  });
};
