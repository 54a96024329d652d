import type { WebPartContext } from '@microsoft/sp-webpart-base';
import type { Product } from '../data/bindings/product-context';
import { browserActions } from '../host/spfx-host';
import type { HostInfo } from '../host/host-info';
import { loadTexts, type Texts } from '../i18n/load-texts';
import { loadMethodDetails, loadMethodLabels, loadMethodTexts } from '../method/load';
import { askFirst, type FirstAnswer } from './first-answer';
import { browserStorage, formDraftsIn } from './form-drafts';
import { lazySetup } from './lazy-setup';
import { firstPlace, type Screen } from './place';

export interface BuiltProduct {
  readonly product: Product;
  readonly texts: Partial<Texts>;
  readonly first: FirstAnswer;
}

const newKey = (): string => crypto.randomUUID();
const now = (): string => new Date().toISOString();

/** Starts fetching the words of the first screen; the screen asks for the same chunks again and finds them there. */
const fetchWordsEarly = (screen: ReturnType<typeof firstPlace>['at'], language: HostInfo['language']): void => {
  const wanted: Promise<unknown>[] = screen === 'case' ? [loadTexts(language, 'workspace'), loadMethodTexts(language)]
    : [loadTexts(language, screen === 'queue' ? 'queue' : 'department')];
  // A chunk that cannot be fetched is told where it is needed.
  for (const one of wanted) one.catch(() => undefined);
};

/**
 * Builds the ports over SharePoint and asks for the first screen's data as soon as the data layer is there.
 * @returns rejects only when a chunk cannot be fetched
 */
export const buildProduct = async (context: WebPartContext, host: HostInfo, screen: Screen): Promise<BuiltProduct> => {
  const place = firstPlace(screen, host.target);
  const { language } = host;
  const layer = import(/* webpackChunkName: 'data' */ './page-data').then(({ pageData }) => {
    const data = pageData(context, { ...host.person, title: '' }, newKey);
    return { data, first: askFirst(place, data) };
  });
  fetchWordsEarly(place.at, language);
  const [{ data, first }, common, labels] = await Promise.all([layer, loadTexts(language, 'common'), loadMethodLabels(language)]);
  return {
    first,
    texts: { common },
    product: {
      host, labels, now, newKey,
      actions: browserActions(),
      cases: data.cases, caseList: data.caseList, decisions: data.decisions, people: data.people,
      setup: lazySetup(data.client),
      formDrafts: formDraftsIn(browserStorage(), `${host.webUrl}|${host.person.login}`),
      loadMethodDetails: () => loadMethodDetails(language),
    },
  };
};
