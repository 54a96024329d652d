import fc from 'fast-check';
import { appendLine } from './append-line';

test.each([
  ['', '– Buller', '– Buller'],
  ['  \n', '– Buller', '– Buller'],
  ['Så här är det.', '– Buller', 'Så här är det.\n– Buller'],
  ['Så här är det.\n\n', '– Buller', 'Så här är det.\n– Buller'],
  ['  Indraget', '– Buller', '  Indraget\n– Buller'],
])('%j with %j', (text, line, expected) => expect(appendLine(text, line)).toBe(expected));

test('nothing written is ever lost', () => {
  fc.assert(fc.property(fc.string(), fc.string({ minLength: 1 }), (text, line) => {
    const whole = appendLine(text, line);
    expect(whole.startsWith(text.replace(/\s+$/, ''))).toBe(true);
    expect(whole.endsWith(line)).toBe(true);
  }));
});
