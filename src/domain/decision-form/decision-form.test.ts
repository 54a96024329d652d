import * as fc from 'fast-check';
import { decisionCodes } from '../../method/scales';
import { CONDITION_LIMIT, MOST_CONDITIONS, type ConditionForm } from './condition-form';
import { decisionProblems, LINE_LIMIT, NOTE_LIMIT, problemCount, readyDecision, type DecisionForm } from './decision-form';

const days = { today: '2026-11-23', submittedOn: '2026-11-16' };
const full: DecisionForm = {
  decision: 'end', reason: 'Insatsen skadar fågellivet.', conditions: [], minutesReference: '§ 14', diaryNumber: '26RGK1', decidedOn: '2026-11-23',
};
const one: ConditionForm = { key: 'c1', text: 'Tak för kostnaden.', owner: 'Projektledaren', due: '2027-03-01' };
const blank: ConditionForm = { key: 'c2', text: ' ', owner: '', due: null };
const on = (...conditions: ConditionForm[]): Partial<DecisionForm> => ({ decision: 'continueWithConditions', conditions });
const problems = (changes: Partial<DecisionForm>): object => decisionProblems({ ...full, ...changes }, days);
const missing = { kind: 'missing' };

describe('decisionProblems', () => {
  it.each<[string, Partial<DecisionForm>, object]>([
    ['nothing', {}, {}],
    ['no decision', { decision: null }, { decision: missing }],
    ['no reason', { reason: '' }, { reason: missing }],
    ['blank reason', { reason: ' \n\t' }, { reason: missing }],
    ['no minutes, no diary number', { minutesReference: '', diaryNumber: '' }, {}],
    ['no condition', on(), { conditions: missing }],
    ['a condition given', on(one), {}],
    ['a blank row beside it', on(blank, one), {}],
    ['a blank row alone', on(blank), { ofConditions: { c2: { text: missing, owner: missing, due: missing } } }],
    ['no owner and no day', on({ ...one, owner: ' ', due: null }), { ofConditions: { c1: { owner: missing, due: missing } } }],
    ['a day that is none', on({ ...one, due: '2027-02-30' }), { ofConditions: { c1: { due: { kind: 'notADay' } } } }],
    ['followed up before it was decided', on({ ...one, due: '2026-11-22' }), { ofConditions: { c1: { due: { kind: 'beforeDecision' } } } }],
    ['followed up the same day', on({ ...one, due: '2026-11-23' }), {}],
    ['a condition as long as it may be', on({ ...one, text: 'å'.repeat(CONDITION_LIMIT) }), {}],
    ['a condition too long', on({ ...one, text: 'å'.repeat(CONDITION_LIMIT + 1) }),
      { ofConditions: { c1: { text: { kind: 'tooLong', length: CONDITION_LIMIT + 1, limit: CONDITION_LIMIT } } } }],
    ['too many conditions', on(...Array.from({ length: MOST_CONDITIONS + 1 }, (_, n) => ({ ...one, key: `c${n}` }))),
      { conditions: { kind: 'tooLong', length: MOST_CONDITIONS + 1, limit: MOST_CONDITIONS } }],
    ['conditions left from a changed mind', { decision: 'continue', conditions: [{ ...one, owner: '' }] }, {}],
    ['reason as long as it may be', { reason: 'å'.repeat(NOTE_LIMIT) }, {}],
    ['reason too long', { reason: 'å'.repeat(NOTE_LIMIT + 1) }, { reason: { kind: 'tooLong', length: NOTE_LIMIT + 1, limit: NOTE_LIMIT } }],
    ['minutes too long', { minutesReference: 'x'.repeat(256) }, { minutesReference: { kind: 'tooLong', length: 256, limit: LINE_LIMIT } }],
    ['diary number too long', { diaryNumber: 'x'.repeat(256) }, { diaryNumber: { kind: 'tooLong', length: 256, limit: LINE_LIMIT } }],
    ['no date', { decidedOn: null }, { decidedOn: missing }],
    ['half a date', { decidedOn: '2026-11' }, { decidedOn: { kind: 'notADay' } }],
    ['a day that does not exist', { decidedOn: '2026-02-30' }, { decidedOn: { kind: 'notADay' } }],
    ['tomorrow', { decidedOn: '2026-11-24' }, { decidedOn: { kind: 'inFuture' } }],
    ['the day it was handed over', { decidedOn: '2026-11-16' }, {}],
    ['before it was handed over', { decidedOn: '2026-11-15' }, { decidedOn: { kind: 'beforeSubmission' } }],
  ])('%s', (_, changes, expected) => {
    expect(problems(changes)).toEqual(expected);
  });

  it('accepts any earlier day when nobody knows when the case was handed over', () => {
    expect(decisionProblems({ ...full, decidedOn: '2019-01-02' }, { ...days, submittedOn: null })).toEqual({});
  });

  it('names and counts everything at once', () => {
    const empty: DecisionForm = { decision: null, reason: '', conditions: [], minutesReference: '', diaryNumber: '', decidedOn: null };
    expect(decisionProblems(empty, days)).toEqual({ decision: missing, reason: missing, decidedOn: missing });
    expect(problemCount(decisionProblems({ ...empty, ...on({ ...one, owner: '', due: '' }) }, days))).toBe(4);
  });
});

const conditions: fc.Arbitrary<ConditionForm[]> = fc.uniqueArray(fc.record({
  key: fc.string(), text: fc.string(), owner: fc.string(), due: fc.option(fc.constantFrom('2026-11-01', '2027-01-01', '', 'x')),
}), { selector: ({ key }) => key, maxLength: 5 });
const forms: fc.Arbitrary<DecisionForm> = fc.record({
  decision: fc.option(fc.constantFrom(...decisionCodes)),
  reason: fc.string(),
  conditions,
  minutesReference: fc.string({ maxLength: 300 }),
  diaryNumber: fc.string({ maxLength: 300 }),
  decidedOn: fc.option(fc.oneof(fc.constantFrom('2026-11-15', '2026-11-16', '2026-11-23', '2026-11-24'), fc.string({ maxLength: 12 }))),
});

it('is ready exactly when nothing is wrong', () => {
  fc.assert(fc.property(forms, (form) => {
    expect(readyDecision(form, days) === null).toBe(Object.keys(decisionProblems(form, days)).length > 0);
  }));
});

it('writes conditions with that decision and with no other, each whole', () => {
  const likely = forms.map((form): DecisionForm => ({ ...form, reason: 'x', decidedOn: '2026-11-23', conditions: [one, ...form.conditions.filter(({ key }) => key !== 'c1').map((c) => ({ ...c, owner: 'NN', due: '2027-01-01' }))] }));
  fc.assert(fc.property(likely, (form) => {
    const ready = readyDecision(form, days);
    fc.pre(ready !== null);
    expect((ready?.conditions.length ?? 0) > 0).toBe(form.decision === 'continueWithConditions');
    expect(ready?.conditions.every(({ text, owner, due }) => text !== '' && owner !== '' && due >= '2026-11-23')).toBe(true);
  }));
});

it('passes over a row nobody has filled in', () => {
  expect(readyDecision({ ...full, ...on(blank, { ...one, text: ' Tak. ' }) }, days)?.conditions).toEqual([{ text: 'Tak.', owner: 'Projektledaren', due: '2027-03-01' }]);
});
