import * as fc from 'fast-check';
import { changedFields, reconcile } from './reconcile';

const units = { name: ['name'], choice: ['selection', 'reason'] } as const;
const base = { name: 'A', selection: 'considered', reason: '' };
const of = (mine: object, theirs: object) => reconcile(units, base, { ...base, ...mine }, { ...base, ...theirs });

it.each([
  ['nobody changed', {}, {}, {}, []],
  ['they alone', {}, { name: 'B' }, { name: 'B' }, []],
  ['we alone', { name: 'C' }, {}, { name: 'C' }, []],
  ['both alike', { name: 'B' }, { name: 'B' }, { name: 'B' }, []],
  ['both, apart', { name: 'C' }, { name: 'B' }, { name: 'C' }, ['name']],
  ['different units', { name: 'C' }, { selection: 'chosen', reason: 'r' }, { name: 'C', selection: 'chosen', reason: 'r' }, []],
  ['parts of one unit', { reason: 'mitt' }, { selection: 'notChosen' }, { reason: 'mitt' }, ['choice']],
] as const)('%s', (_name, mine, theirs, values, conflicts) => {
  expect(of(mine, theirs)).toEqual({ values: { ...base, ...values }, conflicts });
});

const text = fc.constantFrom('', 'a', 'b');
const values = fc.record({ name: text, selection: text, reason: text });

it('never loses what was typed, and never mixes a choice with another person’s reason', () => {
  fc.assert(fc.property(values, values, values, (before, mine, theirs) => {
    const { values: shown, conflicts } = reconcile(units, before, mine, theirs);
    for (const [unit, fields] of Object.entries(units)) {
      const pick = (one: Record<string, string>): string => fields.map((name) => one[name]).join('|');
      expect([pick(mine), pick(theirs)]).toContain(pick(shown));
      if (pick(mine) !== pick(before)) expect(pick(shown)).toBe(pick(mine));
      expect(conflicts.includes(unit as never)).toBe(new Set([pick(before), pick(mine), pick(theirs)]).size === 3);
    }
  }));
});

it('finds exactly what is to be written', () => {
  fc.assert(fc.property(values, values, (form, row) => {
    const changes = changedFields(form, row);
    expect({ ...row, ...changes }).toEqual(form);
    expect(changedFields(row, row)).toEqual({});
    expect(Object.entries(changes).every(([name, value]) => row[name as 'name'] !== value)).toBe(true);
  }));
});
