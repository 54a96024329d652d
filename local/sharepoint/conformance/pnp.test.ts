import { pnp, startTest } from '../testing/client';
import type { RunningSharePoint } from '../index';

let server: RunningSharePoint;
beforeAll(async () => {
  server = await startTest();
});
afterAll(() => server.stop());

describe('the real PnPjs client', () => {
  it('9.5, 9.6 makes a list with columns, a view and items, and reads them back', async () => {
    const sp = pnp(server, 'anna');
    await sp.web.lists.add('HbThings', 'Saker', 100, false, { OnQuickLaunch: false });
    const list = sp.web.getList('/sites/demo/Lists/HbThings');
    const text = await list.fields.addText('HbKey', { MaxLength: 40 });
    expect(text).toMatchObject({ InternalName: 'HbKey', TypeAsString: 'Text' });
    await list.fields.addMultilineText('HbNote', { RichText: false });
    await list.fields.addNumber('HbAssessmentId');
    await list.fields.addUser('HbOwner', {});
    await list.fields.addChoice('HbStatus', { Choices: ['Planned', 'InProgress'] });
    await list.fields.createFieldAsXml({ SchemaXml: '<Field Type="DateTime" DisplayName="Slutdatum" Name="HbDue" Format="DateOnly" />', Options: 8 } as never);
    await list.fields.getByInternalNameOrTitle('HbAssessmentId').update({ Indexed: true, Title: 'Ärende' });
    const view = await list.views.add('Öppna', false, { ViewQuery: '<Where/>', RowLimit: 50 });
    await list.views.getById(view.Id as string).fields.add('HbStatus');
    const me = await sp.web.currentUser();
    const note = 'åäö "quoted" <script>alert(1)</script> =cmd() 🌍'.repeat(900);
    const made = await list.items.add({ Title: 'Ett', HbKey: 'k1', HbNote: note, HbAssessmentId: 7, HbOwnerId: me.Id, HbStatus: 'Planned', HbDue: '2026-05-01' });
    expect(made).toMatchObject({ Id: 1, ID: 1, HbNote: note, HbOwnerId: me.Id, 'odata.etag': '"1"' });
    const { etag } = (await list.items.getById(1).update({ Title: 'Två' }, '"1"')) as { etag: string };
    expect(etag).toBe('"2"');
    await expect(list.items.getById(1).update({ Title: 'Tre' }, '"1"')).rejects.toMatchObject({ status: 412 });
    const read = await list.items.select('Id', 'Title', 'HbDue', 'HbOwner/Title', 'owshiddenversion').expand('HbOwner').filter('HbAssessmentId eq 7')();
    expect(read).toMatchObject([{ Id: 1, Title: 'Två', HbDue: '2026-04-30T22:00:00Z', HbOwner: { Title: 'Anna Lindqvist' }, owshiddenversion: 2 }]);
  });

  it('4.2, 4.3 batches reads and writes, each with its own answer', async () => {
    const sp = pnp(server, 'anna');
    const [batched, execute] = sp.batched({ maxRequests: 100 });
    const list = batched.web.lists.getByTitle('HbThings');
    const results: unknown[] = [];
    const keep = (name: string) => [(held: unknown) => results.push([name, held]), (error: { status?: number }) => results.push([name, error.status])] as const;
    const adds = Array.from({ length: 30 }, (_, i) => list.items.add({ Title: `rad ${i}`, HbKey: `b${i}` }));
    const read = list.items.getById(1)().then(...keep('read'));
    const gone = list.items.getById(999)().then(...keep('gone'));
    const stale = list.items.getById(1).update({ Title: 'x' }, '"1"').then(...keep('stale'));
    const fresh = list.items.getById(1).update({ Title: 'y' }, '"2"').then(...keep('fresh'));
    await execute();
    await Promise.all([...adds, read, gone, stale, fresh]);
    const ids = (await Promise.all(adds)).map((item) => (item as { Id: number }).Id);
    expect(ids).toEqual(Array.from({ length: 30 }, (_, i) => i + 2));
    expect(Object.fromEntries(results as [string, unknown][])).toMatchObject({ gone: 404, stale: 412, fresh: { etag: '"3"' }, read: { Title: 'Två' } });
  });

  it('6.9 walks pages', async () => {
    const sp = pnp(server, 'anna');
    const seen: number[] = [];
    for await (const page of sp.web.lists.getByTitle('HbThings').items.select('Id').top(10)) seen.push(...page.map((i: { Id: number }) => i.Id));
    expect(seen).toEqual(Array.from({ length: 31 }, (_, i) => i + 1));
  });
});
