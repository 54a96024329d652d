import * as fc from 'fast-check';
import { inChangeOrder, isChangedAhead, toldChanges } from './changes-log';
import type { ChangeFacts } from './changes-log';

const change = (name: string, changedOn: string | null = null): ChangeFacts => ({ name, before: '', after: '', changedOn });

it.each([
  ['one that is only added', change(' '), 0], ['a name', change('Vägen går runt'), 1], ['what it was before', { ...change(''), before: 'Rakt fram' }, 1],
  ['what it is now', { ...change(''), after: 'Runt' }, 1],
])('tells of %s: %#', (_name, row, expected) => expect(toldChanges([row])).toHaveLength(expected));

it('reads by day, undated and unreadable days last, as they were written', () => {
  const rows = [change('a'), change('b', '2026-05-01'), change('c', '2026-02-30'), change('d', '2026-03-01'), change('e', '2026-05-01')];
  expect(inChangeOrder(rows).map(({ name }) => name)).toEqual(['d', 'b', 'e', 'a', 'c']);
});

it('loses and doubles nothing as it orders, and does the same twice', () => {
  const day = fc.constantFrom(null, '', 'i går', '2026-01-31', '2026-02-01', '2027-01-01');
  fc.assert(fc.property(fc.array(fc.tuple(fc.string(), day)), (given) => {
    const rows = given.map(([name, on]) => change(name, on));
    const ordered = inChangeOrder(rows);
    expect(new Set(ordered)).toEqual(new Set(rows));
    expect(ordered).toHaveLength(rows.length);
    expect(inChangeOrder(ordered)).toEqual(ordered);
  }));
});

it.each([[null, false], ['', false], ['2026-03-02', false], ['2026-03-03', true], ['2026-02-31', false]] as const)(
  'a change on %s, seen on 2026-03-02, is ahead: %s', (day, expected) => expect(isChangedAhead(day, '2026-03-02')).toBe(expected));
