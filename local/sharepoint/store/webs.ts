import type { Database } from './database';
import { partsOf, removePart, savePart, type Part } from './parts';

/** A web below the root web of the site collection. What is said of the root web lies in `meta`. */
export interface WebRecord extends Part {
  /** The web it lies in; `''` is the root web. */
  readonly parent: string;
  /** Below the root web: `team/2026`. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly created: string;
  readonly author: number;
  /** `STS` of `STS#3`. */
  readonly template: string;
  readonly configuration: number;
  readonly language: number;
}

const KIND = 'web';

/** All webs but the root, those above before those below. */
export const allWebs = (db: Database): WebRecord[] => partsOf<WebRecord>(db, KIND, '');
export const findWeb = (db: Database, key: string): WebRecord | undefined => allWebs(db).find(({ id }) => id === key);
export const saveWeb = (db: Database, web: WebRecord): void => savePart(db, KIND, '', web);
export const removeWeb = (db: Database, key: string): void => removePart(db, KIND, '', key);

/** The web a web lies in; `''` for the root, and for a web nobody knows. */
export const parentKeyOf = (db: Database, key: string): string => findWeb(db, key)?.parent ?? '';
/** The webs that lie directly in a web. */
export const websBelow = (db: Database, key: string): string[] => allWebs(db).filter(({ parent }) => parent === key).map(({ id }) => id);

interface Settings extends Part {
  readonly values: Readonly<Record<string, unknown>>;
}
const SETTINGS = 'web settings';

/** What somebody has set of a web (or of the site collection), by the property's name. `owner` is a web's id. */
export const settingsOf = (db: Database, owner: string): Readonly<Record<string, unknown>> => partsOf<Settings>(db, SETTINGS, owner)[0]?.values ?? {};

export function saveSettings(db: Database, owner: string, changed: Readonly<Record<string, unknown>>): void {
  const kept: Settings = { id: SETTINGS, values: { ...settingsOf(db, owner), ...changed } };
  savePart(db, SETTINGS, owner, kept);
}
