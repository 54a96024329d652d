import type { Result } from '../data/ports/results';
import type { DataSite } from '../data/sharepoint/client/data-site';
import type { FirstAnswer } from './first-answer';

/** Keeps in the browser where this person's lists were found, so that the next visit asks there at once. */
export interface RememberedSite {
  read(): DataSite | null;
  write(site: DataSite | null): void;
}

const isSite = (value: unknown): value is DataSite => {
  const { webUrl, personId } = (value ?? {}) as Partial<Record<keyof DataSite, unknown>>;
  return typeof webUrl === 'string' && (personId === null || typeof personId === 'number');
};

/** @param storage undefined where the browser forbids it; @param owner the page's own site and the person's login */
export const rememberedSite = (storage: Storage | undefined, owner: string): RememberedSite => {
  const name = `hb-site|${owner}`;
  const attempt = <T>(action: () => T, otherwise: T): T => { try { return action(); } catch { return otherwise; } };
  return {
    read: () => attempt(() => { const kept: unknown = JSON.parse(storage?.getItem(name) ?? 'null'); return isSite(kept) ? kept : null; }, null),
    write: (site) => attempt(() => (site === null ? storage?.removeItem(name) : storage?.setItem(name, JSON.stringify(site))), undefined),
  };
};

/** Whether an answer may come of asking a site that is not the one with the lists. */
const isOfNoSite = (result: Result<unknown>): boolean => {
  if (result.ok) return false;
  const { failure } = result;
  return failure.kind === 'gone' || failure.kind === 'forbidden' || (failure.kind === 'site' && failure.state.kind === 'empty');
};

/** Where the lists are; null for the page's own site. */
export interface WhichSite { readonly site: DataSite | null; readonly isRemembered: boolean }

/**
 * How to look for another site after an answer that may come of asking the wrong one. A site that has lists is the right
 * one: then the answer was about one case or one right, and switching would show another site's cases under its links.
 * A remembered site without lists gives way to the page's own, which asks the tenant anew; one just found stays.
 * @param hasLists whether the site that answered has lists; @param ask where the tenant says that they are
 */
export const siteFinder = ({ site, isRemembered }: WhichSite, hasLists: () => Promise<boolean>, ask: () => Promise<DataSite | null>) =>
  async (): Promise<DataSite | null | undefined> => {
    if (await hasLists()) return undefined;
    if (site === null) return await ask() ?? undefined;
    return isRemembered ? null : undefined;
  };

export interface HeldAnswer {
  readonly first: FirstAnswer;
  /** The site to begin anew on (null: the page's own); undefined when this one is right. */
  readonly elsewhere: Promise<DataSite | null | undefined>;
}

/**
 * Holds back an answer that says there are no lists here until it is known whether they are elsewhere: a tab in Teams runs
 * on its team's site. Any other answer goes through as it is, without a request more.
 * @param look asks where the lists are; undefined when they are nowhere else
 */
export const heldAnswer = (first: FirstAnswer, look: () => Promise<DataSite | null | undefined>): HeldAnswer => {
  if (first === null) return { first, elsewhere: Promise.resolve(undefined) };
  let settle: (site: DataSite | null | undefined) => void;
  const elsewhere = new Promise<DataSite | null | undefined>((resolve) => { settle = resolve; });
  // The answer of a screen that is about to be thrown away never comes: it goes on saying that it is loading.
  const answer = new Promise((resolve, reject) => {
    (first.answer as Promise<Result<unknown>>).then(async (result) => {
      const other = isOfNoSite(result) ? await look() : undefined;
      settle(other);
      if (other === undefined) resolve(result);
    }, (error: unknown) => { settle(undefined); reject(error); });
  });
  return { first: { ...first, answer } as FirstAnswer, elsewhere };
};
