import type { AccessLevel, GroupName, ListDeclaration } from '../define-list';
import type { Field } from '../field-kinds';
import type { Pill, PillsOf } from './pills';

/** A column as an administrator sees it in SharePoint. */
export type ShownField = Field & {
  /** Swedish display name. */
  readonly title: string;
  /** Look of each stored value, by code (`yes` and `no` for a yes-or-no column); undefined where SharePoint's own will do. */
  readonly pills?: Readonly<Record<string, Pill>>;
};

/** A view an administrator meets when opening the list in SharePoint. Columns are property names of the declaration. */
export interface ListView<F extends string> {
  readonly title: string;
  readonly columns: readonly F[];
  readonly orderBy: F;
}

/** How a list looks in SharePoint, and who may do what with its rows. */
export interface ListLook<F extends Readonly<Record<string, Field>>> {
  /** Swedish display name. */
  readonly title: string;
  readonly description: string;
  /** Swedish display name of every column. */
  readonly titles: { readonly [P in keyof F]: string };
  /** Columns shown as pills in SharePoint. */
  readonly pills?: { readonly [P in keyof F]?: PillsOf<F[P]> };
  readonly access: Readonly<Record<GroupName, AccessLevel>>;
  readonly view: ListView<Extract<keyof F, string>>;
}

/** A list with all that an installer must know of it. */
export interface ShownList {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly fields: Readonly<Record<string, ShownField>>;
  readonly access: Readonly<Record<GroupName, AccessLevel>>;
  readonly view: ListView<string>;
}

/**
 * Adds to a declaration what only the installer and the documents for administrators read, so that no screen fetches it.
 * The compiler asks for the name of every column.
 */
export const showList = <F extends Record<string, Field>>({ name, fields }: ListDeclaration<F>, { titles, pills, ...look }: ListLook<F>): ShownList => ({
  name, ...look, fields: Object.fromEntries(Object.entries(fields).map(([property, field]) => {
    const shownAs = pills?.[property];
    return [property, { ...field, title: titles[property] ?? '', ...(shownAs === undefined ? {} : { pills: shownAs }) }];
  })),
});
