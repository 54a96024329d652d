import { METHOD_VERSION } from '../../method/ids';
import { strategies } from '../../method/strategy';
import { newestEdition, rowsAt } from './editions';
import { decodeDetails, type PublishedRow } from './published';

/** What stands in a case's HbMethodVersion: `handbook-1` as shipped, `handbook-1.7` for edition 7. */
export const pinOf = (edition: number): string => (edition > 0 ? `${METHOD_VERSION}.${edition}` : METHOD_VERSION);

/** The edition a case is pinned to; 0 for a text this version does not know. */
export const editionOfPin = (pin: string): number => {
  const end = pin.startsWith(`${METHOD_VERSION}.`) ? pin.slice(METHOD_VERSION.length + 1) : '';
  return /^[1-9]\d{0,8}$/u.test(end) ? Number(end) : 0;
};

interface Head { readonly version: string; readonly status: string; readonly order: number }

/** What a new case is pinned to: the newest edition and the strategy that applies in it ('' when there is none). */
export const pinsForNewCase = (rows: readonly PublishedRow[]): { readonly methodVersion: string; readonly strategyVersion: string } => {
  const newest = newestEdition(rows);
  // Read without the rest of the structure: the department's page starts cases and is to stay light.
  const heads = new Map(strategies.map(({ id, version, status }, index): [string, Head] => [id, { version, status, order: index + 1 }]));
  for (const row of rowsAt(rows, newest).values()) {
    if (row.set !== 'strategy') continue;
    const { version = heads.get(row.entry)?.version ?? row.entry, status = heads.get(row.entry)?.status ?? '' } = decodeDetails(row.details);
    if (row.isWithdrawn) heads.delete(row.entry);
    else heads.set(row.entry, { version, status, order: row.order ?? Number.MAX_SAFE_INTEGER });
  }
  const inOrder = [...heads.values()].sort((a, b) => a.order - b.order);
  const current = inOrder.find(({ status }) => status === 'current') ?? inOrder[0];
  return { methodVersion: pinOf(newest), strategyVersion: current?.version ?? '' };
};
