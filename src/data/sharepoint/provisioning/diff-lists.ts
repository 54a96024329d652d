import type { SetupObstacle } from '../../ports/site-setup';
import type { ShownField } from '../schema/shown/show-list';
import { ownFields, templateOf, viewColumns, type AnyList } from './desired';
import { fieldType } from './field-xml';
import type { Operation } from './operations';
import type { PresentField, PresentList, PresentSite } from './present-site';

export interface Difference { readonly operations: readonly Operation[]; readonly obstacles: readonly SetupObstacle[] }

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/**
 * What one list needs to be as declared. Names an administrator has given are left alone, and so is everything we do
 * not know of; nothing is ever taken away but the columns of a view that was never ours.
 */
export const diffList = (list: AnyList, site: PresentSite): Difference => {
  const present = site.lists[list.name] ?? 'absent';
  if (present === 'denied') return blocked({ kind: 'noAccess', of: list.title, name: list.name });
  if (present === 'absent') {
    const foreign = site.allLists.find((other) => same(other.title, list.name));
    return foreign === undefined
      ? { operations: freshList(list, site), obstacles: [] }
      : blocked({ kind: 'titleTaken', of: list.title, name: foreign.title });
  }
  if (present.template !== templateOf(list)) return blocked({ kind: 'wrongTemplate', of: list.title, name: present.title });
  return mendedList(list, present, site);
};

const blocked = (obstacle: SetupObstacle): Difference => ({ operations: [], obstacles: [obstacle] });

const freshList = (list: AnyList, site: PresentSite): Operation[] => [
  { do: 'createList', list },
  { do: 'nameList', list, title: freeTitle(list, site) },
  // A file has a name; the title beside it is nobody's.
  ...(list.isLibrary === true ? [] : [{ do: 'mendTitle', list } as const]),
  ...ownFields(list).map((field): Operation => ({ do: 'createField', list, field })),
  ...wholeView(list),
];

const mendedList = (list: AnyList, present: PresentList, site: PresentSite): Difference => {
  const title = present.fields.find((field) => field.internal === 'Title');
  const found = ownFields(list).map((field) => ({ field, there: present.fields.find((p) => p.internal === field.internal) }));
  const wrong = found.filter(({ field, there }) => there !== undefined && there.type !== fieldType[field.kind]);
  return {
    operations: [
      ...(same(present.title, list.name) ? [{ do: 'nameList', list, title: freeTitle(list, site) } as const] : []),
      ...(present.hasVersions && !present.hasAttachments ? [] : [{ do: 'mendList', list } as const]),
      // A built-in Title is required until we have been here; after that its name is the administrator's.
      ...(title?.isRequired === true && list.isLibrary !== true ? [{ do: 'mendTitle', list } as const] : []),
      ...found.flatMap(({ field, there }) => diffField(list, field, there, site)),
      ...(hasOurView(list, present) ? [] : wholeView(list)),
    ],
    obstacles: wrong.map(({ field }) => ({ kind: 'wrongType', of: present.title, name: field.internal })),
  };
};

const diffField = (list: AnyList, field: ShownField, there: PresentField | undefined, site: PresentSite): Operation[] => {
  if (there === undefined) return [{ do: 'createField', list, field }];
  if (there.type !== fieldType[field.kind]) return [];
  const isUnique = field.unique === true;
  const needsIndex = ((isUnique || field.indexed === true) && !there.isIndexed) || (isUnique && !there.isUnique);
  const known = there.choices ?? [];
  const missing = field.kind === 'choice' ? field.codes.filter((code) => !known.includes(code)) : [];
  return [
    ...(needsIndex ? [{ do: 'indexField', list, field } as const] : []),
    ...(missing.length > 0 ? [{ do: 'addChoices', list, field, choices: [...known, ...missing] } as const] : []),
    ...(needsFormat(field, there, site) ? [{ do: 'formatField', list, field } as const] : []),
  ];
};

/** Columns are made with their look since this version; only lists of an older one lack it. */
const FORMATTED_SINCE = 4;
/** A look somebody has given a column stays, and so does none where an administrator has taken ours away. */
const needsFormat = (field: ShownField, there: PresentField, site: PresentSite): boolean =>
  field.pills !== undefined && !there.isFormatted && (site.version?.value ?? 0) < FORMATTED_SINCE;

/** The view is done when it has our name, which it gets last, or shows all our columns under a name of someone's own. */
const hasOurView = (list: AnyList, present: PresentList): boolean =>
  present.view.title === list.view.title || viewColumns(list).every((column) => present.view.columns.includes(column));

const wholeView = (list: AnyList): Operation[] => [
  { do: 'clearView', list },
  ...viewColumns(list).map((column): Operation => ({ do: 'showColumn', list, column })),
  { do: 'nameView', list },
];

/** The Swedish title, or one with the product's name behind it when another list already has it. */
const freeTitle = (list: AnyList, site: PresentSite): string => {
  const taken = (title: string): boolean => site.allLists.some((other) => same(other.title, title));
  const withProduct = `${list.title} (hållbarhetssäkring)`;
  const numbered = (n: number): string => `${list.title} (hållbarhetssäkring ${n})`;
  if (!taken(list.title)) return list.title;
  if (!taken(withProduct)) return withProduct;
  let n = 2;
  while (taken(numbered(n))) n += 1;
  return numbered(n);
};

