import { notImplemented, SpError } from '../../model/errors';
import type { Site } from '../../store/site';

/** What stands between a web's path and what is asked of its API. `client.svc` is the older name of `_api`. */
const SERVICE = /^(.*?)\/(_api|_vti_bin\/client\.svc|_vti_bin)(?:\/(.*))?$/i;

/** A web of the site collection and the path asked for below its API, still percent-encoded. */
export interface Asked {
  readonly site: Site;
  readonly path: string;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** Whether a path is one of this site collection's services; the path of no web at all (`/_api`) means the root web. */
export function pointsAtApi(root: Site, pathname: string): boolean {
  const prefix = SERVICE.exec(pathname)?.[1];
  return prefix !== undefined && (prefix === '' || `${decoded(prefix).toLowerCase()}/`.startsWith(`${root.webPath.toLowerCase()}/`));
}

/** The API answers below the address of a list or folder too, where clients begin that know a file's address alone. */
function aroundList(root: Site, path: string): Site | undefined {
  const site = root.webs.holding(path);
  const [first = '', second = ''] = path.slice(site.webPath.length + 1).split('/');
  return site.lists.byFolder(first) === undefined && site.lists.byFolder(`${first}/${second}`) === undefined ? undefined : site;
}

/**
 * The one place where an address chooses its web: what stands before `/_api` is the web's path.
 * Returns undefined for an address of another server or none of an API. Throws 404 for a web that is not there and 501 for the services of old.
 */
export function webOf(root: Site, url: URL): Asked | undefined {
  const [, prefix, service = '', path = ''] = SERVICE.exec(url.pathname) ?? [];
  if (prefix === undefined || !pointsAtApi(root, url.pathname)) return undefined;
  if (service.toLowerCase() === '_vti_bin') throw notImplemented(`'_vti_bin/${decoded(path)}'`);
  if (service.toLowerCase() !== '_api' && /^processquery/i.test(path)) throw notImplemented("'_vti_bin/client.svc/ProcessQuery'");
  const site = prefix === '' ? root : (root.webs.byPath(decoded(prefix)) ?? aroundList(root, decoded(prefix)));
  if (site === undefined) throw new SpError(404, '-2147024894, System.IO.FileNotFoundException', `There is no Web named "${decoded(prefix)}".`);
  return { site, path };
}
