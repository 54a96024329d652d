/** A name of this very machine, with or without a port. */
export const LOOPBACK = /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/i;
/** CSOM's address is another door to the same API. */
const SERVICE = /^\/(?:_api|_vti_bin\/client\.svc)(\/|$)/i;

/** The address asked for, double slashes made single; undefined when it is none (a request meant for a proxy). */
export function urlOf(path: string, host: string): URL | undefined {
  if (!path.startsWith('/')) return undefined;
  const at = path.search(/[?#]/);
  const single = (at < 0 ? path : path.slice(0, at)).replace(/^\/{2,}/, '/') + (at < 0 ? '' : path.slice(at));
  try {
    return new URL(`http://${LOOPBACK.test(host) ? host : '127.0.0.1'}${single}`);
  } catch {
    return undefined;
  }
}

/** The path below `_api/` of an absolute URL of this server, or undefined when it is another address. */
export function apiPath(url: URL, webPath: string): string | undefined {
  const path = url.pathname;
  const isInWeb = path.toLowerCase().startsWith(`${webPath.toLowerCase()}/`);
  const inWeb = isInWeb ? path.slice(webPath.length) : path;
  const found = SERVICE.exec(inWeb);
  return found === null ? undefined : inWeb.slice(found[0].length);
}

/** The name of an address whose path is one step, lower case: `contextinfo`, `$batch`. */
export const onlyStep = (path: string): string => shown(path).replace(/^\/+|\/+$/g, '').replace(/\(\)$/, '').toLowerCase();

/** An address as a person reads it, for the log and for conditions of faults. */
export function shown(text: string): string {
  try {
    return decodeURIComponent(text.replace(/\+/g, ' '));
  } catch {
    return text;
  }
}
