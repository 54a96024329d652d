import { SCHEMA_VERSION } from '../schema/lists';
import { desiredLists } from './desired';
import { diffAccess, diffGroups } from './diff-access';
import { diffList, type Difference } from './diff-lists';
import { isOfList } from './operations';
import type { PresentSite } from './present-site';

/**
 * What must be written for the site to be as declared, in an order in which it can be: groups and levels, lists with
 * columns and views, rights, and last of all the row that says it is done. A site of a newer version is not touched.
 * @returns operations for what can be done, obstacles for what a person must settle first; both empty on a finished site
 */
export const diffSite = (site: PresentSite): Difference => {
  const installed = site.version?.value ?? null;
  if (installed !== null && installed > SCHEMA_VERSION) return { operations: [], obstacles: [] };
  const lists = desiredLists.map((list) => diffList(list, site));
  const blocked = new Set(desiredLists.filter((_, at) => isBlocked(lists[at])).map((list) => list.name));
  const obstacles = lists.flatMap((list) => list.obstacles);
  return {
    operations: [
      ...diffGroups(site),
      ...lists.flatMap((list) => list.operations),
      ...diffAccess(site).filter((operation) => !isOfList(operation) || !blocked.has(operation.list.name)),
      ...(installed === SCHEMA_VERSION || obstacles.length > 0
        ? []
        : [{ do: 'writeVersion', row: site.version === null ? null : { id: site.version.id, etag: site.version.etag } } as const]),
    ],
    obstacles,
  };
};

/** A list that is another one's, or closed: nothing of it is touched. A column of the wrong type blocks only itself. */
const isBlocked = (difference: Difference | undefined): boolean =>
  difference !== undefined && difference.obstacles.some((obstacle) => obstacle.kind !== 'wrongType');
