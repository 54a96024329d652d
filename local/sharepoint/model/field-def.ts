import { isLookup, typeOf } from './field-types';

/** One column of one list (or, with list 0, a site column). */
export interface FieldDef {
  readonly id: string;
  readonly internalName: string;
  readonly title: string;
  readonly type: string;
  readonly description: string;
  readonly required: boolean;
  readonly indexed: boolean;
  readonly unique: boolean;
  readonly hidden: boolean;
  readonly readOnly: boolean;
  readonly isBase: boolean;
  readonly defaultValue: string | null;
  readonly group: string;
  readonly validationFormula: string | null;
  readonly validationMessage: string | null;
  readonly customFormatter: string | null;
  /** Properties of the type (MaxLength, Choices, LookupList …) and what a client set beside them. */
  readonly extras: Readonly<Record<string, unknown>>;
  /** A formula that gives the default, `=TODAY()`. */
  readonly defaultFormula?: string | null;
  /** Where it was first made, where that is not the list it is in: a site column's web. */
  readonly sourceId?: string;
  /** Attributes of its XML that nothing here asks for, kept to be shown again: `ShowInEditForm`. */
  readonly more?: Readonly<Record<string, string>>;
}

/** A definition with every property filled in. */
export function fieldDef(given: Pick<FieldDef, 'id' | 'internalName' | 'type'> & Partial<FieldDef>): FieldDef {
  return {
    title: given.internalName,
    description: '',
    required: false,
    indexed: false,
    unique: false,
    hidden: false,
    readOnly: false,
    isBase: false,
    defaultValue: null,
    group: 'Custom Columns',
    validationFormula: null,
    validationMessage: null,
    customFormatter: null,
    ...given,
    extras: { ...typeOf(given.type).extras, ...given.extras },
  };
}

/** The property name of a column: `_x` is written `OData__x` (no OData name may begin with an underscore). */
export const entityName = (internalName: string): string =>
  internalName.startsWith('_') ? `OData_${internalName}` : internalName;

/** The property that carries the stored value in items: `HbOwnerId` for a person or lookup, else the entity name. */
export const valueName = (field: FieldDef): string =>
  isLookup(field.type) ? `${entityName(field.internalName)}Id` : entityName(field.internalName);

/** SharePoint's escaping of a title into a name: every character outside [A-Za-z0-9_] becomes `_xHHHH_`. */
export function encodeName(title: string): string {
  return Array.from(title)
    .flatMap((char) => (/[A-Za-z0-9_]/.test(char) ? [char] : char.split('').map((unit) => `_x${unit.charCodeAt(0).toString(16).padStart(4, '0')}_`)))
    .join('');
}
