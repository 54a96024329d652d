import * as fc from 'fast-check';
import { childRightsQuestions } from '../method/child-rights';
import { globalGoals } from '../method/goals';
import { partIds } from '../method/parts';
import type { PartId } from '../method/parts';
import { effectSizes, endingKinds, nodeEffects } from '../method/scales';
import { shipped } from '../method/shipped';
import { effectNodes } from '../method/strategy';
import { fillOf, nodeSummary } from './completeness';
import type { CaseFacts, Missing } from './completeness';

const answer = (item: string, text = 'Svar', choice = '', subReason = '') => ({ item, text, choice, subReason });
const sdgs = globalGoals.map(({ id }) => id);
const bare: CaseFacts = {
  assessment: {
    purpose: '', delimitation: '', zeroAlternative: '', trackReason: '', type: null, unit: '', track: 'full', owner: null, goals: [],
    goalsNotRelevant: [], goalsUnknown: [], affectedGroups: [], affectedPlaces: [], childrenAffected: null, childRightsLevel: null,
    childrenHeard: null, outcome: 'NotJudged', assessorName: '', assessorRole: '', assessedOn: null, proposal: '', openQuestions: '',
  },
  answers: [], effects: [], conflicts: [], stakeholders: [], dialogues: [], knowledgeGaps: [], keys: [], actions: [], indicators: [], costs: [],
  effectNodes: effectNodes().map(({ id }) => id), goalsToSort: sdgs, supportQuestions: ['MI1', 'KM1', 'SQ.added'], checkPoints: shipped.checkPoints,
};
const described = { purpose: 'p', type: 'grant', unit: 'X', owner: {}, trackReason: 'r', delimitation: 'd', zeroAlternative: 'z' };
const relevant = (...items: readonly string[]) => items.map((item) => answer(item, '', 'relevant'));
const with_ = (changes: Partial<CaseFacts>, assessment: Partial<CaseFacts['assessment']> = {}): CaseFacts =>
  ({ ...bare, ...changes, assessment: { ...bare.assessment, ...assessment } });
const kinds = (part: PartId, facts: CaseFacts): string[] =>
  fillOf(part, facts).missing.map((one: Missing) => (one.kind === 'answer' ? one.item : one.kind));
const asked = { answers: [answer('P.citizenDialogue', '', 'yes')] };
const stakeholder = (affected: number | null, power: number | null) => ({ key: 's', name: 'Kommunen', affected, power });
const deep = childRightsQuestions.deep;
const open = { size: null, ending: null, endingReason: '', endingActor: '' } as const;
const allNodes = effectNodes().map(({ id }, index) => ({ ...open, key: `e${index}`, target: id, effect: 'positive' as const, effectKind: null }));
const goalEffect = { ...open, key: 'g1', target: 'sdg.13', effect: 'negative' as const, effectKind: 'direct' as const };
const gap = (key: string) => ({ key, isBlocking: true, blocks: null, closedHow: '', acceptedReason: '' });
const key = { key: 'k', name: 'Nyckel', meets: [] };
const noCosts = { answers: [answer('D.investments', '', 'no'), answer('D.running', '', 'no')] };

describe('what a part lacks', () => {
  it.each<[string, PartId, CaseFacts, string[]]>([
    ['the overview, which asks for nothing itself', 'overview', bare, []],
    ['an initiative nobody has described', 'initiative', bare, ['purpose', 'type', 'unit', 'owner', 'trackReason', 'delimitation', 'zeroAlternative']],
    ['a blank purpose', 'initiative', with_({}, { ...described, purpose: ' \n' }), ['purpose']],
    ['an initiative that is described', 'initiative', with_({}, described), []],
    ['the light track without delimitation and alternatives', 'initiative', with_({}, { ...described, track: 'light', delimitation: '', zeroAlternative: '' }), []],
    ['an empty A', 'a', bare, ['A1', 'nodes', 'A3', 'conflicts']],
    ['A with every node rated and a text instead of conflicts', 'a', with_({ answers: [answer('A1'), answer('A3'), answer('A4')], effects: allNodes }), []],
    ['A against a strategy that is not filled in', 'a', with_({ effectNodes: [] }), ['A1', 'A2', 'A3', 'conflicts']],
    ['A against a strategy that is not filled in, in words', 'a', with_({ effectNodes: [], answers: [answer('A1'), answer('A2'), answer('A3'), answer('A4')] }), []],
    ['A with one node left', 'a', with_({ answers: [answer('A1'), answer('A3'), answer('A4')], effects: allNodes.slice(1) }), ['nodes']],
    ['A on the light track with one node rated', 'a', with_({ answers: [answer('A1'), answer('A3'), answer('A4')], effects: allNodes.slice(0, 1) }, { track: 'light' }), []],
    ['a conflict of A without a position', 'a', with_({ answers: [answer('A1'), answer('A3')], effects: allNodes, conflicts: [{ ...open, key: 'c', raisedIn: 'a', oneSide: 'x', otherSide: 'y', position: '' }] }), ['positions']],
    ['a stop without an answer', 'stop1', bare, ['S1.1', 'S1.2', 'S1.3', 'way']],
    ['a stop that goes on without a reason', 'stop1', with_({ answers: [answer('S1.1'), answer('S1.2'), answer('S1.3'), answer('S1.outcome', '', 'goOn')] }), []],
    ['a stop that ends without a reason', 'stop1', with_({ answers: [answer('S1.1'), answer('S1.2'), answer('S1.3'), answer('S1.outcome', '', 'end')] }), ['reason']],
    ['the second stop with a blocking gap', 'stop2', with_({ answers: [answer('S2.1'), answer('S2.2'), answer('S2.3'), answer('S2.outcome', '', '')], knowledgeGaps: [gap('x'), { ...gap('y'), isBlocking: false }, { ...gap('z'), closedHow: 'Frågat' }] }), ['gaps', 'way']],
    ['going on past a blocking gap without a word', 'stop2', with_({ answers: [answer('S2.1'), answer('S2.2'), answer('S2.3'), answer('S2.outcome', '', 'goOn')], knowledgeGaps: [gap('x')] }), ['gaps']],
    ['a gap that the group goes on without, with a reason', 'stop2', with_({ answers: [answer('S2.1'), answer('S2.2'), answer('S2.3'), answer('S2.outcome', '', 'goOn')], knowledgeGaps: [{ ...gap('x'), acceptedReason: 'Vi godtar' }] }), []],
    ['the first stop, held by its own gaps only', 'stop1', with_({ answers: [answer('S1.1'), answer('S1.2'), answer('S1.3')], knowledgeGaps: [gap('x'), { ...gap('y'), blocks: 'S1' }] }), ['gaps', 'way']],
    ['a question set aside with a comment, another without', 'stop1', with_({ answers: [answer('S1.1', 'Rör oss inte', 'notRelevant'), answer('S1.2', '', 'notRelevant'), answer('S1.3')] }), ['S1.2', 'way']],
    ['check points that an administrator has added', 'stop1', { ...bare, answers: [answer('S1.1'), answer('S1.2'), answer('S1.3'), answer('S1.outcome', '', 'goOn')], checkPoints: [...bare.checkPoints, { id: 'check.1', stop: 'S1', isMandatory: true }, { id: 'check.2', stop: 'S1', isMandatory: false }, { id: 'check.3', stop: 'S2', isMandatory: true }] }, ['checkPoints']],
    ['a stop that was reworked and then passed', 'stop1', with_({ answers: [answer('S1.1'), answer('S1.2'), answer('S1.3'), answer('S1.outcome', '', 'revise'), answer('S1.outcome', '', 'goOn')] }), []],
    ['an empty present state', 'presentState', bare, ['B.presentState', 'groups', 'places']],
    ['a present state with whom and where', 'presentState', with_({ answers: [answer('B.presentState')] }, { affectedGroups: ['group.x'], affectedPlaces: ['place.x'] }), []],
    ['no goals, sorted or not', 'goals', bare, ['goals']],
    ['one goal chosen and none of the others sorted', 'goals', with_({ effects: [goalEffect] }, { goals: ['sdg.13'] }), ['sorting']],
    ['the light track, which chooses and need not say no', 'goals', with_({ effects: [goalEffect] }, { goals: ['sdg.13'], track: 'light' }), []],
    ['every goal sorted, "don’t know" too', 'goals', with_({ effects: [goalEffect] }, { goals: ['sdg.13'], goalsUnknown: ['sdg.1'], goalsNotRelevant: sdgs.slice(1) }), []],
    ['a goal that the edition no longer has', 'goals', { ...with_({ effects: [goalEffect] }, { goals: ['sdg.13'], goalsNotRelevant: ['sdg.1'] }), goalsToSort: ['sdg.1', 'sdg.13'] }, []],
    ['a chosen goal without an effect', 'goals', with_({ effects: [goalEffect] }, { goals: ['sdg.13', 'env.1'], track: 'light' }), ['goalEffects']],
    ['no stakeholders', 'stakeholders', bare, ['stakeholders', 'citizenDialogue']],
    ['a stakeholder without power', 'stakeholders', with_({ ...asked, stakeholders: [stakeholder(3, null)] }), ['levels']],
    ['a stakeholder at level 0', 'stakeholders', with_({ ...asked, stakeholders: [stakeholder(0, 0)] }), []],
    ['one much affected with little power whom nobody has met', 'stakeholders', with_({ ...asked, stakeholders: [stakeholder(3, 0)] }), ['dialogues']],
    ['the same, met', 'stakeholders', with_({ ...asked, stakeholders: [stakeholder(3, 0)], dialogues: [{ stakeholders: ['s'] }] }), []],
    ['the light track without a word on citizen dialogues', 'stakeholders', with_({ stakeholders: [stakeholder(1, 1)] }, { track: 'light' }), []],
    ['support questions nobody has looked at', 'supportQuestions', bare, ['questions', 'childrenAffected']],
    ['support questions, the added one left', 'supportQuestions', with_({ answers: relevant('MI1', 'KM1') }, { childrenAffected: 'no' }), ['questions']],
    ['all support questions, the group’s own left', 'supportQuestions', with_({ answers: [...relevant('MI1', 'KM1', 'SQ.added'), answer('own.1', '', '')] }, { childrenAffected: 'unknown' }), ['questions']],
    ['all support questions and the group’s own', 'supportQuestions', with_({ answers: relevant('MI1', 'KM1', 'SQ.added', 'own.1') }, { childrenAffected: 'yes' }), []],
    ['some support questions on the light track', 'supportQuestions', with_({ answers: relevant('MI1') }, { childrenAffected: 'no', track: 'light' }), []],
    ['a child-rights review not begun', 'childRights', bare, ['childRightsLevel', 'childrenHeard']],
    ['a simple review', 'childRights', with_({ answers: [answer('CR.concerned')] }, { childRightsLevel: 'simple', childrenHeard: 'notYet' }), ['CR.heard', 'CR.interests']],
    ['a deep review asks for the weighing', 'childRights', with_({ answers: deep.filter((item) => item !== 'CR.weighing').map((item) => answer(item)) }, { childRightsLevel: 'deep', childrenHeard: 'yes' }), ['CR.weighing']],
    ['a deep review', 'childRights', with_({ answers: deep.map((item) => answer(item)) }, { childRightsLevel: 'deep', childrenHeard: 'yes' }), []],
    ['the analysis', 'analysis', bare, ['B1', 'B2', 'conflicts']],
    ['the analysis with a conflict that has no position', 'analysis', with_({ answers: [answer('B1'), answer('B2')], conflicts: [{ ...open, key: 'c', raisedIn: 'b', oneSide: 'x', otherSide: 'y', position: ' ' }] }), ['positions']],
    ['no keys, and a negative effect that ends nowhere', 'c', with_({ effects: [goalEffect] }), ['keys', 'looseEffects']],
    ['a key that leaves a negative effect', 'c', with_({ keys: [key], effects: [goalEffect] }), ['looseEffects', 'looseKeys']],
    ['a negative effect on the strategy', 'c', with_({ keys: [{ ...key, meets: ['e1'] }], effects: [...allNodes, { ...goalEffect, key: 'n', target: 'gk2025.priority1' }] }), ['looseEffects']],
    ['a negative effect that is small', 'c', with_({ keys: [{ ...key, meets: ['g1'] }], effects: [{ ...goalEffect, size: 'small' }] }), []],
    ['effects and conflicts that an action, a reason or another actor takes care of', 'c', with_({
      keys: [{ ...key, meets: ['gap'] }], knowledgeGaps: [{ ...gap('gap'), isBlocking: false }],
      actions: [{ under: 'k', meets: ['g1'], status: 'ongoing' }],
      effects: [goalEffect, { ...goalEffect, key: 'g2', ending: 'acceptedRisk', endingReason: 'Övergående' }],
      conflicts: [{ ...open, key: 'c', raisedIn: 'b', oneSide: 'x', otherSide: 'y', position: 'p', ending: 'otherActor', endingActor: 'Kommunen' }],
    }), []],
    ['no keys', 'd', bare, ['keys', 'investments', 'runningCosts']],
    ['a key without indicator', 'd', with_({ ...noCosts, keys: [key], actions: [{ under: 'k', meets: [], status: null }] }), ['indicators']],
    ['a key with a cancelled action', 'd', with_({ ...noCosts, keys: [key], actions: [{ under: 'k', meets: [], status: 'cancelled' }] }), ['actions', 'indicators']],
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
    ['gone on past an open gap without a word', 'stop2', with_({ answers: [answer('S2.outcome', '', 'goOn')], knowledgeGaps: [gap('x')] }), 'attention'],
    ['gone on past an open gap with a reason of the way', 'stop2', with_({ answers: [answer('S2.1'), answer('S2.2'), answer('S2.3'), answer('S2.outcome', 'Vi godtar luckan', 'goOn')], knowledgeGaps: [gap('x')] }), 'attention'],
    ['gone on past a gap that is accepted', 'stop2', with_({ answers: [answer('S2.1'), answer('S2.2'), answer('S2.3'), answer('S2.outcome', 'Skäl', 'goOn')], knowledgeGaps: [{ ...gap('x'), acceptedReason: 'Vi godtar luckan' }] }), 'done'],
    ['ended while a gap is open', 'stop2', with_({ answers: [answer('S2.1'), answer('S2.2'), answer('S2.3'), answer('S2.outcome', 'Skäl', 'end')], knowledgeGaps: [gap('x')] }), 'started'],
    ['all five headings', 'brief', with_({ answers: ['BU1', 'BU2', 'BU3', 'BU4', 'BU5'].map((item) => answer(item)) }), 'done'],
  ])('%s', (_name, part, facts, state) => {
    expect(fillOf(part, facts).state).toBe(state);
  });
});

const anyEnd = { size: fc.constantFrom(...effectSizes, null), ending: fc.constantFrom(...endingKinds, null), endingReason: fc.string(), endingActor: fc.string() };
const anyFacts: fc.Arbitrary<CaseFacts> = fc.record({
  answers: fc.array(fc.record({ item: fc.constantFrom('MI1', 'own.1', 'CR.heard', 'P.citizenDialogue', 'A1', 'A3', 'A4', 'S1.1', 'S1.outcome', 'S2.outcome', 'B1', 'BU1', 'J.social'), text: fc.string(), choice: fc.constantFrom('', 'goOn', 'revise', 'end', 'contributes', 'okänt'), subReason: fc.string() })),
  effects: fc.array(fc.record({ key: fc.string(), target: fc.constantFrom('gk2025.priority1', 'sdg.13', 'okänt'), effect: fc.constantFrom(...nodeEffects, null), effectKind: fc.constant(null), ...anyEnd })),
  conflicts: fc.array(fc.record({ key: fc.string(), raisedIn: fc.constantFrom('a' as const, 'b' as const, null), oneSide: fc.string(), otherSide: fc.string(), position: fc.string(), ...anyEnd })),
  knowledgeGaps: fc.array(fc.record({ key: fc.string(), isBlocking: fc.boolean(), closedHow: fc.string(), blocks: fc.constantFrom('S1' as const, 'S2' as const, null), acceptedReason: fc.string() })),
  stakeholders: fc.array(fc.record({ key: fc.constantFrom('s', 't'), name: fc.string(), affected: fc.constantFrom(null, 0, 1, 2, 3), power: fc.constantFrom(null, 0, 3) })),
  dialogues: fc.array(fc.record({ stakeholders: fc.array(fc.constantFrom('s', 't', 'gone')) })),
  track: fc.constantFrom('full' as const, 'light' as const, null),
  childrenAffected: fc.constantFrom('yes' as const, 'no' as const, null),
  childRightsLevel: fc.constantFrom('simple' as const, 'deep' as const, null),
  goals: fc.subarray([...sdgs, 'goal.added', 'env.1']),
}).map(({ track, childrenAffected, childRightsLevel, goals, ...changes }) => with_(changes, { track, childrenAffected, childRightsLevel, goals }));

it('is total: a part that is done lacks nothing, a part that lacks something is never done', () => {
  fc.assert(fc.property(anyFacts, (facts) => {
    const fills = partIds.map((part) => fillOf(part, facts));
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
