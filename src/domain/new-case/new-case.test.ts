import { newCaseProblems, type NewCaseForm } from './new-case';

const whole: NewCaseForm = {
  name: 'Kampanj', purpose: '', type: 'project', unit: 'Trafik', track: 'light', trackReason: 'Kort insats',
  decisionState: null, deadline: null, ownerLogin: 'i:0#.f|membership|erik@region.example',
};

it('lets a whole form pass', () => {
  expect(newCaseProblems(whole)).toEqual({});
});

it.each([
  ['name', { name: '  ' }, 'missing'],
  ['name', { name: 'å'.repeat(256) }, 'tooLong'],
  ['purpose', { purpose: 'x'.repeat(64_000) }, 'tooLong'],
  ['type', { type: null }, 'missing'],
  ['unit', { unit: '' }, 'missing'],
  ['unit', { unit: 'x'.repeat(60_000) }, 'tooLong'],
  ['track', { track: null }, 'missing'],
  ['trackReason', { trackReason: ' \n' }, 'missing'],
  ['trackReason', { trackReason: 'x'.repeat(64_000) }, 'tooLong'],
  ['deadline', { type: 'consultation', deadline: '2026-02-30' }, 'noDay'],
  ['ownerLogin', { ownerLogin: null }, 'missing'],
] as const)('names a problem with %s', (field, change, problem) => {
  expect(newCaseProblems({ ...whole, ...change })).toEqual({ [field]: problem });
});

it('lets exactly the longest texts pass', () => {
  expect(newCaseProblems({ ...whole, name: 'å'.repeat(255), purpose: 'x'.repeat(63_999) })).toEqual({});
});

it('asks only a consultation for its day', () => {
  expect(newCaseProblems({ ...whole, deadline: 'i morgon' })).toEqual({});
  expect(newCaseProblems({ ...whole, type: 'consultation', deadline: null })).toEqual({});
  expect(newCaseProblems({ ...whole, type: 'consultation', deadline: '2026-07-03' })).toEqual({});
});
