import type { Database } from './database';
import { removeParts } from './parts';
import { allWebs, findWeb, removeWeb, saveWeb, websBelow, type WebRecord } from './webs';

/** What is asked of a web by name: its title, its id … */
export interface Facts {
  meta(name: string): string;
  setMeta(name: string, value: string): void;
}

interface Web extends Facts {
  readonly webKey: string;
  readonly webPath: string;
}

/** The webs of a site collection, by where they lie. */
export interface Webs<Site> {
  readonly root: Site;
  /** The web with a server-relative path, whatever the case of its letters. */
  byPath(path: string): Site | undefined;
  /** The web a server-relative address lies in: the one with the longest path. */
  holding(address: string): Site;
  byId(id: string): Site | undefined;
  byKey(key: string): Site | undefined;
  /** The webs directly below one, and the one it lies in. */
  below(web: Site): Site[];
  above(web: Site): Site | undefined;
  /** The web a list belongs to, deleted lists too. */
  ofList(listId: string): Site | undefined;
  add(record: WebRecord): Site;
  /** Takes a web away. Its lists must be gone before. */
  remove(web: Site): void;
}

/** Facts of the web itself; all others are those of the site collection. */
const OWN: Readonly<Record<string, 'id' | 'title' | 'description' | 'created' | 'template' | 'author' | 'language' | 'configuration'>> = {
  webId: 'id', title: 'title', description: 'description', created: 'created', template: 'template', author: 'author', language: 'language', configuration: 'configuration',
};
/** A web may have associated groups of its own, or those of the web above. */
const GROUPS: readonly string[] = ['owners', 'members', 'visitors'];

function factsOf(db: Database, root: Facts, key: string): Facts {
  return {
    meta(name) {
      const own = OWN[name];
      if (own !== undefined) return String(findWeb(db, key)?.[own] ?? '');
      return (GROUPS.includes(name) ? root.meta(`${key} ${name}`) : '') || root.meta(name);
    },
    setMeta(name, value) {
      const own = OWN[name];
      const record = own === undefined ? undefined : findWeb(db, key);
      if (own !== undefined && record !== undefined) saveWeb(db, { ...record, [own]: typeof record[own] === 'number' ? Number(value) : value });
      else root.setMeta(GROUPS.includes(name) ? `${key} ${name}` : name, value);
    },
  };
}

/** @param make the site of a web below the root, of its id, its path and its facts */
export function createWebs<Site extends Web>(db: Database, root: Site, make: (key: string, path: string, facts: Facts) => Site): Webs<Site> {
  // Each remembers the columns of its lists, so there is one of a web at a time.
  const made = new Map<string, Site>();
  const start = root.webPath === '/' ? '' : root.webPath;
  const open = (record: WebRecord): Site => {
    const site = made.get(record.id) ?? make(record.id, `${start}/${record.path}`, factsOf(db, root, record.id));
    made.set(record.id, site);
    return site;
  };
  const byKey = (key: string): Site | undefined => {
    const record = key === '' ? undefined : findWeb(db, key);
    return key === '' ? root : record === undefined ? undefined : open(record);
  };
  const present = (site: Site | undefined): Site[] => (site === undefined ? [] : [site]);
  return {
    root,
    byKey,
    byId: (id) => (id.toLowerCase() === root.meta('webId') ? root : byKey(id.toLowerCase())),
    byPath(path) {
      const wanted = path.replace(/\/+$/, '').toLowerCase();
      if (wanted === start.toLowerCase()) return root;
      const record = allWebs(db).find((web) => `${start}/${web.path}`.toLowerCase() === wanted);
      return record === undefined ? undefined : open(record);
    },
    holding(address) {
      const wanted = `${address.toLowerCase()}/`;
      const [longest] = allWebs(db).filter(({ path }) => wanted.startsWith(`${start}/${path}/`.toLowerCase())).sort((a, b) => b.path.length - a.path.length);
      return longest === undefined ? root : open(longest);
    },
    below: (web) => websBelow(db, web.webKey).flatMap((key) => present(byKey(key))),
    above: (web) => (web.webKey === '' ? undefined : byKey(findWeb(db, web.webKey)?.parent ?? '')),
    ofList(listId) {
      const row = db.get('SELECT web FROM lists WHERE id = ?', listId.toLowerCase());
      return row === undefined ? undefined : byKey(String(row['web']));
    },
    add(record) {
      saveWeb(db, record);
      return open(record);
    },
    remove(web) {
      removeWeb(db, web.webKey);
      removeParts(db, web.webKey);
      made.delete(web.webKey);
    },
  };
}
