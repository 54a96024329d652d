import { raw, startTest, type RawAnswer } from '../testing/client';
import type { RunningSharePoint } from '../index';

let server: RunningSharePoint;
let anna: ReturnType<typeof raw>;
const plain = 'application/json;odata=nometadata';
const list = "web/lists/getByTitle('Answers')";
const values = (answer: RawAnswer): Record<string, unknown>[] => answer.json['value'] as Record<string, unknown>[];
const xml = (SchemaXml: string, Options = 8) => anna('POST', `${list}/fields/createfieldasxml`, { body: { parameters: { SchemaXml, Options } } });
const fieldOf = async (name: string) => (await anna('GET', `${list}/fields/getbyinternalnameortitle('${name}')`, { accept: plain })).json;
const merge = (path: string, body: unknown, headers: Record<string, string> = { 'If-Match': '*' }) => anna('MERGE', path, { body, headers });

beforeAll(async () => {
  server = await startTest();
  anna = raw(server, 'anna');
  await anna('POST', 'web/lists', { body: { Title: 'Answers', Description: 'd', BaseTemplate: 100 } });
});
afterAll(() => server.stop());

describe('a new web', () => {
  it('§1 is English throughout: its language, its library, its lists, its groups', async () => {
    expect((await anna('GET', 'web?$select=Language', { accept: plain })).json).toEqual({ Language: 1033 });
    const library = await anna('GET', "web/lists/getByTitle('Documents')?$select=BaseTemplate,RootFolder/ServerRelativeUrl&$expand=RootFolder", { accept: plain });
    expect(library.json).toEqual({ BaseTemplate: 101, RootFolder: { ServerRelativeUrl: '/sites/demo/Shared Documents' } });
    expect((await anna('GET', 'web/defaultdocumentlibrary?$select=Title', { accept: plain })).json).toEqual({ Title: 'Documents' });
    const views = values(await anna('GET', 'web/lists?$select=Title,DefaultView/Title&$expand=DefaultView', { accept: plain }));
    expect(views).toEqual(expect.arrayContaining([{ Title: 'Documents', DefaultView: { Title: 'All Documents' } }, { Title: 'Answers', DefaultView: { Title: 'All Items' } }]));
  });
});

describe('lists', () => {
  it('3.1, 3.7 are made with 201, ETag, Location and an address from the first title', async () => {
    const made = await anna('POST', 'web/lists', { body: { Title: 'My list_1', BaseTemplate: 100 } });
    expect([made.status, made.headers.get('etag')]).toEqual([201, '"1"']);
    expect(made.headers.get('location')).toMatch(/\/_api\/Web\/Lists\(guid'[0-9a-f-]{36}'\)$/);
    expect(made.json).toMatchObject({ EntityTypeName: 'My_x0020_list_x005f_1List', ItemCount: 0, EnableVersioning: true, MajorVersionLimit: 50 });
    const renamed = await merge("web/lists/getByTitle('My list_1')", { Title: 'Mina svar' });
    expect([renamed.status, renamed.headers.get('etag')]).toEqual([204, '"2"']);
    const byUrl = await anna('GET', `web/getList('${encodeURIComponent('/sites/demo/Lists/My list_1')}')?$select=Title,RootFolder/ServerRelativeUrl&$expand=RootFolder`, { accept: plain });
    expect(byUrl.json).toEqual({ Title: 'Mina svar', RootFolder: { ServerRelativeUrl: '/sites/demo/Lists/My list_1' } });
    expect((await anna('GET', 'web/getList(@u)?@u=%27/sites/demo/Lists/My%20list_1%27')).status).toBe(200);
    expect((await merge("web/lists/getByTitle('Mina svar')", { Title: 'x' }, { 'If-Match': '"1"' })).status).toBe(412);
    expect((await anna('DELETE', "web/lists/getByTitle('Mina svar')", { headers: { 'If-Match': '*' } })).status).toBe(200);
    expect((await anna('GET', "web/lists/getByTitle('Mina svar')")).status).toBe(404);
  });

  it('17.1 recycled are gone by title', async () => {
    await anna('POST', 'web/lists', { body: { Title: 'Korg' } });
    expect((await anna('POST', "web/lists/getByTitle('Korg')/recycle")).json['value']).toMatch(/^[0-9a-f-]{36}$/);
    expect((await anna('GET', "web/lists/getByTitle('Korg')")).status).toBe(404);
  });

  it('17.1 recycled give their address back', async () => {
    await anna('POST', 'web/lists', { body: { Title: 'Åter' } });
    const byUrl = () => anna('GET', `web/getList('${encodeURIComponent('/sites/demo/Lists/Åter')}')?$select=Id`, { accept: plain });
    const first = (await byUrl()).json['Id'];
    await anna('POST', "web/lists/getByTitle('Åter')/recycle()");
    expect((await byUrl()).status).toBe(404);
    const again = await anna('POST', 'web/lists', { body: { Title: 'Åter' } });
    expect((await byUrl()).json['Id']).toBe(again.json['Id']);
    expect(again.json['Id']).not.toBe(first);
    await anna('POST', "web/lists/getByTitle('Åter')/recycle()");
  });

  it('§6 filter, order and select as a collection', async () => {
    expect(values(await anna('GET', "web/lists?$select=Title&$filter=BaseTemplate eq 100 and Hidden eq false", { accept: plain }))).toEqual([{ Title: 'Answers' }]);
    expect((await anna('GET', `${list}?$select=Nope`)).status).toBe(400);
    expect((await anna('GET', `${list}?$select=CreatablesInfo`)).status).toBe(501);
  });
});

describe('9. fields', () => {
  it('9.3 of every list have their well-known ids', async () => {
    const fields = values(await anna('GET', `${list}/fields?$select=InternalName,Id,TypeAsString,FieldTypeKind`, { accept: plain }));
    const ids = Object.fromEntries(fields.map((f) => [f['InternalName'], f['Id']]));
    expect(ids).toMatchObject({ Title: 'fa564e0f-0c70-4ab9-b863-0177e6ddd247', Created: '8c06beca-0777-48f7-91c7-6da68bc07b69' });
    expect(String(ids['ID'])).toMatch(/^1d22ea11-/);
    expect(String(ids['Author'])).toMatch(/^1df5e554-/);
  });

  it('9.4, 9.5 made from XML keep Name with option 8 and answer 200', async () => {
    const made = await xml('<Field Type="Choice" Name="HbKind" StaticName="HbKind" DisplayName="Slag &amp; sort" Required="FALSE" Indexed="TRUE" Format="Dropdown" FillInChoice="FALSE"><Default>A</Default><CHOICES><CHOICE>A</CHOICE><CHOICE>B &lt; C</CHOICE></CHOICES></Field>');
    expect(made.status).toBe(200);
    expect(made.json).toMatchObject({ 'odata.type': 'SP.FieldChoice', InternalName: 'HbKind', Title: 'Slag & sort', TypeAsString: 'Choice', FieldTypeKind: 6, Indexed: true, Choices: ['A', 'B < C'], DefaultValue: 'A', FillInChoice: false });
    await xml('<Field Type="Text" Name="Ignored" DisplayName="ADDED FIELD" />', 0);
    expect(await fieldOf('ADDED_x0020_FIELD')).toMatchObject({ Title: 'ADDED FIELD', StaticName: 'ADDED_x0020_FIELD' });
    await xml('<Field Type="Text" Name="HbKind" DisplayName="Igen" />');
    expect(await fieldOf('HbKind0')).toMatchObject({ Title: 'Igen' });
  });

  it('§9 refuse a second one of the same id, and a unique one without an index', async () => {
    const ID = '{0d9a4c11-7c39-4a3c-9d77-2f0a53ce1111}';
    expect((await xml(`<Field Type="Text" ID="${ID}" Name="One" DisplayName="One" />`)).status).toBe(200);
    expect((await xml(`<Field Type="Text" ID="${ID}" Name="Two" DisplayName="Two" />`)).status).toBe(500);
    expect((await xml('<Field Type="Text" Name="Uniq" DisplayName="Uniq" EnforceUniqueValues="TRUE" />')).status).toBe(500);
    expect((await xml('<Field Type="Note" Name="Long" DisplayName="Long" Indexed="TRUE" />')).status).toBe(500);
  });

  it.each([
    ['SP.FieldText', 2, 'Text', {}], ['SP.FieldMultiLineText', 3, 'Note', { RichText: false }], ['SP.FieldDateTime', 4, 'DateTime', { DisplayFormat: 0 }], ['SP.Field', 8, 'Boolean', {}],
    ['SP.FieldNumber', 9, 'Number', {}], ['SP.FieldUrl', 11, 'URL', { DisplayFormat: 0 }], ['SP.FieldMultiChoice', 15, 'MultiChoice', { Choices: { results: ['a'] } }], ['SP.FieldUser', 20, 'UserMulti', { AllowMultipleValues: true }],
  ])('1.12 %s is made in verbose JSON with its type', async (type, FieldTypeKind, TypeAsString, more) => {
    const made = await anna('POST', `${list}/fields`, { accept: 'application/json;odata=verbose', headers: { 'Content-Type': 'application/json;odata=verbose' }, body: { __metadata: { type }, Title: `T${TypeAsString}`, FieldTypeKind, ...more } });
    expect(made.status).toBe(201);
    expect(made.json).toMatchObject({ d: { __metadata: { type }, TypeAsString } });
  });

  it('9.5 change by MERGE: title, index, uniqueness, choices', async () => {
    const path = (name: string): string => `${list}/fields/getbyinternalnameortitle('${name}')`;
    expect((await merge(path('HbKind'), { Title: 'Ny', Indexed: false, Choices: ['A', 'B', 'C'] })).status).toBe(204);
    expect(await fieldOf('HbKind')).toMatchObject({ Title: 'Ny', Indexed: false, Choices: ['A', 'B', 'C'] });
    for (const Title of ['same', 'Same']) await anna('POST', `${list}/items`, { body: { Title, TText: Title } });
    const unique = await merge(path('TText'), { Indexed: true, EnforceUniqueValues: true });
    expect([unique.status, unique.text.includes('SPDuplicateValuesFoundException')]).toEqual([500, true]);
    // The failed MERGE left nothing behind.
    expect(await fieldOf('TText')).toMatchObject({ Indexed: false, EnforceUniqueValues: false });
    expect((await merge(path('TText'), { Nope: 1 })).status).toBe(400);
    expect((await anna('DELETE', path('TText'))).status).toBe(200);
    expect((await anna('DELETE', path('Title'))).status).toBe(500);
  });

  it('9.2 may be asked for Choices all at once', async () => {
    const fields = values(await anna('GET', `${list}/fields?$select=InternalName,Choices&$filter=CanBeDeleted eq true`, { accept: plain }));
    expect(fields).toContainEqual({ InternalName: 'HbKind', Choices: ['A', 'B', 'C'] });
    expect(fields).toContainEqual({ InternalName: 'TNumber' });
  });
});

describe('views', () => {
  it('§9 are made, filled, ordered, changed and removed', async () => {
    const made = await anna('POST', `${list}/views`, { body: { Title: 'Öppna', PersonalView: false, ViewQuery: '<OrderBy><FieldRef Name="ID"/></OrderBy>', RowLimit: 50 } });
    expect(made.status).toBe(201);
    const view = `${list}/views('${String(made.json['Id'])}')`;
    const fields = async () => ((await anna('GET', `${view}?$expand=ViewFields`)).json['ViewFields'] as { Items: string[] }).Items;
    for (const name of ['Title', 'HbKind', 'Author']) expect((await anna('POST', `${view}/viewfields/addviewfield('${name}')`)).json).toMatchObject({ 'odata.null': true });
    await anna('POST', `${view}/viewfields/moveviewfieldto`, { body: { field: 'Author', index: 0 } });
    await anna('POST', `${view}/viewfields/removeviewfield('HbKind')`);
    expect(await fields()).toEqual(['Author', 'Title']);
    await anna('POST', `${view}/viewfields/removeallviewfields`);
    expect(await fields()).toEqual([]);
    expect((await anna('POST', `${view}/viewfields/addviewfield('Nope')`)).status).toBe(400);
    expect((await merge(view, { Title: 'Alla', DefaultView: true, CustomFormatter: '{"a":1}' })).status).toBe(204);
    expect((await anna('GET', `${list}/defaultview`)).json).toMatchObject({ Title: 'Alla', DefaultView: true, CustomFormatter: '{"a":1}', RowLimit: 50, ServerRelativeUrl: '/sites/demo/Lists/Answers/Öppna.aspx' });
    expect(values(await anna('GET', `${list}/views?$filter=DefaultView eq true`))).toHaveLength(1);
    expect((await anna('DELETE', view)).status).toBe(200);
  });
});

describe('people who are gone', () => {
  it('§15 keep their name in the rows they stand in', async () => {
    await anna('POST', `${list}/fields`, { body: { Title: 'Owner', FieldTypeKind: 20 } });
    const lars = (await anna('GET', "web/siteusers/getByEmail('lars.dahl@region.example')")).json['Id'];
    const made = await anna('POST', `${list}/items`, { body: { Title: 'o', OwnerId: lars } });
    expect((await anna('POST', `web/siteusers/removeById(${String(lars)})`)).status).toBe(200);
    const read = await anna('GET', `${list}/items(${String(made.json['Id'])})?$select=OwnerId,Owner/Title&$expand=Owner`, { accept: plain });
    expect(read.json).toEqual({ OwnerId: lars, Owner: { Title: 'Lars Dahl' } });
    expect((await raw(server, 'lars')('GET', 'web')).status).toBe(403);
    const back = await anna('POST', 'web/ensureuser', { body: { logonName: 'lars.dahl@region.example' } });
    expect(back.json['Id']).not.toBe(lars);
  });
});

it('6.5 what is empty is ne to a value and eq to null in collections that are no rows too', async () => {
  const titles = async (filter: string): Promise<unknown[]> => values(await anna('GET', `${list}/fields?$select=InternalName&$filter=${encodeURIComponent(`(InternalName eq 'Title' or InternalName eq 'Coloured') and ${filter}`)}`)).map(({ InternalName }) => InternalName);
  await anna('POST', `${list}/fields`, { body: { FieldTypeKind: 2, Title: 'Coloured' } });
  await anna('POST', `${list}/fields/getByInternalNameOrTitle('Coloured')`, { body: { CustomFormatter: '{}' }, headers: { 'X-HTTP-Method': 'MERGE', 'If-Match': '*' } });
  expect([await titles('CustomFormatter eq null'), await titles('CustomFormatter ne null'), await titles("CustomFormatter ne 'x'")]).toEqual([['Title'], ['Coloured'], ['Title', 'Coloured']]);
});
