import fc from 'fast-check';
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
