import type { SPFI } from '@pnp/sp';
import { failed, success, type Result } from '../../ports/results';
import type { SetupPlan } from '../../ports/site-setup';
import { diffSite } from './diff';
import { desiredLists } from './desired';
import { execute, type Outcome } from './execute';
import { operationKey, type Operation } from './operations';
import { toPlan } from './plan';
import type { PresentSite } from './present-site';
import { readSite } from './read-site';
import { failureOf, type RequestTrouble } from '../client/errors';

export type OnProgress = (done: number, total: number) => void;

/** Two people at once can make each other's operations fail; each new look at the site settles it. */
const MOST_ROUNDS = 5;
const isVersion = (operation: Operation): boolean => operation.do === 'writeVersion';

/**
 * Makes the site as declared. Nothing is deleted; a finished site gets no write.
 *
 * Everything else first, the version row alone and last: a site says it is ready only when each operation before it was
 * answered well, or a new look found nothing left to do.
 * @param sp a client for the site, with a digest and retries of its own
 * @param onProgress operations done and operations in all, after each answered batch
 * @returns the plan as it stands afterwards: `ready` and without steps, or with the obstacles that are in the way
 */
export const install = async (sp: SPFI, onProgress: OnProgress = () => undefined): Promise<Result<SetupPlan>> => {
  const first = await readSite(sp);
  if (!first.ok) return first;
  let site = first.value;
  if (toPlan(site).state.kind === 'newer') return success(toPlan(site));
  if (diffSite(site).operations.length > 0 && !site.mayInstall) return failed({ kind: 'forbidden' });
  let done = 0;
  let before = new Set<string>();
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const { operations } = diffSite(site);
    const work = operations.filter((operation) => !isVersion(operation));
    const total = done + operations.length;
    if (work.length === 0) return finish(sp, site, () => onProgress(total, total));
    const base = done;
    const outcome = await execute(sp, work, site, (answered) => onProgress(base + answered, total));
    done = base + outcome.done;
    if (outcome.stop !== null) return failed(failureOf(outcome.stop));
    if (outcome.done === work.length) return finish(sp, site, () => onProgress(total, total));
    const again = await readSite(sp);
    if (!again.ok) return again;
    site = withHidden(again.value, outcome.refused);
    const stuck = stuckOn(diffSite(site).operations, before, outcome.refused);
    if (stuck !== null) return failed(failureOf(stuck));
    before = new Set(outcome.refused.map(({ key }) => key));
  }
  return success(toPlan(site));
};

const TITLE_TAKEN = '-2130575342';

/** A list that cannot be made since it is there, and yet is not there for this person, is closed to them. */
const withHidden = (site: PresentSite, refused: Outcome['refused']): PresentSite => {
  const hidden = desiredLists.map(({ name }) => name).filter((name) => site.lists[name] === 'absent'
    && refused.some(({ key, trouble }) => key === `createList:${name}` && trouble.code.includes(TITLE_TAKEN)));
  return { ...site, lists: { ...site.lists, ...Object.fromEntries(hidden.map((name) => [name, 'denied' as const])) } };
};

const stillHidden = (now: PresentSite, before: PresentSite): PresentSite => ({
  ...now,
  lists: Object.fromEntries(Object.entries(now.lists).map(([name, list]) => [name, list === 'absent' && before.lists[name] === 'denied' ? 'denied' : list])),
});

/** Something that was refused twice and is still needed will be refused a third time. */
const stuckOn = (still: readonly Operation[], before: ReadonlySet<string>, refused: Outcome['refused']): RequestTrouble | null => {
  const needed = new Set(still.map(operationKey));
  return refused.find(({ key }) => needed.has(key) && before.has(key))?.trouble ?? null;
};

const finish = async (sp: SPFI, site: PresentSite, onDone: () => void): Promise<Result<SetupPlan>> => {
  const { operations, obstacles } = diffSite(site);
  const version = operations.filter(isVersion);
  const written = await execute(sp, version, site, onDone);
  if (written.stop !== null) return failed(failureOf(written.stop));
  if (written.refused.length === 0 && obstacles.length === 0) {
    return success({ state: { kind: 'ready' }, steps: [], obstacles: [], mayInstall: site.mayInstall, owners: site.owners });
  }
  // Something is in the way, or another owner wrote the row in the same moment: say what is true now.
  const now = await readSite(sp);
  return now.ok ? success(toPlan(stillHidden(now.value, site))) : now;
};
