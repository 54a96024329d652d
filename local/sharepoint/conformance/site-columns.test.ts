import type { RunningSharePoint } from '../index';
import { raw, startTest } from '../testing/client';

let server: RunningSharePoint;
let anna: ReturnType<typeof raw>;
const plain = 'application/json;odata=nometadata';
const list = "web/lists/getByTitle('Uses')";
const merge = (path: string, body: unknown, headers: Record<string, string> = {}) => anna('MERGE', path, { body, headers: { 'If-Match': '*', ...headers } });
const ID = '{7a29e343-e08e-4ff4-ab31-818800ddce3a}';

beforeAll(async () => {
  server = await startTest();
  anna = raw(server, 'anna');
  await anna('POST', 'web/lists', { body: { Title: 'Uses', BaseTemplate: 100 } });
});
afterAll(() => server.stop());

it('9.3 a web has the standard columns, found by id, title and internal name', async () => {
  expect((await anna('GET', "web/fields('fa564e0f-0c70-4ab9-b863-0177e6ddd247')?$select=Title", { accept: plain })).json).toEqual({ Title: 'Title' });
  expect((await anna('GET', "site/rootweb/fields/getByTitle('Title')?$select=Id", { accept: plain })).json).toEqual({ Id: 'fa564e0f-0c70-4ab9-b863-0177e6ddd247' });
  expect((await anna('GET', "web/fields/getByInternalNameOrTitle('Other%20Address%20Country%2FRegion')?$select=Title,InternalName,Group", { accept: plain })).json)
    .toEqual({ Title: 'Other Address Country/Region', InternalName: 'OtherAddressCountry', Group: 'Core Contact and Calendar Columns' });
  expect((await anna('GET', 'web/availablefields?$top=2', { accept: plain })).json['value']).toHaveLength(2);
  const ids = ((await anna('GET', 'web/fields?$select=Id', { accept: plain })).json['value'] as { Id: string }[]).map(({ Id }) => Id);
  expect(new Set(ids).size).toBe(ids.length);
  const missing = await anna('GET', "web/fields/getByTitle('Nothing')");
  expect([missing.status, missing.text.includes("Column 'Nothing' does not exist. It may have been deleted by another user.")]).toEqual([400, true]);
});

it('9.5 a site column is made, used by a list under its id and name, pushed, and deleted', async () => {
  const SchemaXml = `<Field ID="${ID}" Name="Cost" StaticName="Cost" DisplayName="What it costs" Type="Currency" Decimals="2" Min="0" Required="FALSE" Group="Ours" />`;
  expect((await anna('POST', 'web/fields/createfieldasxml', { body: { parameters: { SchemaXml } } })).json).toMatchObject({ Id: ID.slice(1, -1), InternalName: 'Cost', Title: 'What it costs', Group: 'Ours', MinimumValue: 0, Scope: '/sites/demo' });
  const kept = (await anna('GET', "web/fields/getByInternalNameOrTitle('Cost')")).json;
  const used = await anna('POST', `${list}/fields/createfieldasxml`, { body: { parameters: { SchemaXml: kept['SchemaXml'] } } });
  expect(used.json).toMatchObject({ Id: ID.slice(1, -1), InternalName: 'Cost', Group: 'Ours', Scope: '/sites/demo/Lists/Uses' });
  expect(used.json['SchemaXml']).toContain((/SourceID="[^"]*"/.exec(String(kept['SchemaXml'])) ?? ['none'])[0]);
  const type = { 'Content-Type': 'application/json;odata=verbose' };
  expect((await merge("web/fields/getByTitle('What it costs')", { __metadata: { type: 'SP.FieldCurrency' }, Title: 'Price', Description: 'd' }, type)).status).toBe(204);
  expect((await anna('GET', `${list}/fields('${ID.slice(1, -1)}')`)).json['Title']).toBe('What it costs');
  expect((await anna('POST', `web/fields('${ID.slice(1, -1)}')/updateAndPushChanges(true)`)).status).toBe(200);
  expect((await anna('GET', `${list}/fields('${ID.slice(1, -1)}')`)).json).toMatchObject({ Title: 'Price', Description: 'd' });
  expect((await anna('POST', 'web/fields', { body: { Title: 'Free', FieldTypeKind: 2 } })).status).toBe(201);
  expect((await anna('DELETE', "web/fields/getByTitle('Free')")).status).toBe(200);
  expect((await anna('GET', "web/fields/getByTitle('Free')")).status).toBe(400);
  expect((await anna('DELETE', "web/fields/getByTitle('Company')")).status).toBe(500);
  expect((await merge("web/fields/getByTitle('Company')", { Group: 'Ours' })).status).toBe(204);
  expect((await anna('GET', "web/fields/getByTitle('Company')?$select=Group,Id", { accept: plain })).json).toEqual({ Group: 'Ours', Id: '038d1503-4629-40f6-adaf-b47d1ab2d4fe' });
  expect((await raw(server, 'maria')('POST', 'web/fields', { body: { Title: 'No', FieldTypeKind: 2 } })).status).toBe(403);
});

describe('§9 a column of a list changes', () => {
  const path = (name: string): string => `${list}/fields/getByInternalNameOrTitle('${name}')`;
  const add = (body: unknown) => anna('POST', `${list}/fields`, { body });

  it('§9 in its type, and its values with it; not to any type', async () => {
    await add({ Title: 'Amount', FieldTypeKind: 2 });
    await anna('POST', `${list}/items`, { body: { Title: 'a', Amount: '12' } });
    expect((await merge(path('Amount'), { TypeAsString: 'Number' })).status).toBe(204);
    expect((await anna('GET', path('Amount'))).json).toMatchObject({ 'odata.type': 'SP.FieldNumber', TypeAsString: 'Number' });
    expect((await anna('GET', `${list}/items?$select=Amount`, { accept: plain })).json['value']).toEqual([{ Amount: 12 }]);
    expect((await merge(path('Amount'), { TypeAsString: 'User' })).status).toBe(500);
    await add({ Title: 'Persons', FieldTypeKind: 20 });
    expect((await merge(path('Persons'), { AllowMultipleValues: true })).status).toBe(204);
    expect((await anna('GET', path('Persons'))).json).toMatchObject({ TypeAsString: 'UserMulti', AllowMultipleValues: true });
  });

  it('9.5 by its whole SchemaXml, and keeps id and internal name', async () => {
    const before = (await anna('GET', path('Amount'))).json as { SchemaXml: string; Id: string };
    const SchemaXml = before.SchemaXml.replace('DisplayName="Amount"', 'DisplayName="How much"').replace('Name="Amount"', 'Name="Other"').replace('<Field ', '<Field Max="9" ');
    expect((await merge(path('Amount'), { SchemaXml })).status).toBe(204);
    expect((await anna('GET', path('Amount'))).json).toMatchObject({ Id: before.Id, InternalName: 'Amount', Title: 'How much', MaximumValue: 9 });
  });

  it('§9 in where it is shown, which its XML tells', async () => {
    for (const [step, attribute] of [['setshowindisplayform(false)', 'ShowInDisplayForm="FALSE"'], ['setShowInEditForm(true)', 'ShowInEditForm="TRUE"'], ['setshowinnewform(false)', 'ShowInNewForm="FALSE"']] as const) {
      expect((await anna('POST', `${path('Amount')}/${step}`)).json).toMatchObject({ 'odata.null': true });
      expect((await anna('GET', path('Amount'))).json['SchemaXml']).toContain(attribute);
    }
  });

  it('§9 not to the title of another, not to an index it cannot have', async () => {
    expect((await merge(path('Amount'), { Title: 'Persons' })).status).toBe(500);
    expect((await merge(path('Persons'), { Indexed: true })).status).toBe(500);
    expect((await merge(path('Amount'), { EnforceUniqueValues: true })).status).toBe(500);
    expect((await merge(path('Amount'), { EnforceUniqueValues: true, Indexed: true })).status).toBe(204);
    expect((await merge(path('Amount'), { Title: 7 })).status).toBe(400);
    await merge(path('Amount'), { Hidden: true });
    expect((await anna('DELETE', path('Amount'))).text).toContain('You cannot delete a hidden column.');
  });

  it('7.3 twenty of a list may be indexed', async () => {
    for (let n = 1; n <= 19; n += 1) expect((await add({ Title: `I${n}`, FieldTypeKind: 9, Indexed: true })).status).toBe(201);
    expect((await add({ Title: 'I20', FieldTypeKind: 9, Indexed: true })).status).toBe(500);
  });

  it('9.5 options: into the default view, into content types or none, and with a title of its own', async () => {
    const xml = (name: string, Options: number) => anna('POST', `${list}/fields/createfieldasxml`, { body: { parameters: { SchemaXml: `<Field Type="Text" Name="${name}" DisplayName="T ${name}" />`, Options } } });
    const links = async (): Promise<string[]> => {
      const types = (await anna('GET', `${list}/contenttypes?$select=StringId,FieldLinks/Name&$expand=FieldLinks`, { accept: plain })).json['value'] as { FieldLinks: { Name: string }[] }[];
      return types.map(({ FieldLinks }) => FieldLinks.map(({ Name }) => Name).filter((name) => /^O\d/.test(name)).join());
    };
    await xml('O1', 8 + 16);
    expect((await anna('GET', `${list}/defaultview/viewfields`)).json['Items']).toContain('O1');
    expect(await links()).toEqual(['O1', '']);
    await xml('O2', 8 + 2);
    await xml('O3', 8 + 4);
    await xml('O4', 8 + 1);
    expect(await links()).toEqual(['O1,O3,O4', 'O3']);
    expect((await anna('POST', `${list}/fields/createfieldasxml`, { body: { parameters: { SchemaXml: '<Field Type="Text" Name="Z" DisplayName="T O1" />', Options: 32 } } })).status).toBe(500);
  });
});
