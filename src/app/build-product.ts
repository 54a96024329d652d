import type { WebPartContext } from '@microsoft/sp-webpart-base';
import type { Product } from '../data/bindings/product-context';
import { browserActions } from '../host/spfx-host';
import type { HostInfo } from '../host/host-info';
import { loadTexts, type Texts } from '../i18n/load-texts';
import { loadFirstTexts, loadMethodDetails, loadMethodLabels } from '../method/load';
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
}

const newKey = (): string => crypto.randomUUID();
const now = (): string => new Date().toISOString();

/** Starts fetching the code and the words of the first screen; the screen asks for the same chunks again and finds them there. */
const fetchScreenEarly = (at: Place['at'], language: HostInfo['language']): void => {
  const words: Promise<unknown>[] = at === 'case' ? [loadTexts(language, 'workspace'), loadFirstTexts(language)]
    : [loadTexts(language, at === 'queue' || at === 'reference' ? at : 'department')];
  // A chunk that cannot be fetched is told where it is needed.
  for (const one of [screens[at](), ...words]) one.catch(() => undefined);
};

/**
 * Builds the ports over SharePoint. The first screen's data are asked for before anything else, and all that the screen
 * is made of is fetched meanwhile, side by side.
 * @returns rejects only when a chunk cannot be fetched
 */
export const buildProduct = async (context: WebPartContext, host: HostInfo, screen: Screen): Promise<BuiltProduct> => {
  const place = firstPlace(screen, host.target);
  const { language } = host;
  const data = pageData(context, { ...host.person, title: '' }, newKey);
  const first = askFirst(place, data);
  fetchScreenEarly(place.at, language);
  const [common, labels] = await Promise.all([loadTexts(language, 'common'), loadMethodLabels(language)]);
  return {
    first,
    texts: { common },
    product: {
      host, labels, now, newKey,
      actions: browserActions(),
      cases: data.cases, caseList: data.caseList, decisions: data.decisions, notices: data.notices, people: data.people, planning: data.planning, reference: data.reference,
      snapshots: data.snapshots,
      setup: lazySetup(data.client),
      formDrafts: formDraftsIn(browserStorage(), `${host.webUrl}|${host.person.login}`),
      loadMethodDetails: () => loadMethodDetails(language),
    },
  };
};
