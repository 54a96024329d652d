import '@pnp/sp/files/folder';
import '@pnp/sp/files/web';
import '@pnp/sp/folders/web';
import { spfi } from '@pnp/sp';
import { InjectHeaders } from '@pnp/queryable';
import { startInstalledSite, type InstalledSite } from '../../../tests/fixtures/installed-site';
import { findPerson } from '../../../local/sharepoint/people';
import { troubleOf } from './client/errors';
import { desiredLists, type AnyList } from './provisioning/desired';
import { createSiteSetup } from './provisioning/site-setup';
import { accessLevels, groupNames, type AccessLevel, type GroupName } from './schema/define-list';

/** What can be tried on a list. */
const tries = ['read', 'add', 'edit', 'delete'] as const;
type Try = (typeof tries)[number];

/** What each level allows: the meaning of the words in the declarations. */
const allows: Readonly<Record<AccessLevel, readonly Try[]>> = {
  none: [], read: ['read'], addAndEdit: ['read', 'add', 'edit'], full: ['read', 'add', 'edit', 'delete'],
};

/** One person a group, in that group alone; nobody of them owns the site. */
const people: Readonly<Record<GroupName | 'outsider', string>> = {
  administrators: 'johan', project: 'erik', management: 'sara', readers: 'nils', flow: 'gast', outsider: 'petra',
};

type Cell = 'allowed' | 'refused' | `odd: ${string}`;
type Row = Readonly<Record<Try, Cell>>;

let site: InstalledSite;
/** Rows an owner has put into each list: one to edit, and one for each person to try to delete. */
const rowIds = new Map<string, readonly number[]>();
const lists = desiredLists.filter(({ isLibrary }) => isLibrary !== true);
const library = desiredLists.find(({ isLibrary }) => isLibrary === true) as AnyList;
const pathOf = (list: AnyList): string => `/sites/demo/Lists/${list.name}`;
const bodyOf = (list: AnyList, key: string): Record<string, string> => ('key' in list.fields ? { HbKey: key } : { Title: key });

/** Sends one thing to every list in as few requests as SharePoint takes. */
const onEach = async (person: string, work: (sp: ReturnType<typeof spfi>, list: AnyList) => Promise<unknown>): Promise<ReadonlyMap<string, unknown>> => {
  const base = spfi(site.as(person).client.sp).using(InjectHeaders({ Accept: 'application/json;odata=nometadata' }));
  const [sp, send] = base.batched({ maxRequests: 100 });
  const results = lists.map(async (list): Promise<readonly [string, unknown]> => [list.name, await work(sp, list).catch((error: unknown) => troubleOf(error, 0))]);
  await send();
  return new Map(await Promise.all(results));
};
const cellOf = (answer: unknown): Cell => {
  const status = typeof answer === 'object' && answer !== null && 'status' in answer ? Number(answer.status) : 200;
  // SharePoint says 403, or 404 where it hides that there is something.
  return status < 300 ? 'allowed' : status === 403 || status === 404 ? 'refused' : `odd: ${JSON.stringify(answer)}`;
};

const tried: Readonly<Record<Try, (person: string, own: number) => Promise<ReadonlyMap<string, unknown>>>> = {
  read: (person) => onEach(person, (sp, list) => sp.web.getList(pathOf(list)).items.top(1)()),
  add: (person) => onEach(person, (sp, list) => sp.web.getList(pathOf(list)).items.add(bodyOf(list, `by-${person}`))),
  edit: (person) => onEach(person, (sp, list) => sp.web.getList(pathOf(list)).items.getById(rowIds.get(list.name)?.[0] ?? 0).update(bodyOf(list, `edited-${person}`))),
  delete: (person, own) => onEach(person, (sp, list) => sp.web.getList(pathOf(list)).items.getById(rowIds.get(list.name)?.[own] ?? 0).delete()),
};

const matrix = new Map<string, Record<string, Row>>();

beforeAll(async () => {
  site = await startInstalledSite();
  const { sp } = site.as('anna').client;
  const setup = createSiteSetup(sp);
  // The fixture has Johan among the project groups; here he looks after the lists and nothing else.
  const groups = await setup.groups();
  const project = groups.ok ? groups.value.find(({ group }) => group === 'project') : undefined;
  const johan = project?.members.find(({ name }) => name === 'Johan Nyström');
  expect(johan).toBeDefined();
  await fetch(`${site.server.url}/_api/web/sitegroups/getbyname('${encodeURIComponent(project?.title ?? '')}')/users/removebyid(${johan?.id ?? 0})`, {
    method: 'POST', headers: { Cookie: 'sp-person=anna', Accept: 'application/json;odata=nometadata', 'X-RequestDigest': site.server.pageContext('anna').formDigestValue },
  });
  for (const [name, id] of [['administrators', 'johan'], ['flow', 'gast']] as const) {
    expect(await setup.addMember(name, findPerson(id)?.login ?? '')).toMatchObject({ ok: true });
  }
  for (let row = 0; row <= Object.keys(people).length; row += 1) {
    const made = await onEach('anna', (web, list) => web.web.getList(pathOf(list)).items.add(bodyOf(list, `row-${row}`)));
    for (const [name, answer] of made) rowIds.set(name, [...rowIds.get(name) ?? [], Number((answer as { Id?: number }).Id)]);
  }
  for (const [at, person] of Object.values(people).entries()) {
    const cells = new Map<Try, ReadonlyMap<string, unknown>>();
    for (const one of tries) cells.set(one, await tried[one](person, at + 1));
    matrix.set(person, Object.fromEntries(lists.map(({ name }) => [name, Object.fromEntries(tries.map((one) => [one, cellOf(cells.get(one)?.get(name))])) as Row])));
  }
}, 120_000);
afterAll(() => site.server.stop());

const expected = (level: AccessLevel): Row => Object.fromEntries(tries.map((one) => [one, allows[level].includes(one) ? 'allowed' : 'refused'])) as Row;

it.each(groupNames)('the group %s may do with each list what is declared, and nothing else', (group) => {
  expect(matrix.get(people[group])).toEqual(Object.fromEntries(lists.map((list) => [list.name, expected(list.access[group])])));
});

it('lets nobody in who is in no group', () => {
  expect(matrix.get(people.outsider)).toEqual(Object.fromEntries(lists.map(({ name }) => [name, expected('none')])));
});

it('tries every cell: groups × lists × what can be tried', () => {
  expect(lists.length).toBe(Object.keys(matrix.get('erik') ?? {}).length);
  expect(new Set(lists.flatMap(({ access }) => Object.values(access)))).toEqual(new Set(accessLevels));
});

it('keeps what the product stands on, whatever the declarations say', () => {
  const may = (group: GroupName | 'outsider', list: string, one: Try): Cell | undefined => matrix.get(people[group])?.[list]?.[one];
  const whoMay = (list: string, one: Try) => groupNames.filter((group) => may(group, list, one) === 'allowed');
  // Only the management group writes decisions, conditions and agendas; nobody deletes a decision.
  for (const list of ['HbDecisions', 'HbConditions', 'HbAgenda']) expect([list, whoMay(list, 'add').filter((group) => group !== 'administrators' && group !== 'flow')]).toEqual([list, ['management']]);
  expect(whoMay('HbDecisions', 'add')).toEqual(['management']);
  expect(whoMay('HbDecisions', 'edit')).toEqual(['management']);
  expect(whoMay('HbDecisions', 'delete')).toEqual([]);
  // A flow writes in the lists that have columns of its own, and in the log.
  expect(lists.filter(({ name }) => may('flow', name, 'edit') === 'allowed').map(({ name }) => name)).toEqual(['HbAssessments', 'HbConditions', 'HbMeetings', 'HbEvents']);
  // Stakeholders and dialogues may name people; the log is for those who work here.
  expect(lists.filter(({ name }) => may('readers', name, 'read') !== 'allowed').map(({ name }) => name)).toEqual(['HbStakeholders', 'HbDialogues', 'HbEvents']);
  expect(lists.filter(({ name }) => may('readers', name, 'add') === 'allowed')).toEqual([]);
  // Whoever works with cases deletes nothing for ever.
  expect(lists.filter(({ name }) => may('project', name, 'delete') === 'allowed' || may('management', name, 'delete') === 'allowed' || may('flow', name, 'delete') === 'allowed')).toEqual([]);
  // What is published of the method, and the settings, are the administrators'.
  for (const list of ['HbReferenceData', 'HbConfig']) expect([list, whoMay(list, 'edit')]).toEqual([list, ['administrators']]);
});

it('holds for the library of files, too', async () => {
  const folder = (person: string) => site.as(person).client.sp.web.getFolderByServerRelativePath(`/sites/demo/${library.name}`);
  for (const [group, person] of Object.entries(people) as [GroupName | 'outsider', string][]) {
    await folder('anna').files.addUsingPath(`for-${person}.json`, '{}');
    const cell = (answer: Promise<unknown>): Promise<Cell> => answer.then(() => 'allowed' as const, (error: unknown) => cellOf(troubleOf(error, 0)));
    const file = () => site.as(person).client.sp.web.getFileByServerRelativePath(`/sites/demo/${library.name}/for-${person}.json`);
    const row = {
      read: await cell(folder(person).files()), add: await cell(folder(person).files.addUsingPath(`by-${person}.json`, '{}')),
      edit: await cell(file().setContent('{"x":1}')), delete: await cell(file().delete()),
    };
    expect([group, row]).toEqual([group, expected(group === 'outsider' ? 'none' : library.access[group])]);
  }
});
