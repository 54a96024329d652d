import { stopPointIds } from '../../method/ids';
import { versionGroups } from './version';
import type { StopVersion, VersionRow, VersionValue } from './version';

/** UTF-8 bytes of the file; the same version always gives the same bytes. */
export const encodeStopVersion = (version: StopVersion): Uint8Array => new TextEncoder().encode(`${JSON.stringify(version, null, 1)}\n`);

/** Why a file cannot be shown. `newer`: written by a later version of the product. `other`: it belongs to another case, stop or round. */
export type VersionProblem = 'unreadable' | 'newer' | 'other';
export type ParsedVersion = { readonly ok: true; readonly version: StopVersion } | { readonly ok: false; readonly because: VersionProblem };

type Loose = Readonly<Record<string, unknown>>;
const isRecord = (value: unknown): value is Loose => typeof value === 'object' && value !== null && !Array.isArray(value);
const isValue = (value: unknown): value is VersionValue => typeof value === 'string' || (Array.isArray(value) && value.every((one) => typeof one === 'string'));

/** One row, its own columns alone; null when it is none. */
const parseRow = (value: unknown): VersionRow | null => {
  if (!isRecord(value) || typeof value['id'] !== 'string' || !isRecord(value['values'])) return null;
  const group = versionGroups.find((one) => one === value['group']);
  const values = Object.entries(value['values']);
  if (group === undefined || !values.every(([, one]) => isValue(one))) return null;
  return { group, id: value['id'], values: Object.fromEntries(values) as Readonly<Record<string, VersionValue>> };
};

/**
 * Reads a file of the library. Anything but a whole version that belongs here is refused with the reason: nothing is
 * shown half.
 * @param expected what the file's name says it is
 */
export const parseStopVersion = (bytes: Uint8Array, expected: Pick<StopVersion, 'caseKey' | 'stop' | 'round'>): ParsedVersion => {
  const refused = (because: VersionProblem): ParsedVersion => ({ ok: false, because });
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return refused('unreadable');
  }
  if (!isRecord(value) || value['kind'] !== 'hallbarhetssakring.hallplats') return refused('unreadable');
  if (value['format'] !== 1) return refused(typeof value['format'] === 'number' && value['format'] > 1 ? 'newer' : 'unreadable');
  const { caseKey, round, takenAt, rows: given } = value;
  const stop = stopPointIds.find((one) => one === value['stop']);
  const rows = Array.isArray(given) ? given.map(parseRow) : [null];
  const whole = rows.filter((row): row is VersionRow => row !== null);
  if (typeof caseKey !== 'string' || typeof round !== 'number' || typeof takenAt !== 'string' || stop === undefined || whole.length < rows.length) return refused('unreadable');
  if (caseKey !== expected.caseKey || stop !== expected.stop || round !== expected.round) return refused('other');
  return { ok: true, version: { format: 1, kind: 'hallbarhetssakring.hallplats', caseKey, stop, round, takenAt, rows: whole } };
};
