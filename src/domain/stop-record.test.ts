import * as fc from 'fast-check';
import { stopOutcomes } from '../method/scales';
import { isOpenAndBlocking, latestWay, needsReason, stopRecords } from './stop-record';

const answer = (item: string, choice: string) => ({ item, choice, text: '' });

it.each([
  ['no rows', [], []],
  ['a draft without a way', [answer('S1.outcome', '')], []],
  ['a way this version does not know', [answer('S1.outcome', 'pausa')], []],
  ['the other stop', [answer('S2.outcome', 'goOn')], []],
  ['reworked, then gone on', [answer('S1.outcome', 'revise'), answer('S1.1', 'goOn'), answer('S1.outcome', 'goOn')], ['revise', 'goOn']],
])('%s', (_name, answers, expected) => {
  expect(stopRecords('S1', answers).map(({ choice }) => choice)).toEqual(expected);
});

it('lets the way taken last hold', () => {
  fc.assert(fc.property(fc.array(fc.constantFrom(...stopOutcomes, ''), { minLength: 1 }), (ways) => {
    const last = [...ways].reverse().find((way) => way !== '');
    expect(latestWay('S2', ways.map((way) => answer('S2.outcome', way)))?.choice).toBe(last);
  }));
});

it.each([['goOn', 0, false], ['goOn', 1, true], ['revise', 0, true], ['end', 0, true]] as const)('%s with %d open gaps', (way, gaps, expected) => {
  expect(needsReason(way, gaps)).toBe(expected);
});

it.each([[true, '', true], [true, ' ', true], [true, 'Frågat', false], [false, '', false]])('a gap that blocks: %s, closed: "%s"', (isBlocking, closedHow, expected) => {
  expect(isOpenAndBlocking({ isBlocking, closedHow })).toBe(expected);
});
