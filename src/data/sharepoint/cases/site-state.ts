import type { SiteState } from '../../ports/results';
import { SCHEMA_VERSION } from '../schema/lists';

/** Name of the row in HbConfig that says which lists are installed. */
export const SCHEMA_ROW = 'schemaVersion';

/** @param value of the row; undefined when there is none. @returns how the site relates to this version */
export const siteStateOf = (value: string | undefined): SiteState => {
  const installed = Number(value?.trim() || Number.NaN);
  if (!Number.isInteger(installed)) return { kind: 'unfinished' };
  if (installed === SCHEMA_VERSION) return { kind: 'ready' };
  return { kind: installed < SCHEMA_VERSION ? 'older' : 'newer', installed, expected: SCHEMA_VERSION };
};
