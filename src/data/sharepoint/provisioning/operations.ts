import type { GroupName } from '../schema/define-list';
import type { ShownField } from '../schema/shown/show-list';
import type { AnyList, GivenLevel } from './desired';

/** Who gets or loses a level: one of our groups, or the site's own owners. */
export type Receiver = GroupName | 'owners';

/**
 * One write to SharePoint, as data. Each is harmless when it is done twice or by two people, and each leaves a site
 * that the next comparison understands.
 */
export type Operation =
  | { readonly do: 'createGroup'; readonly group: GroupName }
  | { readonly do: 'openGroup'; readonly group: GroupName; readonly groupId: number }
  | { readonly do: 'addInstaller'; readonly login: string }
  | { readonly do: 'createLevel' }
  | { readonly do: 'mendLevel'; readonly levelId: number }
  | { readonly do: 'createList'; readonly list: AnyList }
  | { readonly do: 'nameList'; readonly list: AnyList; readonly title: string }
  | { readonly do: 'mendList'; readonly list: AnyList }
  | { readonly do: 'mendTitle'; readonly list: AnyList }
  | { readonly do: 'createField'; readonly list: AnyList; readonly field: ShownField }
  | { readonly do: 'indexField'; readonly list: AnyList; readonly field: ShownField }
  | { readonly do: 'addChoices'; readonly list: AnyList; readonly field: ShownField; readonly choices: readonly string[] }
  | { readonly do: 'formatField'; readonly list: AnyList; readonly field: ShownField }
  | { readonly do: 'clearView'; readonly list: AnyList }
  | { readonly do: 'showColumn'; readonly list: AnyList; readonly column: string }
  | { readonly do: 'nameView'; readonly list: AnyList }
  | { readonly do: 'ownAccess'; readonly list: AnyList }
  | { readonly do: 'give'; readonly list: AnyList | null; readonly to: Receiver; readonly level: GivenLevel }
  | { readonly do: 'take'; readonly list: AnyList; readonly from: GroupName; readonly levelId: number }
  | { readonly do: 'writeVersion'; readonly row: { readonly id: number; readonly etag: string } | null };

/** Operations on one list; `give` on the site itself is none of them. */
export type ListOperation = Extract<Operation, { readonly list: unknown }> & { readonly list: AnyList };
export type SiteOperation = Exclude<Operation, { readonly list: AnyList }> & { readonly list?: null };

export const isOfList = (operation: Operation): operation is ListOperation => 'list' in operation && operation.list !== null;

/** A name that tells one operation from every other of a plan: `createField:HbKeys:HbReason`. */
export const operationKey = (operation: Operation): string => {
  const { do: kind, list, field, ...rest } = operation as OperationParts;
  const details = [rest.group, field?.internal, rest.column, rest.to, rest.from, rest.level, rest.levelId];
  const place = list === null ? 'web' : list?.name;
  return [kind, place, ...details].filter((part) => part !== undefined).join(':');
};

interface OperationParts {
  readonly do: Operation['do'];
  readonly list?: AnyList | null;
  readonly field?: ShownField;
  readonly group?: GroupName;
  readonly column?: string;
  readonly to?: Receiver;
  readonly from?: GroupName;
  readonly level?: GivenLevel;
  readonly levelId?: number;
}
