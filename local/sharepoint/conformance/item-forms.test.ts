import { raw, startTest, type RawAnswer } from '../testing/client';
import type { RunningSharePoint } from '../index';

let server: RunningSharePoint;
let anna: ReturnType<typeof raw>;
const list = "web/lists/getByTitle('Things')";
const items = `${list}/items`;
const none = 'application/json;odata=nometadata';
interface Line { FieldName: string; FieldValue: string; HasException: boolean; ErrorCode: number; ErrorMessage: string | null; ItemId: number }
const formOf = (values: Record<string, string>) => Object.entries(values).map(([FieldName, FieldValue]) => ({ FieldName, FieldValue }));
const linesOf = (answer: RawAnswer): Line[] => answer.json['value'] as Line[];
const add = (values: Record<string, string>, more: object = {}): Promise<RawAnswer> =>
  anna('POST', `${list}/AddValidateUpdateItemUsingPath()`, { body: { formValues: formOf(values), bNewDocumentUpdate: false, ...more } });
const update = (values: Record<string, string>, more: object = {}): Promise<RawAnswer> =>
  anna('POST', `${items}(1)/ValidateUpdateListItem`, { body: { formValues: formOf(values), bNewDocumentUpdate: false, checkInComment: 'x', ...more } });
const read = async (id = 1): Promise<Record<string, unknown>> => (await anna('GET', `${items}(${id})?$select=*,owshiddenversion`, { accept: none })).json;

beforeAll(async () => {
  server = await startTest();
  anna = raw(server, 'anna');
  const target = (await anna('POST', 'web/lists', { body: { Title: 'Targets', BaseTemplate: 100 } })).json['Id'];
  for (const Title of ['Mål 1', 'Mål 2']) await anna('POST', "web/lists/getByTitle('Targets')/items", { body: { Title } });
  await anna('POST', 'web/lists', { body: { Title: 'Things', BaseTemplate: 100, EnableFolderCreation: true } });
  for (const [Title, FieldTypeKind, more] of [
    ['When', 4, {}], ['Day', 4, { DisplayFormat: 0 }], ['Kind', 6, { Choices: ['A', 'B'] }], ['Many', 15, { Choices: ['x', 'y'] }], ['Amount', 9, { MinimumValue: 0 }], ['Yes', 8, {}], ['Link', 11, {}], ['Who', 20, {}],
    ['Team', 20, { AllowMultipleValues: true }], ['Must', 2, { Required: true }],
  ] as const) expect((await anna('POST', `${list}/fields`, { body: { Title, FieldTypeKind, ...more } })).status).toBe(201);
  for (const [type, name] of [['Lookup', 'Goal'], ['LookupMulti', 'Goals']])
    await anna('POST', `${list}/fields/createfieldasxml`, { body: { parameters: { SchemaXml: `<Field Type="${String(type)}" DisplayName="${String(name)}" Name="${String(name)}" List="{${String(target)}}" ShowField="Title" />`, Options: 8 } } });
});
afterAll(() => server.stop());

describe('10. forms', () => {
  it('10.2 10.3 a row is made of texts of every kind, and each is told in a line', async () => {
    const made = await add({
      Title: 'Ett', When: '4/2/2024 4:35 PM', Day: '2024-04-02', Kind: 'B', Many: 'x;#y', Amount: '1,234.5', Yes: '1', Link: 'https://a.example/, En sida',
      Who: '[{"Key":"i:0#.f|membership|erik.sandberg@region.example"}]', Team: '[{"Key":"anna.lindqvist@region.example","IsResolved":true},{"Key":"i:0#.f|membership|maria.holm@region.example"}]', Goal: '1', Goals: '1;#;#2;#;#',
    });
    expect([made.status, linesOf(made).at(-1)]).toEqual([200, { ErrorCode: 0, ErrorMessage: null, FieldName: 'Id', FieldValue: '1', HasException: false, ItemId: 0 }]);
    expect(await read()).toMatchObject({
      When: '2024-04-02T14:35:00Z', Day: '2024-04-01T22:00:00Z', Kind: 'B', Many: ['x', 'y'], Amount: 1234.5, Yes: true, Link: { Url: 'https://a.example/', Description: 'En sida' },
      WhoId: 5, TeamId: [4, 6], GoalId: 1, GoalsId: [1, 2],
    });
  });

  it.each([
    ['When', '2024-04-02 04:35:03', '2024-04-02T02:35:03Z'], ['When', '2024-12-02T10:00:00Z', '2024-12-02T10:00:00Z'], ['When', '12/2/2024', '2024-12-01T23:00:00Z'], ['Yes', 'false', false], ['Yes', 'Yes', true],
    ['Amount', '12%', 0.12], ['Amount', '', null], ['Many', '', null], ['Goals', '2;#Mål 2', [2]], ['Link', 'https://b.example', { Url: 'https://b.example', Description: 'https://b.example' }],
  ])('10.3 %s reads %j', async (name, text, expected) => {
    const done = await update({ [name]: text });
    expect([done.status, linesOf(done)]).toEqual([200, [{ ErrorCode: 0, ErrorMessage: null, FieldName: name, FieldValue: text, HasException: false, ItemId: 1 }]]);
    expect((await read())[name === 'Goals' ? 'GoalsId' : name]).toEqual(expected);
  });

  it('10.3 dates are UTC where the form says so', async () => {
    await update({ When: '4/2/2024 4:35 PM' }, { datesInUTC: true });
    expect((await read())['When']).toBe('2024-04-02T16:35:00Z');
  });

  it.each([
    ['When', 'wrong', 'Enter a date like this: 2/23/2012'], ['When', '2/30/2024', 'Enter a date like this'], ['Amount', 'x', 'Only numbers can go here.'], ['Amount', '-1', 'must be between'], ['Kind', 'C', 'choices'], ['Many', 'x;#z', 'choices'],
    ['Yes', 'maybe', 'Yes'], ['Who', '[{"Key":"nobody"}]', 'The user does not exist'], ['Who', '[{"Key"', 'The user does not exist'], ['Goal', '99', 'does not exist'], ['Goal', 'x', 'does not exist'], ['Link', 'no link', 'Invalid URL'], ['Must', '', "You can't leave this blank."],
    ['Title', 'x'.repeat(256), 'Invalid text value'], ['Nope', 'x', "Column 'Nope' does not exist"], ['ID', '7', "Column 'ID' does not exist"], ['Modified', 'wrong', 'Enter a date'], ['Editor', 'nobody', 'The user does not exist'],
  ])('10.2 %s does not take %j, and then nothing is saved', async (name, text, sentence) => {
    const before = await read();
    const done = await update({ Kind: 'A', [name]: text });
    const wrong = linesOf(done).find((line) => line.FieldName === name);
    expect([done.status, wrong?.HasException, wrong?.ErrorMessage?.includes(sentence)]).toEqual([200, true, true]);
    expect(wrong?.ErrorCode).toBeLessThan(0);
    expect(await read()).toEqual(before);
    expect(linesOf(await add({ Title: 'x', [name]: text })).at(-1)).toMatchObject({ FieldName: 'Id', FieldValue: '0' });
  });

  it('10.2 bNewDocumentUpdate writes over the present version, and who and when may be said', async () => {
    const before = await read();
    const done = await update({ Title: 'Nytt', Modified: '1/1/2020 12:00 PM', Created: '1/1/2019', Editor: '[{"Key":"i:0#.f|membership|nils.berg@region.example"}]', Author: 'erik.sandberg@region.example' }, { bNewDocumentUpdate: true });
    expect(linesOf(done).some((line) => line.HasException)).toBe(false);
    expect(await read()).toMatchObject({
      Title: 'Nytt', Modified: '2020-01-01T11:00:00Z', Created: '2018-12-31T23:00:00Z', AuthorId: 5, OData__UIVersionString: before['OData__UIVersionString'], owshiddenversion: Number(before['owshiddenversion']) + 1,
    });
    expect((await anna('GET', `${items}(1)?$select=Editor/Title&$expand=Editor`, { accept: none })).json).toEqual({ Editor: { Title: 'Nils Berg' } });
    expect((await anna('GET', `${items}(1)/versions`, { accept: none })).json['value']).toEqual(expect.arrayContaining([expect.objectContaining({ IsCurrentVersion: true, Title: 'Nytt', Editor: expect.objectContaining({ LookupValue: 'Nils Berg' }) as unknown })]));
  });

  it('10.2 a folder is a form too, and so are several rows at once', async () => {
    const made = await add({ Title: 'Mapp', FileLeafRef: 'Mapp', ContentType: 'Folder', ContentTypeId: '0x0120' });
    const id = Number(linesOf(made).at(-1)?.FieldValue);
    expect((await read(id))['FileSystemObjectType']).toBe(1);
    const several = await anna('POST', `${list}/BulkValidateUpdateListItems`, { body: { itemIds: [1, id], formValues: formOf({ Title: 'samma' }), bNewDocumentUpdate: false } });
    expect(linesOf(several).map((line) => [line.ItemId, line.HasException])).toEqual([[1, false], [id, false]]);
    const verbose = await anna('POST', `${items}(1)/validateupdatelistitem`, { accept: 'application/json;odata=verbose', body: { formValues: formOf({ Title: 'v' }), bNewDocumentUpdate: true } });
    expect(verbose.json).toMatchObject({ d: { ValidateUpdateListItem: { results: [{ FieldName: 'Title', HasException: false }] } } });
    const statuses: number[] = [];
    for (const body of [{ formValues: 5 }, { formValues: [null, 5] }, { formValues: null, bNewDocumentUpdate: 'x' }]) statuses.push((await anna('POST', `${items}(1)/validateupdatelistitem`, { body })).status);
    expect(statuses).toEqual([400, 400, 200]);
    expect((await raw(server, 'nils')('POST', `${items}(1)/validateupdatelistitem`, { body: { formValues: formOf({ Title: 'nej' }) } })).status).toBe(403);
  });

  it('1.23 10.1 formulas of a list are checked on every write', async () => {
    expect((await anna('MERGE', list, { body: { ValidationFormula: '=[Amount]<100', ValidationMessage: 'För mycket.' }, headers: { 'If-Match': '*' } })).status).toBe(204);
    const plain = await anna('POST', items, { body: { Title: 'x', Amount: 100 } });
    expect([plain.status, plain.text.includes('List data validation failed.')]).toEqual([500, true]);
    expect((await anna('POST', items, { body: { Title: 'x', Amount: 99 } })).status).toBe(201);
    expect(linesOf(await update({ Amount: '100' }))).toMatchObject([{ HasException: true, ErrorMessage: 'För mycket.' }]);
  });
});

describe('12. versions', () => {
  it('12.1 are found by id, restored by label and deleted, but not the present one', async () => {
    const id = Number((await anna('POST', items, { body: { Title: 'v1', GoalId: 1 } })).json['Id']);
    for (const Title of ['v2', 'v3']) await anna('MERGE', `${items}(${id})`, { body: { Title }, headers: { 'If-Match': '*' } });
    const versions = `${items}(${id})/versions`;
    const labels = async (): Promise<unknown> => ((await anna('GET', versions, { accept: none })).json['value'] as { VersionLabel: string }[]).map((one) => one.VersionLabel);
    expect((await anna('GET', `${versions}(512)`, { accept: none })).json).toMatchObject({ Title: 'v1', Goal: { LookupId: 1, LookupValue: 'Mål 1' }, IsCurrentVersion: false, OData__x005f_UIVersionString: '1.0' });
    expect((await anna('POST', `${versions}/RestoreByLabel(versionlabel='1.0')`)).status).toBe(200);
    expect([await labels(), (await read(id))['Title']]).toEqual([['4.0', '3.0', '2.0', '1.0'], 'v1']);
    expect((await anna('DELETE', `${versions}(512)`)).status).toBe(200);
    expect((await anna('POST', `${versions}/DeleteByID(vid=1024)`)).status).toBe(200);
    expect((await anna('DELETE', `${versions}/getById(2048)`)).status).toBe(400);
    expect((await anna('GET', `${versions}(512)`)).status).toBe(404);
    expect((await raw(server, 'erik')('POST', `${versions}/DeleteAll`)).status).toBe(200);
    expect(await labels()).toEqual(['4.0']);
    expect((await raw(server, 'nils')('POST', `${versions}/DeleteAll`)).status).toBe(403);
  });
});
