import fc from 'fast-check';
import { raw, startTest } from '../testing/client';
import type { RunningSharePoint } from '../index';
import { parseFilter } from '../protocol/odata/filter';
import { parsePath } from '../protocol/odata/segments';
import { SpError } from '../model/errors';
import { parseBatch } from '../protocol/batch/multipart';

const onlySpErrors = (work: () => unknown): void => {
  try {
    work();
  } catch (error) {
    if (!(error instanceof SpError)) throw error;
  }
};

describe('parsers', () => {
  it('§1 parsers answer any text with a result or one of SharePoint’s errors', () => {
    const words = fc.array(fc.constantFrom('Title', 'eq', 'and', 'or', 'not', '(', ')', "'x'", '5', 'null', 'startswith', ',', "datetime'2026-01-01T00:00:00Z'", 'day', '/', "'", '@v', 'guid')).map((list) => list.join(' '));
    fc.assert(fc.property(fc.oneof(fc.string(), words), (text) => {
      onlySpErrors(() => parseFilter(text));
      onlySpErrors(() => parsePath(text, new URLSearchParams()));
      onlySpErrors(() => parseBatch(text, 'multipart/mixed; boundary=b'));
    }), { numRuns: 2000 });
  });

  it('§5 a quoted argument stays whole, whatever stands in it', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (title) => {
      const path = `web/lists/getByTitle('${encodeURIComponent(title.replace(/'/g, "''"))}')/items`;
      const [, , list, items] = parsePath(path, new URLSearchParams());
      expect(list?.args[0]).toBe(title);
      expect(items?.name).toBe('items');
    }));
  });

  it('4.1 every operation of a batch is found with its body, in order, in either line end', () => {
    const part = fc.record({ isWrite: fc.boolean(), title: fc.string({ unit: 'grapheme' }) });
    fc.assert(fc.property(fc.array(part, { maxLength: 12 }), fc.constantFrom('\n', '\r\n'), (parts, eol) => {
      const lines: string[] = [];
      parts.forEach(({ isWrite, title }, i) => {
        const request = ['Content-Type: application/http', 'Content-Transfer-Encoding: binary', '', `${isWrite ? 'POST' : 'GET'} /x/${i} HTTP/1.1`, 'Accept: application/json', ''];
        if (isWrite) lines.push('--b', `Content-Type: multipart/mixed; boundary="c${i}"`, '', `--c${i}`, ...request, JSON.stringify({ title, also: '--b--' }), '', `--c${i}--`, '');
        else lines.push('--b', ...request, '');
      });
      const found = parseBatch([...lines, '--b--', ''].join(eol), 'multipart/mixed; boundary=b').flat();
      expect(found.map((one) => [one.method, one.url])).toEqual(parts.map(({ isWrite }, i) => [isWrite ? 'POST' : 'GET', `/x/${i}`]));
      found.forEach((one, i) => {
        if (parts[i]?.isWrite === true) expect((JSON.parse(one.body) as { title: string }).title).toBe(parts[i]?.title);
      });
    }));
  });
});

describe('the server', () => {
  let server: RunningSharePoint;
  let anna: ReturnType<typeof raw>;
  beforeAll(async () => {
    server = await startTest();
    anna = raw(server, 'anna');
  });
  afterAll(() => server.stop());

  it('§1 the server never fails by itself, wherever it is asked', async () => {
    const list = "web/lists/getByTitle('Things')";
    const base = fc.constantFrom('web', 'site', 'web/lists', list, `${list}/items`, `${list}/items(1)`, `${list}/fields`, `${list}/fields/getByTitle('Title')`, `${list}/views`, `${list}/defaultview`, `${list}/defaultview/viewfields`, 'web/sitegroups', 'web/associatedvisitorgroup', 'web/associatedmembergroup/users', 'web/siteusers', 'web/siteusers/getById(5)', 'web/roledefinitions', 'web/roledefinitions(1073741826)', 'web/roleassignments', `${list}/roleassignments`, 'web/currentuser', "web/getList('/sites/demo/Lists/Things')", 'web/siteuserinfolist', 'web/defaultdocumentlibrary');
    const step = fc.constantFrom(...Array.from({ length: 60 }, () => ''), '(1)', '(x)', "('')", '/items', '/fields', '/views', '/users', '/groups', '/owner', '/versions', '/recycle', '/title', '/Author', '/rootfolder', '/getchanges', '/ensureuser', '/breakroleinheritance(true)', '/breakroleinheritance', '/resetroleinheritance', '/addroleassignment(principalid=5,roledefid=1073741826)', '/addroleassignment()', '/removeroleassignment(1,2)', '/getbyprincipalid(3)', '/EffectiveBasePermissions', '/getUserEffectivePermissions(@v)', "/addviewfield('Title')", '/moveviewfieldto', '/createfieldasxml', '/addfield', '/add', '/schemaxml', '/setviewxml', "/removebyid('9')", '/getbyname(null)', "/getbytype(5)", '/nope');
    const query = fc.constantFrom('', '?$select=Title', '?$expand=Author', '?$select=Author/Title,Id&$expand=Author', '?$filter=Id eq 1', '?$orderby=Title desc', '?$top=x', '?$top=0', '?$skiptoken=Paged', '?$filter=', '?$select=*,Nope/x', '?$expand=Fields,Views/ViewFields');
    const body = fc.constantFrom(undefined, {}, { Title: 'x' }, { Title: 1 }, { Title: null }, [1], 'text', { parameters: null }, { query: null }, { query: { ChangeTokenStart: { StringValue: '1;3;x;y;z' } } }, { LoginName: null }, { BasePermissions: 5, Name: 'x' }, { parameters: { SchemaXml: '<Field' } }, { parameters: { SchemaXml: '<Field Type="Note" DisplayName="N" />' } }, { Title: 'g', FieldTypeKind: 2 }, { Title: 't', FieldTypeKind: 99 }, { viewXml: '<View/>' }, { field: 'Title', index: 'x' }, { LoginName: 'nils.berg@region.example' });
    const verb = fc.constantFrom('GET', 'GET', 'POST', 'POST', 'POST', 'MERGE', 'MERGE', 'PUT', 'DELETE', 'OPTIONS');
    await fc.assert(fc.asyncProperty(verb, base, step, query, body, async (method, start, end, search, sent) => {
      // What an earlier run deleted is put back, so that there is always something to fail on.
      if (server.store.lists.byTitle('Things') === undefined) await anna('POST', 'web/lists', { body: { Title: 'Things' } });
      await anna('POST', "lists/getByTitle('Things')/items", { body: { Title: 'row' } });
      const answer = await anna(method, start + end + search, { body: method === 'GET' ? undefined : sent, headers: { 'If-Match': '*' } });
      expect(answer.text).not.toContain('The local SharePoint failed');
    }), { numRuns: 400 });
  }, 60_000);
});
