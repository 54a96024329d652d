/** What a formula reckons with. A date is a number of days since 30 December 1899, in the web's own time; `null` is an empty column. */
export type Value = number | string | boolean | null;

export type ErrorName = '#DIV/0!' | '#VALUE!' | '#NUM!' | '#N/A' | '#NAME?';

/** An error value: it goes through every operation until ISERROR or its like meets it. */
export class FormulaError extends Error {
  readonly value: ErrorName;
  constructor(value: ErrorName) {
    super(value);
    this.value = value;
  }
}

const DAY = 86_400_000;
const EPOCH = 25_569;

/** Milliseconds of a wall clock (as if it were UTC) to days, and back. */
export const toSerial = (at: number): number => at / DAY + EPOCH;
export const fromSerial = (serial: number): number => Math.round((serial - EPOCH) * DAY);
export const dateOf = (serial: number): Date => new Date(fromSerial(serial));

const DATE = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ](\d{1,2}):(\d{2})(?::(\d{2}))?)?$|^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;

/** A date written as text (`2026-04-30`, `4/30/2026`) in days, or undefined. */
export function serialOf(text: string): number | undefined {
  const found = DATE.exec(text.trim());
  if (found === null) return undefined;
  const [, y, m, d, h, min, s, m2, d2, y2] = found.map((part) => (part === undefined ? undefined : Number(part)));
  const at = y2 === undefined ? Date.UTC(y ?? 0, (m ?? 1) - 1, d ?? 1, h ?? 0, min ?? 0, s ?? 0) : Date.UTC(y2, (m2 ?? 1) - 1, d2 ?? 1);
  return Number.isNaN(at) ? undefined : toSerial(at);
}

/** A value as a number, as Excel coerces it. Throws #VALUE!. */
export function toNumber(value: Value): number {
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (value === null) return 0;
  const plain = value.trim().replace(/^[$€£]/, '').replace(/,(?=\d{3}\b)/g, '');
  const number = plain === '' ? Number.NaN : Number(plain.replace(/%$/, '')) / (plain.endsWith('%') ? 100 : 1);
  const held = Number.isNaN(number) ? serialOf(value) : number;
  if (held === undefined) throw new FormulaError('#VALUE!');
  return held;
}

/** A number without the noise of binary fractions. */
const plain = (value: number): string => (Number.isInteger(value) && Math.abs(value) < 1e15 ? String(value) : String(Number(value.toPrecision(15))));

export const toText = (value: Value): string =>
  value === null ? '' : typeof value === 'boolean' ? (value ? 'TRUE' : 'FALSE') : typeof value === 'number' ? plain(value) : value;

/** Throws #VALUE! for a text that is no truth. */
export function toTruth(value: Value): boolean {
  if (typeof value === 'string') {
    if (/^true$/i.test(value)) return true;
    if (/^false$/i.test(value)) return false;
    throw new FormulaError('#VALUE!');
  }
  return value === null ? false : Boolean(value);
}

const rank = (value: Value): number => (typeof value === 'boolean' ? 2 : typeof value === 'string' ? 1 : 0);

/** Order of two values: numbers before texts before truths; an empty column is 0, "" or false, as the other needs it. Texts without regard to case. */
export function compare(a: Value, b: Value): number {
  const emptyLike = (other: Value): Value => (typeof other === 'string' ? '' : typeof other === 'boolean' ? false : 0);
  const left = a ?? emptyLike(b);
  const right = b ?? emptyLike(a);
  if (rank(left) !== rank(right)) return rank(left) - rank(right);
  if (typeof left === 'string' && typeof right === 'string') {
    const [x, y] = [left.toLowerCase(), right.toLowerCase()];
    return x < y ? -1 : x > y ? 1 : 0;
  }
  // Fifteen digits count, so 0.1+0.2=0.3 holds as it does in SharePoint.
  const [x, y] = [Number(Number(left).toPrecision(15)), Number(Number(right).toPrecision(15))];
  return x - y;
}
