import * as fc from 'fast-check';
import { columnWidths, linesIn } from './column-widths';

const WIDTH = 9072;

it('gives columns with more text more room, and each its longest word', () => {
  const [mark = 0, name = 0, text = 0] = columnWidths([['Ja', 'Förutsättningar', 'Vad som händer'], ['X', 'Trafik', 'En lång beskrivning av det som händer. '.repeat(6)]], WIDTH);
  expect(mark).toBeLessThan(name);
  expect(name).toBeLessThan(text);
  expect(name).toBeGreaterThan('Förutsättningar'.length * 90);
});

it('fills the width exactly, and leaves no column without room, whatever stands in the table', () => {
  const rows = fc.array(fc.array(fc.string({ maxLength: 80 }), { maxLength: 9 }), { minLength: 1, maxLength: 8 });
  fc.assert(fc.property(rows, (given) => {
    const widths = columnWidths(given, WIDTH);
    expect(widths).toHaveLength(Math.max(1, ...given.map((row) => row.length)));
    expect(widths.reduce((sum, one) => sum + one, 0)).toBe(WIDTH);
    expect(Math.min(...widths)).toBeGreaterThan(300);
    for (const row of given) expect(linesIn(row, widths)).toBeGreaterThanOrEqual(1);
  }));
});
