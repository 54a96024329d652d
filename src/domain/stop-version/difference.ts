import { versionFields, versionGroups } from './version';
import type { StopVersion, VersionField, VersionGroup, VersionRow, VersionValue } from './version';

export interface FieldChange { readonly field: VersionField; readonly before: VersionValue; readonly after: VersionValue }

/** What became of one row between two versions. */
export interface RowChange {
  readonly kind: 'changed' | 'added' | 'removed';
  readonly group: VersionGroup;
  readonly id: string;
  /** The row to name it by: as it is now, or as it was when it has been removed. */
  readonly row: VersionRow;
  /** Columns that differ, in the order of the row; of an added or removed row those that say something. */
  readonly fields: readonly FieldChange[];
}

/** The initiative and the answers are always there, with or without words: they are changed, never added or removed. */
const standing: ReadonlySet<VersionGroup> = new Set(['initiative', 'answer']);

/** Several ids are the same whatever their order; blanks around a text change nothing. */
const asText = (value: VersionValue): string => (typeof value === 'string' ? value.trim() : [...new Set(value)].sort().join('\n'));

const fieldsBetween = (group: VersionGroup, before: VersionRow | undefined, after: VersionRow | undefined): readonly FieldChange[] => {
  const fields: readonly VersionField[] = versionFields[group];
  return fields
    .map((field) => ({ field, before: before?.values[field] ?? '', after: after?.values[field] ?? '' }))
    .filter((change) => asText(change.before) !== asText(change.after));
};

/** The first row under an id counts, as it does everywhere else. */
const byId = (version: StopVersion, group: VersionGroup): ReadonlyMap<string, VersionRow> =>
  new Map(version.rows.filter((row) => row.group === group).reverse().map((row) => [row.id, row]));

/**
 * What has changed from one version to another, row by row and field by field.
 * @returns in the order of the groups: what is there now in its order, then what has been removed; [] when nothing differs
 */
export const changesBetween = (before: StopVersion, after: StopVersion): readonly RowChange[] =>
  versionGroups.flatMap((group) => {
    const was = byId(before, group);
    const is = byId(after, group);
    const inOrder = (version: StopVersion): readonly string[] => [...new Set(version.rows.filter((row) => row.group === group).map(({ id }) => id))];
    const ids = [...inOrder(after), ...inOrder(before).filter((id) => !is.has(id))];
    return ids.flatMap((id): readonly RowChange[] => {
      const row = is.get(id) ?? was.get(id);
      if (row === undefined) return [];
      const fields = fieldsBetween(group, was.get(id), is.get(id));
      const kind = standing.has(group) || (was.has(id) && is.has(id)) ? 'changed' : is.has(id) ? 'added' : 'removed';
      return kind === 'changed' && fields.length === 0 ? [] : [{ kind, group, id, row, fields }];
    });
  });
