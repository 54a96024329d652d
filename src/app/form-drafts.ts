import type { FormDrafts } from '../data/ports/form-drafts';

/**
 * Half-filled forms in the browser's storage, apart for each person and site. What cannot be stored or read is treated
 * as not there: a full or forbidden storage must not stop anyone from working.
 * @param storage usually `window.localStorage`; undefined where the browser forbids it
 * @param owner what sets this person on this site apart, e.g. site address and login
 */
export const formDraftsIn = (storage: Storage | undefined, owner: string): FormDrafts => {
  const address = (name: string): string => `hb-form|${owner}|${name}`;
  const attempt = <T>(action: () => T, otherwise: T): T => {
    try { return action(); } catch { return otherwise; }
  };
  return {
    read: (name) => attempt(() => JSON.parse(storage?.getItem(address(name)) ?? 'null') as unknown, null),
    write: (name, value) => attempt(() => storage?.setItem(address(name), JSON.stringify(value)), undefined),
    clear: (name) => attempt(() => storage?.removeItem(address(name)), undefined),
  };
};

/** The browser's storage, or undefined where it is forbidden (reading the property itself may throw). */
export const browserStorage = (): Storage | undefined => {
  try { return window.localStorage; } catch { return undefined; }
};
