import { dateFunctions } from './dates';
import { formatValue } from './format';
import { compare, FormulaError, toNumber, toText, toTruth, type Value } from './value';

type Run = (args: readonly Value[]) => Value;
/** How few and how many arguments a function takes, and what it does. */
export type FormulaFunction = readonly [least: number, most: number, run: Run];

const MANY = 30;
const arg = (args: readonly Value[], at: number): Value => args[at] ?? null;
const number = (args: readonly Value[], at: number): number => toNumber(arg(args, at));
const text = (args: readonly Value[], at: number): string => toText(arg(args, at));
/** Empty columns do not count in sums and averages. */
const numbers = (args: readonly Value[]): number[] => args.filter((one) => one !== null && one !== '').map(toNumber);
const count = (args: readonly Value[], at: number, standard: number): number => {
  const held = args.length > at ? Math.trunc(number(args, at)) : standard;
  if (held < 0) throw new FormulaError('#VALUE!');
  return held;
};

/** Rounds a half away from zero, as Excel does; 1.005 to two digits is 1.01. */
const round = (value: number, digits: number, way: (n: number) => number = Math.round): number => {
  const scale = 10 ** Math.trunc(digits);
  return (Math.sign(value) * way(Number((Math.abs(value) * scale).toPrecision(15)))) / scale;
};
const finite = (value: number): number => {
  if (!Number.isFinite(value)) throw new FormulaError('#NUM!');
  return value;
};

function find(args: readonly Value[], isExact: boolean): number {
  const [wanted, inside] = isExact ? [text(args, 0), text(args, 1)] : [text(args, 0).toLowerCase(), text(args, 1).toLowerCase()];
  const from = args.length > 2 ? number(args, 2) : 1;
  const at = from < 1 ? -1 : inside.indexOf(wanted, from - 1);
  if (at < 0) throw new FormulaError('#VALUE!');
  return at + 1;
}

function middle(args: readonly Value[]): number {
  const sorted = numbers(args).sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  if (sorted.length === 0) throw new FormulaError('#NUM!');
  return sorted.length % 2 === 1 ? (sorted[half] ?? 0) : ((sorted[half - 1] ?? 0) + (sorted[half] ?? 0)) / 2;
}

function average(args: readonly Value[]): number {
  const list = numbers(args);
  if (list.length === 0) throw new FormulaError('#DIV/0!');
  return list.reduce((sum, one) => sum + one, 0) / list.length;
}

function modulo(value: number, by: number): number {
  if (by === 0) throw new FormulaError('#DIV/0!');
  return value - by * Math.floor(value / by);
}

/** The functions SharePoint's page of common formulas uses, those that read their arguments lazily apart (IF, ISERROR …). */
export const functions: Readonly<Record<string, FormulaFunction>> = {
  ...dateFunctions,
  AND: [1, MANY, (args) => args.every(toTruth)],
  OR: [1, MANY, (args) => args.some(toTruth)],
  NOT: [1, 1, (args) => !toTruth(arg(args, 0))],
  TRUE: [0, 0, () => true],
  FALSE: [0, 0, () => false],
  CONCATENATE: [1, MANY, (args) => args.map(toText).join('')],
  TEXT: [2, 2, (args) => formatValue(arg(args, 0), text(args, 1))],
  LEFT: [1, 2, (args) => text(args, 0).slice(0, count(args, 1, 1))],
  RIGHT: [1, 2, (args) => { const held = text(args, 0); return held.slice(Math.max(0, held.length - count(args, 1, 1))); }],
  MID: [3, 3, (args) => { const from = count(args, 1, 1); if (from < 1) throw new FormulaError('#VALUE!'); return text(args, 0).slice(from - 1, from - 1 + count(args, 2, 0)); }],
  LEN: [1, 1, (args) => text(args, 0).length],
  UPPER: [1, 1, (args) => text(args, 0).toUpperCase()],
  LOWER: [1, 1, (args) => text(args, 0).toLowerCase()],
  PROPER: [1, 1, (args) => text(args, 0).toLowerCase().replace(/(^|[^\p{L}])(\p{L})/gu, (_all, before: string, letter: string) => before + letter.toUpperCase())],
  TRIM: [1, 1, (args) => text(args, 0).trim().replace(/ +/g, ' ')],
  REPT: [2, 2, (args) => { const times = count(args, 1, 0); if (times * text(args, 0).length > 32_767) throw new FormulaError('#VALUE!'); return text(args, 0).repeat(times); }],
  FIND: [2, 3, (args) => find(args, true)],
  SEARCH: [2, 3, (args) => find(args, false)],
  REPLACE: [4, 4, (args) => { const held = text(args, 0); const from = count(args, 1, 1) - 1; return held.slice(0, from) + text(args, 3) + held.slice(from + count(args, 2, 0)); }],
  SUBSTITUTE: [3, 3, (args) => (text(args, 1) === '' ? text(args, 0) : text(args, 0).split(text(args, 1)).join(text(args, 2)))],
  EXACT: [2, 2, (args) => text(args, 0) === text(args, 1)],
  CHAR: [1, 1, (args) => String.fromCharCode(number(args, 0))],
  VALUE: [1, 1, (args) => number(args, 0)],
  ABS: [1, 1, (args) => Math.abs(number(args, 0))],
  INT: [1, 1, (args) => Math.floor(number(args, 0))],
  TRUNC: [1, 2, (args) => round(number(args, 0), args.length > 1 ? number(args, 1) : 0, Math.floor)],
  ROUND: [2, 2, (args) => round(number(args, 0), number(args, 1))],
  ROUNDUP: [2, 2, (args) => round(number(args, 0), number(args, 1), Math.ceil)],
  ROUNDDOWN: [2, 2, (args) => round(number(args, 0), number(args, 1), Math.floor)],
  MOD: [2, 2, (args) => modulo(number(args, 0), number(args, 1))],
  POWER: [2, 2, (args) => finite(number(args, 0) ** number(args, 1))],
  SQRT: [1, 1, (args) => finite(Math.sqrt(number(args, 0)))],
  SIGN: [1, 1, (args) => Math.sign(number(args, 0))],
  EVEN: [1, 1, (args) => { const held = number(args, 0); return Math.sign(held) * Math.ceil(Math.abs(held) / 2) * 2; }],
  ODD: [1, 1, (args) => { const held = number(args, 0); return (Math.sign(held) || 1) * (Math.ceil((Math.abs(held) - 1) / 2) * 2 + 1); }],
  SUM: [1, MANY, (args) => numbers(args).reduce((sum, one) => sum + one, 0)],
  PRODUCT: [1, MANY, (args) => numbers(args).reduce((product, one) => product * one, 1)],
  AVERAGE: [1, MANY, average],
  MEDIAN: [1, MANY, middle],
  MIN: [1, MANY, (args) => numbers(args).sort((a, b) => a - b)[0] ?? 0],
  MAX: [1, MANY, (args) => numbers(args).sort((a, b) => b - a)[0] ?? 0],
  COUNT: [1, MANY, (args) => args.filter((one) => typeof one === 'number').length],
  COUNTA: [1, MANY, (args) => args.filter((one) => one !== null && one !== '').length],
  ISBLANK: [1, 1, (args) => arg(args, 0) === null],
  ISTEXT: [1, 1, (args) => typeof arg(args, 0) === 'string'],
  ISNUMBER: [1, 1, (args) => typeof arg(args, 0) === 'number'],
  ISLOGICAL: [1, 1, (args) => typeof arg(args, 0) === 'boolean'],
  NA: [0, 0, () => { throw new FormulaError('#N/A'); }],
};

/** Functions whose arguments are read only when needed, with how many they take. */
export const LAZY: Readonly<Record<string, readonly [least: number, most: number]>> = {
  IF: [2, 3], IFERROR: [2, 2], ISERROR: [1, 1], ISERR: [1, 1], ISNA: [1, 1], CHOOSE: [2, MANY],
};

/** `a op b`. */
export function operate(op: string, a: Value, b: Value): Value {
  switch (op) {
    case '&': return toText(a) + toText(b);
    case '=': return compare(a, b) === 0;
    case '<>': return compare(a, b) !== 0;
    case '<': return compare(a, b) < 0;
    case '>': return compare(a, b) > 0;
    case '<=': return compare(a, b) <= 0;
    case '>=': return compare(a, b) >= 0;
    case '+': return toNumber(a) + toNumber(b);
    case '-': return toNumber(a) - toNumber(b);
    case '*': return toNumber(a) * toNumber(b);
    case '^': return finite(toNumber(a) ** toNumber(b));
    default: {
      if (toNumber(b) === 0) throw new FormulaError('#DIV/0!');
      return toNumber(a) / toNumber(b);
    }
  }
}
