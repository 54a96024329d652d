import { failed, success, type Result } from '../../ports/results';
import type { SharePointClient } from '../client/client';
import { asText, property, rows } from '../provisioning/parse-site';
import { sendAll } from './requests';
import { ask, type Target } from './targets';

interface OutsideRow { readonly target: Target; readonly path: string; readonly leaf: string }

/** Rounds of finding and moving: others may add rows meanwhile, whose page has not heard yet that the case is confidential. */
const MOST_ROUNDS = 10;
const isFolder = (row: unknown): boolean => property(row, 'FileSystemObjectType') === 1;

/** Rows and files of a case that do not lie in its folders. */
export const readOutside = async (client: SharePointClient, targets: readonly Target[]): Promise<Result<readonly OutsideRow[]>> => {
  const answers = await sendAll(client, targets.map((target) => ask.rows(target)));
  if (!answers.ok) return answers;
  return success(targets.flatMap((target, at) => rows(answers.value[at])
    .filter((row) => !isFolder(row) && asText(property(row, 'FileDirRef')).toLowerCase() !== target.folder.toLowerCase())
    .map((row) => ({ target, path: asText(property(row, 'FileRef')), leaf: asText(property(row, 'FileLeafRef')) }))));
};

/** Moves them there until none is left. @param onMoved told how many are done, and how many are known */
export const moveInside = async (client: SharePointClient, targets: readonly Target[], onMoved: (done: number, known: number) => void): Promise<Result<null>> => {
  let done = 0;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const outside = await readOutside(client, targets);
    if (!outside.ok) return outside;
    const { value } = outside;
    if (value.length === 0) return success(null);
    const before = done;
    const moved = await sendAll(client, value.map((row) => ask.move(row.target, row)), (answered) => onMoved(before + answered, before + value.length));
    // A row that somebody moved or deleted meanwhile is not there any more: the next round tells.
    if (!moved.ok && moved.failure.kind !== 'gone') return moved;
    done += value.length;
  }
  return failed({ kind: 'busy', retryAfterSeconds: null });
};
