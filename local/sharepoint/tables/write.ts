import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { table } from '../endpoints/table';
import { conformanceTable, decidedTable } from './conformance-table';
import { endpointsTable } from './endpoints-table';

const HOUSE = join(__dirname, '..');
export const README = join(HOUSE, 'README.md');
export const CONFORMANCE = join(HOUSE, 'conformance');

function between(text: string, mark: string, inside: string): string {
  const [start, end] = [`<!-- ${mark} -->`, `<!-- /${mark} -->`];
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`The README has no place for the table "${mark}".`);
  return `${text.slice(0, from + start.length)}\n\n${inside.trim()}\n\n${text.slice(to)}`;
}

/** The README with its three tables as the code has them now. */
export const withTables = (text: string): string =>
  between(between(between(text, 'endpoints', endpointsTable(table)), 'conformance', conformanceTable(CONFORMANCE)), 'decided', decidedTable());

// `npm run sharepoint:tables` writes them.
if (process.argv[1] === __filename) writeFileSync(README, withTables(readFileSync(README, 'utf8')));
