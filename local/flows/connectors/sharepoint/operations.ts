import type { Json, JsonObject } from '../../expressions/index';
import { refusal, wrongParameters, type ConnectorAnswer, type Operation, type Paging } from '../../run/connector';
import { rowShape, selectOf } from './row-shape';
import { valuesOf } from './row-values';
import { isList, listAddress, messageOf, type FlowSite, type ListInfo, type SiteAnswer } from './site';

/** What Get items gives when nothing is asked for, and the most it gives (Microsoft: "working with Get items"). */
const FEW = 100;
const MOST = 5000;

const refused = (answer: SiteAnswer): ConnectorAnswer => refusal(answer.status, messageOf(answer), answer.retryAfter);

/** Checks the parameters and finds the list, then does the work. */
const onList = (site: FlowSite, needed: readonly string[], optional: readonly string[], work: (list: ListInfo, address: string, parameters: JsonObject, paging: Paging | undefined) => Promise<ConnectorAnswer>, rest?: string): Operation =>
  async (parameters, paging) => {
    const wrong = wrongParameters(parameters, ['dataset', 'table', ...needed], optional, rest);
    if (wrong !== undefined) return wrong;
    if (String(parameters['dataset']).replace(/\/$/, '') !== site.url) return refusal(404, `The site ${String(parameters['dataset'])} was not found.`);
    const table = String(parameters['table']);
    const list = await site.list(table);
    return isList(list) ? work(list, listAddress(table), parameters, paging) : refused(list);
  };

const readRow = async (site: FlowSite, list: ListInfo, address: string, id: Json): Promise<ConnectorAnswer> => {
  if (!/^\d+$/.test(String(id))) return refusal(400, `The parameter 'id' is no number: ${JSON.stringify(id)}.`);
  const found = await site.request(`${address}/items(${String(id)})?${selectOf(list.columns)}`);
  return found.status === 200 ? { statusCode: 200, body: rowShape(found.body as JsonObject, list, site) } : refused(found);
};

/**
 * The operations of the SharePoint connector the flows use, over a SharePoint site and in the connector's own shapes.
 * Filters and orders go to SharePoint as they are.
 */
export const sharePointOperations = (site: FlowSite): Readonly<Record<string, Operation>> => ({
  GetItems: onList(site, [], ['$filter', '$orderby', '$top', 'view', 'viewScopeOption'], async (list, address, parameters, paging) => {
    const top = parameters['$top'] ?? FEW;
    if (typeof top !== 'number' || top < 1 || top > MOST) return refusal(400, `The parameter '$top' must be between 1 and ${MOST}.`);
    const asked = ['$filter', '$orderby'].flatMap((name) => ((parameters[name] ?? '') === '' ? [] : [`${name}=${encodeURIComponent(String(parameters[name]))}`]));
    const found: JsonObject[] = [];
    const most = paging?.minimumItemCount ?? 0;
    for (let next: string | undefined = `${address}/items?${[selectOf(list.columns), `$top=${top}`, ...asked].join('&')}`; next !== undefined;) {
      const page: SiteAnswer = await site.request(next);
      if (page.status !== 200) return refused(page);
      const { value, 'odata.nextLink': link } = page.body as { readonly value: readonly JsonObject[]; readonly 'odata.nextLink'?: string };
      found.push(...value);
      next = found.length < most ? link?.split('/_api/')[1] : undefined;
    }
    return { statusCode: 200, body: { value: found.map((row) => rowShape(row, list, site)) } };
  }),
  GetItem: onList(site, ['id'], ['view'], (list, address, { id = null }) => readRow(site, list, address, id)),
  PatchItem: onList(site, ['id'], [], async (list, address, parameters) => {
    const body = valuesOf(parameters, list.columns);
    if (typeof body === 'string') return refusal(400, body);
    const { id = null } = parameters;
    if (!/^\d+$/.test(String(id))) return refusal(400, `The parameter 'id' is no number: ${JSON.stringify(id)}.`);
    const written = await site.request(`${address}/items(${String(id)})`, { method: 'MERGE', body });
    return written.status < 300 ? readRow(site, list, address, id) : refused(written);
  }, 'item/'),
  PostItem: onList(site, [], [], async (list, address, parameters) => {
    const body = valuesOf(parameters, list.columns);
    if (typeof body === 'string') return refusal(400, body);
    const written = await site.request(`${address}/items`, { method: 'POST', body });
    return written.status < 300 ? readRow(site, list, address, (written.body as { ID?: number; Id: number }).Id) : refused(written);
  }, 'item/'),
});
