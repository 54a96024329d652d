import * as fc from 'fast-check';
import type { GroupHealth } from '../../data/ports/diagnosis';
import { flowFindings, foreignAuthors, groupFinding, siteHealth, worst, type Health } from './health';
import { blankRow } from '../../../tests/fixtures/fake-session';
import { planOf, step } from './testing/fake-diagnosis';

const now = '2026-11-23T12:00:00Z';

it.each([
  [planOf({}), 'success'],
  [planOf({ mayInstall: false }), 'neutral'],
  [planOf({ state: { kind: 'unfinished' }, steps: [step] }), 'warning'],
  [planOf({ state: { kind: 'unfinished' }, steps: [step, { ...step, kind: 'version' }] }), 'danger'],
  [planOf({ state: { kind: 'unfinished' }, obstacles: [{ kind: 'noAccess', of: 'Beslut', name: 'Beslut' }] }), 'danger'],
  [planOf({ steps: [step] }), 'warning'],
  [planOf({ state: { kind: 'older', installed: 3, expected: 4 } }), 'danger'],
  [planOf({ state: { kind: 'newer', installed: 5, expected: 4 } }), 'danger'],
  [planOf({ state: { kind: 'empty' } }), 'danger'],
] as const)('says of the lists %#: %s', (plan, health) => expect(siteHealth(plan)).toBe(health));

const group = (change: Partial<GroupHealth>): GroupHealth => ({ group: 'project', title: 'x', isThere: true, memberCount: 2, groupsWithin: [], isRenamed: false, ...change });
it.each([
  [group({}), false, 'fine', 'success'],
  [group({ isThere: false, memberCount: 0 }), false, 'missing', 'danger'],
  [group({ memberCount: null }), false, 'untold', 'neutral'],
  [group({ memberCount: 0 }), false, 'empty', 'warning'],
  [group({ group: 'management', memberCount: 0 }), false, 'empty', 'danger'],
  [group({ group: 'administrators', memberCount: 0 }), false, 'empty', 'warning'],
  [group({ group: 'readers', memberCount: 0 }), true, 'empty', 'neutral'],
  [group({ group: 'flow', memberCount: 0 }), false, 'empty', 'neutral'],
  [group({ group: 'flow', memberCount: 0 }), true, 'flowNeeded', 'warning'],
  [group({ group: 'management', groupsWithin: ['Ledning'] }), false, 'within', 'neutral'],
  [group({ group: 'management', isRenamed: true }), false, 'renamed', 'warning'],
  [group({ isRenamed: true }), false, 'fine', 'success'],
  [group({ group: 'readers', groupsWithin: ['Alla'] }), false, 'fine', 'success'],
] as const)('says of a group %#: %s', (health, hasFlows, kind, tone) => expect(groupFinding(health, hasFlows)).toMatchObject({ kind, health: tone }));

it('calls flows that were never heard from unused together, and broken beside one that was', () => {
  const flows = (seen: readonly (string | null)[]) => seen.map((lastSeen, at) => ({ flow: `Hb${at}`, lastSeen, expectedWithinHours: 1 }));
  expect(flowFindings(flows([null, null]), now).map(({ health }) => health)).toEqual(['neutral', 'neutral']);
  expect(flowFindings(flows([null, now]), now).map(({ health }) => health)).toEqual(['warning', 'success']);
  expect(flowFindings(flows(['2026-11-20T12:00:00Z', now]), now).map(({ state }) => state)).toEqual(['late', 'inOrder']);
});

it('gathers decisions by who wrote them, and loses none', () => {
  fc.assert(fc.property(fc.array(fc.integer({ min: 1, max: 5 })), (ids) => {
    const rows = ids.map((id, at) => blankRow('decision', { id: at + 1, author: { id, name: `P${id}`, email: '' } }));
    const authors = foreignAuthors(rows);
    expect(new Set(authors.map(({ id }) => id)).size).toBe(authors.length);
    expect(authors.flatMap(({ decisions }) => decisions.map(({ id }) => id)).sort()).toEqual(rows.map(({ id }) => id).sort());
    expect(authors.every(({ id, decisions }) => decisions.every(({ author }) => author?.id === id))).toBe(true);
  }));
});

it('finds the worst', () => {
  const all: readonly Health[] = ['success', 'neutral', 'warning', 'danger'];
  fc.assert(fc.property(fc.array(fc.constantFrom(...all)), (some) => {
    expect(worst(some)).toBe(all[Math.max(0, ...some.map((one) => all.indexOf(one)))]);
  }));
});
