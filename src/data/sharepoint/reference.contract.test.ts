import { seedEntries } from '../../domain/reference/seed';
import { changesBetween } from '../../domain/reference/diff';
import { editionsOf, entriesAt, newestEdition } from '../../domain/reference/entries';
import { publicationOf } from '../../domain/reference/publication';
import { loadMethodDetails, loadMethodTexts } from '../../method/load';
import type { ReferenceEntry } from '../../method/reference';
import { startInstalledSite, type InstalledSite } from '../../../tests/fixtures/installed-site';
import type { ReferencePort } from '../ports/reference';
import { createReferencePort } from './reference/reference-port';
import { createRowGateway } from './rows/row-gateway';

let site: InstalledSite;
let seed: readonly ReferenceEntry[];
beforeAll(async () => {
  const of = async (language: 'sv' | 'en') => ({ texts: await loadMethodTexts(language), details: await loadMethodDetails(language) });
  seed = seedEntries(await of('sv'), await of('en'));
});
beforeEach(async () => { site = await startInstalledSite(); });
afterEach(() => site.server.stop());

const as = (person: string): ReferencePort => {
  const { client } = site.as(person);
  return createReferencePort(client, createRowGateway(client));
};
const rowsFor = async (person = 'nils') => {
  const read = await as(person).read();
  if (!read.ok) throw new Error(JSON.stringify(read.failure));
  return read.value.rows;
};
const renamed = (from: readonly ReferenceEntry[], title: string): readonly ReferenceEntry[] =>
  from.map((entry) => (entry.set === 'goal' && entry.id === 'sdg.3' ? { ...entry, sv: { ...entry.sv, title } } : entry));
const many = (count: number): readonly ReferenceEntry[] => Array.from({ length: count }, (_, index) => ({
  set: 'place', id: `place.p${index}`, parent: '', order: 100 + index, sv: { title: `Plats ${index} åäö 🚲`, help: '', example: '' },
  en: { title: '', help: '', example: '' }, details: { kind: 'town' }, isWithdrawn: false,
}));

it('reads in one request; an administrator may publish, a project member only reads', async () => {
  const before = await as('anna').read();
  expect(before).toEqual({ ok: true, value: { rows: [], mayManage: true } });
  site.server.requests.clear();
  expect(await as('erik').read()).toEqual({ ok: true, value: { rows: [], mayManage: false } });
  expect(site.requests()).toHaveLength(1);
  expect(await as('erik').publish(publicationOf(seed, renamed(seed, 'X'), 'p0', 1, ''))).toEqual({ ok: false, failure: { kind: 'forbidden' } });
  expect(newestEdition(await rowsFor())).toBe(0);
});

it('publishes what is changed, whole, and everybody reads the same back', async () => {
  const after = [...renamed(seed, 'Hälsa för alla, i hela länet'), ...many(45)];
  const publication = publicationOf(seed, after, 'p1', 1, 'Nya platser');
  expect(publication.entries).toHaveLength(46);
  expect(await as('anna').publish(publication)).toEqual({ ok: true, value: 'published' });
  const rows = await rowsFor();
  expect(editionsOf(rows)).toMatchObject([{ number: 1, publication: 'p1', note: 'Nya platser', by: 'Anna Lindqvist' }]);
  expect(changesBetween(entriesAt(seed, rows, 1), after)).toEqual([]);
  expect(entriesAt(seed, rows, 0)).toEqual(entriesAt(seed, [], 0));
});

it('makes nothing twice when answers are lost, and counts for nothing until the last row is there', async () => {
  const publication = publicationOf(seed, [...seed, ...many(25)], 'p2', 1, 'En gång till');
  site.server.faults.add([{ method: 'POST', url: '$batch', drop: 'after', times: 1 }]);
  expect(await as('anna').publish(publication)).toEqual({ ok: false, failure: { kind: 'offline' } });
  const half = await rowsFor();
  expect([half.length > 0, newestEdition(half)]).toEqual([true, 0]);
  expect(entriesAt(seed, half, 99)).toEqual(entriesAt(seed, [], 0));

  site.server.faults.add([{ method: 'POST', url: 'HbReferenceData', drop: 'after', times: 1 }]);
  expect(await as('anna').publish(publication)).toEqual({ ok: false, failure: { kind: 'offline' } });
  expect(await as('anna').publish(publication)).toEqual({ ok: true, value: 'published' });
  const rows = await rowsFor();
  expect(rows).toHaveLength(26);
  expect(new Set(rows.map(({ key }) => key)).size).toBe(26);
});

it('tells the second of two who publish the same edition, and nothing of theirs counts', async () => {
  expect(await as('anna').publish(publicationOf(seed, renamed(seed, 'Annas'), 'pa', 1, ''))).toEqual({ ok: true, value: 'published' });
  expect(await as('anna').publish(publicationOf(seed, renamed(seed, 'Den andras'), 'pb', 1, ''))).toEqual({ ok: true, value: 'taken' });
  const rows = await rowsFor();
  expect(rows).toHaveLength(2);
  const goal = (edition: number) => entriesAt(seed, rows, edition).find(({ id }) => id === 'sdg.3')?.sv.title;
  expect(goal(1)).toBe('Annas');
});

it('tells the one who is overtaken between reading and the last row', async () => {
  const anna = as('anna');
  const [one, other] = [publicationOf(seed, [...seed, ...many(3)], 'p-one', 1, ''), publicationOf(seed, renamed(seed, 'Z'), 'p-other', 1, '')];
  const ends = await Promise.all([anna.publish(one), anna.publish(other)]);
  expect(ends.map((end) => end.ok && end.value).sort()).toEqual(['published', 'taken']);
  expect(editionsOf(await rowsFor())).toHaveLength(1);
});

it('a case that is opened carries what is published', async () => {
  await as('anna').publish(publicationOf(seed, renamed(seed, 'Hälsa'), 'pc', 1, ''));
  const made = await site.newCase();
  const session = await site.open('erik', made.id);
  expect(newestEdition(session.reference())).toBe(1);
  expect(session.reference()).toBe(session.reference());
});
