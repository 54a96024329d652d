import * as fc from 'fast-check';
import { stopOutcomes } from '../method/scales';
import { endNoticeKey, latestWay, likelyParticipants, nextRound, roundOf, stopRecords, versionFileName } from './stop-record';

const answer = (item: string, choice: string, key = '') => ({ item, choice, text: '', key });

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

it.each([
  ['case-1:S1.outcome', 4, 1], ['case-1:S1.outcome:2', 4, 2], ['case-1:S1.outcome:12', 4, 12], ['made-by-hand', 4, 4],
  ['case-1:S1.outcome:x', 4, 4], ['case-1:S1.outcome:0', 4, 4], ['case-1:S2.outcome:2', 4, 4], ['', 4, 4],
])('the record %s, in place %d, is of round %d', (key, position, expected) => expect(roundOf('S1', key, position)).toBe(expected));

it.each([
  ['nothing recorded', [], 1],
  ['a draft', [answer('S1.outcome', '', 'c:S1.outcome')], 1],
  ['one record', [answer('S1.outcome', 'goOn', 'c:S1.outcome')], 2],
  ['a record that somebody has deleted between two', [answer('S1.outcome', 'revise', 'c:S1.outcome'), answer('S1.outcome', 'goOn', 'c:S1.outcome:3')], 4],
  ['a record made in the list itself', [answer('S1.outcome', 'goOn', '3f2a')], 2],
] as const)('after %s the next round is %d', (_name, answers, expected) => expect(nextRound('S1', answers)).toBe(expected));

it('never takes a round again', () => {
  fc.assert(fc.property(fc.array(fc.oneof(fc.integer({ min: 1, max: 20 }), fc.constant(null))), (rounds) => {
    const answers = rounds.map((round) => answer('S2.outcome', 'goOn', round === null ? 'by hand' : round === 1 ? 'c:S2.outcome' : `c:S2.outcome:${round}`));
    expect(rounds).not.toContain(nextRound('S2', answers));
  }));
});

it.each([
  [null, [], ''],
  [{ name: 'Erik Sandberg' }, [], 'Erik Sandberg'],
  [{ name: 'Erik Sandberg' }, [{ name: 'Maria Holm' }, { name: ' Erik Sandberg ' }, { name: '' }], 'Erik Sandberg, Maria Holm'],
] as const)('owner %j and group %j took part: %s', (owner, group, expected) => expect(likelyParticipants(owner, group)).toBe(expected));

it('gives files and notices names of their own', () => {
  expect(versionFileName('case-1', 'S1', 2)).toBe('case-1-S1-2.json');
  expect(versionFileName('å/b c', 'S2', 1)).toBe('-b-c-S2-1.json');
  expect(endNoticeKey('case-1', 'S1', 2)).toBe('case-1:ended:S1:2');
});
