import { raw, startTest, type RawAnswer } from '../testing/client';
import type { RunningSharePoint } from '../index';

let server: RunningSharePoint;
let anna: ReturnType<typeof raw>;
const list = "web/lists/getByTitle('Things')";
const items = `${list}/items`;
const none = 'application/json;odata=nometadata';
const verbose = 'application/json;odata=verbose';
const get = async (path: string, accept = none): Promise<Record<string, unknown>> => (await anna('GET', path, { accept })).json;
const full = {
  Title: 'Ett <b>', Note: 'rad 1\nrad 2', When: '2026-05-01T12:30:00Z', Day: '2026-05-01', Kind: 'A', Many: ['x', 'y'], Amount: 1234.5, Price: 7, Whole: 3, Yes: true,
  Link: { Url: 'https://a.example/', Description: 'A' }, WhoId: 4, TeamId: [4, 5], GoalId: 1, GoalsId: [1, 2], Key: '{0A3094DD-AAAA-4BBB-8CCC-1234567890AB}',
};

beforeAll(async () => {
  server = await startTest();
  anna = raw(server, 'anna');
  const target = (await anna('POST', 'web/lists', { body: { Title: 'Targets', BaseTemplate: 100 } })).json['Id'];
  await anna('POST', "web/lists/getByTitle('Targets')/fields", { body: { Title: 'Code', FieldTypeKind: 9 } });
  for (const body of [{ Title: 'Mål 1', Code: 17 }, { Title: 'Mål 2' }]) await anna('POST', "web/lists/getByTitle('Targets')/items", { body });
  await anna('POST', 'web/lists', { body: { Title: 'Things', BaseTemplate: 100 } });
  for (const [Title, FieldTypeKind, more] of [
    ['Note', 3, {}], ['When', 4, {}], ['Day', 4, { DisplayFormat: 0 }], ['Kind', 6, { Choices: ['A', 'B'] }], ['Many', 15, { Choices: ['x', 'y'] }], ['Amount', 9, { MinimumValue: 0, MaximumValue: 5000 }],
    ['Price', 10, {}], ['Whole', 1, {}], ['Yes', 8, {}], ['Link', 11, {}], ['Who', 20, {}], ['Team', 20, { AllowMultipleValues: true }], ['Key', 14, {}],
  ] as const) expect([Title, (await anna('POST', `${list}/fields`, { body: { Title, FieldTypeKind, ...more } })).status]).toEqual([Title, 201]);
  const xml = async (SchemaXml: string): Promise<RawAnswer> => anna('POST', `${list}/fields/createfieldasxml`, { body: { parameters: { SchemaXml, Options: 8 } } });
  await xml(`<Field Type="Lookup" DisplayName="Goal" Name="Goal" List="{${String(target)}}" ShowField="Title" />`);
  await xml(`<Field Type="LookupMulti" Mult="TRUE" DisplayName="Goals" Name="Goals" List="{${String(target)}}" ShowField="Title" />`);
  expect((await xml('<Field Type="Calculated" DisplayName="Twice" Name="Twice" ResultType="Number"><Formula>=[Amount]*2</Formula></Field>')).status).toBe(200);
  const goal = (await get(`${list}/fields/getByInternalNameOrTitle('Goal')`))['Id'];
  expect((await anna('POST', `${list}/fields/addDependentLookupField(displayName='Goal:Code',primaryLookupFieldId='${String(goal)}',showField='Code')`)).status).toBe(200);
  expect((await anna('POST', items, { body: full })).status).toBe(201);
  expect((await anna('POST', items, { body: { Title: 'tom' } })).status).toBe(201);
});
afterAll(() => server.stop());

describe('5. values of every type', () => {
  it('5.4 5.6 are read in the three formats as they were written, and are null or empty without a value', async () => {
    const plain = await get(`${items}(1)`);
    expect(plain).toMatchObject({ ...full, Day: '2026-04-30T22:00:00Z', Key: '0a3094dd-aaaa-4bbb-8ccc-1234567890ab', WhoStringId: '4', TeamStringId: ['4', '5'], Twice: '2469.00000000000' });
    expect(await get(`${items}(1)`, 'application/json')).toMatchObject(plain);
    const { d } = await get(`${items}(1)`, verbose);
    expect(d).toMatchObject({ Many: { results: ['x', 'y'] }, TeamId: { results: [4, 5] }, Link: { Url: 'https://a.example/' }, ParentList: { __deferred: { uri: expect.stringMatching(/\/Items\(1\)\/ParentList$/) as unknown } } });
    expect(await get(`${items}(2)`)).toMatchObject({ Note: null, When: null, Kind: null, Many: null, Amount: null, Link: null, WhoId: null, WhoStringId: null, TeamId: null, GoalId: null, Key: null });
  });

  it('5.4 any column of what a lookup points at can be had, of several too, and a dependent lookup', async () => {
    const row = await get(`${items}(1)?$select=Goal/Title,Goal/Code,Goal/AuthorId,Goals/Title,Goals/Id,Team/EMail,Who/Title,Who/ContentTypeId&$expand=Goal,Goals,Team,Who`);
    expect(row).toMatchObject({ Goal: { Title: 'Mål 1', Code: 17, AuthorId: 4 }, Goals: [{ Title: 'Mål 1', Id: 1 }, { Title: 'Mål 2', Id: 2 }], Team: [{ EMail: 'anna.lindqvist@region.example' }, { EMail: 'erik.sandberg@region.example' }] });
    const dependent = (await get(`${list}/fields?$filter=FieldTypeKind eq 7&$select=InternalName`))['value'] as { InternalName: string }[];
    const name = dependent.find(({ InternalName }) => InternalName.includes('Code'))?.InternalName ?? '';
    expect(name).toBe('Goal_x003a_Code');
    expect((await get(`${items}(1)`))[`${name}Id`]).toBe(1);
    expect((await get(`${items}(1)/FieldValuesAsText`))['Goal_x005f_x003a_x005f_Code']).toBe('17');
    expect((await anna('GET', `${items}?$select=Goal/Nope&$expand=Goal`)).status).toBe(400);
    expect((await get(`${items}(1)/Goals?$select=Title`))['value']).toEqual([{ Title: 'Mål 1' }, { Title: 'Mål 2' }]);
  });

  it('§5 a whole row that was read can be sent back, in verbose too, and a plain column may stand in $expand', async () => {
    for (const accept of [verbose, 'application/json']) {
      const read = await get(`${items}(1)`, accept);
      const body = (read['d'] ?? read) as Record<string, unknown>;
      const back = await anna('MERGE', `${items}(1)`, { accept, headers: { 'Content-Type': accept, 'If-Match': '*' }, body });
      expect([accept, back.status, back.text]).toEqual([accept, 204, '']);
    }
    expect(await get(`${items}(1)`)).toMatchObject({ Many: ['x', 'y'], TeamId: [4, 5], GoalsId: [1, 2], Link: { Url: 'https://a.example/', Description: 'A' } });
    expect((await get(`${items}?$select=Id,Title&$expand=Id,Title&$top=1`))['value']).toEqual([{ Id: 1, ID: 1, Title: 'Ett <b>' }]);
  });
});

describe('§5 below a row', () => {
  it('§5 FieldValuesAsText, AsHtml and ForEdit have every column as a text, under its twice encoded name', async () => {
    expect(await get(`${items}(1)/FieldValuesAsText`)).toMatchObject({
      Title: 'Ett <b>', When: '5/1/2026 2:30 PM', Day: '5/1/2026', Many: 'x; y', Amount: '1,234.5', Price: '$7.00', Yes: 'Yes', Link: 'https://a.example/, A', Who: 'Anna Lindqvist',
      Team: 'Anna Lindqvist; Erik Sandberg', Goal: 'Mål 1', Goals: 'Mål 1; Mål 2', Twice: '2,469', ID: '1', Attachments: 'False', OData__x005f_UIVersionString: '3.0', FileLeafRef: '1_.000',
    });
    expect(await get(`${items}(1)/FieldValuesAsHtml`)).toMatchObject({ Title: 'Ett &lt;b&gt;', Note: 'rad 1<br>rad 2', Link: '<a href="https://a.example/">A</a>', Who: expect.stringContaining('userdisp.aspx?ID=4">Anna Lindqvist</a>') as unknown });
    expect(await get(`${items}(1)/FieldValuesForEdit`)).toMatchObject({ Amount: '1234.5', Who: 'i:0#.f|membership|anna.lindqvist@region.example', Goals: '1;#Mål 1;#2;#Mål 2', Many: ';#x;#y;#', Day: '5/1/2026' });
    const rows = (await get(`${items}?$select=Id,FieldValuesAsText/Day,ParentList/Title&$expand=FieldValuesAsText,ParentList&$top=1`))['value'];
    expect(rows).toEqual([{ Id: 1, ID: 1, FieldValuesAsText: { Day: '5/1/2026' }, ParentList: { Title: 'Things' } }]);
  });

  it('§5 ParentList, File, Folder, ContentType and single properties stand at addresses of their own; what is absent is named', async () => {
    expect((await get(`${items}(1)/ParentList`))['Title']).toBe('Things');
    expect(await get(`${items}(1)/File`)).toEqual({ 'odata.null': true });
    expect((await get(`${items}(1)?$select=ContentType/Name&$expand=ContentType`))['ContentType']).toEqual({ Name: 'Item' });
    expect((await get(`${items}(1)/AuthorId`))['value']).toBe(4);
    expect((await get(`${items}(1)?$select=EncodedAbsUrl`))['EncodedAbsUrl']).toMatch(/\/sites\/demo\/Lists\/Things\/1_\.000$/);
    expect((await anna('GET', `${items}/$count?$filter=Title eq 'tom'`)).text).toBe('1');
    const guid = String((await get(`${items}(2)`))['GUID']);
    expect((await get(`${list}/getItemByUniqueId('${guid}')`))['Title']).toBe('tom');
    expect((await get(`${list}/getItemByStringId('2')`))['Title']).toBe('tom');
    const absent = await anna('POST', `${items}(1)/getWOPIFrameUrl(@action)?@action=0`);
    expect([absent.status, absent.text.includes('GetWOPIFrameUrl')]).toEqual([501, true]);
    expect((await anna('GET', `${items}?$expand=Nope`)).status).toBe(400);
  });
});

describe('10. limits', () => {
  it.each<readonly [string, unknown, string]>([
    ['Title', 5, 'Edm.String'], ['Title', ['x'], 'Edm.String'], ['Note', true, 'Edm.String'], ['When', 5, 'Edm.DateTime'], ['When', '2026-13-01', 'Edm.DateTime'], ['Day', {}, 'Edm.DateTime'],
    ['Kind', 1, 'Edm.String'], ['Many', 'x', 'StartArray'], ['Many', [1], 'Edm.String'], ['Amount', '1', 'Edm.Double'], ['Amount', [], 'Edm.Double'], ['Price', true, 'Edm.Double'], ['Whole', 1.5, 'Edm.Int32'], ['Whole', 3e9, 'Edm.Int32'],
    ['Yes', 'true', 'Edm.Boolean'], ['Link', 'https://a.example', 'StartObject'], ['Link', { Url: 5 }, 'Edm.String'], ['WhoId', '4', 'Edm.Int32'], ['WhoId', [4], 'Edm.Int32'], ['TeamId', 4, 'StartArray'], ['TeamId', ['4'], 'Edm.Int32'],
    ['GoalId', 'x', 'Edm.Int32'], ['GoalsId', {}, 'StartArray'], ['Key', 'x', 'Edm.Guid'], ['Who', 'Anna', 'PrimitiveValue'],
  ])('1.21 %s does not take %j', async (name, value, sentence) => {
    const { status, text } = await anna('MERGE', `${items}(2)`, { body: { [name]: value }, headers: { 'If-Match': '*' } });
    expect([status, text.includes(sentence), text.includes('InvalidClientQueryException')]).toEqual([400, true, true]);
  });

  it.each<readonly [string, unknown]>([
    ['Title', 'x'.repeat(256)], ['Note', 'x'.repeat(64_000)], ['Kind', 'x'.repeat(256)], ['Link', { Url: `https://a.example/${'x'.repeat(255)}` }], ['Link', { Url: 'https://a.example', Description: 'x'.repeat(256) }], ['Amount', 5001], ['Amount', -1],
  ])('10.1 %s takes no more than it may', async (name, value) => {
    const { status, text } = await anna('MERGE', `${items}(2)`, { body: { [name]: value }, headers: { 'If-Match': '*' } });
    expect([status, /Invalid (text|choice|URL|number) value/.test(text)]).toEqual([400, true]);
  });
});
