import type { Addresses, Context } from './exchange';
import { walk } from './walk';

const NO_QUERY = new URLSearchParams();

/** A caller's context with the ways to the rest of the API. */
export function contextFor(given: Omit<Context, keyof Addresses>): Context {
  const ctx: Context = {
    ...given,
    // Addresses of things in another web are absolute.
    at(address) {
      const [, web, path] = /^(https?:\/\/.*?)\/_api\/(.*)$/.exec(address) ?? [];
      return web === undefined || path === undefined ? walk(address, NO_QUERY, ctx) : { web, ...walk(path, NO_QUERY, ctx.of(web)) };
    },
    of(address) {
      const origin = ctx.webUrl.slice(0, ctx.webUrl.length - ctx.webPath.length);
      const site = ctx.site.webs.byPath(decodeURI(address.slice(address.startsWith(origin) ? origin.length : 0)));
      if (site === undefined || site.webKey === ctx.site.webKey) return ctx;
      return contextFor({ ...given, site, webPath: site.webPath, webUrl: origin + encodeURI(site.webPath) });
    },
    stateOf: (kind, name) => given.api.stateOf(kind, name),
    navigationsOf: (kind) => given.api.navigationsOf(kind),
  };
  return ctx;
}
