import * as fc from 'fast-check';
import { decisionStates, selectionCodes } from '../../method/scales';
import { byGroup, canBegin, consideredProblems, isLate, planGroups, selectionProblems, type ConsideredForm, type SelectionForm } from './selection';

const statusCodes = ['Planned', 'InProgress', 'AwaitingDecision', 'Completed', 'Ended'] as const;

const made: SelectionForm = { selection: 'chosen', reason: 'Stor påverkan', selectedOn: '2026-10-01', selectedWith: 'Avdelningschef' };

describe('a selection', () => {
  it.each(['chosen', 'notChosen'] as const)('that is %s needs reason, day and dialogue', (selection) => {
    expect(selectionProblems({ ...made, selection })).toEqual({});
    expect(selectionProblems({ selection, reason: ' \n', selectedOn: null, selectedWith: ' ' })).toEqual({ reason: 'missing', selectedOn: 'missing', selectedWith: 'missing' });
  });

  it.each([
    [{ reason: 'x'.repeat(64_000) }, { reason: 'tooLong' }],
    [{ selectedOn: '2026-02-30' }, { selectedOn: 'noDay' }],
    [{ selectedWith: 'å'.repeat(256) }, { selectedWith: 'tooLong' }],
  ] as const)('tells what is wrong with %j', (change, problems) => {
    expect(selectionProblems({ ...made, ...change })).toEqual(problems);
    expect(selectionProblems({ ...made, ...change, selection: 'considered' })).toEqual(problems);
  });

  it('that is still open asks for nothing', () => {
    expect(selectionProblems({ selection: 'considered', reason: '', selectedOn: null, selectedWith: '' })).toEqual({});
  });
});

const whole: ConsideredForm = { name: 'Åsnen', purpose: '', type: 'grant', unit: 'Kultur' };
it.each([
  [{}, {}],
  [{ name: ' ' }, { name: 'missing' }],
  [{ name: '🚤'.repeat(128) }, { name: 'tooLong' }],
  [{ purpose: 'x'.repeat(64_000) }, { purpose: 'tooLong' }],
  [{ type: null }, { type: 'missing' }],
  [{ unit: '' }, { unit: 'missing' }],
  [{ unit: 'x'.repeat(256) }, { unit: 'tooLong' }],
] as const)('to add an initiative with %j', (change, problems) => {
  expect(consideredProblems({ ...whole, ...change })).toEqual(problems);
});

it.each([
  ['Planned', 'chosen', true], ['Planned', 'considered', false], ['Planned', 'notChosen', false], ['Planned', null, false],
  ['InProgress', 'chosen', false], ['Ended', 'chosen', false], [null, 'chosen', false],
] as const)('a row %s and %s may begin: %s', (status, selection, expected) => {
  expect(canBegin({ status, selection })).toBe(expected);
});

it('puts every row in exactly one group and keeps the order', () => {
  const row = fc.record({ id: fc.nat(), status: fc.constantFrom(...statusCodes, null), selection: fc.constantFrom(...selectionCodes, null) });
  fc.assert(fc.property(fc.array(row), (rows) => {
    const groups = byGroup(rows);
    const all = planGroups.flatMap((group) => groups[group]);
    expect(all).toHaveLength(rows.length);
    expect(new Set(all)).toEqual(new Set(rows));
    for (const group of planGroups) expect(groups[group]).toEqual(rows.filter((one) => groups[group].includes(one)));
  }));
});

it('never offers to begin what is not in the group of the chosen', () => {
  fc.assert(fc.property(fc.constantFrom(...statusCodes, null), fc.constantFrom(...selectionCodes, null), (status, selection) => {
    const row = { status, selection };
    if (canBegin(row)) expect(byGroup([row]).chosen).toEqual([row]);
  }));
});

it('is late once something is decided', () => {
  expect(decisionStates.filter((state) => isLate(state))).toEqual(['partlyDecided', 'decided']);
  expect(isLate(null)).toBe(false);
});
