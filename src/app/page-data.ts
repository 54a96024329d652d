import type { WebPartContext } from '@microsoft/sp-webpart-base';
import { browserDraftStore } from '../data/session/draft-store';
import { pageSignals } from '../data/session/surroundings';
import { clientInWebPart, type SharePointClient } from '../data/sharepoint/client/client';
import { createDataLayer, type DataLayer } from '../data/sharepoint/data-layer';
import type { FoundPerson } from '../data/ports/people';

export interface PageData extends DataLayer { readonly client: SharePointClient }

/** The data layer of a browser page: PnPjs through the web part's context, drafts in the browser, the page's signals. */
export const pageData = (context: WebPartContext, person: FoundPerson, newKey: () => string): PageData => {
  const client = clientInWebPart(context);
  return { client, ...createDataLayer({ client, person, newKey, drafts: browserDraftStore(window), signals: pageSignals(window) }) };
};
