import type { WebPartContext } from '@microsoft/sp-webpart-base';
import { browserDraftStore } from '../data/session/draft-store';
import { pageSignals } from '../data/session/surroundings';
import { clientInWebPart, type SharePointClient } from '../data/sharepoint/client/client';
import type { DataSite } from '../data/sharepoint/client/data-site';
import { createDataLayer, type DataLayer } from '../data/sharepoint/data-layer';
import type { FoundPerson } from '../data/ports/people';

export interface PageData extends DataLayer { readonly client: SharePointClient }

/** The page's own number of the signed-in person; SPFx tells it in its old, untyped context alone. */
const personIdIn = (legacy: unknown): number | null => {
  const id = typeof legacy === 'object' && legacy !== null ? (legacy as { readonly userId?: unknown }).userId : undefined;
  return typeof id === 'number' && Number.isInteger(id) && id > 0 ? id : null;
};

/**
 * The data layer of a browser page: PnPjs through the web part's context, drafts in the browser, the page's signals.
 * @param site where the lists are when not on the page's own site
 */
export const pageData = (context: WebPartContext, person: FoundPerson, newKey: () => string, site: DataSite | null): PageData => {
  const client = clientInWebPart(context, site?.webUrl);
  const personId = site === null ? personIdIn(context.pageContext.legacyPageContext) : site.personId;
  return { client, ...createDataLayer({ client, person, personId, newKey, drafts: browserDraftStore(window), signals: pageSignals(window) }) };
};
