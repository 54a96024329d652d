import { bytesOf } from './blobs';
import type { List } from './lists';
import { partsOf, type Part } from './parts';
import type { Site } from './site';

/** SharePoint's own receiver for new files of a library. */
export const COLUMN_DEFAULTS = 'Microsoft.Office.DocumentManagement.LocationBasedMetadataDefaultsReceiver';
/** Files of a library's `Forms` folder are no rows: bytes beside the list. */
export const FORM = 'form';
export const formsOwner = (list: Pick<List, 'id'>): string => `${list.id}:forms`;
const FILE = 'client_LocationBasedDefaults.html';

export interface Receiver extends Part {
  readonly values: Readonly<Record<string, unknown>>;
}

export const receiversOn = ({ db }: Pick<Site, 'db'>, list: Pick<List, 'id'>): Receiver[] => partsOf<Receiver>(db, 'event receiver', list.id);

const plain = (xml: string): string => xml.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&quot;/g, '"').replace(/&amp;/g, '&');
function decoded(url: string): string {
  try {
    return decodeURIComponent(plain(url));
  } catch {
    return plain(url);
  }
}

/**
 * The default values, as texts by internal name, that a new file in the folder with this address begins with: those of the folder itself go
 * before those of the folders it lies in. None unless the list has the receiver that puts them there.
 */
export function defaultsAt(site: Pick<Site, 'db'>, list: Pick<List, 'id'>, address: string): Readonly<Record<string, string>> {
  if (!receiversOn(site, list).some(({ values }) => values['ReceiverClass'] === COLUMN_DEFAULTS)) return {};
  const xml = Buffer.from(bytesOf(site.db, FORM, formsOwner(list), FILE)).toString('utf8');
  const at = `${address.toLowerCase()}/`;
  return Object.fromEntries(
    [...xml.matchAll(/<a href="([^"]*)">(.*?)<\/a>/gs)]
      .map(([, href = '', inner = '']) => ({ path: `${decoded(href).toLowerCase()}/`, inner }))
      .filter(({ path }) => at.startsWith(path))
      .sort((a, b) => a.path.length - b.path.length)
      .flatMap(({ inner }) => [...inner.matchAll(/<DefaultValue FieldName="([^"]*)">(.*?)<\/DefaultValue>/gs)].map(([, name = '', value = '']) => [plain(name), plain(value)])),
  );
}
