import type { Draft, LooseRow } from './row-state';
import { newRowState, showRow } from './row-state';

const stored = (values: object): LooseRow => ({ id: 1, etag: '"1"', key: 'k', editor: null, description: 'Slitage', ...values });
const typed = (value: string): Draft => ({ value, base: 'Slitage', sent: [], refusal: null });

test('a row is the same object until a value of it changes, whatever has been typed and settled meanwhile', () => {
  const row = newRowState('goalImpact', 'k', stored({}), stored({ description: '' }));
  const first = showRow(row);
  expect(showRow(row)).toBe(first);
  row.base = stored({});
  expect(showRow(row)).toBe(first);
  row.drafts.set('description', typed('Slitage på stigar'));
  const second = showRow(row);
  expect(second['description']).toBe('Slitage på stigar');
  row.drafts.set('description', typed('Slitage på alla stigar'));
  expect(showRow(row)['description']).toBe('Slitage på alla stigar');
  row.drafts.delete('description');
  expect(showRow(row)['description']).toBe('Slitage');
  row.base = stored({ etag: '"2"', description: 'Någon annans' });
  expect(showRow(row)['description']).toBe('Någon annans');
  row.base = null;
  expect(showRow(row)['description']).toBe('');
});
