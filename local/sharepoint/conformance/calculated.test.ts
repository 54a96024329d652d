import type { RunningSharePoint } from '../index';
import { raw, startTest } from '../testing/client';

let server: RunningSharePoint;
let anna: ReturnType<typeof raw>;
const plain = 'application/json;odata=nometadata';
const list = "web/lists/getByTitle('Sums')";
const calculated = (name: string, formula: string, OutputType = 2, more: Record<string, unknown> = {}) =>
  anna('POST', `${list}/fields`, { body: { Title: name, FieldTypeKind: 17, Formula: formula, OutputType, ...more } });
const merge = (path: string, body: unknown) => anna('MERGE', path, { body, headers: { 'If-Match': '*' } });
const row = async (id: number, select: string) => (await anna('GET', `${list}/items(${id})?$select=${select}`, { accept: plain })).json;

beforeAll(async () => {
  server = await startTest();
  anna = raw(server, 'anna');
  await anna('POST', 'web/lists', { body: { Title: 'Sums', BaseTemplate: 100 } });
  for (const [Title, FieldTypeKind, more = {}] of [['Price', 10], ['Count', 9], ['Kind', 6, { Choices: ['a'] }], ['Day', 4, { DisplayFormat: 0 }], ['Done', 8], ['Who', 20], ['Long note', 3]] as const)
    await anna('POST', `${list}/fields`, { body: { Title, FieldTypeKind, ...more } });
  await anna('POST', `${list}/items`, { body: { Title: 'One', Price: 12.5, Count: 4, Kind: 'a', Day: '2026-04-30', Done: true } });
  await anna('POST', `${list}/items`, { body: { Title: 'Two' } });
});
afterAll(() => server.stop());

it.each([
  ['text', '=UPPER([Title])&" / "&Kind', 2, {}, 'ONE / a', 'TWO / '],
  ['a number', '=[Price]*Count', 9, {}, '50.0000000000000', '0.00000000000000'],
  ['money', '=Price*(1+25%)', 10, {}, '15.6250000000000', '0.00000000000000'],
  ['a date', '=Day+1', 4, { DateFormat: 0 }, '2026-04-30T22:00:00Z', '1899-12-30T23:00:00Z'],
  ['a truth', '=AND(Done,Count>3)', 8, {}, true, false],
  ['a day in words', '=IF(ISBLANK(Day),"-",TEXT(Day,"dddd d mmmm yyyy"))', 2, {}, 'Thursday 30 April 2026', '-'],
  ['a division by nothing', '=Price/Count', 9, {}, '3.12500000000000', '#DIV/0!'],
  ['an error that is met', '=IF(ISERROR(Price/Count);"none";"some")', 2, {}, 'some', 'none'],
  ['a text where a number is wanted', '=Title+1', 9, {}, '#VALUE!', '#VALUE!'],
] as const)('§9 a calculated column reckons %s', async (name, formula, type, more, first, second) => {
  const made = await calculated(name, formula, type, more);
  expect(made.json).toMatchObject({ 'odata.type': 'SP.FieldCalculated', TypeAsString: 'Calculated', FieldTypeKind: 17, Formula: formula, OutputType: type, ReadOnlyField: true });
  const internal = String(made.json['InternalName']);
  expect([(await row(1, internal))[internal], (await row(2, internal))[internal]]).toEqual([first, second]);
});

it('§9 a calculated column follows its row and its formula, may stand in $filter and $orderby, and names its columns', async () => {
  await calculated('Twice', '=Count*2', 9);
  await calculated('Fourfold', '=Twice*2', 9);
  expect(await row(1, 'Twice,Fourfold')).toEqual({ Twice: '8.00000000000000', Fourfold: '16.0000000000000' });
  await merge(`${list}/items(1)`, { Count: 5 });
  expect((await row(1, 'Fourfold'))['Fourfold']).toBe('20.0000000000000');
  expect((await anna('GET', `${list}/items?$select=Title&$filter=Twice gt 9&$orderby=Twice`, { accept: plain })).json['value']).toEqual([{ Title: 'One' }]);
  const path = `${list}/fields/getByTitle('Twice')`;
  expect((await anna('GET', path)).json['SchemaXml']).toContain('<Formula>=Count*2</Formula><FieldRefs><FieldRef Name="Count"/></FieldRefs>');
  expect((await merge(path, { Formula: '=Count*3' })).status).toBe(204);
  expect((await row(1, 'Twice'))['Twice']).toBe('15.0000000000000');
});

it('3.13 a calculated column is not written', async () => {
  expect((await anna('POST', `${list}/items`, { body: { Title: 'x', Twice: '1' } })).status).toBe(400);
});

it('§9 from XML, with its references by internal name', async () => {
  const made = await anna('POST', `${list}/fields/createfieldasxml`, {
    body: { parameters: { SchemaXml: '<Field Type="Calculated" Name="Sum_x0020_all" DisplayName="Sum all" ResultType="Number" Decimals="1"><Formula>=SUM(Price,Count)</Formula><FieldRefs><FieldRef Name="Price" /><FieldRef Name="Count" /></FieldRefs></Field>', Options: 8 } },
  });
  expect(made.json).toMatchObject({ TypeAsString: 'Calculated', OutputType: 9, DisplayFormat: 1, Formula: '=SUM(Price,Count)' });
  expect((await anna('DELETE', `${list}/fields/getByTitle('Price')`)).text).toContain('-2130575296');
});

it.each([
  ['=Count*', -2130575270], ['=NOSUCH(Count)', -2130575270], ['=LEFT()', -2130575270], ['=[Nothing]+1', -2130575273], ['=Who&""', -2130575272], ['=[Long note]&""', -2130575272],
  ['=TODAY()', -2130575274], ['=[Today]+1', -2130575274], ['', -2130575199],
])('§9 %s is refused', async (formula, code) => {
  const answer = await calculated('Refused', formula);
  expect([answer.status, (answer.json['odata.error'] as { code: string }).code]).toEqual([500, `${code}, Microsoft.SharePoint.SPException`]);
});

it('§9 a formula that leads back to itself is refused', async () => {
  await calculated('Ring one', '=Count+1', 9);
  await calculated('Ring two', '=[Ring one]+1', 9);
  expect((await merge(`${list}/fields/getByTitle('Ring one')`, { Formula: '=[Ring two]+1' })).text).toContain('-2130575271');
  expect((await calculated('Self', '=[Self]+1', 9)).text).toContain('-2130575271');
});

it('1.23 a validation formula of a column and of a list is run on every write', async () => {
  const path = `${list}/fields/getByTitle('Count')`;
  expect((await merge(path, { ValidationFormula: '=Price>1' })).text).toContain('-2130575160');
  expect((await merge(path, { ValidationFormula: '=[Count]<100', ValidationMessage: 'Too many' })).status).toBe(204);
  expect((await anna('GET', path)).json).toMatchObject({ ValidationFormula: '=[Count]<100', ValidationMessage: 'Too many' });
  const refused = await anna('POST', `${list}/items`, { body: { Title: 'Many', Count: 100 } });
  expect([refused.status, (refused.json['odata.error'] as { code: string }).code]).toEqual([500, '-2130575163, Microsoft.SharePoint.SPListDataValidationException']);
  expect((await anna('POST', `${list}/items`, { body: { Title: 'Fine', Count: 99 } })).status).toBe(201);
  await merge(path, { ValidationFormula: null });
  await merge(list, { ValidationFormula: '=IF(Done,Count>0,TRUE)', ValidationMessage: 'How many?' });
  expect((await merge(`${list}/items(1)`, { Count: 0 })).text).toContain('List data validation failed.');
  expect((await merge(`${list}/items(1)`, { Done: false, Count: 0 })).status).toBe(204);
});

it('§9 a default formula gives a new row its value', async () => {
  await anna('POST', `${list}/fields`, { body: { Title: 'Due', FieldTypeKind: 4, DisplayFormat: 0, DefaultFormula: '=TODAY()+7' } });
  const made = await anna('POST', `${list}/items`, { body: { Title: 'Later' } });
  expect(Date.parse(String(made.json['Due'])) - Date.now()).toBeGreaterThan(5.5 * 86_400_000);
});
