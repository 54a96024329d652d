import { success, type Result } from '../../ports/results';
import type { SharePointClient } from '../client/client';
import { asResult } from '../client/together';
import { listOf } from '../rows/lists';

/** What a page knows of a case whose rows may lie in a folder of their own. */
export interface KnownCase { readonly id: number; readonly key: string; readonly isConfidential: boolean }

/** So long a reading of a case is trusted before a row is made in it: a row in the open list is open to everybody. */
const FRESH_MS = 60_000;

/** Remembers which cases are confidential, and asks again when that was long ago. */
export const createKnownCases = (client: SharePointClient) => {
  const known = new Map<number, KnownCase & { readonly at: number }>();
  const note = ({ id, key, isConfidential }: KnownCase): void => { known.set(id, { id, key, isConfidential, at: client.now() }); };

  /** Whether new rows of a case go into its folder: one small request when the case was not read lately. */
  const isConfidential = async (caseId: number): Promise<Result<boolean>> => {
    const held = known.get(caseId);
    // What has become confidential stays so.
    if (held !== undefined && (held.isConfidential || client.now() - held.at < FRESH_MS)) return success(held.isConfidential);
    const asked = await asResult<Readonly<Record<string, unknown>>>(client,
      listOf(client.sp, client.webUrl, 'assessment').items.getById(caseId).select('HbKey', 'HbIsConfidential')());
    // Lists of an earlier version have no such column, and no confidential cases.
    if (!asked.ok) return asked.failure.kind === 'refused' ? success(false) : asked;
    const { HbKey: key, HbIsConfidential: answer } = asked.value;
    note({ id: caseId, key: typeof key === 'string' ? key : '', isConfidential: answer === true });
    return success(answer === true);
  };

  /** The case a file of the library belongs to: its name begins with the key of the case. Undefined when no such case was read. */
  const ofFile = (name: string): KnownCase | undefined =>
    [...known.values()].filter(({ key }) => key !== '' && name.startsWith(`${key}-`)).sort((a, b) => b.key.length - a.key.length)[0];

  return { note, isConfidential, ofFile };
};

export type KnownCases = ReturnType<typeof createKnownCases>;
