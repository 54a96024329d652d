import * as fc from 'fast-check';
import { decisionCodes } from '../../method/scales';
import { decisionProblems, LINE_LIMIT, NOTE_LIMIT, readyDecision, type DecisionForm } from './decision-form';

const days = { today: '2026-11-23', submittedOn: '2026-11-16' };
const full: DecisionForm = {
  decision: 'end', reason: 'Insatsen skadar fågellivet.', conditions: '', minutesReference: '§ 14', decidedOn: '2026-11-23',
};
const problems = (changes: Partial<DecisionForm>): object => decisionProblems({ ...full, ...changes }, days);
const missing = { kind: 'missing' };

describe('decisionProblems', () => {
  it.each([
    ['nothing', {}, {}],
    ['no decision', { decision: null }, { decision: missing }],
    ['no reason', { reason: '' }, { reason: missing }],
    ['blank reason', { reason: ' \n\t' }, { reason: missing }],
    ['no minutes', { minutesReference: '' }, {}],
    ['conditions missing', { decision: 'continueWithConditions' }, { conditions: missing }],
    ['conditions blank', { decision: 'continueWithConditions', conditions: '  ' }, { conditions: missing }],
    ['conditions given', { decision: 'continueWithConditions', conditions: 'Tak för kostnaden.' }, {}],
    ['conditions left from a changed mind', { decision: 'continue', conditions: 'x'.repeat(NOTE_LIMIT + 1) }, {}],
    ['reason as long as it may be', { reason: 'å'.repeat(NOTE_LIMIT) }, {}],
    ['reason too long', { reason: 'å'.repeat(NOTE_LIMIT + 1) }, { reason: { kind: 'tooLong', length: NOTE_LIMIT + 1, limit: NOTE_LIMIT } }],
    ['minutes too long', { minutesReference: 'x'.repeat(256) }, { minutesReference: { kind: 'tooLong', length: 256, limit: LINE_LIMIT } }],
    ['no date', { decidedOn: null }, { decidedOn: missing }],
    ['half a date', { decidedOn: '2026-11' }, { decidedOn: { kind: 'notADay' } }],
    ['a day that does not exist', { decidedOn: '2026-02-30' }, { decidedOn: { kind: 'notADay' } }],
    ['tomorrow', { decidedOn: '2026-11-24' }, { decidedOn: { kind: 'inFuture' } }],
    ['the day it was handed over', { decidedOn: '2026-11-16' }, {}],
    ['before it was handed over', { decidedOn: '2026-11-15' }, { decidedOn: { kind: 'beforeSubmission' } }],
  ] as const)('%s', (_, changes, expected) => {
    expect(problems(changes)).toEqual(expected);
  });

  it('accepts any earlier day when nobody knows when the case was handed over', () => {
    expect(decisionProblems({ ...full, decidedOn: '2019-01-02' }, { ...days, submittedOn: null })).toEqual({});
  });

  it('names everything at once in an empty form', () => {
    const empty: DecisionForm = { decision: null, reason: '', conditions: '', minutesReference: '', decidedOn: null };
    expect(decisionProblems(empty, days)).toEqual({ decision: missing, reason: missing, decidedOn: missing });
  });
});

const forms: fc.Arbitrary<DecisionForm> = fc.record({
  decision: fc.option(fc.constantFrom(...decisionCodes)),
  reason: fc.string(),
  conditions: fc.string(),
  minutesReference: fc.string({ maxLength: 300 }),
  decidedOn: fc.option(fc.oneof(fc.constantFrom('2026-11-15', '2026-11-16', '2026-11-23', '2026-11-24'), fc.string({ maxLength: 12 }))),
});

it('is ready exactly when nothing is wrong', () => {
  fc.assert(fc.property(forms, (form) => {
    expect(readyDecision(form, days) === null).toBe(Object.keys(decisionProblems(form, days)).length > 0);
  }));
});

it('writes conditions with that decision and with no other', () => {
  fc.assert(fc.property(forms, (form) => {
    const ready = readyDecision(form, days);
    fc.pre(ready !== null);
    expect(ready?.conditions !== '').toBe(form.decision === 'continueWithConditions');
    expect(ready?.reason).not.toBe('');
  }));
});
