import { zipSync } from 'fflate';

/** A moment that every zip can hold, the same wherever it is made: fflate reads a date's local parts. */
const STAMP = new Date(1980, 0, 1);

/**
 * A zip whose bytes depend on its content alone: names in order, one date, one level of compression.
 * @param files bytes by path inside the zip, `/` between folders
 */
export const reproducibleZip = (files: Readonly<Record<string, Uint8Array>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.keys(files).sort().map((name) => [name, files[name] ?? new Uint8Array()])), { level: 9, mtime: STAMP, os: 0 });
