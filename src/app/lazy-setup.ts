import type { SiteSetupPort } from '../data/ports/site-setup';
import { failed } from '../data/ports/results';
import type { SharePointClient } from '../data/sharepoint/client/client';

/** The installer as a port whose code is fetched with the first call: almost nobody ever needs it. */
export const lazySetup = (client: SharePointClient): SiteSetupPort => {
  let loading: Promise<SiteSetupPort> | null = null;
  const load = (): Promise<SiteSetupPort> => {
    loading ??= import(/* webpackChunkName: 'provisioning' */ '../data/sharepoint/provisioning/site-setup')
      .then(({ createSiteSetup }) => createSiteSetup(client.sp));
    // A chunk that could not be fetched may be there the next time.
    loading.catch(() => { loading = null; });
    return loading;
  };
  const gone = failed({ kind: 'offline' });
  return {
    plan: () => load().then((setup) => setup.plan(), () => gone),
    install: (onProgress) => load().then((setup) => setup.install(onProgress), () => gone),
    groups: () => load().then((setup) => setup.groups(), () => gone),
    addMember: (group, login) => load().then((setup) => setup.addMember(group, login), () => gone),
  };
};
