import fc from 'fast-check';
import { pnp, raw, startTest } from '../testing/client';
import type { RunningSharePoint } from '../index';
import { addItem } from '../store/items';

let server: RunningSharePoint;
let anna: ReturnType<typeof raw>;
let karin: ReturnType<typeof raw>;
let members = 0;
const of = (title: string) => `web/lists/getByTitle('${title}')`;
const list = of('Caml');
const plain = 'application/json;odata=nometadata';

/** The titles a condition leaves, or the status of a refusal. */
async function titles(where: string, rest = '', who = anna): Promise<unknown> {
  const ViewXml = `<View><Query>${where === '' ? '' : `<Where>${where}</Where>`}${rest}</Query></View>`;
  const { status, json } = await who('POST', `${list}/getitems`, { body: { query: { ViewXml } }, accept: plain });
  return status === 200 ? (json['value'] as { Title: string }[]).map((row) => row.Title) : status;
}
const is = (op: string, field: string, type: string, value: string, more = ''): string => `<${op}><FieldRef Name="${field}" /><Value Type="${type}"${more}>${value}</Value></${op}>`;
const two = (op: string, a: string, b: string): string => `<${op}>${a}${b}</${op}>`;

beforeAll(async () => {
  // 15:30 on 15 June in Stockholm.
  server = await startTest({ now: () => new Date('2026-06-15T13:30:00Z') });
  anna = raw(server, 'anna');
  karin = raw(server, 'karin');
  const made = await anna('POST', 'web/lists', { body: { Title: 'Others', BaseTemplate: 100 } });
  for (const Title of ['Ett', 'Två']) await anna('POST', `${of('Others')}/items`, { body: { Title } });
  await anna('POST', 'web/lists', { body: { Title: 'Caml', BaseTemplate: 100, EnableFolderCreation: true } });
  const columns = [['Case', 9, { Indexed: true }], ['When', 4, {}], ['Due', 4, { DisplayFormat: 0 }], ['Flag', 8, {}], ['Status', 6, { Choices: ['A', 'B'] }], ['Tags', 15, { Choices: ['x', 'y', 'z'] }], ['Note', 3, {}], ['Link', 11, {}], ['Who', 20, {}]] as const;
  for (const [Title, FieldTypeKind, more] of columns) expect((await anna('POST', `${list}/fields`, { body: { Title, FieldTypeKind, ...more } })).status).toBe(201);
  const lookups = [['Other', 'Lookup', ''], ['Many', 'LookupMulti', 'Mult="TRUE"']] as const;
  for (const [name, type, more] of lookups) {
    const SchemaXml = `<Field Type="${type}" DisplayName="${name}" Name="${name}" List="{${String(made.json['Id'])}}" ShowField="Title" ${more} />`;
    expect((await anna('POST', `${list}/fields/createfieldasxml`, { body: { parameters: { SchemaXml } } })).status).toBe(200);
  }
  members = Number((await anna('GET', 'web/associatedmembergroup')).json['Id']);
  const rows = [
    { Title: 'Älg', Case: 1, When: '2026-06-15T12:00:00Z', Due: '2026-06-15', Flag: true, Status: 'A', Tags: ['x', 'y'], Note: 'Skogens konung', WhoId: members, OtherId: 1, ManyId: [1, 2] },
    { Title: 'Orm', Case: 20, When: '2026-06-14T22:30:00Z', Due: '2026-06-14', Flag: false, Status: 'B', Tags: ['z'], WhoId: server.pageContext('karin').userId, OtherId: 2, ManyId: [2] },
    { Title: "It's <b>", Case: 3, When: '2026-06-08T21:59:59Z', Due: '2026-06-08', Status: 'A', Link: { Url: 'https://a.example/x', Description: 'A' } },
    { Title: 'zebra', Case: 100 },
  ];
  for (const body of rows) expect((await anna('POST', `${list}/items`, { body })).status).toBe(201);
});
afterAll(() => server.stop());

const ALL = ['Älg', 'Orm', "It's <b>", 'zebra'];
describe('16.4 CAML conditions', () => {
  it.each<[string, unknown]>([
    [is('Eq', 'Title', 'Text', 'älg'), ['Älg']],
    [is('Neq', 'Case', 'Number', '1'), ['Orm', "It's <b>", 'zebra']],
    [is('Eq', 'Title', 'Text', 'It&apos;s &lt;b&gt;'), ["It's <b>"]],
    [is('Eq', 'Title', 'Text', '<![CDATA[It\'s <b>]]>'), ["It's <b>"]],
    [is('Gt', 'Case', 'Number', '3'), ['Orm', 'zebra']],
    [is('Leq', 'Case', 'Integer', '3'), ['Älg', "It's <b>"]],
    [is('Eq', 'ID', 'Number', '3'), ["It's <b>"]],
    [is('Eq', 'ID', 'Counter', '4'), ['zebra']],
    [is('BeginsWith', 'Title', 'Text', 'Z'), ['zebra']],
    [is('Contains', 'Title', 'Text', 'R'), ['Orm', 'zebra']],
    [is('Contains', 'Note', 'Note', 'KONUNG'), ['Älg']],
    [is('BeginsWith', 'Link', 'URL', 'https://a.'), ["It's <b>"]],
    [is('BeginsWith', 'ContentTypeId', 'ContentTypeId', '0x01'), ALL],
    [is('Eq', 'ContentType', 'Computed', 'Item'), ALL],
    [is('Eq', 'Flag', 'Boolean', '1'), ['Älg']],
    [is('Eq', 'Flag', 'Boolean', 'FALSE'), ['Orm']],
    [is('Eq', 'Status', 'Choice', 'B'), ['Orm']],
    ['<IsNull><FieldRef Name="When" /></IsNull>', ['zebra']],
    ['<IsNotNull><FieldRef Name="Tags" /></IsNotNull>', ['Älg', 'Orm']],
    ['<In><FieldRef Name="Case" /><Values><Value Type="Number">1</Value><Value Type="Number">100</Value></Values></In>', ['Älg', 'zebra']],
    [is('Eq', 'Tags', 'MultiChoice', 'y'), ['Älg']],
    [is('Neq', 'Tags', 'MultiChoice', 'z'), ['Älg', "It's <b>", 'zebra']],
    [is('Includes', 'Many', 'LookupMulti', 'Ett'), ['Älg']],
    ['<Includes><FieldRef Name="Many" LookupId="TRUE" /><Value Type="Lookup">2</Value></Includes>', ['Älg', 'Orm']],
    ['<NotIncludes><FieldRef Name="Many" LookupId="TRUE" /><Value Type="Lookup">1</Value></NotIncludes>', ['Orm', "It's <b>", 'zebra']],
    [is('Eq', 'Other', 'Lookup', 'Två'), ['Orm']],
    ['<Eq><FieldRef Name="Other" LookupId="TRUE" /><Value Type="Lookup">1</Value></Eq>', ['Älg']],
    [is('Eq', 'Who', 'User', 'Karin Åberg'), ['Orm']],
    ['<Eq><FieldRef ID="{1df5e554-ec7e-46a6-901d-d85a3881cb18}" /><Value Type="Integer"><UserID /></Value></Eq>', ALL],
    // 14 June 22:30 UTC is 15 June in Stockholm.
    [is('Eq', 'When', 'DateTime', '2026-06-15'), ['Älg', 'Orm']],
    [is('Eq', 'Due', 'DateTime', '<Today />'), ['Älg']],
    [is('Geq', 'When', 'DateTime', '<Today OffsetDays="-7" />'), ['Älg', 'Orm', "It's <b>"]],
    [is('Lt', 'Due', 'DateTime', '2026-06-14T23:59:59Z'), ["It's <b>"]],
    [is('Leq', 'Due', 'DateTime', '2026-06-14T00:00:00Z'), ['Orm', "It's <b>"]],
    [is('Lt', 'When', 'DateTime', '<Now />', ' IncludeTimeValue="TRUE"'), ['Älg', 'Orm', "It's <b>"]],
    [is('Eq', 'When', 'DateTime', '2026-06-15T14:00:00Z', ' IncludeTimeValue="TRUE"'), ['Älg']],
    [is('Eq', 'When', 'DateTime', '2026-06-15T12:00:00Z', ' IncludeTimeValue="TRUE" StorageTZ="TRUE"'), ['Älg']],
    [two('And', is('Eq', 'Status', 'Choice', 'A'), two('Or', is('Eq', 'Case', 'Number', '3'), is('Eq', 'Case', 'Number', '20'))), ["It's <b>"]],
    ['', ALL],
  ])('16.4 %s', async (where, expected) => {
    expect(await titles(where)).toEqual(expected);
  });

  it('16.4 Membership and UserID are of whoever asks', async () => {
    const mine = two('Or', '<Membership Type="CurrentUserGroups"><FieldRef Name="Who" /></Membership>', is('Eq', 'Who', 'Integer', '<UserID />'));
    expect(await titles(mine, '', karin)).toEqual(['Älg', 'Orm']);
    expect(await titles(`<Membership Type="SPGroup" ID="${members}"><FieldRef Name="Who" /></Membership>`)).toEqual(['Orm']);
  });

  it('16.4 refuses what is none: unknown columns and operators, values of another kind, half an And; DateRangesOverlap is 501', async () => {
    const bad = [is('Eq', 'Nope', 'Text', 'x'), is('Like', 'Title', 'Text', 'x'), is('Eq', 'Case', 'Number', 'x'), is('Eq', 'When', 'DateTime', '5/1/2026'), is('Eq', 'Flag', 'Boolean', 'maybe'), `<And>${is('Eq', 'ID', 'Counter', '1')}</And>`, '<Eq><Value Type="Text">x</Value></Eq>', '<Eq><FieldRef Name="Title" /></Eq>', '<Eq>', 'a & b'];
    expect(await Promise.all(bad.map((where) => titles(where)))).toEqual(bad.map(() => 500));
    expect(await titles('', '<OrderBy><FieldRef Name="Note" /></OrderBy>')).toBe(500);
    expect(await titles('<DateRangesOverlap><FieldRef Name="When" /><Value Type="DateTime"><Month /></Value></DateRangesOverlap>')).toBe(501);
    const { json } = await anna('POST', `${list}/getitems`, { body: { query: { ViewXml: `<View><Query><Where>${bad[0] ?? ''}</Where></Query></View>` } } });
    expect(json['odata.error']).toMatchObject({ code: '-2130575340, Microsoft.SharePoint.SPException', message: { value: expect.stringContaining('One or more field types are not installed properly') as string } });
  });

  it.each([
    ["Title eq 'älg'", is('Eq', 'Title', 'Text', 'älg')], ['Case gt 3', is('Gt', 'Case', 'Number', '3')], ["substringof('r',Title)", is('Contains', 'Title', 'Text', 'r')], ['Flag eq 1', is('Eq', 'Flag', 'Boolean', '1')],
    ["startswith(Title,'z') or Case eq 1", two('Or', is('BeginsWith', 'Title', 'Text', 'z'), is('Eq', 'Case', 'Number', '1'))], ['When eq null', '<IsNull><FieldRef Name="When" /></IsNull>'],
    ["Status ne 'A'", is('Neq', 'Status', 'Choice', 'A')], ['OtherId eq 2', '<Eq><FieldRef Name="Other" LookupId="TRUE" /><Value Type="Lookup">2</Value></Eq>'],
    ["When lt datetime'2026-06-15T12:00:00Z'", is('Lt', 'When', 'DateTime', '2026-06-15T12:00:00Z', ' IncludeTimeValue="TRUE" StorageTZ="TRUE"')],
  ])('16.4 means the same as $filter=%s', async (filter, where) => {
    const { json } = await anna('GET', `${list}/items?$select=Title&$filter=${encodeURIComponent(filter)}`, { accept: plain });
    expect(await titles(where)).toEqual((json['value'] as { Title: string }[]).map((row) => row.Title));
  });
});

it('16.4 any text as ViewXml ends in rows or in one of SharePoint’s errors', async () => {
  const word = fc.constantFrom('<View>', '</View>', '<Query>', '</Query>', '<Where>', '</Where>', '<And>', '</And>', '<Eq>', '</Eq>', '<FieldRef Name="Title" />', '<FieldRef Name="Case"/>', '<Value Type="Text">', 'x', '</Value>', '&amp;', '&#x110000;', '&', '<!--', '-->', '<![CDATA[', ']]>', '<Today OffsetDays="9"/>', '<OrderBy>', '</OrderBy>', '<RowLimit>', '5', '</RowLimit>', '<In>', '</In>', '<Values>', '<?x?>', '<!DOCTYPE a [<!ENTITY b "c">]>');
  const soup = fc.oneof({ weight: 1, arbitrary: fc.string() }, { weight: 3, arbitrary: fc.array(word, { maxLength: 14 }).map((words) => `<View>${words.join('')}`) }, { weight: 3, arbitrary: fc.array(word, { maxLength: 8 }).map((words) => `<View><Query><Where>${words.join('')}</Where></Query></View>`) });
  const leaf = '<IsNotNull><FieldRef Name="ID" /></IsNotNull>';
  const deep = (n: number): string => `<View><Query><Where>${`<And>${leaf}`.repeat(n)}${leaf}${'</And>'.repeat(n)}</Where></Query></View>`;
  const texts = [...fc.sample(soup, 250), deep(20_000), `<View a="${'"'.repeat(50_000)}>`, `<View${' a'.repeat(50_000)}`];
  for (const ViewXml of texts) {
    const { status, text } = await anna('POST', `${list}/getitems`, { body: { query: { ViewXml } } });
    expect([200, 500, 501]).toContain(status);
    // That is what an unexpected exception answers.
    expect(text).not.toContain('local SharePoint failed');
  }
  const status = async (n: number): Promise<number> => (await anna('POST', `${list}/getitems`, { body: { query: { ViewXml: deep(n) } } })).status;
  expect([await status(100), await status(20_000)]).toEqual([200, 500]);
});

it('7.1 a large list is read by CAML only along an index', async () => {
  await anna('POST', 'web/lists', { body: { Title: 'Large', BaseTemplate: 100 } });
  await anna('POST', `${of('Large')}/fields`, { body: { Title: 'Case', FieldTypeKind: 9, Indexed: true } });
  const { store } = server;
  const large = store.lists.byTitle('Large');
  if (large === undefined) throw new Error('no list');
  store.db.write(() => { for (let i = 0; i < 5_001; i += 1) addItem(store, large, { Title: `rad ${i}`, Case: i % 1000 }, 4); });
  const count = async (inside: string): Promise<unknown> => {
    const { status, json } = await anna('POST', `${of('Large')}/getitems`, { body: { query: { ViewXml: `<View>${inside}</View>` } }, accept: plain });
    return status === 200 ? (json['value'] as unknown[]).length : status;
  };
  const where = (test: string): string => `<Query><Where>${test}</Where></Query>`;
  expect(await count(where(is('Eq', 'Case', 'Number', '7')))).toBe(5);
  expect(await count(where(is('Eq', 'Title', 'Text', 'rad 7')))).toBe(500);
  expect(await count('<RowLimit>3</RowLimit>')).toBe(3);
  expect(await count('')).toBe(500);
});

it('16.3 PnPjs reads by CAML', async () => {
  const things = pnp(server, 'anna').web.lists.getByTitle('Caml');
  const rows = (await things.getItemsByCAMLQuery({ ViewXml: '<View><ViewFields><FieldRef Name="Title" /><FieldRef Name="Who" /><FieldRef Name="Nope" /></ViewFields><Query><OrderBy><FieldRef Name="Case" Ascending="FALSE" /></OrderBy></Query><RowLimit>2</RowLimit></View>' }, 'Author')) as Record<string, unknown>[];
  expect(rows.map((row) => Object.keys(row).filter((name) => !name.includes('odata')).sort())).toEqual([0, 1].map(() => ['Author', 'ID', 'Id', 'Title', 'WhoId', 'WhoStringId']));
  expect(rows).toMatchObject([{ Title: 'zebra', Author: { Title: 'Anna Lindqvist' } }, { Title: 'Orm' }]);
});
