import fc from 'fast-check';
import { blankRow, editionRow, entryRow } from './testing/rows';
import { editionsOf, newestEdition, rowsAt } from './editions';
import { editionOfPin, pinOf, pinsForNewCase } from './pin';
import { decodeDetails, encodeDetails, listOf } from './published';

test('editions stand newest first with what was said of them', () => {
  const rows = [editionRow(1, 'a', 'Första'), editionRow(2, 'b', 'Andra', { author: null })];
  expect(editionsOf(rows)).toMatchObject([{ number: 2, note: 'Andra', by: '' }, { number: 1, note: 'Första', by: 'Maria Lind', when: '2026-03-02T08:00:00Z' }]);
  expect([newestEdition(rows), newestEdition([])]).toEqual([2, 0]);
});

test('of two rows with one number the one written first counts, in whatever order they are read', () => {
  const [first, second] = [editionRow(1, 'first'), editionRow(1, 'second')];
  expect(editionsOf([second, first]).map(({ publication }) => publication)).toEqual(['first']);
});

test('a publication that no edition names is not there, and a later edition comes on top', () => {
  const rows = [
    entryRow('a', 'goal', 'sdg.1', { title: 'A' }), editionRow(1, 'a'),
    entryRow('b', 'goal', 'sdg.1', { title: 'B' }), editionRow(2, 'b'),
    entryRow('loose', 'goal', 'sdg.1', { title: 'Loose' }),
  ];
  const title = (edition: number) => rowsAt(rows, edition).get('goal:sdg.1')?.title;
  expect([title(0), title(1), title(2), title(9)]).toEqual([undefined, 'A', 'B', 'B']);
});

test('rows edited by hand never crash and count for nothing they should not', () => {
  const odd = [
    editionRow(1, 'a', '', { order: null }), editionRow(0, 'a'), editionRow(-1, 'a'), editionRow(1.5, 'a'),
    entryRow('a', 'goal', ''), blankRow({ publication: 'a', entry: 'x' }), editionRow(3, 'nothing'),
  ];
  expect(editionsOf(odd).map(({ number }) => number)).toEqual([3]);
  expect(rowsAt(odd, 9).size).toBe(0);
});

test('a pin is read back for every edition, and any other text is edition 0', () => {
  fc.assert(fc.property(fc.nat(1_000_000), (edition) => editionOfPin(pinOf(edition)) === edition));
  fc.assert(fc.property(fc.string(), (text) => Number.isInteger(editionOfPin(text)) && editionOfPin(text) >= 0));
  for (const text of ['', 'handbook-1', 'handbook-1.', 'handbook-1.0', 'handbook-1.-2', 'handbook-1.1e9', 'handbook-2.4', 'handbook-1.7 ']) expect(editionOfPin(text)).toBe(0);
});

test('a new case is pinned to the newest edition and the strategy that applies in it', () => {
  expect(pinsForNewCase([])).toEqual({ methodVersion: 'handbook-1', strategyVersion: 'gronaKronoberg2025-1' });
  const rows = [
    entryRow('a', 'strategy', 'gronaKronoberg2025', { details: 'version=gk-2\nstatus=superseded', order: 1 }),
    entryRow('a', 'strategy', 'kronoberg2035', { details: 'status=current\nversion=k35-1', order: 2 }), editionRow(4, 'a'),
  ];
  expect(pinsForNewCase(rows)).toEqual({ methodVersion: 'handbook-1.4', strategyVersion: 'k35-1' });
  const gone = rows.map((row) => ({ ...row, isWithdrawn: row.set === 'strategy' }));
  expect(pinsForNewCase(gone)).toEqual({ methodVersion: 'handbook-1.4', strategyVersion: '' });
});

test('details survive their column, whatever they hold', () => {
  const name = fc.stringMatching(/^[a-zA-Z]{1,8}$/u);
  fc.assert(fc.property(fc.dictionary(name, fc.string()), (details) => {
    const kept = Object.fromEntries(Object.entries(details).map(([key, value]) => [key, value.replace(/\s+/gu, ' ').trim()]).filter(([, value]) => value !== ''));
    expect(decodeDetails(encodeDetails(details))).toEqual(kept);
  }));
  fc.assert(fc.property(fc.string(), (text) => typeof decodeDetails(text) === 'object'));
  expect(decodeDetails('url=https://x.se/?a=b\n\nnonsense\n=x\r\nlevel = regional ')).toEqual({ url: 'https://x.se/?a=b', level: 'regional' });
  expect(listOf(' social,, economic ')).toEqual(['social', 'economic']);
});
