import { SPCollection, type SPFI } from '@pnp/sp';
import type { IItems } from '@pnp/sp/items/types';
import type { CaseReading } from '../../ports/row-store';
import { failed, success, type Result } from '../../ports/results';
import type { CaseFile, ListKind, Row } from '../../ports/rows';
import { asPage, type RawPage } from '../client/answers';
import type { SharePointClient } from '../client/client';
import { rightsOf, type ListRights } from '../client/permissions';
import { asResult, together } from '../client/together';
import type { RawRow } from '../mapper/parse-row';
import { decidesNow, decidersOf, readMembers } from '../decisions/deciders';
import { readReference } from '../reference/read-reference';
import { itemOf, itemsOf, listOf, rowOf } from '../rows/lists';
import { childLists, type ChildKind } from '../schema/lists';
import { readSettings } from './site-state';

/** SharePoint's limit of rows in one answer; more are read page by page. */
const PAGE = 5000;
const childKinds = Object.keys(childLists) as ChildKind[];
const rowKinds: readonly ListKind[] = ['decision', 'condition', ...childKinds];

type Part<T> = Result<T>;

/**
 * Reads a whole case in one `$batch` (contract of RowStore.readCase).
 * A child list this person may not read, or that is missing, counts as withheld; every other trouble fails the reading,
 * since rows that are merely unread must never look deleted.
 * @param personId of the signed-in person on the site; null when the host does not tell
 */
export const readCase = async (client: SharePointClient, caseId: number, personId: number | null): Promise<Result<CaseReading>> => {
  const { webUrl } = client;
  const asPart = <T,>(answer: Promise<T>): Promise<Part<T>> => asResult(client, answer);
  const rowsOf = (sp: SPFI, kind: ListKind): Promise<Part<RawPage>> => {
    const query: IItems = itemsOf(sp, webUrl, kind).filter(`HbAssessmentId eq ${caseId}`).top(PAGE).using(asPage());
    return asPart<RawPage>(query());
  };
  const rightsOn = (sp: SPFI, kind: ListKind): Promise<Part<ListRights>> =>
    asPart(listOf(sp, webUrl, kind).effectiveBasePermissions().then(rightsOf));
  /** Null: this person does not get the rows. */
  const settled = async (kind: ListKind, part: Part<RawPage>): Promise<Part<readonly RawRow[] | null>> => {
    // A part that fails can make later parts of the same batch fail with 500 (pnp/pnpjs#486): asked once more alone.
    const isOdd = (one: Part<RawPage>): boolean => !one.ok && one.failure.kind === 'server';
    const first = isOdd(part) ? await rowsOf(client.sp, kind) : part;
    if (first.ok) return asPart(withRest(client, first.value));
    if (isOdd(first)) {
      // More than 5,000 rows of one case in one list.
      const code = await import(/* webpackChunkName: 'large-lists' */ '../rows/read-through').catch(() => null);
      if (code === null) return failed({ kind: 'offline' });
      const found = await code.readThrough(client, kind, (raw) => raw['HbAssessmentId'] === caseId, null, Number.POSITIVE_INFINITY, PAGE);
      return found.ok ? success(found.value.rows) : found;
    }
    return first.failure.kind === 'forbidden' || first.failure.kind === 'gone' ? success(null) : first;
  };

  const read = await together(client, (sp) => Promise.all([
    // A part that fails can make later parts of the same batch fail, too (pnp/pnpjs#486): rows come last.
    readSettings(client, sp),
    rightsOn(sp, 'assessment'),
    rightsOn(sp, 'decision'),
    readReference(client, sp),
    asPart<RawRow>(itemOf(sp, webUrl, 'assessment', caseId)()),
    Promise.all(rowKinds.map((kind) => rowsOf(sp, kind))),
    readMembers(client, sp),
  ] as const));
  if (!read.ok) return read;
  const [settings, caseRights, decisionRights, reference, assessment, parts, members] = read.value;
  if (!settings.ok) return settings;
  const { site, pastDeciders } = settings.value;
  if (site.kind === 'empty' || site.kind === 'unfinished') return failed({ kind: 'site', state: site });
  // Lists that are to be upgraded first lack columns we ask for; SharePoint then refuses the whole query.
  if (!assessment.ok) return assessment.failure.kind !== 'gone' && assessment.failure.kind !== 'forbidden' && site.kind === 'older' ? failed({ kind: 'site', state: site }) : assessment;
  if (!reference.ok) return reference;
  const rows = new Map<ListKind, readonly RawRow[] | null>();
  for (const [index, kind] of rowKinds.entries()) {
    const part = await settled(kind, parts[index] ?? failed({ kind: 'offline' }));
    if (!part.ok) return part;
    rows.set(kind, part.value);
  }
  const deciders = await decidersOf(client, members, pastDeciders);
  const file: CaseFile = {
    assessment: rowOf('assessment', assessment.value),
    children: Object.fromEntries(childKinds.map((kind) => [kind, sorted(kind, rows.get(kind))])) as unknown as CaseFile['children'],
    decisions: sorted('decision', rows.get('decision')),
    conditions: sorted('condition', rows.get('condition')),
    deciders,
    withheld: childKinds.filter((kind) => rows.get(kind) === null),
    reference: reference.value,
    may: { edit: caseRights.ok && caseRights.value.mayEdit, decide: decisionRights.ok && decisionRights.value.mayAdd && decidesNow(deciders, personId) },
  };
  return success({ file, site });
};

const sorted = <K extends ListKind>(kind: K, rows: readonly RawRow[] | null = null): readonly Row<K>[] =>
  (rows ?? []).map((raw) => rowOf(kind, raw)).sort((a, b) => a.id - b.id);

/** The rows of a page and of all that follow it. */
const withRest = async (client: SharePointClient, first: RawPage): Promise<readonly RawRow[]> => {
  const rows = [...first.rows];
  for (let next = first.next; next !== null;) {
    const page: RawPage = await SPCollection([client.sp.web, next]).using(asPage())();
    rows.push(...page.rows);
    next = page.next;
  }
  return rows;
};
