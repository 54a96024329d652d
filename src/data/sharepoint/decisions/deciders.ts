import { SPCollection, type SPFI } from '@pnp/sp';
import type { Deciders } from '../../ports/decisions';
import type { Result } from '../../ports/results';
import { asPage, type RawPage } from '../client/answers';
import type { SharePointClient } from '../client/client';
import { asResult } from '../client/together';
import type { RawRow } from '../mapper/parse-row';
import { MANAGEMENT_GROUP } from './management-group';

/** `PrincipalType` of a person; groups in the group have others. */
const A_PERSON = 1;

/** Asks who is in the management group. @param sp batched or not */
export const readMembers = (client: SharePointClient, sp: SPFI): Promise<Result<RawPage>> =>
  asResult<RawPage>(client, SPCollection(sp.web, `sitegroups/getbyname('${encodeURIComponent(MANAGEMENT_GROUP)}')/users`)
    .select('Id', 'PrincipalType').using(asPage())() as unknown as Promise<RawPage>);

/** A failed part of a batch can have taken this one along (pnp/pnpjs#486), and a busy server may answer the next time. */
const isWorthAsking = (part: Result<RawPage>): boolean => !part.ok && (part.failure.kind === 'server' || part.failure.kind === 'busy');

const idsOf = (rows: readonly RawRow[]): readonly number[] | null => {
  // Who is in a group of the directory, SharePoint does not tell: then it cannot be said of anybody that they are not in it.
  if (rows.some((row) => typeof row['PrincipalType'] === 'number' && row['PrincipalType'] !== A_PERSON)) return null;
  return rows.map((row) => Number(row['Id'])).filter(Number.isInteger);
};

/**
 * Whose rows count as decisions.
 * @param answer of `readMembers`; `members` becomes null where SharePoint does not tell (renamed group, hidden members,
 *   groups of the directory in it): its permissions on the list are trusted then
 * @param past ids of people an administrator has said were members
 */
export const decidersOf = async (client: SharePointClient, answer: Result<RawPage>, past: readonly number[]): Promise<Deciders> => {
  const settled = isWorthAsking(answer) ? await readMembers(client, client.sp) : answer;
  return { members: settled.ok ? idsOf(settled.value.rows) : null, past };
};

/** Whether this person may decide now: who was a member once decides nothing new. @param personId on the site; null when the host does not tell */
export const decidesNow = ({ members }: Deciders, personId: number | null): boolean =>
  personId === null || members === null || members.includes(personId);
