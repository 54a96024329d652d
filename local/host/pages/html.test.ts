import fc from 'fast-check';
import { escapeHtml, inScript } from './html';

test('no text ends a script element or an attribute', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('<', '>', '"', "'", '&', '\\', '\u2028', '\u2029', '/', 'å') }), (text) => {
      expect(inScript(text)).not.toMatch(/<|\u2028|\u2029/);
      expect(JSON.parse(inScript(text))).toBe(text);
      expect(escapeHtml(text)).not.toMatch(/[<>"']/);
    }),
  );
});
