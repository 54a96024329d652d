import type { RunningSharePoint } from '../index';
import { pnp, raw, startTest } from '../testing/client';

let server: RunningSharePoint;
let anna: ReturnType<typeof raw>;
let maria: ReturnType<typeof raw>;
const plain = 'application/json;odata=nometadata';
const verbose = 'application/json;odata=verbose';
const list = "web/lists/getByTitle('Seen')";
const merge = (path: string, body: unknown) => anna('MERGE', path, { body, headers: { 'If-Match': '*' } });

beforeAll(async () => {
  server = await startTest();
  [anna, maria] = [raw(server, 'anna'), raw(server, 'maria')];
  await anna('POST', 'web/lists', { body: { Title: 'Seen', BaseTemplate: 100 } });
});
afterAll(() => server.stop());

it('§9 a view is added by parameters, with its columns, query and kind', async () => {
  const parameters = { __metadata: { type: 'SP.ViewCreationInformation' }, Title: 'Mine', PersonalView: false, Query: '<Where><Eq><FieldRef Name="Title"/><Value Type="Text">x</Value></Eq></Where>', RowLimit: 7, Paged: true, SetAsDefaultView: true, ViewFields: { results: ['Title', 'Author'] }, ViewTypeKind: 1 };
  const made = await anna('POST', `${list}/views/Add`, { accept: verbose, headers: { 'Content-Type': verbose }, body: { parameters } });
  expect(made.status).toBe(200);
  expect(made.json['d']).toMatchObject({ Title: 'Mine', RowLimit: 7, DefaultView: true, ViewQuery: parameters.Query, ServerRelativeUrl: '/sites/demo/Lists/Seen/Mine.aspx', ViewFields: { __deferred: {} } });
  const read = await anna('GET', `${list}/DefaultView?$select=Title,ViewFields&$expand=ViewFields`, { accept: verbose });
  expect(read.json['d']).toMatchObject({ Title: 'Mine', ViewFields: { Items: { results: ['Title', 'Author'] }, SchemaXml: '<FieldRef Name="Title" /><FieldRef Name="Author" />' } });
  expect((await anna('GET', `${list}?$select=DefaultViewUrl`, { accept: plain })).json).toEqual({ DefaultViewUrl: '/sites/demo/Lists/Seen/Mine.aspx' });
  expect((await anna('GET', `${list}/views?$select=Title&$filter=DefaultView eq true`, { accept: plain })).json['value']).toEqual([{ Title: 'Mine' }]);
  // A second one of the name has a page of its own.
  expect((await anna('POST', `${list}/views`, { body: { Title: 'Mine', PersonalView: false } })).json).toMatchObject({ ServerRelativeUrl: '/sites/demo/Lists/Seen/Mine1.aspx' });
});

it('§9 SetViewXml replaces query, columns, paging and formatter, and ListViewXml shows them', async () => {
  const view = `${list}/views/getByTitle('All Items')`;
  const xml = `<View Scope='RecursiveAll'><Query><OrderBy><FieldRef Name='ID' Ascending='FALSE'/></OrderBy></Query><ViewFields><FieldRef Name='Title'/><FieldRef Name="Created" /><FieldRef Name='Nope'/></ViewFields><RowLimit Paged='FALSE'>12</RowLimit><Aggregations Value='On'><FieldRef Name='Title' Type='COUNT'/></Aggregations><CustomFormatter>{&quot;a&quot;:1}</CustomFormatter></View>`;
  expect((await anna('POST', `${view}/SetViewXml`, { body: { viewXml: xml } })).json).toMatchObject({ 'odata.null': true });
  const read = (await anna('GET', view, { accept: plain })).json;
  expect(read).toMatchObject({ ViewQuery: "<OrderBy><FieldRef Name='ID' Ascending='FALSE'/></OrderBy>", RowLimit: 12, Paged: false, Scope: 2, AggregationsStatus: 'On', CustomFormatter: '{"a":1}' });
  for (const part of ['Scope="RecursiveAll"', '<RowLimit Paged="FALSE">12</RowLimit>', '<ViewFields><FieldRef Name="Title" /><FieldRef Name="Created" /></ViewFields>', '<Aggregations Value="On">']) expect([read['ListViewXml'], read['HtmlSchemaXml']].every((held) => String(held).includes(part))).toBe(true);
  expect((await anna('GET', `${view}/viewfields/schemaxml`, { accept: plain })).json).toEqual({ value: '<FieldRef Name="Title" /><FieldRef Name="Created" />' });
  expect((await anna('POST', `${view}/SetViewXml`, { body: { viewXml: 'no xml' } })).status).toBe(400);
});

it('§9 the columns of a view are added, moved and removed; what is wrong is a 400', async () => {
  const view = `${list}/views/getByTitle('Mine')/viewfields`;
  const items = async (): Promise<unknown> => (await anna('GET', view, { accept: plain })).json['Items'];
  await anna('POST', `${view}/AddViewField('Created By')`);
  await anna('POST', `${view}/addviewfield('Modified')`);
  await anna('POST', `${view}/MoveViewFieldTo`, { body: { field: 'Modified', index: 0 } });
  expect(await items()).toEqual(['Modified', 'Title', 'Author']);
  await anna('POST', `${view}/removeviewfield('Title')`);
  expect(await items()).toEqual(['Modified', 'Author']);
  for (const [path, body] of [[`addviewfield('Nope')`, undefined], ['moveviewfieldto', { field: 'Title', index: 0 }], ['moveviewfieldto', { field: 'Modified', index: 9 }], ['moveviewfieldto', { field: 'Modified', index: 'x' }]] as const)
    expect((await anna('POST', `${view}/${path}`, body === undefined ? {} : { body })).status).toBe(400);
  await anna('POST', `${view}/removeallviewfields`);
  expect(await items()).toEqual([]);
});

it('§9 a view is changed and deleted; the default moves, and one always stays', async () => {
  const mine = `${list}/views/getByTitle('Mine')`;
  for (const [body, status] of [[{ RowLimit: 20, Hidden: true, TabularView: false }, 204], [{ RowLimit: 'x' }, 400], [{ RowLimit: 0 }, 400], [{ Title: 5 }, 400], [{ Nope: 1 }, 400]] as const) expect((await merge(mine, body)).status).toBe(status);
  expect((await anna('GET', mine, { accept: plain })).json).toMatchObject({ RowLimit: 20, Hidden: true, TabularView: false });
  expect((await anna('DELETE', mine)).status).toBe(200);
  expect((await anna('GET', `${list}/defaultview?$select=Title`, { accept: plain })).json).toEqual({ Title: 'All Items' });
  expect((await anna('GET', `${list}/views(guid'00000000-0000-0000-0000-000000000001')`)).text).toContain('The specified view is invalid.');
  expect((await anna('GET', `${list}/views/getByTitle('All Items')/renderashtml`)).status).toBe(501);
});

it('§9 a personal view needs no rights to the list, and nobody else sees it', async () => {
  const nils = raw(server, 'nils');
  expect((await nils('POST', `${list}/views`, { body: { Title: 'All', PersonalView: false } })).status).toBe(403);
  const made = await nils('POST', `${list}/views`, { body: { Title: 'Ours', PersonalView: true } });
  expect([made.status, made.json['PersonalView']]).toEqual([201, true]);
  expect((await nils('GET', `${list}/views/getByTitle('Ours')`)).status).toBe(200);
  expect((await maria('GET', `${list}/views/getByTitle('Ours')`)).status).toBe(404);
  expect((await nils('POST', `${list}/views/getByTitle('Ours')/viewfields/addviewfield('Title')`)).status).toBe(200);
  expect((await nils('DELETE', `${list}/views/getByTitle('All Items')`)).status).toBe(403);
});

it('§9 PnPjs reads and writes views', async () => {
  const views = pnp(server, 'anna').web.lists.getByTitle('Seen').views;
  const made = await views.add('From PnPjs', false, { RowLimit: 5 });
  await views.getById(made.Id).fields.add('Editor');
  await views.getById(made.Id).update({ RowLimit: 6 });
  expect(await views.getById(made.Id).fields()).toMatchObject({ Items: ['Editor'] });
  expect(await pnp(server, 'anna').web.lists.getByTitle('Seen').getView(made.Id)()).toMatchObject({ RowLimit: 6 });
  await views.getByTitle('From PnPjs').delete();
});
