import type { ReferenceEntry } from '../../method/reference';
import { changesBetween } from './diff';
import { pinsAfterMove, seenIn } from './move';

const entry = (values: Partial<ReferenceEntry> = {}): ReferenceEntry => ({
  set: 'question', id: 'A1', parent: '', order: 1, sv: { title: 'Vad?', help: 'Hjälp', example: '' }, en: { title: 'What?', help: '', example: '' },
  details: {}, isWithdrawn: false, ...values,
});
const seen = (after: Partial<ReferenceEntry>, language: 'sv' | 'en', before: Partial<ReferenceEntry> = {}) => {
  const [change] = changesBetween([entry(before)], [entry(after)]);
  return change === undefined ? undefined : seenIn(change, language, new Map());
};

test('a translation is seen by those who read it, and Swedish shines through where there is none', () => {
  const translated = { en: { title: 'Why?', help: '', example: '' } };
  expect(seen(translated, 'sv')).toBeNull();
  expect(seen(translated, 'en')).toMatchObject({ title: 'Why?', words: [{ field: 'title', before: 'What?', after: 'Why?' }] });
  const helped = { sv: { title: 'Vad?', help: 'Ny hjälp', example: '' } };
  expect(seen(helped, 'en')).toMatchObject({ words: [{ field: 'help', before: 'Hjälp', after: 'Ny hjälp' }] });
});

test('another place in the order is nothing to see; coming, going and details are', () => {
  expect(seen({ order: 9 }, 'sv')).toBeNull();
  expect(seen({ details: { level: 'global' } }, 'sv')).toMatchObject({ words: [], details: [{ name: 'level' }] });
  expect(seen({ isWithdrawn: true }, 'sv')).toMatchObject({ change: { kind: 'withdrawn' }, title: 'Vad?' });
  const [added] = changesBetween([], [entry()]);
  expect(added && seenIn(added, 'sv', new Map())?.words).toEqual([{ field: 'title', before: '', after: 'Vad?' }, { field: 'help', before: '', after: 'Hjälp' }]);
});

test('a check point of the handbook goes by its question', () => {
  const checkPoint = (mandatory: string) => entry({ set: 'checkPoint', id: 'S1.1', parent: 'S1', sv: { title: '', help: '', example: '' }, en: { title: '', help: '', example: '' }, details: { mandatory } });
  const [change] = changesBetween([checkPoint('yes')], [checkPoint('no')]);
  const question = entry({ id: 'S1.1', sv: { title: 'Är insatsen rätt?', help: '', example: '' } });
  expect(change && seenIn(change, 'sv', new Map([['question:S1.1', question]]))).toMatchObject({ title: 'Är insatsen rätt?', words: [], details: [{ name: 'mandatory', before: 'yes', after: 'no' }] });
});

test('a case keeps its strategy when it moves on, at the version it has there', () => {
  const strategy = (version: string, values: Partial<ReferenceEntry> = {}) => entry({ set: 'strategy', id: 'gk', details: { version }, ...values });
  expect(pinsAfterMove('gk-1', [strategy('gk-1')], [strategy('gk-2')], 3)).toEqual({ methodVersion: 'handbook-1.3', strategyVersion: 'gk-2' });
  expect(pinsAfterMove('gk-1', [strategy('gk-1')], [strategy('gk-2', { isWithdrawn: true })], 3).strategyVersion).toBe('gk-1');
  expect(pinsAfterMove('', [strategy('gk-1')], [strategy('gk-2')], 3).strategyVersion).toBe('');
});
