import fc from 'fast-check';
import { handOver, nextHandOver } from './hand-over';
import type { Owned } from './hand-over';

const anna = { id: 1, name: 'Anna' };
const per = { id: 2, name: 'Per' };
const eva = { id: 3, name: 'Eva' };

test.each([
  ['keeps the former owner in the group', { owner: anna, ownerRole: 'Trafikstrateg', group: [eva] }, per, 'Planerare', { owner: per, ownerRole: 'Planerare', group: [eva, anna] }],
  ['adds nobody twice', { owner: anna, ownerRole: '', group: [anna, eva] }, per, '', { owner: per, ownerRole: '', group: [anna, eva] }],
  ['keeps the role when no other is given', { owner: anna, ownerRole: 'Trafikstrateg', group: [] }, per, '  ', { owner: per, ownerRole: 'Trafikstrateg', group: [anna] }],
  ['gives a case without an owner one', { owner: null, ownerRole: '', group: [] }, per, ' Chef ', { owner: per, ownerRole: 'Chef', group: [] }],
  ['changes nothing but the role when it goes to the same person', { owner: anna, ownerRole: 'A', group: [] }, anna, 'B', { owner: anna, ownerRole: 'B', group: [] }],
] as const)('%s', (_name, before, to, role, after) => {
  expect(handOver<{ id: number; name: string }>(before, to, role)).toEqual(after);
});

test('however often a case is handed over, nobody leaves it and nobody is there twice', () => {
  const person = fc.integer({ min: 1, max: 6 }).map((id) => ({ id }));
  fc.assert(fc.property(fc.option(person), fc.uniqueArray(person, { selector: ({ id }) => id }), fc.array(person), (owner, group, next) => {
    const start: Owned<{ readonly id: number }> = { owner, ownerRole: '', group };
    const end = next.reduce((now, to) => handOver(now, to, ''), start);
    const all = new Set([...group, ...(owner === null ? [] : [owner]), ...next].map(({ id }) => id));
    const there = new Set([...end.group, ...(end.owner === null ? [] : [end.owner])].map(({ id }) => id));
    return [...all].every((id) => there.has(id)) && new Set(end.group.map(({ id }) => id)).size === end.group.length;
  }));
});

test('each handing over is a record of its own; one that is only begun does not count', () => {
  expect(nextHandOver([])).toBe(1);
  const done = { item: 'H.owner', participants: 'från Anna till Per' };
  expect(nextHandOver([done, { item: 'A1', participants: 'x' }, done, { item: 'H.owner', participants: ' ' }])).toBe(3);
});
