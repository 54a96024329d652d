import '@pnp/sp/lists';
import { failed, success, type Result } from '../../ports/results';
import type { ListKind, Row } from '../../ports/rows';
import type { SharePointClient } from '../client/client';
import { failureOf, isDuplicate, troubleOf } from '../client/errors';
import { emptyOf } from '../mapper/parse-row';
import { writeRow } from '../mapper/write-row';
import { listOf } from '../rows/lists';
import { allLists } from '../schema/lists';
import type { Field } from '../schema/field-kinds';
import type { RowGateway } from '../rows/row-gateway';
import { folderName } from './case-folder';

type Loose = Readonly<Record<string, unknown>>;
interface FormLine { readonly FieldName: string; readonly FieldValue: string; readonly HasException: boolean; readonly ErrorMessage: string | null }

/** What a form can carry whatever the site's language: texts, codes, whole numbers, yes and no. */
const formText = (field: Field, column: unknown): string | null => {
  switch (field.kind) {
    case 'text': case 'note': case 'choice': case 'keys': return typeof column === 'string' ? column : null;
    case 'number': return typeof column === 'number' && Number.isInteger(column) ? String(column) : null;
    case 'yesNo': return column === true ? '1' : '0';
    case 'day': case 'moment': case 'person': case 'people': return null;
  }
};
const isEmpty = (field: Field, value: unknown): boolean => value === undefined || value === null || JSON.stringify(value) === JSON.stringify(emptyOf(field));
const same = (field: Field, one: unknown, other: unknown): boolean => JSON.stringify(writeRow(declared(field), { value: one })) === JSON.stringify(writeRow(declared(field), { value: other }));
const declared = (field: Field) => ({ name: '', fields: { value: field } });

/**
 * Makes a row inside the folder of a confidential case. SharePoint's one way to make it there at once takes a form's
 * texts (`AddValidateUpdateItemUsingPath`), where days, people and decimals depend on the site's language: those follow in a second
 * request. A row that was cut off between the two is completed when it is sent again.
 * @returns as RowGateway.create; `refused` when the case has no folder in the list (it must be made confidential once more)
 */
export const createInFolder = async <K extends ListKind>(
  client: SharePointClient, gateway: Pick<RowGateway, 'byId' | 'byKey' | 'save' | 'fail'>, kind: K, key: string, caseId: number, given: Loose,
): Promise<Result<{ readonly kind: 'created' | 'existed'; readonly row: Row<K> }>> => {
  const list = allLists[kind];
  const fields: Readonly<Record<string, Field>> = list.fields;
  const values = Object.fromEntries(Object.entries({ ...given, key }).filter(([name, value]) => { const field = fields[name]; return field !== undefined && !isEmpty(field, value); }));
  const inForm = Object.entries(values).flatMap(([name, value]) => {
    const field = fields[name];
    const text = field === undefined ? null : formText(field, Object.values(writeRow(list, { [name]: value }))[0]);
    return field === undefined || text === null ? [] : [{ name, line: { FieldName: field.internal, FieldValue: text } }];
  });
  const rest = Object.fromEntries(Object.entries(values).filter(([name]) => !inForm.some((one) => one.name === name)));

  /** Writes what a form does not carry. */
  const complete = async (row: Row<K>, how: 'created' | 'existed'): Promise<Result<{ readonly kind: 'created' | 'existed'; readonly row: Row<K> }>> => {
    if (Object.keys(rest).length === 0) return success({ kind: how, row });
    const saved = await gateway.save(kind, row.id, row.etag, rest);
    if (!saved.ok) return saved;
    return success(saved.value.kind === 'saved' ? { kind: how, row: { ...row, ...rest, etag: saved.value.etag } } : { kind: 'existed', row: saved.value.row });
  };

  /** The row that has the key already; one of our own that was cut off is completed. */
  const existing = async (): Promise<Result<{ readonly kind: 'created' | 'existed'; readonly row: Row<K> }> | null> => {
    const found = await gateway.byKey(kind, key);
    if (!found.ok) return found.failure.kind === 'gone' ? null : found;
    const row = found.value as Row<K> & Loose;
    const isCutOff = Object.keys(rest).length > 0
      && Object.keys(rest).every((name) => { const field = fields[name]; return field !== undefined && isEmpty(field, row[name]); })
      && inForm.every(({ name }) => { const field = fields[name]; return field !== undefined && same(field, row[name], values[name]); });
    return isCutOff ? complete(row, 'existed') : success({ kind: 'existed', row });
  };

  let lines: readonly FormLine[];
  try {
    const at = `${new URL(client.webUrl).pathname.replace(/\/$/, '')}/Lists/${list.name}/${folderName(caseId)}`;
    lines = await listOf(client.sp, client.webUrl, kind).addValidateUpdateItemUsingPath(inForm.map(({ line }) => line), at) as unknown as readonly FormLine[];
  } catch (error) {
    const trouble = troubleOf(error, client.now());
    if (isDuplicate(trouble)) return await existing() ?? gateway.fail(error);
    const failure = failureOf(trouble);
    return failed(failure.kind === 'gone' ? { kind: 'refused', detail: `${list.name}/${folderName(caseId)}` } : failure);
  }
  const wrong = lines.find((line) => line.HasException);
  // A key that is taken may be told as a wrong value.
  if (wrong !== undefined) return await existing() ?? failed({ kind: 'refused', detail: wrong.ErrorMessage ?? wrong.FieldName });
  const id = Number(lines.find(({ FieldName }) => FieldName.toLowerCase() === 'id')?.FieldValue ?? 0);
  const row = id > 0 ? await gateway.byId(kind, id) : await gateway.byKey(kind, key);
  return row.ok ? complete(row.value, 'created') : row;
};
