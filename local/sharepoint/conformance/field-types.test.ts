import type { RunningSharePoint } from '../index';
import { raw, startTest, type RawAnswer } from '../testing/client';

let server: RunningSharePoint;
let anna: ReturnType<typeof raw>;
const plain = 'application/json;odata=nometadata';
const verbose = 'application/json;odata=verbose';
const list = "web/lists/getByTitle('Kinds')";
const named = (name: string): string => `${list}/fields/getByInternalNameOrTitle('${name}')`;
const d = (answer: RawAnswer): Record<string, unknown> => answer.json['d'] as Record<string, unknown>;
const xml = (SchemaXml: string, Options = 8, at = list) => anna('POST', `${at}/fields/createfieldasxml`, { body: { parameters: { SchemaXml, Options } } });

let goals = '';
beforeAll(async () => {
  server = await startTest();
  anna = raw(server, 'anna');
  await anna('POST', 'web/lists', { body: { Title: 'Kinds', BaseTemplate: 100 } });
  goals = String((await anna('POST', 'web/lists', { body: { Title: 'Goals', BaseTemplate: 100 } })).json['Id']);
  await anna('POST', `web/lists(guid'${goals}')/items`, { body: { Title: 'First' } });
});
afterAll(() => server.stop());

interface Kind {
  readonly type: string;
  readonly odata: string;
  readonly kind: number;
  /** Properties of a POST in verbose JSON. */
  readonly given: Record<string, unknown>;
  /** Attributes and elements of the same column as XML. */
  readonly attributes: string;
  readonly inner?: string;
  readonly answers: Record<string, unknown>;
  /** Written as, and read as. */
  readonly value: readonly [property: (name: string) => string, written: unknown, read?: unknown];
}

const own = (name: string): string => name;
const id = (name: string): string => `${name}Id`;
const kinds: readonly Kind[] = [
  { type: 'Text', odata: 'SP.FieldText', kind: 2, given: { MaxLength: 20 }, attributes: 'Type="Text" MaxLength="20"', answers: { MaxLength: 20 }, value: [own, 'Å & <b>'] },
  { type: 'Note', odata: 'SP.FieldMultiLineText', kind: 3, given: { NumberOfLines: 9, RichText: true, AppendOnly: false }, attributes: 'Type="Note" NumLines="9" RichText="TRUE"', answers: { NumberOfLines: 9, RichText: true, AppendOnly: false, Filterable: false, Sortable: false }, value: [own, '<p>long</p>'] },
  { type: 'DateTime', odata: 'SP.FieldDateTime', kind: 4, given: { DisplayFormat: 1, FriendlyDisplayFormat: 1 }, attributes: 'Type="DateTime" Format="DateTime" FriendlyDisplayFormat="Disabled"', answers: { DisplayFormat: 1, FriendlyDisplayFormat: 1 }, value: [own, '2026-04-30T10:00:00Z'] },
  { type: 'Choice', odata: 'SP.FieldChoice', kind: 6, given: { Choices: { results: ['a', 'b & c'] }, EditFormat: 1, FillInChoice: true }, attributes: 'Type="Choice" Format="RadioButtons" FillInChoice="TRUE"', inner: '<CHOICES><CHOICE>a</CHOICE><CHOICE>b &amp; c</CHOICE></CHOICES>', answers: { Choices: ['a', 'b & c'], EditFormat: 1, FillInChoice: true }, value: [own, 'b & c'] },
  { type: 'MultiChoice', odata: 'SP.FieldMultiChoice', kind: 15, given: { Choices: { results: ['a', 'b'] } }, attributes: 'Type="MultiChoice"', inner: '<CHOICES><CHOICE>a</CHOICE><CHOICE>b</CHOICE></CHOICES>', answers: { Choices: ['a', 'b'], FillInChoice: false, Sortable: false }, value: [own, ['a', 'b']] },
  { type: 'Boolean', odata: 'SP.Field', kind: 8, given: {}, attributes: 'Type="Boolean"', answers: {}, value: [own, true] },
  { type: 'Number', odata: 'SP.FieldNumber', kind: 9, given: { MinimumValue: 0, MaximumValue: 10, DisplayFormat: 2, ShowAsPercentage: true }, attributes: 'Type="Number" Min="0" Max="10" Decimals="2" Percentage="TRUE"', answers: { MinimumValue: 0, MaximumValue: 10, DisplayFormat: 2, ShowAsPercentage: true }, value: [own, 1.5] },
  { type: 'Currency', odata: 'SP.FieldCurrency', kind: 10, given: { CurrencyLocaleId: 1053 }, attributes: 'Type="Currency" LCID="1053"', answers: { CurrencyLocaleId: 1053 }, value: [own, 99.5] },
  { type: 'URL', odata: 'SP.FieldUrl', kind: 11, given: { DisplayFormat: 1 }, attributes: 'Type="URL" Format="Image"', answers: { DisplayFormat: 1 }, value: [own, { Description: 'x', Url: 'https://region.example/' }] },
  { type: 'User', odata: 'SP.FieldUser', kind: 20, given: { SelectionMode: 0 }, attributes: 'Type="User" UserSelectionMode="PeopleOnly"', answers: { SelectionMode: 0, AllowMultipleValues: false }, value: [id, 5] },
  { type: 'UserMulti', odata: 'SP.FieldUser', kind: 20, given: { AllowMultipleValues: true }, attributes: 'Type="User" Mult="TRUE"', answers: { AllowMultipleValues: true }, value: [id, [5]] },
  { type: 'Lookup', odata: 'SP.FieldLookup', kind: 7, given: { LookupList: 'GOALS', LookupField: 'Title' }, attributes: 'Type="Lookup" List="{GOALS}" ShowField="Title"', answers: { LookupField: 'Title', AllowMultipleValues: false }, value: [id, 1] },
  { type: 'LookupMulti', odata: 'SP.FieldLookup', kind: 7, given: { LookupList: 'GOALS', AllowMultipleValues: true }, attributes: 'Type="LookupMulti" Mult="TRUE" List="{GOALS}"', answers: { LookupField: 'Title', AllowMultipleValues: true }, value: [id, [1]] },
  { type: 'Location', odata: 'SP.FieldLocation', kind: 33, given: {}, attributes: 'Type="Location"', answers: {}, value: [own, '{"DisplayName":"Here"}'] },
  { type: 'Thumbnail', odata: 'SP.FieldThumbnail', kind: 34, given: {}, attributes: 'Type="Thumbnail"', answers: {}, value: [own, '{"fileName":"a.png"}'] },
];

const filled = <T>(held: T): T => JSON.parse(JSON.stringify(held).replace(/GOALS/g, goals)) as T;

describe.each(kinds)('a column of type $type', ({ type, odata, kind, given, attributes, inner = '', answers, value }) => {
  it(`9.1 9.5 1.12 made by POST in verbose JSON, by AddField and from XML is the same`, async () => {
    const post = await anna('POST', `${list}/fields`, {
      accept: verbose, headers: { 'Content-Type': verbose }, body: { __metadata: { type: odata }, Title: `P${type}`, FieldTypeKind: kind, Description: 'why', Group: 'Ours', Required: true, ...filled(given) },
    });
    expect([post.status, d(post)['TypeAsString'], (d(post)['__metadata'] as { type: string }).type]).toEqual([201, type, odata]);
    const { LookupList, LookupField, ...others } = filled(given);
    const parameters = { ...others, ...(Array.isArray((others['Choices'] as { results?: unknown } | undefined)?.results) ? { Choices: (others['Choices'] as { results: unknown }).results } : {}), ...(LookupList === undefined ? {} : { LookupListId: LookupList, LookupFieldName: LookupField ?? 'Title' }) };
    const added = await anna('POST', `${list}/fields/AddField`, { body: { parameters: { Title: `A${type}`, FieldTypeKind: kind, ...parameters } } });
    const made = await xml(`\n  <Field ${filled(attributes)} Name="X${type}" StaticName="X${type}" DisplayName="X ${type}" Description="why" Group="Ours" Required="TRUE" ShowInEditForm="FALSE">${inner}</Field>`);
    expect([added.status, made.status]).toEqual([200, 200]);
    for (const name of [`P${type}`, `A${type}`, `X${type}`]) {
      const read = (await anna('GET', named(name))).json;
      expect(read).toMatchObject({ 'odata.type': odata, InternalName: name, EntityPropertyName: name, StaticName: name, TypeAsString: type, FieldTypeKind: kind, CanBeDeleted: true, ...answers });
      if (type.startsWith('Lookup')) expect(read['LookupList']).toBe(`{${goals}}`);
    }
    expect((await anna('GET', named(`X${type}`), { accept: plain })).json).toMatchObject({ Title: `X ${type}`, Description: 'why', Group: 'Ours', Required: true });
  });

  it(`§9 says in its SchemaXml what makes the same column again`, async () => {
    const { SchemaXml } = (await anna('GET', named(`X${type}`), { accept: plain })).json as { SchemaXml: string };
    for (const part of [...filled(attributes).split(/ (?=\w+=)/).filter((part) => !part.startsWith('Type=')), `Type="${type}"`, 'ShowInEditForm="FALSE"', 'Required="TRUE"', inner]) expect(SchemaXml).toContain(part);
    const again = await xml(SchemaXml.replace(/ID="[^"]*"/, '').replace(/(Static)?Name="X/g, '$1Name="Y').replace('DisplayName="Y', 'DisplayName="Y'));
    expect(again.json).toMatchObject({ InternalName: `Y${type}`, TypeAsString: type, ...answers });
  });

  it(`9.6 keeps a value`, async () => {
    const [property, written, read = written] = value;
    const name = property(`P${type}`);
    const made = await anna('POST', `${list}/items`, { accept: plain, body: { Title: type, [name]: written } });
    expect([made.status, made.json[name]]).toEqual([201, read]);
    await anna('MERGE', `${list}/items(${String(made.json['Id'])})`, { body: { [name]: null }, headers: { 'If-Match': '*' } });
    expect((await anna('GET', `${list}/items(${String(made.json['Id'])})?$select=${name}`, { accept: plain })).json[name]).toBeNull();
  });
});

it('§9 a lookup of a lookup shows another property of the same row, and goes with it', async () => {
  const primary = (await anna('GET', named('PLookup'))).json['Id'] as string;
  const made = await anna('POST', `${list}/fields/addDependentLookupField(displayName='Goal id', primarylookupfieldid='${primary}', showfield='ID')`);
  expect(made.json).toMatchObject({ TypeAsString: 'Lookup', IsDependentLookup: true, PrimaryFieldId: primary, LookupField: 'ID', ReadOnlyField: true });
  expect((await anna('GET', named('PLookup'))).json['DependentLookupInternalNames']).toEqual(['Goal_x0020_id']);
  const row = await anna('POST', `${list}/items`, { body: { Title: 'dependent', PLookupId: 1 } });
  expect((await anna('GET', `${list}/items(${String(row.json['Id'])})?$select=Goal_x0020_id/ID&$expand=Goal_x0020_id`, { accept: plain })).json).toEqual({ Goal_x0020_id: { ID: 1 } });
  expect((await anna('POST', `${list}/fields/addDependentLookupField(displayName='No', primarylookupfieldid='${goals}', showfield='ID')`)).status).toBe(400);
  expect((await anna('DELETE', named('PLookup'))).status).toBe(200);
  expect((await anna('GET', named('Goal id'))).status).toBe(400);
});

it('§9 managed metadata is absent by name, a type nobody knows is not installed', async () => {
  expect((await xml('<Field Type="TaxonomyFieldType" DisplayName="Term" />')).status).toBe(501);
  expect((await xml('<Field Type="Colour" DisplayName="c" />')).text).toContain('Field type Colour is not installed properly');
  for (const [body, status] of [[{}, 501], [{ FieldTypeKind: '2', Title: 'x' }, 400], [{ FieldTypeKind: 2, Title: null }, 400], [{ FieldTypeKind: 6, Title: 'c', Choices: 'a' }, 400], [{ FieldTypeKind: 2, Title: 't', Nope: 1 }, 400]] as const)
    expect((await anna('POST', `${list}/fields`, { body })).status).toBe(status);
});
