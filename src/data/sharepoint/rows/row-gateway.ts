import { failed, success, type Result } from '../../ports/results';
import type { ListKind, Row } from '../../ports/rows';
import { asPage, asWritten, type RawPage, type WrittenRow } from '../client/answers';
import type { SharePointClient } from '../client/client';
import { failureOf, isChangedMeanwhile, isDuplicate, troubleOf } from '../client/errors';
import { caseOfRow } from '../confidentiality/case-folder';
import { createKnownCases } from '../confidentiality/known-cases';
import { allLists } from '../schema/lists';
import { KEY_OF_ID } from '../mapper/parse-row';
import { writeRow } from '../mapper/write-row';
import { itemOf, itemsOf, listOf, quoted, rowOf } from './lists';

/** As CreateOutcome, for lists that no session writes, too. */
interface CreatedRow<K extends ListKind> { readonly kind: 'created' | 'existed'; readonly row: Row<K> }
/** As SaveOutcome, for lists that no session writes, too. */
type SavedRow<K extends ListKind> = { readonly kind: 'saved'; readonly etag: string } | { readonly kind: 'changed'; readonly row: Row<K> };
type Loose = Readonly<Record<string, unknown>>;

/** Single rows of any list: each function is one request, save where somebody else was first. Nothing here throws. */
export const createRowGateway = (client: SharePointClient) => {
  const { sp, webUrl } = client;
  const fail = (error: unknown) => failed(failureOf(troubleOf(error, client.now())));
  /** Which cases are confidential: their rows are made in folders of their own. */
  const known = createKnownCases(client);
  const noted = <K extends ListKind>(kind: K, row: Row<K>): Row<K> => {
    if (kind === 'assessment') known.note(row as Row<'assessment'>);
    return row;
  };

  const byId = async <K extends ListKind>(kind: K, id: number): Promise<Result<Row<K>>> => {
    try {
      return success(noted(kind, rowOf(kind, await itemOf(sp, webUrl, kind, id)())));
    } catch (error) {
      return fail(error);
    }
  };

  const byKey = async <K extends ListKind>(kind: K, key: string): Promise<Result<Row<K>>> => {
    if (key.startsWith(KEY_OF_ID)) return byId(kind, Number(key.slice(KEY_OF_ID.length)));
    try {
      const query = itemsOf(sp, webUrl, kind).filter(`HbKey eq ${quoted(key)}`).top(1).using(asPage());
      const page: RawPage = await query();
      const raw = page.rows[0];
      return raw === undefined ? failed({ kind: 'gone' }) : success(noted(kind, rowOf(kind, raw)));
    } catch (error) {
      return fail(error);
    }
  };

  const save = async <K extends ListKind>(kind: K, id: number, etag: string, changes: Loose): Promise<Result<SavedRow<K>>> => {
    try {
      const answer = await listOf(sp, webUrl, kind).items.getById(id).update(writeRow(allLists[kind], changes), etag);
      return success({ kind: 'saved', etag: String(answer.etag) });
    } catch (error) {
      if (!isChangedMeanwhile(troubleOf(error, client.now()))) return fail(error);
      const row = await byId(kind, id);
      return row.ok ? success({ kind: 'changed', row: row.value }) : row;
    }
  };

  /** Makes a row, however often it is sent under its key; that of a confidential case in the folder of the case. */
  const create = async <K extends ListKind>(kind: K, key: string, values: Loose): Promise<Result<CreatedRow<K>>> => {
    const caseId = caseOfRow(kind, values);
    const isClosed = caseId === null ? success(false) : await known.isConfidential(caseId);
    if (!isClosed.ok) return isClosed;
    if (caseId !== null && isClosed.value) {
      const code = await import(/* webpackChunkName: 'confidential' */ '../confidentiality/create-in-folder').catch(() => null);
      return code === null ? failed({ kind: 'offline' }) : code.createInFolder(client, { byId, byKey, save, fail }, kind, key, caseId, values);
    }
    try {
      const items = listOf(sp, webUrl, kind).items.using(asWritten());
      const answer: WrittenRow = await items.add(writeRow(allLists[kind], { ...values, key }));
      const { body, etag } = answer;
      const row = rowOf(kind, { ...body, owshiddenversion: (etag ?? '"1"').replace(/"/g, '') });
      // Persons come back as ids alone; the row was just written, so its persons are the given ones.
      const persons = Object.entries(allLists[kind].fields).filter(([, field]) => field.kind === 'person' || field.kind === 'people');
      const given = Object.fromEntries(persons.flatMap(([name]) => (name in values ? [[name, values[name]]] : [])));
      return success({ kind: 'created', row: noted(kind, { ...row, ...given }) });
    } catch (error) {
      if (!isDuplicate(troubleOf(error, client.now()))) return fail(error);
      const row = await byKey(kind, key);
      return row.ok ? success({ kind: 'existed', row: row.value }) : row;
    }
  };

  return { byKey, byId, save, create, fail, known };
};

export type RowGateway = ReturnType<typeof createRowGateway>;
