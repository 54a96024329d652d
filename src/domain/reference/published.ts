import type { EntrySet, ReferenceSet } from '../../method/reference';

/** One row of HbReferenceData as far as these rules read it; the product's own rows fit. Anything may stand in it. */
export interface PublishedRow {
  readonly id: number;
  readonly set: ReferenceSet | null;
  readonly entry: string;
  readonly publication: string;
  readonly parent: string;
  readonly order: number | null;
  readonly title: string;
  readonly help: string;
  readonly example: string;
  readonly titleEn: string;
  readonly helpEn: string;
  readonly exampleEn: string;
  /** One `name=value` a line. */
  readonly details: string;
  readonly isWithdrawn: boolean;
  /** ISO 8601, UTC. */
  readonly created: string;
  readonly author: { readonly name: string } | null;
}

/** A row that says something of an entry, whatever its words are. */
export type EntryRow = PublishedRow & { readonly set: EntrySet };

/** Details as they stand in their column; lines without a name are left out, a name said twice holds what is said last. */
export const decodeDetails = (text: string): Readonly<Record<string, string>> => {
  const pairs = text.split('\n').map((line): [string, string] => {
    const at = line.indexOf('=');
    return at < 1 ? ['', ''] : [line.slice(0, at).trim(), line.slice(at + 1).trim()];
  });
  return Object.fromEntries(pairs.filter(([name]) => name !== ''));
};

/** The column from the details: one `name=value` a line in the order of the names; empty values are left out. */
export const encodeDetails = (details: Readonly<Record<string, string>>): string =>
  Object.entries(details)
    .map(([name, value]): [string, string] => [name, value.replace(/\s+/gu, ' ').trim()])
    .filter(([, value]) => value !== '')
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `${name}=${value}`)
    .join('\n');

/** A list in one detail: ids with commas between. */
export const listOf = (value: string | undefined): readonly string[] =>
  (value ?? '').split(',').map((one) => one.trim()).filter((one) => one !== '');
