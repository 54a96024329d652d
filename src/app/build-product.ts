import type { WebPartContext } from '@microsoft/sp-webpart-base';
import type { Product } from '../data/bindings/product-context';
import { browserActions } from '../host/spfx-host';
import type { HostInfo } from '../host/host-info';
import { loadTexts, type Texts } from '../i18n/load-texts';
import { loadFirstTexts, loadMethodDetails, loadMethodLabels } from '../method/load';
import { readSiteState } from '../data/sharepoint/cases/site-state';
import { askForDataSite, type DataSite } from '../data/sharepoint/client/data-site';
import { together } from '../data/sharepoint/client/together';
import { heldAnswer, siteFinder, type WhichSite } from './data-site';
import { askFirst, type FirstAnswer } from './first-answer';
import { browserStorage, formDraftsIn } from './form-drafts';
import { lazySetup } from './lazy-setup';
import { pageData } from './page-data';
import { firstPlace, type Place, type Screen } from './place';
import { screens } from './screens';

export interface BuiltProduct {
  readonly product: Product;
  readonly texts: Partial<Texts>;
  readonly first: FirstAnswer;
  /** The site to begin anew on, since the lists are not here (null: the page's own); undefined when this one is right. */
  readonly elsewhere: Promise<DataSite | null | undefined>;
}

const newKey = (): string => crypto.randomUUID();
const now = (): string => new Date().toISOString();

/** Starts fetching the code and the words of the first screen; the screen asks for the same chunks again and finds them there. */
const fetchScreenEarly = (at: Place['at'], language: HostInfo['language']): void => {
  const words: Promise<unknown>[] = at === 'case' ? [loadTexts(language, 'workspace'), loadFirstTexts(language)]
    : [loadTexts(language, at === 'queue' || at === 'reference' || at === 'diagnosis' ? at : 'department')];
  // A chunk that cannot be fetched is told where it is needed.
  for (const one of [screens[at](), ...words]) one.catch(() => undefined);
};

/**
 * Builds the ports over SharePoint. The first screen's data are asked for before anything else, and all that the screen
 * is made of is fetched meanwhile, side by side.
 * @param which where the lists are when not on the page's own site, and whether that is known from an earlier visit alone
 * @returns rejects only when a chunk cannot be fetched
 */
export const buildProduct = async (context: WebPartContext, page: HostInfo, screen: Screen, which: WhichSite): Promise<BuiltProduct> => {
  const { site } = which;
  const host: HostInfo = site === null ? page : { ...page, webUrl: site.webUrl };
  const place = firstPlace(screen, host.target);
  const { language } = host;
  const data = pageData(context, { ...host.person, title: '' }, newKey, site);
  const hasLists = async (): Promise<boolean> => {
    // In a batch: an answer of 404 on its own is an error in the browser's console, on every site without lists.
    const answer = await together(data.client, (sp) => readSiteState(data.client, sp));
    return answer.ok && answer.value.ok && answer.value.value.kind !== 'empty';
  };
  const { first, elsewhere } = heldAnswer(askFirst(place, data), siteFinder(which, hasLists, () => askForDataSite(data.client)));
  const setup = lazySetup(data.client);
  fetchScreenEarly(place.at, language);
  const [common, labels] = await Promise.all([loadTexts(language, 'common'), loadMethodLabels(language)]);
  return {
    first,
    elsewhere,
    texts: { common },
    product: {
      host, labels, now, newKey,
      actions: browserActions(),
      cases: data.cases, caseList: data.caseList, decisions: data.decisions, meetings: data.meetings, submissions: data.submissions, notices: data.notices, people: data.people, planning: data.planning, reference: data.reference,
      snapshots: data.snapshots, confidentiality: data.confidentiality,
      setup, diagnosis: data.diagnosisOver(setup), events: data.events,
      formDrafts: formDraftsIn(browserStorage(), `${host.webUrl}|${host.person.login}`),
      loadMethodDetails: () => loadMethodDetails(language),
    },
  };
};
