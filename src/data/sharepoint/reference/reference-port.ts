import type { Publication, ReferencePort } from '../../ports/reference';
import { failed, success } from '../../ports/results';
import { readSiteState } from '../cases/site-state';
import type { SharePointClient } from '../client/client';
import { rightsOf } from '../client/permissions';
import { asResult, together } from '../client/together';
import { listOf } from '../rows/lists';
import type { RowGateway } from '../rows/row-gateway';
import { readReference } from './read-reference';

/** Reference data over SharePoint (contract: ReferencePort). */
export const createReferencePort = (client: SharePointClient, gateway: RowGateway): ReferencePort => ({
  read: async () => {
    const read = await together(client, (sp) => Promise.all([
      // A part that fails can make later parts of the same batch fail, too (pnp/pnpjs#486): an older site lacks the list.
      readSiteState(client, sp),
      readReference(client, sp),
      asResult(client, listOf(sp, client.webUrl, 'reference').effectiveBasePermissions().then(rightsOf)),
    ]));
    if (!read.ok) return read;
    const [site, rows, rights] = read.value;
    if (!site.ok) return site;
    // An older site has no list to publish in; it is upgraded first.
    if (site.value.kind !== 'ready' && site.value.kind !== 'newer') return failed({ kind: 'site', state: site.value });
    if (!rows.ok) return rows;
    return success({ rows: rows.value, mayManage: site.value.kind === 'ready' && rights.ok && rights.value.mayAdd });
  },

  publish: async (publication: Publication) => (await code())?.publish(client, gateway, publication) ?? failed({ kind: 'offline' }),
});

/** Only administrators need this. Null when it cannot be fetched. */
const code = () => import(/* webpackChunkName: 'publish' */ './publish').catch(() => null);
