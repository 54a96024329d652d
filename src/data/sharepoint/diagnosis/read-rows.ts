import type { IItems } from '@pnp/sp/items/types';
import type { UnreadPart } from '../../ports/diagnosis';
import { success, type Failure, type Result } from '../../ports/results';
import type { Assessment, Decision, LoggedEvent, ListKind, Row } from '../../ports/rows';
import type { WhoDecides } from '../../../domain/case-flow/proven-standing';
import { knownFlows, signKey } from '../../../domain/diagnosis/flows';
import { readSettings } from '../cases/site-state';
import { asPage, type RawPage } from '../client/answers';
import type { SharePointClient } from '../client/client';
import { rightsOf } from '../client/permissions';
import { asResult, together } from '../client/together';
import { decidersOf, readMembers } from '../decisions/deciders';
import { itemsOf, listOf, quoted, rowOf } from '../rows/lists';

/** As many as anybody mends by hand; what is older stands in the lists themselves. */
const MOST = { stopped: 100, decisions: 500, events: 200 } as const;

/** The rows a diagnosis is made from. */
export interface RowsReading {
  readonly mayManage: boolean;
  readonly stopped: readonly Assessment[];
  /** The newest, whoever wrote them. */
  readonly decisions: readonly Decision[];
  readonly deciders: WhoDecides;
  /** The newest, the flows' signs among them. */
  readonly events: readonly LoggedEvent[];
  readonly signs: readonly LoggedEvent[];
  readonly unread: readonly UnreadPart[];
}

const isTrouble = ({ kind }: Failure): boolean => kind === 'offline' || kind === 'busy';

/** All rows in one request. A list that is missing, older or closed is told as unread; no answer at all is a failure. */
export const readRows = async (client: SharePointClient): Promise<Result<RowsReading>> => {
  const { webUrl } = client;
  const read = await together(client, (sp) => {
    const page = <K extends ListKind>(kind: K, narrow: (items: IItems) => IItems): Promise<Result<readonly Row<K>[]>> =>
      asResult<RawPage>(client, narrow(itemsOf(sp, webUrl, kind)).using(asPage())() as unknown as Promise<RawPage>)
        .then((answer) => (answer.ok ? success(answer.value.rows.map((raw) => rowOf(kind, raw))) : answer));
    return Promise.all([
      asResult(client, listOf(sp, webUrl, 'assessment').effectiveBasePermissions().then(rightsOf)),
      readSettings(client, sp),
      readMembers(client, sp),
      page('assessment', (items) => items.filter("HbRouting eq 'Failed'").orderBy('Id', false).top(MOST.stopped)),
      page('decision', (items) => items.orderBy('Id', false).top(MOST.decisions)),
      page('event', (items) => items.filter(knownFlows.map(({ flow }) => `HbKey eq ${quoted(signKey(flow))}`).join(' or ')).top(knownFlows.length)),
      page('event', (items) => items.orderBy('Id', false).top(MOST.events)),
    ] as const);
  });
  if (!read.ok) return read;
  const trouble = read.value.find((part) => !part.ok && isTrouble(part.failure));
  if (trouble !== undefined && !trouble.ok) return trouble;
  const [rights, settings, members, stopped, decisions, signs, events] = read.value;
  return success({
    mayManage: rights.ok && rights.value.mayManage,
    deciders: await decidersOf(client, members, settings.ok ? settings.value.pastDeciders : []),
    stopped: stopped.ok ? stopped.value.filter(({ status }) => status === 'AwaitingDecision') : [],
    decisions: decisions.ok ? decisions.value : [],
    signs: signs.ok ? signs.value : [],
    events: events.ok ? events.value : [],
    unread: [...(stopped.ok ? [] : ['stopped'] as const), ...(decisions.ok ? [] : ['decisions'] as const), ...(signs.ok && events.ok ? [] : ['events'] as const)],
  });
};

/** Names of cases by id; those that are gone, or cannot be read now, are left out. One request, none without ids. */
export const readCaseNames = async (client: SharePointClient, ids: readonly number[]): Promise<Readonly<Record<number, string>>> => {
  if (ids.length === 0) return {};
  const items = listOf(client.sp, client.webUrl, 'assessment').items.select('Id', 'Title').filter(ids.map((id) => `Id eq ${id}`).join(' or ')).top(ids.length);
  const found = await asResult<readonly { readonly Id: number; readonly Title: string | null }[]>(client, items());
  return found.ok ? Object.fromEntries(found.value.map(({ Id: id, Title: title }) => [id, title ?? ''])) : {};
};
