import type { NewReferenceEntry, Publication } from '../../ports/reference';
import { failed, success, type Result } from '../../ports/results';
import type { ReferenceRow } from '../../ports/rows';
import type { SharePointClient } from '../client/client';
import { failureOf, isDuplicate, troubleOf } from '../client/errors';
import { writeRow } from '../mapper/write-row';
import { listOf } from '../rows/lists';
import type { RowGateway } from '../rows/row-gateway';
import { allLists } from '../schema/lists';
import { readReference } from './read-reference';

/** Entries in one request: their texts may be long. */
const AT_ONCE = 20;

const keyOfEdition = (edition: number): string => `edition:${edition}`;
const keyOf = (publication: string, { set, entry }: NewReferenceEntry): string => `${publication}:${set}:${entry}`;

/** Makes rows as one request; a row that is there already is well. @returns the first real trouble, null when all are there */
const createTogether = async (client: SharePointClient, publication: string, entries: readonly NewReferenceEntry[]): Promise<Result<null>> => {
  const [sp, send] = client.sp.batched();
  const fail = (error: unknown): Result<null> => {
    const trouble = troubleOf(error, client.now());
    return isDuplicate(trouble) ? success(null) : failed(failureOf(trouble));
  };
  // PnP takes one object for one request of a batch.
  const answers = entries.map((entry) => listOf(sp, client.webUrl, 'reference').items
    .add(writeRow(allLists.reference, { ...entry, publication, key: keyOf(publication, entry) })).then(() => success(null), fail));
  try {
    await send();
  } catch (error) {
    // The parts of a batch that was never answered stay open for ever: only the batch itself tells.
    return failed(failureOf(troubleOf(error, client.now())));
  }
  return (await Promise.all(answers)).find(({ ok }) => !ok) ?? success(null);
};

/**
 * Contract: ReferencePort.publish. What a first try has left is read and not sent again: a row that is there already
 * would spoil the rest of its batch (pnp/pnpjs#486).
 */
export const publish = async (client: SharePointClient, gateway: RowGateway, { key, edition, note, entries }: Publication): Promise<Result<'published' | 'taken'>> => {
  const read = await readReference(client, client.sp);
  if (!read.ok) return read;
  const ends = (row: Pick<ReferenceRow, 'publication'>): 'published' | 'taken' => (row.publication === key ? 'published' : 'taken');
  const edited = read.value.find((row) => row.set === 'edition' && row.order === edition);
  if (edited !== undefined) return success(ends(edited));

  const there = new Set(read.value.map((row) => row.key));
  const missing = entries.filter((entry) => !there.has(keyOf(key, entry)));
  for (let from = 0; from < missing.length; from += AT_ONCE) {
    const made = await createTogether(client, key, missing.slice(from, from + AT_ONCE));
    if (!made.ok) return made;
  }
  const last = await gateway.create('reference', keyOfEdition(edition), { set: 'edition', publication: key, order: edition, title: note });
  return last.ok ? success(ends(last.value.row)) : last;
};
