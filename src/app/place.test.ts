import { firstPlace, givesWayToSetup, needsSetup, targetOf } from './place';

const nowhere = { caseId: null, part: null };

it.each([
  ['workspace', nowhere, { at: 'list' }],
  ['workspace', { caseId: 3, part: 'goals' }, { at: 'case', caseId: 3, part: 'goals' }],
  ['department', { caseId: 3, part: null }, { at: 'case', caseId: 3, part: null }],
  ['queue', { caseId: 3, part: null }, { at: 'queue', caseId: 3 }],
  ['queue', nowhere, { at: 'queue', caseId: null }],
  ['department', { caseId: null, part: 'reference' }, { at: 'reference' }],
  ['queue', { caseId: null, part: 'diagnosis' }, { at: 'diagnosis' }],
  ['workspace', { caseId: 3, part: 'reference' }, { at: 'case', caseId: 3, part: 'reference' }],
] as const)('%s begins at the link', (screen, target, place) => {
  expect(firstPlace(screen, target)).toEqual(place);
});

it.each([
  { at: 'list' }, { at: 'queue', caseId: null }, { at: 'queue', caseId: 3 }, { at: 'case', caseId: 3, part: 'goals' }, { at: 'reference' }, { at: 'diagnosis' },
] as const)('a reload comes back to %j', (place) => {
  expect(firstPlace('department', targetOf(place, 'department'))).toEqual(place);
});

it('the queue\'s own page needs no word for itself in a link', () => {
  expect(targetOf({ at: 'queue', caseId: 3 }, 'queue')).toEqual({ caseId: 3, part: null });
});

it('sends to the set-up page only when lists are missing or old', () => {
  expect(needsSetup({ kind: 'site', state: { kind: 'empty' } })).toBe(true);
  expect(needsSetup({ kind: 'site', state: { kind: 'unfinished' } })).toBe(true);
  expect(needsSetup({ kind: 'site', state: { kind: 'older', installed: 1, expected: 2 } })).toBe(true);
  expect(needsSetup({ kind: 'site', state: { kind: 'newer', installed: 2, expected: 1 } })).toBe(false);
  expect(needsSetup({ kind: 'forbidden' })).toBe(false);
});

it('gives way to the set-up page for lists that are missing or closed, and for nothing else', () => {
  expect(givesWayToSetup({ kind: 'forbidden' })).toBe(true);
  expect(givesWayToSetup({ kind: 'site', state: { kind: 'empty' } })).toBe(true);
  expect(givesWayToSetup({ kind: 'site', state: { kind: 'older', installed: 1, expected: 2 } })).toBe(true);
  expect(givesWayToSetup({ kind: 'offline' })).toBe(false);
});
