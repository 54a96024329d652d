import fc from 'fast-check';
import { countDeepened, deepenedFields, isMuchAffectedWithLittlePower, isUnheard, lacksPersonReason, namesIn, newestFirst } from './stakeholders';
import type { DeepenedField } from './stakeholders';

test.each([
  [3, 0, true], [3, 1, true], [2, 1, true], [3, 2, false], [1, 0, false], [3, 3, false], [null, 0, false], [3, null, false], [null, null, false],
])('affected %s, power %s: %s', (affected, power, expected) => {
  expect(isMuchAffectedWithLittlePower({ affected, power })).toBe(expected);
});

test('only a dialogue with the stakeholder itself counts', () => {
  const one = { key: 's1', affected: 3, power: 0 };
  expect(isUnheard(one, [])).toBe(true);
  expect(isUnheard(one, [{ stakeholders: ['s2'] }])).toBe(true);
  expect(isUnheard(one, [{ stakeholders: [] }, { stakeholders: ['s2', 's1'] }])).toBe(false);
  expect(isUnheard({ ...one, power: 2 }, [])).toBe(false);
});

const blank = Object.fromEntries(deepenedFields.map((field) => [field, null])) as Record<DeepenedField, unknown>;
test('level 0 and a code count as filled, blanks and empty lists do not', () => {
  expect(countDeepened(blank)).toBe(0);
  expect(countDeepened({ ...blank, interestLevel: 0, attitude: 'unknown', demands: '  ', represents: [], owner: 'Strateg' })).toBe(3);
  expect(countDeepened({ ...blank, represents: ['group.elderly'] })).toBe(1);
});

test.each([
  ['person', '', true], ['person', ' \n', true], ['person', 'Äger marken', false], ['organisation', '', false], [null, '', false],
])('%s with the reason "%s": lacks one is %s', (kind, personReason, expected) => {
  expect(lacksPersonReason({ kind, personReason })).toBe(expected);
});

test('names are read line by line, without bullets, blanks and repeats', () => {
  expect(namesIn('- Alvesta kommun\r\n\n2. Länsstyrelsen \n•  Äldre  i Ryd\nalvesta KOMMUN\nUnga', ['unga'])).toEqual(['Alvesta kommun', 'Länsstyrelsen', 'Äldre i Ryd']);
  expect(namesIn(' \n \t ')).toEqual([]);
  expect(namesIn('3 kommuner i söder')).toEqual(['3 kommuner i söder']);
});

test('no text makes a blank name or the same name twice', () => {
  fc.assert(fc.property(fc.array(fc.string()), fc.array(fc.string()), (lines, known) => {
    const names = namesIn(lines.join('\n'), known);
    expect(names.every((name) => name.trim() !== '')).toBe(true);
    const folded = names.map((name) => name.toLocaleLowerCase());
    expect(new Set(folded).size).toBe(folded.length);
    const before = known.map((name) => name.trim().toLocaleLowerCase());
    expect(folded.some((name) => before.includes(name))).toBe(false);
  }));
});

test('the newest dialogue comes first, one without a date before it', () => {
  const days = ['2026-01-05', null, '2026-11-02', '2025-12-31'].map((heldOn) => ({ heldOn }));
  expect(newestFirst(days).map(({ heldOn }) => heldOn)).toEqual([null, '2026-11-02', '2026-01-05', '2025-12-31']);
});
