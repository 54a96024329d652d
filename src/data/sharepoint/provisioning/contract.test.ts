import { SCHEMA_VERSION } from '../schema/lists';
import { addressOf, desiredGroups, desiredLists, viewColumns } from './desired';
import { fieldType } from './field-xml';
import type { PresentList, PresentSite } from './present-site';
import { createSiteSetup, installSite } from './site-setup';
import { startSite, type RunningSite } from './testing/running-site';

let site: RunningSite;
beforeEach(async () => { site = await startSite(); });
afterEach(() => site.server.stop());

const listOf = (present: PresentSite, name: string): PresentList => {
  const list = present.lists[name];
  if (typeof list !== 'object') throw new Error(`${name} is ${String(list)}`);
  return list;
};
const at = (name: string): string => `web/GetList('/sites/demo/Lists/${name}')`;
const mustInstall = async (person = 'anna'): Promise<void> => {
  expect(await installSite(site.as(person))).toMatchObject({ ok: true, value: { state: { kind: 'ready' }, steps: [], obstacles: [] } });
};
const makeOwner = async (person: string): Promise<void> => {
  const added = await site.send('anna', { method: 'POST', path: 'web/associatedownergroup/users', body: { LoginName: site.server.pageContext(person).userLoginName } });
  expect(added.ok).toBe(true);
};
const titles = async (): Promise<string[]> => (await site.present()).allLists.map(({ title }) => title);

describe('installing a new site', () => {
  it('takes at most twelve requests for 27 lists and a library, tells how far it is, and a second run reads and writes nothing', async () => {
    const told: [number, number][] = [];
    await installSite(site.as('anna'), (done, total) => told.push([done, total]));
    const fresh = { requests: site.requests(), writes: site.writes() };
    site.server.requests.clear();
    await mustInstall();
    const again = { requests: site.requests(), writes: site.writes() };
    console.info(`fresh site: ${fresh.requests} requests, ${fresh.writes} writes; finished site: ${again.requests} request, ${again.writes} writes`);
    // Two to read, the version alone at the end, and a hundred writes in each between.
    expect(fresh.requests).toBeLessThanOrEqual(12);
    expect(desiredLists).toHaveLength(28);
    expect(again).toEqual({ requests: 2, writes: 0 });
    expect(told[told.length - 1]).toEqual([fresh.writes, fresh.writes]);
    expect(told.map(([done]) => done)).toEqual([...told.map(([done]) => done)].sort((a, b) => a - b));
  });

  it('makes each list as declared: address, title, columns, indexes, look, view, days and notes', async () => {
    await mustInstall();
    const present = await site.present();
    for (const list of desiredLists) {
      const made = listOf(present, list.name);
      expect(made).toMatchObject({ title: list.title, template: list.isLibrary === true ? 101 : 100, hasVersions: true, hasAttachments: false, hasOwnAccess: true });
      expect(made.view).toEqual({ title: list.view.title, columns: viewColumns(list) });
      for (const field of Object.values(list.fields)) {
        expect(made.fields.find((one) => one.internal === field.internal)).toMatchObject({
          title: field.title, type: fieldType[field.kind], isRequired: false, isHidden: false,
          isIndexed: field.indexed === true || field.unique === true, isUnique: field.unique === true,
          choices: field.kind === 'choice' ? field.codes : null, isFormatted: field.pills !== undefined,
        });
      }
      if (list.isLibrary !== true && !Object.values(list.fields).some((field) => field.internal === 'Title')) {
        expect(made.fields.find((one) => one.internal === 'Title')).toMatchObject({ isHidden: true, isRequired: false });
      }
    }
    expect(present.allLists.filter(({ path }) => /\/Hb/.test(path)).map(({ path }) => path).sort())
      .toEqual(desiredLists.map((list) => `/sites/demo/${addressOf(list)}`).sort());
    expect(present.version).toMatchObject({ value: SCHEMA_VERSION });
    const day = await site.send('anna', { method: 'GET', path: `${at('HbActions')}/fields/getbyinternalnameortitle('HbDue')?$select=SchemaXml` });
    expect(JSON.stringify(day)).toContain('DateOnly');
    const text = await site.send('anna', { method: 'GET', path: `${at('HbAnswers')}/fields/getbyinternalnameortitle('HbText')?$select=SchemaXml` });
    expect(JSON.stringify(text)).toContain('RichText=\\"FALSE\\"');
    // Whoever installs is put among the administrators.
    const groups = await createSiteSetup(site.as('anna')).groups();
    expect(groups).toMatchObject({ ok: true, value: [{ group: 'administrators', title: desiredGroups.administrators.title, members: [{ name: 'Anna Lindqvist' }] }, {}, {}, {}, {}] });
  });
});

describe('rights after installing', () => {
  const row = (list: string): { method: 'POST'; path: string; body: object } => ({ method: 'POST', path: `${at(list)}/items`, body: { HbKey: `k${Math.random()}` } });
  const status = async (person: string, asking: Parameters<RunningSite['send']>[1]): Promise<number> => {
    const answer = await installed.send(person, asking);
    // A closed list answers 403 or hides that it is there at all.
    return answer.ok ? 200 : answer.trouble.status === 404 ? 403 : answer.trouble.status;
  };
  // One site for them all: none of these tests changes what another looks at.
  let installed: RunningSite;
  beforeAll(async () => {
    installed = await startSite('installed');
    const setup = createSiteSetup(installed.as('anna'));
    for (const [group, person] of [['project', 'maria'], ['management', 'sara'], ['readers', 'nils'], ['flow', 'petra']] as const) {
      const added = await setup.addMember(group, installed.server.pageContext(person).userLoginName);
      expect(added).toMatchObject({ ok: true, value: { group, members: [{}] } });
    }
  });
  afterAll(() => installed.server.stop());

  it.each<[string, string, number, number]>([
    ['maria', 'HbAnswers', 200, 200], ['maria', 'HbDecisions', 200, 403], ['maria', 'HbConfig', 200, 403],
    ['sara', 'HbDecisions', 200, 200], ['sara', 'HbAnswers', 200, 403], ['sara', 'HbAssessments', 200, 200],
    ['nils', 'HbAnswers', 200, 403], ['nils', 'HbStakeholders', 403, 403], ['petra', 'HbAssessments', 200, 200], ['petra', 'HbDecisions', 200, 403],
    ['erik', 'HbAnswers', 403, 403], ['anna', 'HbDecisions', 200, 200],
  ])('%s and %s: reading %i, adding %i', async (person, list, reading, adding) => {
    expect(await status(person, { method: 'GET', path: `${at(list)}/items` })).toBe(reading);
    expect(await status(person, row(list))).toBe(adding);
  });

  it('lets nobody in the project group delete a row', async () => {
    expect(await status('maria', row('HbAnswers'))).toBe(200);
    expect(await status('maria', { method: 'POST', path: `${at('HbAnswers')}/items(1)/recycle()` })).toBe(403);
  });

  it('tells a project member that all is ready, and a guest that this is not theirs', async () => {
    expect(await createSiteSetup(installed.as('maria')).plan()).toMatchObject({ ok: true, value: { state: { kind: 'ready' }, mayInstall: false, steps: [] } });
    for (const outsider of ['gast', 'erik']) expect(await createSiteSetup(installed.as(outsider)).plan()).toEqual({ ok: false, failure: { kind: 'forbidden' } });
  });

  it('refuses an unknown login with SharePoint\'s own words, and takes a member twice', async () => {
    const setup = createSiteSetup(installed.as('anna'));
    expect(await setup.addMember('project', 'i:0#.f|membership|nobody@region.example')).toMatchObject({ ok: false, failure: { kind: 'noSuchPerson', who: 'nobody@region.example' } });
    expect(await setup.addMember('project', installed.server.pageContext('maria').userLoginName)).toMatchObject({ ok: true, value: { members: [{ name: 'Maria Holm' }] } });
  });
});

describe('a person who may not install', () => {
  it('is told who owns the site and writes nothing', async () => {
    expect(await createSiteSetup(site.as('maria')).plan()).toMatchObject({ ok: true, value: { state: { kind: 'empty' }, mayInstall: false, steps: [] } });
    expect(await installSite(site.as('maria'))).toEqual({ ok: false, failure: { kind: 'forbidden' } });
    expect(site.writes()).toBe(0);
  });
});

describe('a break', () => {
  // Two batches of reads at the same time, nine of writes, the version by itself. A read is sent once more by itself.
  it.each([
    ['both reads', { skip: 0, times: 4 }, 'empty', 'empty'], ['one of the reads', { skip: 1, times: 2 }, 'empty', 'empty'],
    ['the first writes', { skip: 2, times: 1 }, 'empty', 'unfinished'], ['writes in the middle', { skip: 5, times: 1 }, 'unfinished', 'unfinished'],
    ['the last writes', { skip: 10, times: 1 }, 'unfinished', 'unfinished'], ['the version', { skip: 11, times: 1 }, 'unfinished', 'ready'],
  ] as const)('at %s, before or after SharePoint took it, leaves a site that a new run completes', async (_, lost, before, after) => {
    for (const [drop, kind] of [['before', before], ['after', after]] as const) {
      const broken = await startSite();
      broken.server.faults.add([{ url: '$batch', ...lost, drop }]);
      expect(await installSite(broken.as('anna'))).toEqual({ ok: false, failure: { kind: 'offline' } });
      const plan = await createSiteSetup(broken.as('anna')).plan();
      expect(plan).toMatchObject({ ok: true, value: { state: { kind } } });
      expect(await installSite(broken.as('anna'))).toMatchObject({ ok: true, value: { state: { kind: 'ready' }, steps: [], obstacles: [] } });
      expect(await broken.missing()).toBe(0);
      await broken.server.stop();
    }
  });

  it.each([0, 3, 20, 71, 130, 480, 640])('at write %i of a batch ends finished all the same', async (nth) => {
    site.server.faults.add([{ part: true, method: nth % 2 === 0 ? 'POST' : 'MERGE', skip: nth, times: 1, status: 500 }]);
    expect(await installSite(site.as('anna'))).toMatchObject({ ok: true, value: { state: { kind: 'ready' } } });
    expect(site.server.requests.list().filter(({ fault }) => fault === '500')).toHaveLength(1);
    expect(await site.missing()).toBe(0);
  });

  it('of many writes at once ends finished all the same', async () => {
    site.server.faults.add([{ part: true, method: 'POST', skip: 5, times: 120, status: 500 }]);
    expect(await installSite(site.as('anna'))).toMatchObject({ ok: true, value: { state: { kind: 'ready' } } });
    expect(await site.missing()).toBe(0);
  });

  it('that does not pass is told, not gone around for ever', async () => {
    site.server.faults.add([{ part: true, method: 'POST', url: 'HbKeys', status: 500 }]);
    expect(await installSite(site.as('anna'))).toMatchObject({ ok: false, failure: { kind: 'server', status: 500 } });
    expect((await site.present()).version).toBeNull();
    expect(site.requests()).toBeLessThan(20);
  });

  it.each([[403, 'forbidden'], [429, 'busy']] as const)('by %i in the middle is told as %s, and can be gone on from', async (status, kind) => {
    site.server.faults.add([{ part: true, method: 'POST', skip: 90, times: 30, status }]);
    expect(await installSite(site.as('anna'))).toMatchObject({ ok: false, failure: { kind } });
    expect((await site.present()).version).toBeNull();
    site.server.faults.clear();
    await mustInstall();
    expect(await site.missing()).toBe(0);
  });

  it('never leaves a list that another owner cannot go on with', async () => {
    await makeOwner('karin');
    site.server.faults.add([{ url: '$batch', skip: 3, times: 1, drop: 'after' }]);
    expect((await installSite(site.as('anna'))).ok).toBe(false);
    await mustInstall('karin');
    expect(await site.missing()).toBe(0);
  });
});

describe('two owners at the same time', () => {
  it.each([0, 1])('end in one finished site (%i)', async (delay) => {
    await makeOwner('karin');
    site.server.faults.add([{ person: 'karin', url: '$batch', latencyMs: delay * 15 }]);
    const both = await Promise.all([installSite(site.as('anna')), installSite(site.as('karin'))]);
    expect(both.map((one) => one.ok && one.value.state.kind)).toEqual(['ready', 'ready']);
    expect(await site.missing()).toBe(0);
    const present = await site.present();
    for (const list of desiredLists) {
      const names = listOf(present, list.name).fields.map((field) => field.internal);
      expect(new Set(names).size).toBe(names.length);
      expect(names.filter((name) => /^Hb.*\d$/.test(name))).toEqual([]);
      expect(listOf(present, list.name).view.columns).toEqual(viewColumns(list));
    }
    const rows = await site.send('anna', { method: 'GET', path: `${at('HbConfig')}/items` });
    expect(rows.ok && rows.value).toHaveLength(1);
  });
});

describe('a site somebody has been at', () => {
  beforeEach(async () => {
    await site.server.stop();
    site = await startSite('installed');
  });
  const setVersion = (value: number) => site.send('anna', { method: 'MERGE', path: `${at('HbConfig')}/items(1)`, body: { HbValue: String(value) }, etag: '*' });

  it('keeps the names an administrator gave to a list, a column and a group', async () => {
    for (const [path, body] of [
      [at('HbKeys'), { Title: 'Våra nycklar' }], [`${at('HbKeys')}/fields/getbyinternalnameortitle('HbReason')`, { Title: 'Motiv' }],
      [`web/sitegroups/getbyname('${desiredGroups.readers.title}')`, { Title: 'Alla som läser' }],
    ] as const) expect((await site.send('anna', { method: 'MERGE', path, body, etag: '*' })).ok).toBe(true);
    site.server.requests.clear();
    await mustInstall();
    expect(site.writes()).toBe(0);
  });

  it('mends an index, a choice and a level, and keeps what was added', async () => {
    const field = (list: string, name: string): string => `${at(list)}/fields/getbyinternalnameortitle('${name}')`;
    const level = (await site.present()).levels.find(({ name }) => name === 'Lägga till och ändra');
    for (const [path, body] of [
      [field('HbActions', 'HbKey'), { EnforceUniqueValues: false }], [field('HbActions', 'HbUnder'), { Indexed: false }],
      [field('HbAssessments', 'HbStatus'), { __metadata: { type: 'SP.FieldChoice' }, Choices: { results: ['Egen', 'Planned'] } }],
      [`web/roledefinitions(${level?.id ?? 0})`, { BasePermissions: { High: '432', Low: '1011028719' } }],
      [at('HbAnswers'), { EnableAttachments: true }],
      [`web/sitegroups/getbyname('${desiredGroups.management.title}')`, { OnlyAllowMembersViewMembership: true }],
    ] as const) expect(await site.send('anna', { method: 'MERGE', path, body, etag: '*', ...('__metadata' in body ? { format: 'verbose' } : {}) })).toMatchObject({ ok: true });
    // Who decides: everybody who may open the site can ask.
    const deciders = { method: 'GET', path: `web/sitegroups/getbyname('${desiredGroups.management.title}')/users?$select=Id` } as const;
    expect(await site.send('maria', deciders)).toMatchObject({ ok: false, trouble: { status: 403 } });
    expect(await site.missing()).toBe(6);
    await mustInstall();
    expect(await site.send('maria', deciders)).toMatchObject({ ok: true });
    expect(await site.missing()).toBe(0);
    const status = listOf(await site.present(), 'HbAssessments').fields.find(({ internal }) => internal === 'HbStatus');
    expect(status?.choices).toEqual(['Egen', 'Planned', 'InProgress', 'AwaitingDecision', 'Completed', 'Ended']);
  });

  it('makes a recycled list again, and leaves the others alone', async () => {
    await site.as('anna').web.lists.getByTitle('Åtgärder').recycle();
    const plan = await createSiteSetup(site.as('anna')).plan();
    expect(plan).toMatchObject({ ok: true, value: { state: { kind: 'unfinished' } } });
    expect(plan.ok && [...new Set(plan.value.steps.map((step) => step.of))]).toEqual(['Åtgärder']);
    await mustInstall();
    expect(await site.missing()).toBe(0);
  });

  it('is brought up from an older version, and left alone in a newer', async () => {
    await setVersion(SCHEMA_VERSION - 1);
    expect(await createSiteSetup(site.as('anna')).plan()).toMatchObject({ ok: true, value: { state: { kind: 'older', installed: SCHEMA_VERSION - 1, expected: SCHEMA_VERSION } } });
    await mustInstall();
    await setVersion(SCHEMA_VERSION + 1);
    site.server.requests.clear();
    expect(await installSite(site.as('anna'))).toMatchObject({ ok: true, value: { state: { kind: 'newer' }, steps: [] } });
    expect(site.writes()).toBe(0);
    expect(await createSiteSetup(site.as('maria')).plan()).toMatchObject({ ok: false, failure: { kind: 'forbidden' } });
  });
});

describe('a site with lists of its own', () => {
  const make = (Title: string) => site.send('anna', { method: 'POST', path: 'web/lists', body: { Title, BaseTemplate: 100 } });

  it('keeps its list called Beslut; ours gets another title', async () => {
    await make('Beslut');
    await mustInstall();
    expect(await titles()).toEqual(expect.arrayContaining(['Beslut', 'Beslut (hållbarhetssäkring)']));
    expect(await site.missing()).toBe(0);
  });

  it('tells an owner of a list they cannot open, and does the rest', async () => {
    await makeOwner('karin');
    await make('HbKeys');
    const open = await site.send('anna', { method: 'POST', path: `${at('HbKeys')}/breakroleinheritance(copyroleassignments=false, clearsubscopes=false)` });
    expect(open.ok).toBe(true);
    expect(await installSite(site.as('karin'))).toMatchObject({ ok: true, value: { state: { kind: 'unfinished' }, obstacles: [{ kind: 'noAccess', name: 'HbKeys' }] } });
    await mustInstall('anna');
    expect(await site.missing()).toBe(0);
  });

  it('tells of a list that has the name we need, installs the rest, and finishes when it is out of the way', async () => {
    await make('Annan');
    expect((await site.send('anna', { method: 'MERGE', path: at('Annan'), body: { Title: 'HbKeys' }, etag: '*' })).ok).toBe(true);
    expect(await installSite(site.as('anna'))).toMatchObject({ ok: true, value: { state: { kind: 'unfinished' }, obstacles: [{ kind: 'titleTaken', of: 'Hållbarhetsnycklar', name: 'HbKeys' }] } });
    expect((await site.present()).version).toBeNull();
    await site.send('anna', { method: 'MERGE', path: at('Annan'), body: { Title: 'Annan' }, etag: '*' });
    await mustInstall();
  });
});
