import { parseBinderWithErrorCheck, type Queryable } from '@pnp/queryable';
import type { RawRow } from '../mapper/parse-row';

/** One page of rows. `next` is the address of the rest, null on the last page. */
export interface RawPage { readonly rows: readonly RawRow[]; readonly next: string | null }

/** A written row: what SharePoint says about it, and its new tag. */
export interface WrittenRow { readonly body: RawRow; readonly etag: string | null }

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const jsonOf = async (response: Response): Promise<Record<string, unknown>> => {
  const text = await response.text();
  const parsed: unknown = text.trim() === '' ? {} : JSON.parse(text);
  return isRecord(parsed) ? parsed : {};
};

/** Folders of confidential cases come among the rows of a list (docs/decisions/0015); they are no rows of ours. */
const isFolder = (row: unknown): boolean => isRecord(row) && row['FileSystemObjectType'] === 1;

/** Keeps the address of the next page, which PnP's own parser drops, and leaves folders out. */
export const asPage = (): ((instance: Queryable) => Queryable) => parseBinderWithErrorCheck(async (response): Promise<RawPage> => {
  const body = await jsonOf(response);
  const next = body['odata.nextLink'];
  return { rows: Array.isArray(body['value']) ? (body['value'] as RawRow[]).filter((row) => !isFolder(row)) : [], next: typeof next === 'string' && next !== '' ? next : null };
}) as (instance: Queryable) => Queryable;

/** Keeps the new ETag, which stands in a header alone. */
export const asWritten = (): ((instance: Queryable) => Queryable) => parseBinderWithErrorCheck(async (response): Promise<WrittenRow> =>
  ({ body: await jsonOf(response), etag: response.headers.get('etag') })) as (instance: Queryable) => Queryable;
