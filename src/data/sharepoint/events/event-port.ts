import type { EventPort } from '../../ports/events';
import { success } from '../../ports/results';
import { asPage, type RawPage } from '../client/answers';
import type { SharePointClient } from '../client/client';
import { asResult } from '../client/together';
import { itemsOf, rowOf } from '../rows/lists';
import type { RowGateway } from '../rows/row-gateway';

/** Rows of one reading; a screenful of the log when the flows' signs are left out. */
const PAGE = 30;
/** SharePoint's limit of a line, and what anybody reads of a fault. */
const MOST_NAME = 255;
const MOST_TEXT = 4000;

/** The log of events over SharePoint (contract: EventPort). @param newKey a fresh key for a row */
export const createEventPort = (client: SharePointClient, gateway: RowGateway, newKey: () => string): EventPort => ({
  note: async ({ name, text, ...event }) => {
    // Whatever becomes of it: the log hinders nobody.
    await gateway.create('event', newKey(), {
      ...event, name: name.slice(0, MOST_NAME), text: text.slice(0, MOST_TEXT), occurredOn: new Date(client.now()).toISOString(),
    });
  },

  recent: async (next) => {
    // Without a filter, so that a log of more than 5,000 rows answers; newest first is the order of ids.
    const query = itemsOf(client.sp, client.webUrl, 'event').orderBy('Id', false).top(PAGE).using(asPage());
    const page = await asResult<RawPage>(client, (next === undefined ? query : query.skip(Number(next)))() as unknown as Promise<RawPage>);
    if (!page.ok) return page;
    const rows = page.value.rows.map((raw) => rowOf('event', raw));
    const last = rows[rows.length - 1];
    return success({ rows: rows.filter(({ kind }) => kind !== 'signOfLife'), next: page.value.next === null || last === undefined ? null : String(last.id) });
  },
});
