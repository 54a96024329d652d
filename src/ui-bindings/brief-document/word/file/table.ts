import { BorderStyle, Paragraph, ShadingType, Table, TableCell, TableLayoutType, TableRow, VerticalAlignTable, WidthType } from 'docx';
import { CELL_SIDE, columnWidths, linesIn } from './column-widths';
import { TEXT_WIDTH } from './page';
import type { Pace } from './pace';
import { styleIds } from './styles';
import { cleanText, paragraphsIn, textRuns } from './text-runs';

const line = { style: BorderStyle.SINGLE, size: 4, color: 'A6A6A6' } as const;
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
/** A row taller than this may go on over the next page; a shorter one is kept together. */
const MOST_LINES_IN_ROW = 18;
/** A table of no more lines than this stands on one page. */
const MOST_LINES_TOGETHER = 14;

const cellOf = (text: string, width: number, style: string, isHead: boolean): TableCell => {
  const parts = paragraphsIn(text);
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: isHead ? VerticalAlignTable.BOTTOM : VerticalAlignTable.TOP,
    ...(isHead ? { shading: { type: ShadingType.CLEAR, color: 'auto', fill: 'EDEDED' } } : {}),
    children: (parts.length === 0 ? [''] : parts).map((part) => new Paragraph({ style, children: part === '' ? [] : textRuns(part) })),
  });
};

/**
 * A table as wide as the text: its first row is marked as head and stands again on each page; rows are kept together, and
 * so is a short table.
 * Rows are made a few at a time, so that a long table never holds up the page it is made on.
 */
export const tableOf = async (head: readonly string[], rows: readonly (readonly string[])[], pace: Pace): Promise<Table> => {
  const all = [head, ...rows].map((row) => row.map(cleanText));
  const widths = columnWidths(all, TEXT_WIDTH);
  const lines = all.map((row) => linesIn(row, widths));
  const isTogether = lines.reduce((sum, one) => sum + one, 0) <= MOST_LINES_TOGETHER;
  const made: TableRow[] = [];
  for (const [index, row] of all.entries()) {
    const isHead = index === 0;
    const style = isHead ? styleIds.tableHead : styleIds.tableText;
    made.push(new TableRow({
      ...(isHead ? { tableHeader: true } : {}),
      ...(isHead || (lines[index] ?? 0) <= MOST_LINES_IN_ROW ? { cantSplit: true } : {}),
      ...(isHead || (isTogether && index < all.length - 1) ? { keepNext: true } : {}),
      children: widths.map((width, column) => cellOf(row[column] ?? '', width, style, isHead)),
    }));
    await pace.step();
  }
  return new Table({
    rows: made,
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    margins: { top: 0, bottom: 0, left: CELL_SIDE, right: CELL_SIDE },
    tableLook: { firstRow: true, lastRow: false, firstColumn: false, lastColumn: false, noHBand: true, noVBand: true },
    borders: { top: line, bottom: line, left: none, right: none, insideHorizontal: line, insideVertical: none },
  });
};
