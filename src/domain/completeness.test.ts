import * as fc from 'fast-check';
import { partIds } from '../method/parts';
import type { PartId } from '../method/parts';
import { nodeEffects } from '../method/scales';
import { effectNodes } from '../method/strategy';
import { fillOf, fillOfAll, nodeSummary } from './completeness';
import type { CaseFacts, Missing } from './completeness';

const answer = (item: string, text = 'Svar', choice = '', subReason = '') => ({ item, text, choice, subReason });
const bare: CaseFacts = {
  assessment: {
    purpose: '', type: null, unit: '', track: 'full', owner: null, goals: [], outcome: 'NotJudged',
    assessorName: '', assessorRole: '', assessedOn: null, proposal: '', openQuestions: '',
  },
  answers: [], effects: [], conflicts: [], stakeholders: [], knowledgeGaps: [], keys: [], actions: [], indicators: [],
};
const with_ = (changes: Partial<CaseFacts>, assessment: Partial<CaseFacts['assessment']> = {}): CaseFacts =>
  ({ ...bare, ...changes, assessment: { ...bare.assessment, ...assessment } });
const kinds = (part: PartId, facts: CaseFacts): string[] =>
  fillOf(part, facts).missing.map((one: Missing) => (one.kind === 'answer' ? one.item : one.kind));
const allNodes = effectNodes().map(({ id }, index) => ({ key: `e${index}`, target: id, effect: 'positive' as const, effectKind: null }));
const goalEffect = { key: 'g1', target: 'sdg.13', effect: 'negative' as const, effectKind: 'direct' as const };

describe('what a part lacks', () => {
  it.each<[string, PartId, CaseFacts, string[]]>([
    ['an empty overview', 'overview', bare, ['purpose', 'type', 'unit', 'owner']],
    ['a blank purpose', 'overview', with_({}, { purpose: ' \n', type: 'grant', unit: 'X', owner: {} }), ['purpose']],
    ['an empty A', 'a', bare, ['A1', 'nodes', 'A3', 'conflicts']],
    ['A with every node rated and a text instead of conflicts', 'a', with_({ answers: [answer('A1'), answer('A3'), answer('A4')], effects: allNodes }), []],
    ['A with one node left', 'a', with_({ answers: [answer('A1'), answer('A3'), answer('A4')], effects: allNodes.slice(1) }), ['nodes']],
    ['A on the light track with one node rated', 'a', with_({ answers: [answer('A1'), answer('A3'), answer('A4')], effects: allNodes.slice(0, 1) }, { track: 'light' }), []],
    ['a conflict of A without a position', 'a', with_({ answers: [answer('A1'), answer('A3')], effects: allNodes, conflicts: [{ key: 'c', raisedIn: 'a', oneSide: 'x', otherSide: 'y', position: '' }] }), ['positions']],
    ['a stop without an answer', 'stop1', bare, ['S1.1', 'S1.2', 'S1.3', 'way']],
    ['a stop that goes on without a reason', 'stop1', with_({ answers: [answer('S1.1'), answer('S1.2'), answer('S1.3'), answer('S1.outcome', '', 'goOn')] }), []],
    ['a stop that ends without a reason', 'stop1', with_({ answers: [answer('S1.1'), answer('S1.2'), answer('S1.3'), answer('S1.outcome', '', 'end')] }), ['reason']],
    ['the second stop with a blocking gap', 'stop2', with_({ answers: [answer('S2.1'), answer('S2.2'), answer('S2.3'), answer('S2.outcome', '', '')], knowledgeGaps: [{ isBlocking: true, closedHow: '' }, { isBlocking: false, closedHow: '' }, { isBlocking: true, closedHow: 'Frågat' }] }), ['gaps', 'way']],
    ['going on past a blocking gap without a word', 'stop2', with_({ answers: [answer('S2.1'), answer('S2.2'), answer('S2.3'), answer('S2.outcome', '', 'goOn')], knowledgeGaps: [{ isBlocking: true, closedHow: '' }] }), ['reason']],
    ['a stop that was reworked and then passed', 'stop1', with_({ answers: [answer('S1.1'), answer('S1.2'), answer('S1.3'), answer('S1.outcome', '', 'revise'), answer('S1.outcome', '', 'goOn')] }), []],
    ['goals without present state', 'goals', with_({}, { goals: ['sdg.13'] }), ['B.presentState']],
    ['a stakeholder without power', 'stakeholders', with_({ stakeholders: [{ name: 'Kommunen', affected: 3, power: null }] }), ['levels']],
    ['a stakeholder at level 0', 'stakeholders', with_({ stakeholders: [{ name: 'Kommunen', affected: 0, power: 0 }] }), []],
    ['a chosen goal without an effect', 'analysis', with_({ answers: [answer('B1'), answer('B2'), answer('B3')], effects: [goalEffect] }, { goals: ['sdg.13', 'sdg.11'] }), ['goalEffects']],
    ['a key that leaves a negative effect', 'c', with_({ keys: [{ key: 'k', name: 'Nyckel', meets: [] }], effects: [goalEffect] }), ['looseEffects', 'looseKeys']],
    ['no keys', 'd', bare, ['keys']],
    ['a key without indicator', 'd', with_({ keys: [{ key: 'k', name: 'Nyckel', meets: [] }], actions: [{ under: 'k' }] }), ['indicators']],
    ['keys on the light track', 'c', with_({}, { track: 'light' }), []],
    ['an empty brief', 'brief', bare, ['BU1', 'BU2', 'BU3', 'BU4', 'BU5']],
  ])('%s', (_name, part, facts, expected) => {
    expect(kinds(part, facts)).toEqual(expected);
  });
});

describe('the state of a part', () => {
  it.each<[string, PartId, CaseFacts, string]>([
    ['nothing', 'a', bare, 'empty'],
    ['one text', 'a', with_({ answers: [answer('A1')] }), 'started'],
    ['an effect on a goal does not begin A', 'a', with_({ effects: [goalEffect] }), 'empty'],
    ['rework chosen', 'stop1', with_({ answers: [answer('S1.outcome', 'Skäl', 'revise')] }), 'attention'],
    ['gone on past an open gap without a word', 'stop2', with_({ answers: [answer('S2.outcome', '', 'goOn')], knowledgeGaps: [{ isBlocking: true, closedHow: '' }] }), 'attention'],
    ['gone on past an open gap with a reason', 'stop2', with_({ answers: [answer('S2.outcome', 'Vi godtar luckan', 'goOn')], knowledgeGaps: [{ isBlocking: true, closedHow: '' }] }), 'started'],
    ['all five headings', 'brief', with_({ answers: ['BU1', 'BU2', 'BU3', 'BU4', 'BU5'].map((item) => answer(item)) }), 'done'],
  ])('%s', (_name, part, facts, state) => {
    expect(fillOf(part, facts).state).toBe(state);
  });
});

const anyFacts: fc.Arbitrary<CaseFacts> = fc.record({
  answers: fc.array(fc.record({ item: fc.constantFrom('A1', 'A3', 'A4', 'S1.1', 'S1.outcome', 'S2.outcome', 'B1', 'BU1', 'J.social'), text: fc.string(), choice: fc.constantFrom('', 'goOn', 'revise', 'end', 'contributes', 'okänt'), subReason: fc.string() })),
  effects: fc.array(fc.record({ key: fc.string(), target: fc.constantFrom('gk2025.priority1', 'sdg.13', 'okänt'), effect: fc.constantFrom(...nodeEffects, null), effectKind: fc.constant(null) })),
  conflicts: fc.array(fc.record({ key: fc.string(), raisedIn: fc.constantFrom('a' as const, 'b' as const, null), oneSide: fc.string(), otherSide: fc.string(), position: fc.string() })),
  knowledgeGaps: fc.array(fc.record({ isBlocking: fc.boolean(), closedHow: fc.string() })),
  track: fc.constantFrom('full' as const, 'light' as const, null),
}).map(({ track, ...changes }) => with_(changes, { track }));

it('is total: a part that is done lacks nothing, a part that lacks something is never done', () => {
  fc.assert(fc.property(anyFacts, (facts) => {
    const fills = fillOfAll(facts);
    expect(fills.map(({ part }) => part)).toEqual(partIds);
    for (const { state, missing } of fills) if (state === 'done') expect(missing).toEqual([]);
  }));
});

it('never lacks more after somebody has answered one of the texts it asks for', () => {
  fc.assert(fc.property(anyFacts, fc.constantFrom(...partIds), (facts, part) => {
    const before = fillOf(part, facts).missing;
    const asked = before.find((one): one is Extract<Missing, { kind: 'answer' }> => one.kind === 'answer');
    fc.pre(asked !== undefined);
    const after = fillOf(part, { ...facts, answers: [answer(asked.item), ...facts.answers.filter(({ item }) => item !== asked.item)] }).missing;
    expect(after.length).toBeLessThan(before.length);
  }));
});

describe('nodeSummary', () => {
  it.each([
    [[], null], [[null], null], [['none'], 'none'], [['positive', 'none'], 'positive'], [['negative', null], 'negative'],
    [['positive', 'negative'], 'both'], [['none', 'negative', 'positive', 'positive'], 'both'],
  ] as const)('%j reads %s', (effects, expected) => {
    expect(nodeSummary(effects)).toBe(expected);
  });
});
