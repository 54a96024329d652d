import type { AccessLevel, GroupName } from '../schema/define-list';
import { allLibraries } from '../schema/libraries';
import type { ShownField, ShownList } from '../schema/shown/show-list';
import { shownLists } from '../schema/shown/shown-lists';

/** All that the installer needs to know of a list. A library is a list of files. */
export type AnyList = ShownList & { readonly isLibrary?: true };

/** The list that holds the row `schemaVersion`. */
export const configList: AnyList = shownLists.config;

/** Every list and library of the product in the order it is installed; the settings list is last, since it holds the version. */
export const desiredLists: readonly AnyList[] = [
  ...Object.values(shownLists).filter(({ name }) => name !== configList.name),
  ...allLibraries.map((library): AnyList => ({ ...library, fields: {}, isLibrary: true })),
  configList,
];

/** Where a list lies on the site: a library stands beside `Lists`, not in it. */
export const addressOf = (list: Pick<AnyList, 'name' | 'isLibrary'>): string => (list.isLibrary === true ? list.name : `Lists/${list.name}`);

/** SharePoint's numbers for the two kinds. */
export const templateOf = (list: AnyList): number => (list.isLibrary === true ? 101 : 100);
/** `Title` and `HbKey` of the row that says which lists are installed. */
export const VERSION_ROW = 'schemaVersion';

export interface DesiredGroup {
  readonly title: string;
  /** Told in SharePoint's own group list. Also how a group is found again after someone renamed it. */
  readonly description: string;
}

/** The five groups as SharePoint shows them. */
export const desiredGroups: Readonly<Record<GroupName, DesiredGroup>> = {
  administrators: { title: 'Hållbarhetssäkring – administratörer', description: 'Sköter listor och inställningar för hållbarhetssäkring.' },
  project: { title: 'Hållbarhetssäkring – projektgrupper', description: 'Arbetar med hållbarhetssäkringar. Lägger till och ändrar, tar inte bort.' },
  management: { title: 'Hållbarhetssäkring – ledningsgrupp', description: 'Beslutar om hållbarhetssäkringar. Bara den här gruppen skriver beslut.' },
  readers: { title: 'Hållbarhetssäkring – läsare', description: 'Läser hållbarhetssäkringar. Ser inte intressenterna.' },
  flow: { title: 'Hållbarhetssäkring – flöden', description: 'Konton som Power Automate använder för hållbarhetssäkring.' },
};

/**
 * The permission level behind `addAndEdit`: SharePoint's Contribute without "delete items" (bit 4) and "delete
 * versions" (bit 8), so that nothing a group has written is lost for ever.
 */
export const customLevel = {
  name: 'Lägga till och ändra',
  description: 'Som Bidra, men utan rätt att ta bort objekt och versioner.',
  order: 96,
  mask: { high: 432, low: 1011028719 - 0x8 - 0x80 },
} as const;

/** RoleTypeKind of the levels every site has: 2 is Read, 5 is Full Control. */
export const standardKinds = { read: 2, full: 5 } as const;

/** Levels that can be given; `none` is the absence of one. */
export type GivenLevel = Exclude<AccessLevel, 'none'>;

/** Every group may open the site itself, where the pages are; what it may do with rows is set list by list. */
export const webLevel: GivenLevel = 'read';

/** Declared columns of a list, built-in `Title` excepted. */
export const ownFields = (list: AnyList): readonly ShownField[] =>
  Object.values(list.fields).filter((field) => field.internal !== 'Title');

/** The declaration's word for `Title`, when the list uses it. */
export const titleField = (list: AnyList): ShownField | undefined =>
  Object.values(list.fields).find((field) => field.internal === 'Title');

/** Columns of the list's view, by internal name and in order (a library's are SharePoint's own); `Title` as the link that opens the row. */
export const viewColumns = (list: AnyList): readonly string[] =>
  list.view.columns.map((column) => internalOf(list, column)).map((name) => (name === 'Title' ? 'LinkTitle' : name));

/** CAML of the view's order. */
export const viewQuery = (list: AnyList): string =>
  `<OrderBy><FieldRef Name="${internalOf(list, list.view.orderBy)}" /></OrderBy>`;

const internalOf = (list: AnyList, property: string): string => list.fields[property]?.internal ?? property;
