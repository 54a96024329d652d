import { failed, success, type Result } from '../../ports/results';
import type { SharePointClient } from '../client/client';
import { asGroups, asNumber, property } from '../provisioning/parse-site';
import { sendBatch } from '../provisioning/transport';
import { accessDiff, heldOf, wantedAccess, type Wanted } from './access';
import { failureIn, sendAll } from './requests';
import { ask, type Target } from './targets';

/** So often rights are read and mended before it is told that they do not stay as given. */
const MOST_ROUNDS = 3;

interface FolderState { readonly target: Target; readonly isThere: boolean; readonly hasOwnAccess: boolean }

/** Which folders of a case are there. */
const readFolders = async (client: SharePointClient, targets: readonly Target[]): Promise<Result<readonly FolderState[]>> => {
  const answers = await sendBatch(client.sp, targets.map((target) => ask.folder(target)));
  const states: FolderState[] = [];
  for (const [at, target] of targets.entries()) {
    const answer = answers[at];
    const failure = failureIn(answer);
    if (failure !== null && failure.kind !== 'gone') return failed(failure);
    const row = answer?.ok === true ? answer.value : null;
    // A folder that is not there may be answered as one without a row.
    const isThere = asNumber(property(row, 'Id')) !== null;
    states.push({ target, isThere, hasOwnAccess: isThere && property(row, 'HasUniqueRoleAssignments') === true });
  }
  return success(states);
};

/** Makes the folders that are missing. Lists of ours have no folders otherwise, and say so again afterwards. */
const makeFolders = async (client: SharePointClient, missing: readonly Target[]): Promise<Result<unknown>> => {
  if (missing.length === 0) return success(null);
  const allowed = await sendAll(client, missing.map((target) => ask.allowFolders(target, true)));
  if (!allowed.ok) return allowed;
  const made = await sendAll(client, missing.map((target) => ask.makeFolder(target)));
  const closed = await sendAll(client, missing.map((target) => ask.allowFolders(target, false)));
  return made.ok ? closed : made;
};

/** Who ought to have which rights in each folder, as the lists are now. */
export const readWanted = async (client: SharePointClient, targets: readonly Target[], people: readonly number[]): Promise<Result<readonly Wanted[]>> => {
  const answers = await sendAll(client, [{ method: 'GET', path: 'web/sitegroups?$select=Id,Title,Description' }, ...targets.map((target) => ask.listAccess(target))]);
  if (!answers.ok) return answers;
  const [first, ...access] = answers.value;
  const groups = asGroups(first);
  return success(targets.map((_target, at) => wantedAccess(heldOf(access[at]), groups, people)));
};

/** Gives each folder exactly the wanted rights: what is missing first, then what is too much. */
export const setAccess = async (client: SharePointClient, targets: readonly Target[], wanted: readonly Wanted[]): Promise<Result<null>> => {
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const held = await sendAll(client, targets.map((target) => ask.folderAccess(target)));
    if (!held.ok) return held;
    const diffs = targets.map((target, at) => ({ target, ...accessDiff(heldOf(held.value[at]), wanted[at] ?? new Map()) }));
    const give = diffs.flatMap(({ target, give: grants }) => grants.map(({ principal, level }) => ask.give(target, principal, level)));
    const take = diffs.flatMap(({ target, take: grants }) => grants.map(({ principal, level }) => ask.take(target, principal, level)));
    if (give.length + take.length === 0) return success(null);
    const sent = await sendAll(client, [...give, ...take]);
    if (!sent.ok) return sent;
  }
  return failed({ kind: 'refused', detail: targets[0]?.folder ?? '' });
};

/** Makes every folder and closes it, before anything is put there. Done twice, it changes nothing. */
export const prepareFolders = async (client: SharePointClient, targets: readonly Target[], people: readonly number[]): Promise<Result<null>> => {
  const wanted = await readWanted(client, targets, people);
  if (!wanted.ok) return wanted;
  const before = await readFolders(client, targets);
  if (!before.ok) return before;
  const made = await makeFolders(client, before.value.filter(({ isThere }) => !isThere).map(({ target }) => target));
  if (!made.ok) return made;
  const broken = await sendAll(client, before.value.filter(({ hasOwnAccess }) => !hasOwnAccess).map(({ target }) => ask.ownAccess(target)));
  if (!broken.ok) return broken;
  return setAccess(client, targets, wanted.value);
};
