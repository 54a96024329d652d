import type { NewCase } from '../../ports/case-list';
import { success, type Result } from '../../ports/results';
import type { Assessment } from '../../ports/rows';
import { readCase } from '../cases/read-case';
import type { SharePointClient } from '../client/client';
import { isDuplicate, troubleOf } from '../client/errors';
import { writeRow } from '../mapper/write-row';
import { listOf } from '../rows/lists';
import type { RowGateway } from '../rows/row-gateway';
import { allLists, childLists, type ChildKind } from '../schema/lists';
import { createOnce } from './create-once';
import { copiedRows, copiedValues, type CopiedRow } from './copied-rows';
import { newCaseRow } from './start-case';

/** SharePoint's own limit for one `$batch`. */
const MOST_OPERATIONS = 100;

/**
 * Makes a case that begins with what another has gathered (contract: CaseListPort.copy): the source is read, the case
 * is made, and its first rows follow a hundred at a time. Sent again, it makes what is missing and nothing twice.
 */
export const copyCase = async (client: SharePointClient, gateway: RowGateway, key: string, given: NewCase, sourceId: number): Promise<Result<Assessment>> => {
  const source = await readCase(client, sourceId, null);
  if (!source.ok) return source;
  const values = await newCaseRow(client, given);
  if (!values.ok) return values;
  const made = await createOnce(gateway, key, { ...copiedValues(source.value.file.assessment), ...values.value });
  if (!made.ok) return made;
  const { row } = made.value;
  const { id } = row;
  const known = made.value.kind === 'existed' ? await readKeys(client, id) : success(new Set<string>());
  if (!known.ok) return known;
  const missing = copiedRows(key, source.value.file).filter((one) => !known.value.has(`${one.kind} ${one.key}`));
  for (let start = 0; start < missing.length; start += MOST_OPERATIONS) {
    const left = await sendTogether(client, id, missing.slice(start, start + MOST_OPERATIONS));
    // What a batch did not take goes once more by itself, which waits when SharePoint is busy.
    for (const one of left) {
      const again = await gateway.create(one.kind, one.key, { ...one.values, assessmentId: id });
      if (!again.ok) return again;
    }
  }
  return success(row);
};

const readKeys = async (client: SharePointClient, caseId: number): Promise<Result<ReadonlySet<string>>> => {
  const read = await readCase(client, caseId, null);
  if (!read.ok) return read;
  const { children } = read.value.file;
  const kinds = Object.keys(childLists) as ChildKind[];
  return success(new Set(kinds.flatMap((kind) => children[kind].map((row) => `${kind} ${row.key}`))));
};

/** @returns the rows that may not have been made */
const sendTogether = async (client: SharePointClient, assessmentId: number, rows: readonly CopiedRow[]): Promise<readonly CopiedRow[]> => {
  const [sp, send] = client.sp.batched({ maxRequests: MOST_OPERATIONS });
  const answers = Promise.allSettled(rows.map(({ kind, key, values }) =>
    listOf(sp, client.webUrl, kind).items.add(writeRow(allLists[kind], { ...values, key, assessmentId }))));
  try {
    await send();
  } catch {
    // The parts of a batch that was never answered stay open for ever.
    return rows;
  }
  const settled = await answers;
  return rows.filter((_row, index) => {
    const answer = settled[index];
    return answer?.status === 'rejected' && !isDuplicate(troubleOf(answer.reason, client.now()));
  });
};
