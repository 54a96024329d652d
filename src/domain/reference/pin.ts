import { METHOD_VERSION } from '../../method/ids';
import type { PublishedRow } from './published';
import { newestEdition } from './editions';
import { referenceAt } from './apply';

/** What stands in a case's HbMethodVersion: `handbook-1` as shipped, `handbook-1.7` for edition 7. */
export const pinOf = (edition: number): string => (edition > 0 ? `${METHOD_VERSION}.${edition}` : METHOD_VERSION);

/** The edition a case is pinned to; 0 for a text this version does not know. */
export const editionOfPin = (pin: string): number => {
  const end = pin.startsWith(`${METHOD_VERSION}.`) ? pin.slice(METHOD_VERSION.length + 1) : '';
  return /^[1-9]\d{0,8}$/u.test(end) ? Number(end) : 0;
};

/** What a new case is pinned to: the newest edition and the strategy that applies in it ('' when there is none). */
export const pinsForNewCase = (rows: readonly PublishedRow[]): { readonly methodVersion: string; readonly strategyVersion: string } => {
  const newest = newestEdition(rows);
  const { strategies } = referenceAt(rows, newest);
  const current = strategies.find(({ status }) => status === 'current') ?? strategies[0];
  return { methodVersion: pinOf(newest), strategyVersion: current?.version ?? '' };
};
