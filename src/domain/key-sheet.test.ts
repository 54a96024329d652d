import * as fc from 'fast-check';
import type { KeyContents } from './key-hand-over';
import { changedSince, namesThen, noticeText } from './key-sheet';
import type { SheetWords } from './key-sheet';

const swedish: SheetWords = {
  heading: 'Det här lämnas över', responsible: 'ansvarig', noActions: 'Inga åtgärder.', noIndicators: 'Inga indikatorer.', decimalSign: ',',
  time: (start, due) => `${start === null ? '' : `från ${start}`} ${due === null ? '' : `senast ${due}`}`, by: (day) => (day === null ? 'ingen dag' : `senast ${day}`),
};
const english: SheetWords = {
  heading: 'Handed over', responsible: 'responsible', noActions: 'No actions.', noIndicators: 'No indicators.', decimalSign: '.',
  time: (start, due) => [start ?? 'some day', due ?? 'no day'].join(' to '), by: (day) => `by ${day ?? 'no day'}`,
};
const noise: KeyContents = {
  key: 'k1', name: 'Tysta stränder',
  actions: [{ name: 'Sätt hastighetsgräns', owner: 'Trafikstrateg', start: '2026-04-01', due: '2026-09-30' }],
  indicators: [{ name: 'Störda par', unit: 'par', baseline: 33.6, target: 6, targetOn: '2027-12-31' }],
};
const bare: KeyContents = { key: 'k2', name: '', actions: [], indicators: [] };
const sent = (keys: readonly KeyContents[], message = 'Hej!') => ({ about: keys.map(({ key }) => key), text: noticeText(message, keys, swedish) });

it('is text that a person can read', () => {
  expect(noticeText('Hej!\n', [noise, bare], swedish)).toBe([
    'Hej!', '', 'Det här lämnas över', '────────────────',
    '● Tysta stränder', '– Sätt hastighetsgräns · ansvarig: Trafikstrateg · från 2026-04-01 senast 2026-09-30', '◦ Störda par · 33,6 → 6 par · senast 2027-12-31', '',
    '● –', 'Inga åtgärder.', 'Inga indikatorer.',
  ].join('\n'));
});

it.each<[string, Partial<KeyContents>, readonly string[]]>([
  ['nothing', {}, []],
  ['another name', { name: 'Tystare stränder' }, ['name']],
  ['a shorter name that stands within the old one', { name: 'Tysta' }, ['name']],
  ['an action more', { actions: [...noise.actions, { name: 'Skyltar', owner: '', start: null, due: null }] }, ['actions']],
  ['an action less', { actions: [] }, ['actions']],
  ['another role', { actions: [{ name: 'Sätt hastighetsgräns', owner: 'Länsstyrelsen', start: '2026-04-01', due: '2026-09-30' }] }, ['actions']],
  ['another day', { actions: [{ name: 'Sätt hastighetsgräns', owner: 'Trafikstrateg', start: '2026-04-01', due: '2026-10-01' }] }, ['actions']],
  ['another target', { indicators: [{ name: 'Störda par', unit: 'par', baseline: 33.6, target: 5, targetOn: '2027-12-31' }] }, ['indicators']],
  ['name and all', { name: 'x', actions: [], indicators: [] }, ['name', 'actions', 'indicators']],
])('tells %s that has changed since', (_name, changes, what) => {
  const now = [{ ...noise, ...changes }, bare];
  const expected = what.length === 0 ? [] : [{ key: 'k1', name: 'Tysta stränder', what }];
  expect(changedSince(sent([noise, bare]), now, swedish)).toEqual(expected);
  expect(changedSince(sent([noise, bare]), now, english)).toEqual(expected);
});

it('tells of a key that is gone', () => {
  expect(changedSince(sent([noise, bare]), [bare], swedish)).toEqual([{ key: 'k1', name: 'Tysta stränder', what: ['removed'] }]);
});

it.each([
  ['rewritten in the list', { about: ['k1'], text: 'Ring Anna' }], ['empty', { about: ['k1'], text: '' }],
  ['about keys that the text does not have', { ...sent([noise]), about: ['k1', 'k2'] }],
])('says nothing of a text that is %s', (_name, notice) => expect(changedSince(notice, [noise], swedish)).toBeNull());

it('is not led astray by what the group writes above the sheet', () => {
  const message = '────────────────\n● Egen punkt\n– Eget streck · a: b · 2026-01-01';
  expect(changedSince(sent([noise], message), [noise], english)).toEqual([]);
  expect(namesThen(sent([noise, bare], message).text)).toEqual(['Tysta stränder', '–']);
  expect(namesThen(message.slice(20))).toEqual([]);
});

const line = fc.oneof(fc.string({ maxLength: 30 }), fc.constantFrom('● x', '– y · z', '◦', 'a: b', '1,5', 'Å\nä', '────────────────', '2026-01-01', ' '));
const day = fc.constantFrom(null, '2026-01-31', '2027-12-01');
const number = fc.oneof(fc.constant(null), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer());
const contents: fc.Arbitrary<KeyContents> = fc.record({
  key: fc.uuid(), name: line,
  actions: fc.array(fc.record({ name: line, owner: line, start: day, due: day }), { maxLength: 4 }),
  indicators: fc.array(fc.record({ name: line, unit: line, baseline: number, target: number, targetOn: day }), { maxLength: 4 }),
});
const keys = fc.uniqueArray(contents, { selector: ({ key }) => key, minLength: 1, maxLength: 4 });

it('finds nothing changed in any case that is as it was, in either language, and the rows in any order', () => {
  fc.assert(fc.property(keys, fc.string(), (given, message) => {
    const turned = given.map((one) => ({ ...one, actions: [...one.actions].reverse(), indicators: [...one.indicators].reverse() }));
    expect(changedSince(sent(given, message), [...turned].reverse(), english)).toEqual([]);
  }));
});

it('finds every action and indicator that comes or goes, and every key that goes', () => {
  fc.assert(fc.property(keys, fc.nat(), (given, at) => {
    const one = given[at % given.length] as KeyContents;
    const others = given.filter(({ key }) => key !== one.key);
    const what = (changed: Partial<KeyContents>) => changedSince(sent(given), [...others, { ...one, ...changed }], english)?.map(({ what: aspects }) => aspects);
    expect(what({ actions: [...one.actions, { name: 'Ny', owner: '', start: null, due: null }] })).toEqual([['actions']]);
    expect(what({ indicators: [...one.indicators, { name: 'Ny', unit: '', baseline: null, target: null, targetOn: null }] })).toEqual([['indicators']]);
    if (one.actions.length > 0) expect(what({ actions: one.actions.slice(1) })).toEqual([['actions']]);
    expect(changedSince(sent(given), others, english)?.map(({ key }) => key)).toEqual([one.key]);
  }));
});
