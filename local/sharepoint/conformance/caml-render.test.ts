import { pnp, raw, startTest } from '../testing/client';
import type { RunningSharePoint } from '../index';

type Json = Record<string, unknown>;
let server: RunningSharePoint;
let anna: ReturnType<typeof raw>;
let nils: ReturnType<typeof raw>;
const of = (title: string) => `web/lists/getByTitle('${title}')`;
const list = of('Things');
const plain = 'application/json;odata=nometadata';
const fields = (...names: string[]): string => `<ViewFields>${names.map((name) => `<FieldRef Name="${name}" />`).join('')}</ViewFields>`;

async function render(parameters: unknown, query = '', more: Json = {}, who = anna): Promise<Json> {
  const { json, status, headers } = await who('POST', `${list}/RenderListDataAsStream${query}`, { body: { parameters, ...more } });
  if (status === 200) expect(headers.get('content-type')).toBe('application/json; charset=utf-8');
  return status === 200 ? json : { status };
}
const ids = (json: Json): string[] => (json['Row'] as { ID: string }[]).map(({ ID }) => ID);
async function getItems(query: unknown): Promise<unknown> {
  const { json, status } = await anna('POST', `${list}/getitems`, { body: { query }, accept: plain });
  return status === 200 ? (json['value'] as { Id: number }[]).map(({ Id }) => Id) : status;
}

beforeAll(async () => {
  server = await startTest({ now: () => new Date('2026-06-15T13:30:00Z') });
  anna = raw(server, 'anna');
  nils = raw(server, 'nils');
  const others = await anna('POST', 'web/lists', { body: { Title: 'Others', BaseTemplate: 100 } });
  await anna('POST', `${of('Others')}/items`, { body: { Title: 'Ett' } });
  await anna('POST', 'web/lists', { body: { Title: 'Things', BaseTemplate: 100, EnableFolderCreation: true } });
  for (const [Title, FieldTypeKind, more] of [['Num', 9, {}], ['When', 4, {}], ['Flag', 8, {}], ['Tags', 15, { Choices: ['x', 'y'] }], ['Link', 11, {}], ['Who', 20, {}]] as const)
    await anna('POST', `${list}/fields`, { body: { Title, FieldTypeKind, ...more } });
  const SchemaXml = `<Field Type="Lookup" DisplayName="Other" Name="Other" List="{${String(others.json['Id'])}}" ShowField="Title" />`;
  await anna('POST', `${list}/fields/createfieldasxml`, { body: { parameters: { SchemaXml } } });
  const { userId } = server.pageContext('karin');
  await anna('POST', `${list}/items`, { body: { Title: 'Ett & två', Num: 5, When: '2026-05-01T10:00:00Z', Flag: true, Tags: ['x', 'y'], Link: { Url: 'https://a.example', Description: 'A' }, WhoId: userId, OtherId: 1 } });
  for (let n = 2; n <= 5; n += 1) await anna('POST', `${list}/items`, { body: { Title: `Rad ${n}`, Num: n * 1000 } });
  await anna('POST', `${list}/rootfolder/folders/add('Inne')`);
  await anna('POST', `${list}/AddValidateUpdateItemUsingPath`, { body: { listItemCreateInfo: { FolderPath: { DecodedUrl: '/sites/demo/Lists/Things/Inne' } }, formValues: [{ FieldName: 'Title', FieldValue: 'Djupt' }] } });
});
afterAll(() => server.stop());

describe('16.2 rows', () => {
  it('16.2 are texts, with people and lookups as arrays and sortable forms beside dates and numbers', async () => {
    const json = await render({ ViewXml: `<View>${fields('LinkTitle', 'Num', 'When', 'Flag', 'Tags', 'Link', 'Who', 'Other', 'Nope')}<RowLimit>1</RowLimit></View>` });
    const [row] = json['Row'] as Json[];
    expect(row).toMatchObject({
      ID: '1', FSObjType: '0', PermMask: '0x7fffffffffffffff', owshiddenversion: '1', Title: 'Ett & två', FileRef: '/sites/demo/Lists/Things/1_.000', 'FileLeafRef.Suffix': '000',
      Num: '5', 'Num.': '5.00000000000000', When: '5/1/2026 12:00 PM', 'When.': '2026-05-01T10:00:00Z', Flag: 'Yes', 'Flag.value': '1', Tags: ['x', 'y'], Link: 'https://a.example', 'Link.desc': 'A',
      Who: [{ id: String(server.pageContext('karin').userId), title: 'Karin Åberg', email: 'karin.aberg@region.example', sip: 'karin.aberg@region.example', picture: '' }],
      Other: [{ lookupId: 1, lookupValue: 'Ett', isSecretFieldValue: false }],
    });
    expect(row?.['UniqueId']).toMatch(/^\{[0-9A-F-]{36}\}$/);
    expect(row).not.toHaveProperty('Created');
    const empty = await render({ ViewXml: `<View>${fields('Num', 'When', 'Flag', 'Who', 'Other')}</View>` });
    expect((empty['Row'] as Json[])[1]).toMatchObject({ When: '', Flag: '', Who: '', Other: '', Num: '2,000' });
    const utc = await render({ DatesInUtc: true, ViewXml: `<View>${fields('When')}</View>` });
    expect((utc['Row'] as Json[])[0]).toMatchObject({ When: '2026-05-01T10:00:00Z' });
  });

  it('16.2 come by pages, with links forth and back', async () => {
    const ViewXml = '<View Scope="RecursiveAll"><RowLimit Paged="TRUE">3</RowLimit></View>';
    const first = await render({ ViewXml });
    expect(first).toMatchObject({ FirstRow: 1, LastRow: 3, RowLimit: 3, FolderPermissions: '0x7fffffffffffffff', FilterLink: '?', ForceNoHierarchy: '1', HierarchyHasIndention: '' });
    expect(first['NextHref']).toMatch(/^\?Paged=TRUE&p_ID=3&PageFirstRow=4&View=/);
    const second = await render({ ViewXml, Paging: String(first['NextHref']).slice(1) });
    expect([ids(second), second['FirstRow'], second['PrevHref']]).toEqual([['4', '5', '6'], 4, expect.stringContaining('PagedPrev=TRUE&p_ID=4&PageFirstRow=1')]);
    expect(ids(await render({ ViewXml }, String(second['PrevHref'])))).toEqual(['1', '2', '3']);
    const last = await render({ ViewXml }, String(second['NextHref']));
    expect([ids(last), last['NextHref']]).toEqual([['7'], undefined]);
  });

  it('16.2 stand alone, or under ListData beside what else is asked for', async () => {
    expect(Object.keys(await render({ RenderOptions: 2 }))).toContain('Row');
    const both = await render({ RenderOptions: [1, 2, 4] });
    expect(both['ListData']).toMatchObject({ FirstRow: 1 });
    expect((both['ListSchema'] as { Field: Json[] }).Field).toMatchObject([{ Name: 'LinkTitle' }, { Name: 'Title', FieldType: 'Text' }]);
    expect(both).toMatchObject({ listTitle: 'Things', CurrentUserIsSiteAdmin: true });
    const heavy = await render({ RenderOptions: 4013 });
    expect(heavy).toMatchObject({ ViewMetadata: { Title: 'All Items' }, Spotlight: {} });
    expect(heavy).not.toHaveProperty('ListData');
  });
});

describe('16.1 parameters', () => {
  it('16.1 of the address filter and sort', async () => {
    const ViewXml = '<View><RowLimit>30</RowLimit></View>';
    expect(ids(await render({ ViewXml }, '?FilterField1=Title&FilterValue1=Rad%203'))).toEqual(['3']);
    expect(ids(await render({ ViewXml }, '?FilterFields1=Title&FilterValues1=Rad%203%3B%23Rad%205&SortField=ID&SortDir=Desc'))).toEqual(['5', '3']);
    expect(ids(await render({ ViewXml }, '?FilterField1=Num&FilterValue1=3000&FilterOp1=Gt', { overrideParameters: { SortField: 'Num', SortDir: 'Desc' } }))).toEqual(['5', '4']);
    expect(ids(await render({ ViewXml }, '?FilterField1=Flag&FilterValue1=Yes'))).toEqual(['1']);
    expect(await render({ ViewXml }, '?FilterField1=Nope&FilterValue1=x')).toEqual({ status: 500 });
    expect(await render({ ViewXml }, '?InplaceSearchQuery=x')).toEqual({ status: 501 });
  });

  it('16.1 choose a stored view, override parts of it, and a folder', async () => {
    const view = await anna('POST', `${list}/views`, { body: { Title: 'Stora', ViewQuery: '<Where><Gt><FieldRef Name="Num" /><Value Type="Number">2500</Value></Gt></Where>', RowLimit: 2 } });
    const id = String(view.json['Id']);
    const stored = await render({}, `?ViewId=${id}`);
    expect([ids(stored), stored['RowLimit']]).toEqual([['3', '4'], 2]);
    expect(stored['NextHref']).toContain(`View=${id}`);
    expect(ids(await render({ OverrideViewXml: '<RowLimit>9</RowLimit><Query><OrderBy><FieldRef Name="ID" Ascending="FALSE" /></OrderBy></Query>' }, `?View={${id}}`))).toEqual(['5', '4', '3']);
    expect(await render({}, '?ViewId=11111111-1111-1111-1111-111111111111')).toEqual({ status: 404 });
    expect(ids(await render({ FolderServerRelativeUrl: '/sites/demo/Lists/Things/Inne' }))).toEqual(['7']);
    expect(await render({ FolderServerRelativeUrl: '/sites/demo/Lists/Things/Borta' })).toEqual({ status: 404 });
  });

  it('16.1 of another kind than SharePoint’s are its 400', async () => {
    expect(await Promise.all([{ ViewXml: 5 }, { RenderOptions: 'x' }, { DatesInUtc: 'yes' }, [1], 'x'].map((one) => render(one)))).toEqual(Array.from({ length: 5 }, () => ({ status: 400 })));
    expect(ids(await render(null))).toHaveLength(6);
    expect(await Promise.all([null, [], { view_xml: 'x' }, { ViewXml: 1 }, { ListItemCollectionPosition: 'x' }].map(getItems))).toEqual([400, 400, 400, 400, 400]);
  });
});

describe('16.3 getitems', () => {
  it('16.3 looks into the folder and as deep as Scope says, and goes on from a position', async () => {
    const scopes = ['', ' Scope="Recursive"', ' Scope="RecursiveAll"', ' Scope="FilesOnly"'];
    expect(await Promise.all(scopes.map((scope) => getItems({ ViewXml: `<View${scope} />` })))).toEqual([[1, 2, 3, 4, 5, 6], [1, 2, 3, 4, 5, 7], [1, 2, 3, 4, 5, 6, 7], [1, 2, 3, 4, 5]]);
    expect(await getItems({ ViewXml: '<View />', FolderServerRelativeUrl: '/sites/demo/Lists/Things/Inne' })).toEqual([7]);
    expect(await getItems({ ViewXml: '<View><RowLimit>2</RowLimit></View>', ListItemCollectionPosition: { PagingInfo: 'Paged=TRUE&p_ID=2' } })).toEqual([3, 4]);
    expect(await getItems({ ViewXml: '<Where><Eq><FieldRef Name="ID" /><Value Type="Counter">1</Value></Eq></Where>' })).toHaveLength(6);
  });

  it('16.3 also by GET, in verbose and with a stored view’s XML', async () => {
    const query = encodeURIComponent(JSON.stringify({ ViewXml: "<View><Query><Where><Eq><FieldRef Name='ID' /><Value Type='Number'>3</Value></Eq></Where></Query></View>" }));
    const got = await anna('GET', `${list}/GetItems(query=@v)?@v=${query}&$select=Id,Title`, { accept: plain });
    expect(got.json['value']).toEqual([{ Id: 3, ID: 3, Title: 'Rad 3' }]);
    const xml = (await anna('GET', `${list}/DefaultView?$select=ListViewXml`)).json['ListViewXml'];
    const verbose = await anna('POST', `${list}/GetItems`, { accept: 'application/json;odata=verbose', headers: { 'Content-Type': 'application/json;odata=verbose' }, body: { query: { __metadata: { type: 'SP.CamlQuery' }, ViewXml: xml, DatesInUtc: true } } });
    expect((verbose.json['d'] as { results: Json[] }).results).toHaveLength(6);
  });

  it('16.4 joins lend columns of what a lookup points at', async () => {
    const joined = (type: string): string => `<View><Joins><Join Type="${type}" ListAlias="o"><Eq><FieldRef Name="Other" RefType="Id" /><FieldRef List="o" Name="ID" /></Eq></Join></Joins><ProjectedFields><Field Name="OtherTitle" Type="Lookup" List="o" ShowField="Title" /></ProjectedFields>${fields('Title', 'OtherTitle')}<Query><OrderBy><FieldRef Name="OtherTitle" Ascending="FALSE" /></OrderBy></Query></View>`;
    const { json } = await anna('POST', `${list}/getitems`, { body: { query: { ViewXml: joined('INNER') } }, accept: plain });
    expect(json['value']).toEqual([{ Id: 1, ID: 1, Title: 'Ett & två', OtherTitle: 'Ett' }]);
    expect(await getItems({ ViewXml: joined('LEFT') })).toEqual([1, 2, 3, 4, 5, 6]);
    expect(await getItems({ ViewXml: joined('INNER').replace('Name="Other" ', 'Name="Title" ') })).toBe(500);
  });
});

it('14.4 rows one may not read are in no answer', async () => {
  await anna('POST', `${list}/items(4)/breakroleinheritance(false)`);
  expect(ids(await render({}, '', {}, nils))).toEqual(['1', '2', '3', '5', '6']);
  expect((await raw(server, 'nils')('POST', `${list}/getitems`, { body: { query: { ViewXml: '<View/>' } }, accept: plain })).json['value']).toHaveLength(5);
  await anna('POST', `${list}/items(4)/resetroleinheritance`);
});

it('16.3 PnPjs renders list data both ways', async () => {
  const things = pnp(server, 'anna').web.lists.getByTitle('Things');
  const viewXml = `<View><RowLimit>2</RowLimit>${fields('Title')}<Query><Where><Eq><FieldRef Name='Title'/><Value Type='Text'>Rad 2</Value></Eq></Where></Query></View>`;
  expect(await things.renderListData(viewXml)).toMatchObject({ Row: [{ ID: '2', Title: 'Rad 2' }], RowLimit: 2 });
  expect(await things.renderListDataAsStream({ ViewXml: viewXml })).toMatchObject({ Row: [{ ID: '2' }] });
  expect(await things.renderListFormData(1, 'editform', 2)).toMatchObject({ ListData: { Title: 'Ett & två', Num: '5' }, ListSchema: { Title: { FieldType: 'Text', Required: true } }, ItemAttributes: { Id: 1 } });
  const byUrl = await anna('POST', `SP.List.GetListDataAsStream?listFullUrl='${encodeURIComponent(`${server.url}/Lists/Things`)}'`, { body: { parameters: { ViewXml: viewXml } } });
  expect(ids(byUrl.json)).toEqual(['2']);
  expect((await anna('POST', 'SP.List.GetListDataAsStream', { body: {} })).status).toBe(400);
  expect(await things.renderListDataAsStream({ RenderOptions: [2, 4], ViewXml: viewXml } as never, {} as never, new Map([['SortField', 'ID']]))).toMatchObject({ ListData: { Row: [{ ID: '2' }] } });
});
