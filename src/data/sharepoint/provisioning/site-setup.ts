import type { SPFI } from '@pnp/sp';
import { failed, success, type Result } from '../../ports/results';
import type { SetupPlan, SiteSetupPort } from '../../ports/site-setup';
import { install, type OnProgress } from './install';
import { addMember, readGroups } from './members';
import { toPlan } from './plan';
import type { PresentSite } from './present-site';
import { readSite } from './read-site';

/**
 * Whether the product is there, but not for this person: its groups are made, and every list is closed to them.
 * SharePoint answers 403 or, to hide that there is something, 404.
 */
const isShutOut = (site: PresentSite): boolean =>
  !site.mayInstall && Object.keys(site.groups).length > 0 && Object.values(site.lists).every((list) => typeof list === 'string');

const readPlan = async (sp: SPFI): Promise<Result<SetupPlan>> => {
  const site = await readSite(sp);
  if (!site.ok) return site;
  return isShutOut(site.value) ? failed({ kind: 'forbidden' }) : success(toPlan(site.value));
};

/**
 * The installer over one site.
 * @param sp a PnPjs client for the site: digest, retries and (in Node) the caller's identity are its business
 */
export const createSiteSetup = (sp: SPFI): SiteSetupPort => ({
  plan: () => readPlan(sp),
  install: (onProgress) => install(sp, onProgress),
  groups: () => readGroups(sp),
  addMember: (group, login) => addMember(sp, group, login),
});

/** Installs everything on a site, from a script or a test. See `install`. */
export const installSite = (sp: SPFI, onProgress?: OnProgress): Promise<Result<SetupPlan>> => install(sp, onProgress);
