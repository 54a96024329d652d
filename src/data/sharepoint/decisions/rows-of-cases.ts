import type { SPFI } from '@pnp/sp';
import type { Result } from '../../ports/results';
import type { ListKind } from '../../ports/rows';
import { asPage, type RawPage } from '../client/answers';
import type { SharePointClient } from '../client/client';
import { asResult } from '../client/together';
import { itemsOf, someColumnsOf } from '../rows/lists';

/** SharePoint's limit of rows in one answer. */
const PAGE = 5000;
/** So many conditions a query may have before its address grows too long. */
const AT_ONCE = 20;

/**
 * Rows of several cases, as parts of a batch.
 * @param some columns by internal name; all when left out
 */
export const askForCases = (client: SharePointClient, sp: SPFI, kind: ListKind, caseIds: readonly number[], some?: readonly string[]): Promise<readonly Result<RawPage>[]> => {
  const column = kind === 'assessment' ? 'Id' : 'HbAssessmentId';
  const rows = () => (some === undefined ? itemsOf(sp, client.webUrl, kind) : someColumnsOf(sp, client.webUrl, kind, some));
  const groups = Array.from({ length: Math.ceil(caseIds.length / AT_ONCE) }, (_, n) => caseIds.slice(n * AT_ONCE, (n + 1) * AT_ONCE));
  return Promise.all(groups.map((ids) => asResult<RawPage>(client, rows()
    .filter(ids.map((id) => `${column} eq ${id}`).join(' or ')).top(PAGE).using(asPage())() as unknown as Promise<RawPage>)));
};
