import fc from 'fast-check';
import { inRevisionOrder, looksLikeDiaryNumber, needsReopenReason, nextHandlings, nextRevision, publicationFiles, publicationKey } from './publications';

const row = (revision: number | null) => ({ key: `k${revision}`, revision, handling: null });

it.each([
  ['none yet', [], 1],
  ['one', [row(1)], 2],
  ['out of order, with a row made outside the product', [row(3), row(null), row(1)], 4],
])('the next revision: %s', (_name, rows, next) => {
  expect(nextRevision(rows)).toBe(next);
});

it('lists the newest first and leaves out what has no revision', () => {
  expect(inRevisionOrder([row(1), row(null), row(2), row(0)]).map(({ revision }) => revision)).toEqual([2, 1]);
});

it('a revision of a case is one row and two files, whoever publishes it, and no two share any', () => {
  expect(publicationFiles('case-1', 2)).toEqual({ data: 'case-1-beslutsunderlag-r2.json', word: 'case-1-beslutsunderlag-r2.docx' });
  fc.assert(fc.property(fc.uuid(), fc.uuid(), fc.integer({ min: 1, max: 999 }), fc.integer({ min: 1, max: 999 }), (a, b, m, n) => {
    const isSame = a === b && m === n;
    expect(publicationKey(a, m) === publicationKey(b, n)).toBe(isSame);
    expect(publicationFiles(a, m).data === publicationFiles(b, n).data).toBe(isSame);
  }));
});

it.each(['a/../b', 'å ä?ö', 'x"y', '#%&'])('a file name is safe whatever the key: %s', (key) => {
  expect(publicationFiles(key, 1).data).toMatch(/^[A-Za-z0-9_.-]+$/);
});

it.each([['21RGK428', true], [' 15RK585 ', true], ['26ÅÄÖ1', true], ['DEMO 6', false], ['2026-123', false], ['', false], ['21R4', false]])(
  'a diary number is a hint: %s', (text, is) => { expect(looksLikeDiaryNumber(text)).toBe(is); });

it('a document only goes onwards', () => {
  expect(nextHandlings(null)).toEqual(['drawnUp', 'dispatched']);
  expect(nextHandlings('workingMaterial')).toEqual(['drawnUp', 'dispatched']);
  expect(nextHandlings('drawnUp')).toEqual(['dispatched']);
  expect(nextHandlings('dispatched')).toEqual([]);
});

it('the first revision needs no reason, every later one does', () => {
  expect([1, 2, 9].map(needsReopenReason)).toEqual([false, true, true]);
});
