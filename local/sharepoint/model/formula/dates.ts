import { dateOf, FormulaError, toNumber, toSerial, type Value } from './value';

const utc = (year: number, month: number, day: number): number => {
  const at = new Date(0);
  // `Date.UTC` takes 26 for 1926; formulas mean 1926 too, so years below 1900 are moved as Excel moves them.
  at.setUTCFullYear(year < 1900 ? year + 1900 : year, month - 1, day);
  return toSerial(at.getTime());
};

const valid = (serial: number): Date => {
  const at = dateOf(serial);
  if (Number.isNaN(at.getTime()) || serial < 0) throw new FormulaError('#NUM!');
  return at;
};
const dayOf = (value: Value | undefined): Date => valid(toNumber(value ?? null));

/** Whole units between two dates: "d", "m", "y", "md", "ym", "yd". An end before its start is #NUM!. */
function datedif(from: Value, to: Value, unit: string): number {
  const [start, end] = [Math.floor(toNumber(from)), Math.floor(toNumber(to))];
  if (end < start) throw new FormulaError('#NUM!');
  const [a, b] = [valid(start), valid(end)];
  const months = (b.getUTCFullYear() - a.getUTCFullYear()) * 12 + b.getUTCMonth() - a.getUTCMonth() - (b.getUTCDate() < a.getUTCDate() ? 1 : 0);
  switch (unit.toLowerCase()) {
    case 'd': return end - start;
    case 'm': return months;
    case 'y': return Math.floor(months / 12);
    case 'ym': return months % 12;
    case 'md': return end - utc(a.getUTCFullYear(), a.getUTCMonth() + 1 + months, a.getUTCDate());
    case 'yd': return end - utc(a.getUTCFullYear() + Math.floor(months / 12), a.getUTCMonth() + 1, a.getUTCDate());
    default: throw new FormulaError('#NUM!');
  }
}

function weekday(value: Value, kind: number): number {
  const day = dayOf(value).getUTCDay();
  return kind === 2 ? ((day + 6) % 7) + 1 : kind === 3 ? (day + 6) % 7 : day + 1;
}

type Run = (args: readonly Value[]) => Value;
const arg = (args: readonly Value[], at: number): Value => args[at] ?? null;

/** Functions of dates. TODAY and NOW are let in by the caller, where SharePoint lets them in. */
export const dateFunctions: Readonly<Record<string, readonly [least: number, most: number, run: Run]>> = {
  YEAR: [1, 1, (args) => dayOf(args[0]).getUTCFullYear()],
  MONTH: [1, 1, (args) => dayOf(args[0]).getUTCMonth() + 1],
  DAY: [1, 1, (args) => dayOf(args[0]).getUTCDate()],
  HOUR: [1, 1, (args) => dayOf(args[0]).getUTCHours()],
  MINUTE: [1, 1, (args) => dayOf(args[0]).getUTCMinutes()],
  SECOND: [1, 1, (args) => dayOf(args[0]).getUTCSeconds()],
  DATE: [3, 3, (args) => utc(Math.trunc(toNumber(arg(args, 0))), Math.trunc(toNumber(arg(args, 1))), Math.trunc(toNumber(arg(args, 2))))],
  TIME: [3, 3, (args) => (toNumber(arg(args, 0)) * 3600 + toNumber(arg(args, 1)) * 60 + toNumber(arg(args, 2))) / 86_400],
  DATEVALUE: [1, 1, (args) => Math.floor(toNumber(arg(args, 0)))],
  DATEDIF: [3, 3, (args) => datedif(arg(args, 0), arg(args, 1), String(arg(args, 2)))],
  WEEKDAY: [1, 2, (args) => weekday(arg(args, 0), args.length > 1 ? toNumber(arg(args, 1)) : 1)],
};
