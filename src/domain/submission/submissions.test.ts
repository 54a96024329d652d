import fc from 'fast-check';
import { lastRevision, sentSubmissions, submissionFile, submissionKey, submissionOf } from './submissions';

const row = (revision: number | null, withdrawnOn: string | null = null) => ({ revision, withdrawnOn });

it.each([
  ['nothing yet', null, [], [], 0],
  ['the case\'s own column', 2, [], [row(1), row(2)], 2],
  ['a try that was cut off reached nobody', 1, [], [row(1), row(2)], 1],
  ['a column set back under a decision', 0, [{ revision: 2 }], [], 2],
  ['a column set back under a withdrawal', 0, [{ revision: null }], [row(3, '2026-01-01T00:00:00Z'), row(4)], 3],
])('the last submission: %s', (_name, revision, decisions, submissions, last) => {
  expect(lastRevision(revision, decisions, submissions)).toBe(last);
});

it('a new submission never has a number that something stands on already', () => {
  const revisions = fc.option(fc.nat(9), { nil: null });
  fc.assert(fc.property(revisions, fc.array(revisions), fc.array(fc.tuple(revisions, fc.constantFrom(null, '2026-01-01'))), (revision, decided, sent) => {
    const next = lastRevision(revision, decided.map((one) => ({ revision: one })), sent.map(([one, withdrawn]) => row(one, withdrawn))) + 1;
    expect(decided).not.toContain(next);
    expect(sent.filter(([, withdrawn]) => withdrawn !== null).map(([one]) => one)).not.toContain(next);
    expect(next).toBeGreaterThan(revision ?? 0);
  }));
});

it('lists what has reached the management group, oldest first', () => {
  expect(sentSubmissions(2, [row(3), row(2), row(null), row(0), row(1, '2026-01-01')]).map(({ revision }) => revision)).toEqual([1, 2]);
  expect(submissionOf(2, [row(1), row(2)])).toEqual(row(2));
  expect(submissionOf(null, [row(null)])).toBeUndefined();
});

it('a submission is one row; each try has a file of its own, with a name that is safe', () => {
  expect(submissionKey('case-1', 2)).toBe('case-1:submission:2');
  expect(submissionFile('case-1', 2, 'a1b2c3d4-e5f6-4711-8899-aabbccddeeff')).toBe('case-1-ledning-2-ccddeeff.json');
  expect(submissionFile('a/../å "#', 1, '../x')).toMatch(/^[A-Za-z0-9_.-]+$/);
});
