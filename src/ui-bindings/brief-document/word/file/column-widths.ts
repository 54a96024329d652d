/** About how wide a letter of a table's text is, and the space beside it in its cell, in twips. */
const LETTER = 98;
export const CELL_SIDE = 90;
/** A word longer than this is broken in the cell rather than given its room. */
const LONGEST_WORD = 17;
/** A column of signs and figures has room for this many all the same. */
const SHORTEST = 5;
/** A cell with more letters than this asks for no more room than one with so many. */
const MOST_LETTERS = 400;
/** 0 shares alike, 1 by how much text there is. */
const EVENNESS = 0.75;

const longestWord = (text: string): number => text.split(/\s+/).reduce((longest, word) => Math.max(longest, word.length), 0);
const lettersIn = (text: string): number => Math.min(text.length, MOST_LETTERS);
const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

/**
 * How wide the columns of a table are, from what stands in them: each has room for its longest word, and the rest is
 * shared so that columns with much text get more, but not all.
 * @param rows the head first; rows with as many cells
 * @param width of the whole table, in twips
 * @returns whole twips that add up to `width`
 */
export const columnWidths = (rows: readonly (readonly string[])[], width: number): readonly number[] => {
  const count = Math.max(1, ...rows.map((row) => row.length));
  const columns = Array.from({ length: count }, (_, index) => rows.map((row) => row[index] ?? ''));
  const least = columns.map((cells) => Math.min(LONGEST_WORD, cells.reduce((longest, cell) => Math.max(longest, longestWord(cell)), SHORTEST)) * LETTER + 2 * CELL_SIDE);
  const wanted = columns.map((cells) => (1 + sum(cells.map(lettersIn)) / cells.length) ** EVENNESS);
  const spare = width - sum(least);
  // Too many columns for their words: all are made narrower alike.
  const shares = spare <= 0 ? least.map((one) => (one * width) / sum(least)) : least.map((one, index) => one + (spare * (wanted[index] ?? 0)) / sum(wanted));
  const whole = shares.map(Math.floor);
  return whole.map((one, index) => (index === whole.length - 1 ? one + width - sum(whole) : one));
};

/** About how many lines the fullest cell of a row takes. */
export const linesIn = (row: readonly string[], widths: readonly number[]): number =>
  Math.max(1, ...row.map((cell, index) => {
    const letters = Math.max(1, Math.floor(((widths[index] ?? 0) - 2 * CELL_SIDE) / LETTER));
    return sum(cell.split('\n').map((line) => Math.max(1, Math.ceil(line.length / letters))));
  }));
