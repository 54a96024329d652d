import { judge, type Figures } from './budgets';
import type { OwnScript } from './scripts';

const number = (value: number | undefined): string => {
  if (value === undefined) return '-';
  return Number.isInteger(value) ? String(value) : value.toFixed(value < 10 ? 2 : 1);
};

/** Figures as a plain table: what, how much, how much is allowed, how much is wanted. */
export const figureTable = (figures: Figures): string => {
  const judged = judge(figures);
  const width = Math.max(...judged.map(({ title }) => title.length));
  const row = (cells: readonly [string, string, string, string, string, string]): string =>
    `${cells[0].padEnd(width)}  ${cells[1].padStart(8)} ${cells[2].padEnd(7)} ${cells[3].padStart(6)} ${cells[4].padStart(6)}  ${cells[5]}`.trimEnd();
  return [
    row(['figure', 'measured', '', 'budget', 'aim', 'verdict']),
    ...judged.map(({ title, unit, value, budget, aim, verdict }) => row([title, number(value), unit, number(budget), number(aim), verdict])),
  ].join('\n');
};

/** What each script weighs, and when it was asked for and had, in milliseconds (only their order means anything). */
export const scriptTable = (scripts: readonly OwnScript[]): string =>
  [...scripts].sort((a, b) => a.asked - b.asked).map(({ name, gzip, asked, had }) =>
    `${(gzip / 1024).toFixed(1).padStart(7)} KiB  ${asked.toFixed(0).padStart(5)} - ${had.toFixed(0).padStart(5)} ms  ${name}`).join('\n');
