import { raw, startTest, type RawAnswer } from '../testing/client';
import type { RunningSharePoint } from '../index';

let server: RunningSharePoint;
let anna: ReturnType<typeof raw>;
const items = "web/lists/getByTitle('Things')/items";
const field = (body: Record<string, unknown>) => anna('POST', "web/lists/getByTitle('Things')/fields", { body });
const add = async (body: Record<string, unknown>): Promise<RawAnswer> => anna('POST', items, { body });

beforeAll(async () => {
  server = await startTest();
  anna = raw(server, 'anna');
  const target = await anna('POST', 'web/lists', { body: { Title: 'Targets', BaseTemplate: 100 } });
  await anna('POST', 'web/lists', { body: { Title: 'Things', BaseTemplate: 100 } });
  await anna('POST', "web/lists/getByTitle('Targets')/items", { body: { Title: 'Mål 1' } });
  for (const [Title, FieldTypeKind, more] of [
    ['Note', 3, {}], ['When', 4, {}], ['Day', 4, { DisplayFormat: 0 }], ['Kind', 6, { Choices: ['A', 'B'], DefaultValue: 'A' }], ['Many', 15, { Choices: ['x', 'y'] }],
    ['Amount', 9, { Indexed: true }], ['Yes', 8, { DefaultValue: '0' }], ['Link', 11, {}], ['Who', 20, {}], ['Team', 20, { AllowMultipleValues: true }],
    ['Key', 2, { Indexed: true, EnforceUniqueValues: true }], ['_Under', 2, {}],
  ] as const) expect((await field({ Title, FieldTypeKind, ...more })).status).toBe(201);
  const lookup = await anna('POST', "web/lists/getByTitle('Things')/fields/addfield", { body: { parameters: { Title: 'Goal', FieldTypeKind: 7, LookupListId: target.json['Id'], LookupFieldName: 'Title' } } });
  expect(lookup.status).toBe(200);
});
afterAll(() => server.stop());

describe('3. writes, statuses, ETags', () => {
  it('3.1 1.5 3.6 creates with 201, Location, ETag and the whole entity', async () => {
    const made = await add({ Title: 'Ett', When: '2026-05-01T12:30:00+02:00', Day: '2026-05-01', Many: ['x', 'y'], Amount: 1.5, Link: { Url: 'https://a.example', Description: 'A' }, WhoId: 1, TeamId: [1, 2], GoalId: 1, Key: 'k-1', OData__Under: 'u' });
    expect(made.status).toBe(201);
    expect(made.headers.get('etag')).toBe('"1"');
    expect(made.headers.get('location')).toMatch(/\/_api\/Web\/Lists\(guid'[0-9a-f-]{36}'\)\/Items\(1\)$/);
    expect(made.json).toMatchObject({
      'odata.type': 'SP.Data.ThingsListItem', 'odata.etag': '"1"', Id: 1, ID: 1, Title: 'Ett', When: '2026-05-01T10:30:00Z', Many: ['x', 'y'], Amount: 1.5,
      Kind: 'A', Yes: false, Link: { Url: 'https://a.example', Description: 'A' }, WhoId: 1, WhoStringId: '1', TeamId: [1, 2], TeamStringId: ['1', '2'],
      GoalId: 1, OData__Under: 'u', OData__UIVersionString: '1.0', FileSystemObjectType: 0, Attachments: false,
    });
    // A date-only column keeps midnight in the web's zone, and REST answers in UTC.
    expect(made.json['Day']).toBe('2026-04-30T22:00:00Z');
    expect(made.json['odata.id']).toBe(made.json['GUID']);
  });

  it('3.3 merges with 204, an empty body and the next ETag', async () => {
    const merged = await anna('POST', `${items}(1)`, { body: { Title: 'Två' }, headers: { 'X-HTTP-Method': 'MERGE', 'If-Match': '"1"' } });
    expect([merged.status, merged.text, merged.headers.get('etag')]).toEqual([204, '', '"2"']);
    const patched = await anna('PATCH', `${items}(1)`, { body: { Amount: 2 }, headers: { 'If-Match': '*' } });
    expect([patched.status, patched.headers.get('etag')]).toEqual([204, '"3"']);
    const read = await anna('GET', `${items}(1)?$select=Title,Amount,owshiddenversion`);
    expect(read.json).toMatchObject({ Title: 'Två', Amount: 2, owshiddenversion: 3, 'odata.etag': '"3"' });
  });

  it('3.9 3.11 answers 412 with both tags to an old or missing one, and writes nothing', async () => {
    const old = await anna('MERGE', `${items}(1)`, { body: { Title: 'Nej' }, headers: { 'If-Match': '"1"' } });
    expect(old.status).toBe(412);
    expect(old.json).toEqual({ 'odata.error': { code: '-1, Microsoft.SharePoint.Client.ClientServiceException', message: { lang: 'en-US', value: `The request ETag value '"1"' does not match the object's ETag value '"3"'.` } } });
    const none = await anna('MERGE', `${items}(1)`, { body: { Title: 'Nej' } });
    expect(none.status).toBe(412);
    expect(none.text).toContain("The request ETag value '' does not match");
    expect((await anna('GET', `${items}(1)`)).json['Title']).toBe('Två');
  });

  it('3.4 replaces with PUT: what is not sent falls to its default', async () => {
    await anna('PUT', `${items}(1)`, { body: { Title: 'Hel' }, headers: { 'If-Match': '"3"' } });
    expect((await anna('GET', `${items}(1)`)).json).toMatchObject({ Title: 'Hel', Amount: null, Kind: 'A', WhoId: null, 'odata.etag': '"4"' });
  });

  it('3.5 deletes with 200 and recycles with the bin id', async () => {
    const [two, three] = [await add({ Title: 'bort' }), await add({ Title: 'korg' })];
    expect((await anna('DELETE', `${items}(${String(two.json['Id'])})`, { headers: { 'If-Match': '"9"' } })).status).toBe(412);
    const gone = await anna('POST', `${items}(${String(two.json['Id'])})`, { headers: { 'X-HTTP-Method': 'DELETE', 'If-Match': '*' } });
    expect([gone.status, gone.text]).toEqual([200, '']);
    expect((await anna('POST', `${items}(${String(three.json['Id'])})/recycle`)).json['value']).toMatch(/^[0-9a-f-]{36}$/);
    expect((await anna('GET', `${items}(${String(three.json['Id'])})`)).status).toBe(404);
    // An id is never used twice.
    expect((await add({ Title: 'ny' })).json['Id']).toBe(4);
  });
});

describe('5. reading', () => {
  it('5.1 5.2 5.7 answers with SharePoint’s columns in its order, heavy ones only when they are asked for', async () => {
    const { json } = await anna('GET', `${items}(1)`, { accept: 'application/json;odata=nometadata' });
    const own = ['Note', 'When', 'Day', 'Kind', 'Many', 'Amount', 'Yes', 'Link', 'WhoId', 'WhoStringId', 'TeamId', 'TeamStringId', 'Key', 'OData__Under', 'GoalId'];
    expect(Object.keys(json)).toEqual([
      'FileSystemObjectType', 'Id', 'ServerRedirectedEmbedUri', 'ServerRedirectedEmbedUrl', 'ContentTypeId', 'Title', 'OData__ColorTag', 'ComplianceAssetId', ...own,
      'ID', 'Modified', 'Created', 'AuthorId', 'EditorId', 'OData__UIVersionString', 'Attachments', 'GUID',
    ]);
    const heavy = await anna('GET', `${items}(1)?$select=EffectiveBasePermissions,HasUniqueRoleAssignments`, { accept: 'application/json;odata=nometadata' });
    expect(heavy.json).toEqual({ EffectiveBasePermissions: { High: '2147483647', Low: '4294967295' }, HasUniqueRoleAssignments: false });
  });

  it('5.3 has Id and ID together, and no other property than asked for', async () => {
    const { json } = await anna('GET', `${items}?$select=Id&$top=1`, { accept: 'application/json;odata=nometadata' });
    expect(json['value']).toEqual([{ Id: 1, ID: 1 }]);
  });

  it('5.4 5.5 expands persons and lookups, and says so when they are not', async () => {
    const made = await add({ Title: 'x', WhoId: 2, TeamId: [2], GoalId: 1 });
    const id = String(made.json['Id']);
    expect((await anna('GET', `${items}(${id})?$select=Who`)).status).toBe(400);
    const { json } = await anna('GET', `${items}(${id})?$select=Who/Title,Who/EMail,Goal/Title,Goal/Id,Author/Title,Team/Id&$expand=Who,Goal,Author,Team`, { accept: 'application/json;odata=nometadata' });
    expect(json).toMatchObject({ Goal: { Title: 'Mål 1', Id: 1 }, Author: { Title: 'Anna Lindqvist' }, Team: [{ Id: 2 }] });
    const minimal = await anna('GET', `${items}(${id})?$select=Author/Title&$expand=Author`);
    expect(minimal.json['Author@odata.navigationLinkUrl']).toMatch(/\/Items\(\d+\)\/Author$/);
  });

  it('5.6 wraps arrays in verbose, both ways', async () => {
    const made = await anna('POST', items, { accept: 'application/json;odata=verbose', headers: { 'Content-Type': 'application/json;odata=verbose' }, body: { __metadata: { type: 'SP.Data.ThingsListItem' }, Title: 'v', Many: { results: ['y'] } } });
    expect(made.status).toBe(201);
    expect(made.json).toMatchObject({ d: { __metadata: { type: 'SP.Data.ThingsListItem', etag: '"1"' }, Many: { results: ['y'] } } });
  });

  it('§5 keeps every character of a long text', async () => {
    const text = `${'å'.repeat(30_000)}"'<script>alert(1)</script> =cmd() 👩‍👩‍👧 \u2028 \\ \t${'ö'.repeat(29_900)}`;
    const made = await add({ Title: '"\'<b>=1+1 åäö 👍', Note: text });
    expect(made.status).toBe(201);
    const read = await anna('GET', `${items}(${String(made.json['Id'])})`);
    expect(read.json['Note']).toBe(text);
    expect((await add({ Note: 'x'.repeat(64_000) })).status).toBe(400);
  });
});

describe('the lookup threshold', () => {
  it('§5 stops a query of more than twelve person and lookup columns', async () => {
    await anna('POST', 'web/lists', { body: { Title: 'Wide' } });
    const wide = "web/lists/getByTitle('Wide')";
    for (let n = 1; n <= 12; n += 1) await anna('POST', `${wide}/fields`, { body: { Title: `P${n}`, FieldTypeKind: 20 } });
    const names = Array.from({ length: 12 }, (_, n) => `P${n + 1}Id`);
    expect((await anna('GET', `${wide}/items?$select=${names.join(',')}`)).status).toBe(200);
    const wider = await anna('GET', `${wide}/items?$select=${names.join(',')},AuthorId`);
    expect([wider.status, wider.text.includes('exceeds the lookup column threshold')]).toEqual([500, true]);
  });
});

describe('10. validation', () => {
  it('1.22 10.1 enforces unique columns without regard to case, and neither required nor choices', async () => {
    expect((await add({ Title: 'a', Key: 'Same', Kind: 'not a choice' })).status).toBe(201);
    const twice = await add({ Title: 'b', Key: 'sAME' });
    expect(twice.status).toBe(500);
    expect(twice.text).toContain('-2130575169, Microsoft.SharePoint.SPDuplicateValuesFoundException');
    expect(twice.text).toContain('duplicate values were found in the following field(s) in the list: [Key].');
    expect((await add({ Key: null })).status).toBe(201);
    expect((await add({})).status).toBe(201);
  });

  it.each([
    ['When', '5/1/2026', 'Edm.DateTime'], ['Amount', '1', 'Edm.Double'], ['Yes', 1, 'Edm.Boolean'], ['WhoId', '1', 'Edm.Int32'], ['Note', {}, 'Edm.String'],
  ])('1.21 %s does not take %p', async (name, value, type) => {
    const { status, text } = await add({ [name]: value });
    expect([status, text.includes(`expected type '${type}'`)]).toEqual([400, true]);
  });

  it('§10 knows no person who is not on the site', async () => {
    expect((await add({ WhoId: 4711 })).status).toBe(400);
  });
});

describe('12. versions', () => {
  it('12.1 keeps each, newest first', async () => {
    const id = String((await add({ Title: 'v1' })).json['Id']);
    await anna('MERGE', `${items}(${id})`, { body: { Title: 'v2', WhoId: 1 }, headers: { 'If-Match': '*' } });
    const { json } = await anna('GET', `${items}(${id})/versions`);
    expect(json['value']).toMatchObject([
      { VersionId: 1024, VersionLabel: '2.0', IsCurrentVersion: true, Title: 'v2', OData__x005f_UIVersionString: '2.0', Editor: { LookupValue: 'Anna Lindqvist', Email: 'anna.lindqvist@region.example' } },
      { VersionId: 512, VersionLabel: '1.0', IsCurrentVersion: false, Title: 'v1' },
    ]);
  });
});

describe('13. changes', () => {
  it('13.2 tells what happened after a token, oldest first', async () => {
    const list = "web/lists/getByTitle('Things')";
    const { json } = await anna('GET', `${list}?$select=CurrentChangeToken`);
    const { StringValue } = json['CurrentChangeToken'] as { StringValue: string };
    expect(StringValue).toMatch(/^1;3;[0-9a-f-]{36};\d{18};\d+$/);
    const id = (await add({ Title: 'c' })).json['Id'];
    await anna('MERGE', `${items}(${String(id)})`, { body: { Title: 'd' }, headers: { 'If-Match': '*' } });
    await anna('DELETE', `${items}(${String(id)})`, { headers: { 'If-Match': '*' } });
    const query = { Item: true, Add: true, Update: true, DeleteObject: true, ChangeTokenStart: { StringValue } };
    const changes = await anna('POST', `${list}/getchanges`, { body: { query } });
    expect((changes.json['value'] as { ChangeType: number; ItemId: number }[]).map((c) => [c.ChangeType, c.ItemId])).toEqual([[1, id], [2, id], [3, id]]);
    const rest = await anna('POST', `${list}/getchanges`, { body: { query: { ...query, ChangeTokenStart: (changes.json['value'] as { ChangeToken: unknown }[])[1]?.ChangeToken } } });
    expect((rest.json['value'] as unknown[]).length).toBe(1);
  });
});
