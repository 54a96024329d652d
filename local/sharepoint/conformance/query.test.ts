import { parseFilter } from '../protocol/odata/filter';
import { raw, startTest } from '../testing/client';
import type { RunningSharePoint } from '../index';

let server: RunningSharePoint;
let anna: ReturnType<typeof raw>;
const of = (title: string) => `web/lists/getByTitle('${title}')`;

async function makeList(title: string): Promise<void> {
  await anna('POST', 'web/lists', { body: { Title: title, BaseTemplate: 100 } });
  for (const [name, kind, more] of [['Case', 9, { Indexed: true }], ['Free', 9, {}], ['When', 4, { Indexed: true }], ['Flag', 8, {}], ['Status', 6, { Choices: ['A', 'B'], Indexed: true }], ['Note', 3, {}], ['Who', 20, {}]] as const)
    expect((await anna('POST', `${of(title)}/fields`, { body: { Title: name, FieldTypeKind: kind, ...more } })).status).toBe(201);
}
const titles = async (query: string, list = 'Small'): Promise<unknown> => {
  const { json, status } = await anna('GET', `${of(list)}/items?$select=Title&${query}`, { accept: 'application/json;odata=nometadata' });
  return status === 200 ? (json['value'] as { Title: string }[]).map((row) => row.Title) : status;
};
const filter = (text: string, list?: string) => titles(`$filter=${encodeURIComponent(text)}`, list);

beforeAll(async () => {
  server = await startTest();
  anna = raw(server, 'anna');
  await makeList('Small');
  const rows = [
    { Title: 'Älg', Case: 1, Free: 10, When: '2026-01-01T00:00:00Z', Flag: true, Status: 'A', WhoId: 4, Note: 'x' },
    { Title: 'Orm', Case: 1, Free: 20, When: '2026-06-15T12:00:00Z', Flag: false, Status: 'B', WhoId: 5 },
    { Title: "It's", Case: 2, Free: 30, When: '2026-12-31T23:59:59Z', Status: 'A' },
    { Title: 'zebra', Case: 3, Free: 5 },
    { Title: 'Åsna', Case: 2, Free: 7, Flag: true },
  ];
  for (const body of rows) expect((await anna('POST', `${of('Small')}/items`, { body })).status).toBe(201);
});
afterAll(() => server.stop());

describe('6. $filter', () => {
  it.each([
    ['1 eq Case', ['Älg', 'Orm']],
    ['20 lt Free', ["It's"]],
    ["'älg' eq Title", ['Älg']],
    ['true eq substringof(\'R\',Title)', ['Orm', 'zebra']],
    ["startswith(Title,'å') eq false", ['Älg', 'Orm', "It's", 'zebra']],
    ["not startswith(Title,'å') and Case le 2", ['Älg', 'Orm', "It's"]],
    ['Case eq 1 or Case eq 2 and Free eq 7', ['Älg', 'Orm', 'Åsna']],
    ['(Case eq 1 or Case eq 2) and Free eq 7', ['Åsna']],
    ['Free eq 10.0f or Free eq 2e1', ['Älg', 'Orm']],
    ["Case eq '1'", ['Älg', 'Orm']],
    ["Flag eq '1'", ['Älg', 'Åsna']],
    ['Flag ne true', ['Orm', "It's", 'zebra']],
    ['Free lt null', []],
    ["Who/EMail eq 'erik.sandberg@region.example'", ['Orm']],
    ['Who/Id eq 4', ['Älg']],
    ["ContentType eq 'Item' and FSObjType eq 0 and Case eq 3", ['zebra']],
    ['hour(When) eq 23 and second(When) eq 59', ["It's"]],
    [`${'('.repeat(90)}Case eq 3${')'.repeat(90)}`, ['zebra']],
    [Array.from({ length: 400 }, (_, n) => `Id eq ${n + 5}`).join(' or '), ['Åsna']],
    ['Case eq 1', ['Älg', 'Orm']],
    ['Case ne 1', ["It's", 'zebra', 'Åsna']],
    ['Free lt 10', ['zebra', 'Åsna']],
    ['Free ge 10 and Free le 20', ['Älg', 'Orm']],
    ["Title eq 'It''s'", ["It's"]],
    ["Title eq 'älg'", ['Älg']],
    ["startswith(Title,'å')", ['Åsna']],
    ["substringof('R',Title)", ['Orm', 'zebra']],
    ["When ge datetime'2026-06-01T00:00:00Z'", ['Orm', "It's"]],
    ["(When gt '2026-01-01T00:00:00.000Z' and When lt '2026-12-01T00:00:00.000Z')", ['Orm']],
    ['month(When) eq 6', ['Orm']],
    ['year(When) eq 2026 and day(When) eq 31', ["It's"]],
    ['Flag eq 1', ['Älg', 'Åsna']],
    ['Flag eq false', ['Orm']],
    ['(Flag eq null or Flag eq 0)', ['Orm', "It's", 'zebra']],
    ['When eq null', ['zebra', 'Åsna']],
    ['When ne null', ['Älg', 'Orm', "It's"]],
    ["Status ne 'A'", ['Orm', 'zebra', 'Åsna']],
    ["Case eq 1 and (Status eq 'B' or Free eq 10)", ['Älg', 'Orm']],
    ["Case eq 2 or Status eq 'B'", ['Orm', "It's", 'Åsna']],
    ['not (Case eq 1)', ["It's", 'zebra', 'Åsna']],
    ['WhoId eq 4', ['Älg']],
    ["Who eq 'Erik Sandberg'", ['Orm']],
    ['Id gt 3', ['zebra', 'Åsna']],
    ['AuthorId eq 4', ['Älg', 'Orm', "It's", 'zebra', 'Åsna']],
  ])('6.1 6.2 6.3 6.5 6.6 %s', async (text, expected) => {
    expect(await filter(text)).toEqual(expected);
  });

  it('6.4 reaches into person and lookup columns, expanded or not', async () => {
    expect(await titles("$filter=Who/Title eq 'Erik Sandberg'")).toEqual(['Orm']);
    expect(await titles("$expand=Who&$filter=Who/Title eq 'Erik Sandberg'")).toEqual(['Orm']);
  });

  it.each([["tolower(Title) eq 'x'"], ["endswith(Title,'x')"], ['Free add 1 eq 2'], ['Free eq'], ["Nope eq 'x'"], ["substringof('x',Note)"], ['Free eq (1'], ["When ge 'tomorrow'"], ['Free eq Case'], ['Flag'], ['eq 1'], ["Title/x eq 'a'"], ['1 eq 1'], ['startswith(Title)'], ['(((('], ['not'], ["Free eq ''"]])('6.1 6.2 refuses %s', async (text) => {
    expect(await filter(text)).toBe(400);
  });

  it('6.2 parentheses without end are a 400, and an unknown function is named', async () => {
    const deep = `${'('.repeat(10_000)}Case eq 3${')'.repeat(10_000)}`;
    expect(() => parseFilter(deep)).toThrow('is not valid');
    expect(() => parseFilter(`${'not '.repeat(10_000)}Case eq 3`)).toThrow('is not valid');
    expect(await filter(`${'('.repeat(2000)}Case eq 3${')'.repeat(2000)}`)).toBe(400);
    const { status, text } = await anna('GET', `${of('Small')}/items?$filter=contains(Title,'x')`);
    expect([status, text.includes("-1, Microsoft.SharePoint.Client.InvalidClientQueryException"), text.includes("An unknown function with name 'contains' was found.")]).toEqual([400, true, true]);
  });

  it('6.7 orders by Swedish rules, several columns, either way', async () => {
    expect(await titles('$orderby=Title')).toEqual(["It's", 'Orm', 'zebra', 'Åsna', 'Älg']);
    expect(await titles('$orderby=Case desc,Free asc')).toEqual(['zebra', 'Åsna', "It's", 'Älg', 'Orm']);
    expect(await titles('$orderby=Id desc&$top=2')).toEqual(['Åsna', 'zebra']);
    expect(await titles('$orderby=Note')).toBe(400);
    expect(await titles('$orderby=Who/Title desc,Free&$filter=Who/Id ne null')).toEqual(['Orm', 'Älg']);
    expect(await titles('$orderby=WhoId desc&$top=1')).toEqual(['Orm']);
  });
});

describe('6. paging', () => {
  async function walk(query: string, accept: string, list = 'Small'): Promise<{ titles: string[]; requests: number; links: string[] }> {
    const out: string[] = [];
    const links: string[] = [];
    let url: string | undefined = `${of(list)}/items?$select=Title&${query}`;
    let requests = 0;
    while (url !== undefined) {
      const { json } = await anna('GET', url, { accept });
      const d = json['d'] as { results: { Title: string }[]; __next?: string } | undefined;
      out.push(...(d?.results ?? (json['value'] as { Title: string }[])).map((row) => row.Title));
      const next: string | undefined = d?.__next ?? (json['odata.nextLink'] as string | undefined);
      if (next !== undefined) links.push(next);
      url = next?.slice(next.indexOf('/_api/') + 6);
      requests += 1;
    }
    return { titles: out, requests, links };
  }

  it('6.9 follows the next link in both formats and ends without one', async () => {
    const none = await walk('$top=2', 'application/json;odata=nometadata');
    expect(none).toMatchObject({ titles: ['Älg', 'Orm', "It's", 'zebra', 'Åsna'], requests: 3 });
    expect(none.links[0]).toMatch(/\/_api\/web\/lists\(guid%27[0-9a-f-]{36}%27\)\/items\?%24skiptoken=Paged%3dTRUE%26p_ID%3d2&%24select=Title&%24top=2$/);
    expect((await walk('$top=2', 'application/json;odata=verbose')).titles).toEqual(none.titles);
  });

  it('6.10 keeps order and filter from page to page, equal keys too', async () => {
    expect((await walk('$top=1&$orderby=Case', 'application/json')).titles).toEqual(['Älg', 'Orm', "It's", 'Åsna', 'zebra']);
    expect((await walk('$top=1&$orderby=When desc', 'application/json')).titles).toEqual(["It's", 'Orm', 'Älg', 'zebra', 'Åsna']);
    expect((await walk('$top=1&$orderby=Title&$filter=Free gt 6', 'application/json')).titles).toEqual(["It's", 'Orm', 'Åsna', 'Älg']);
  });

  it('6.8 6.10 pages backwards with and without $orderby, ignores $skip, and $top=0 is empty', async () => {
    const back = (token: string, more = ''): Promise<unknown> => titles(`$top=2&$skiptoken=${encodeURIComponent(`Paged=TRUE&PagedPrev=TRUE&${token}`)}${more}`);
    expect(await back('p_Case=3&p_ID=4', '&$orderby=Case')).toEqual(["It's", 'Åsna']);
    expect(await back('p_Case=1&p_ID=1', '&$orderby=Case desc')).toEqual(["It's", 'Åsna']);
    expect(await titles('$top=0')).toEqual([]);
    expect(await titles('$inlinecount=allpages&$top=1')).toEqual(['Älg']);
    for (const id of ['Infinity', 'x', '1e99', '-1']) expect(Array.isArray(await titles(`$skiptoken=${encodeURIComponent(`Paged=TRUE&p_ID=${id}`)}`))).toBe(true);
    expect(await titles(`$top=2&$skiptoken=${encodeURIComponent('Paged=TRUE&PagedPrev=TRUE&p_ID=4')}`)).toEqual(['Orm', "It's"]);
    expect(await titles('$top=2&$skip=3')).toEqual(['Älg', 'Orm']);
  });
});
