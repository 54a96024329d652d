import type { GroupName } from '../schema/define-list';
import type { Field } from '../schema/field-kinds';
import type { AnyList, GivenLevel } from './desired';

/** Who gets or loses a level: one of our groups, or the site's own owners. */
export type Receiver = GroupName | 'owners';

/**
 * One write to SharePoint, as data. Each is harmless when it is done twice or by two people, and each leaves a site
 * that the next comparison understands.
 */
export type Operation =
  | { readonly do: 'createGroup'; readonly group: GroupName }
  | { readonly do: 'addInstaller'; readonly login: string }
  | { readonly do: 'createLevel' }
  | { readonly do: 'mendLevel'; readonly levelId: number }
  | { readonly do: 'createList'; readonly list: AnyList }
  | { readonly do: 'nameList'; readonly list: AnyList; readonly title: string }
  | { readonly do: 'mendList'; readonly list: AnyList }
  | { readonly do: 'mendTitle'; readonly list: AnyList }
  | { readonly do: 'createField'; readonly list: AnyList; readonly field: Field }
  | { readonly do: 'indexField'; readonly list: AnyList; readonly field: Field }
  | { readonly do: 'addChoices'; readonly list: AnyList; readonly field: Field; readonly choices: readonly string[] }
  | { readonly do: 'clearView'; readonly list: AnyList }
  | { readonly do: 'showColumn'; readonly list: AnyList; readonly column: string }
  | { readonly do: 'nameView'; readonly list: AnyList }
  | { readonly do: 'ownAccess'; readonly list: AnyList }
  | { readonly do: 'give'; readonly list: AnyList | null; readonly to: Receiver; readonly level: GivenLevel }
  | { readonly do: 'take'; readonly list: AnyList; readonly from: GroupName; readonly levelId: number }
  | { readonly do: 'writeVersion'; readonly row: { readonly id: number; readonly etag: string } | null };

/** A name that tells one operation from every other of a plan. */
export const operationKey = (operation: Operation): string => {
  const list = 'list' in operation ? operation.list?.name ?? 'web' : '';
  switch (operation.do) {
    case 'createGroup': return `${operation.do}:${operation.group}`;
    case 'createField': case 'indexField': case 'addChoices': return `${operation.do}:${list}:${operation.field.internal}`;
    case 'showColumn': return `${operation.do}:${list}:${operation.column}`;
    case 'give': return `${operation.do}:${list}:${operation.to}:${operation.level}`;
    case 'take': return `${operation.do}:${list}:${operation.from}:${operation.levelId}`;
    default: return `${operation.do}:${list}`;
  }
};
