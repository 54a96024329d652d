/**
 * The kinds of columns our lists are declared with. Each kind fixes three things at once: the SharePoint column it
 * becomes, the TypeScript type of the property read from it, and how the value is written back.
 *
 * Stored choice values are stable English codes, never display texts (see docs/decisions).
 */

/** What every column declaration says, whatever its kind. */
export interface FieldBase {
  /** Internal name: ASCII, English, frozen for ever. `Title` is the one built-in column we use as our own. */
  readonly internal: string;
  /** Whether SharePoint keeps an index: needed for every column we filter or sort by (5,000-row threshold). */
  readonly indexed?: boolean;
  /** Whether SharePoint refuses a second row with the same value. Implies an index. */
  readonly unique?: boolean;
}

/** One line of text, at most 255 characters (SharePoint's own limit). Reads as '' when empty. */
export interface TextField extends FieldBase { readonly kind: 'text' }
/** Plain text over several lines, at most 63,999 characters. Reads as '' when empty. */
export interface NoteField extends FieldBase { readonly kind: 'note' }
/** One of a fixed set of codes. Reads as null when empty or when the stored code is unknown to this version. */
export interface ChoiceField<C extends string> extends FieldBase { readonly kind: 'choice'; readonly codes: readonly C[] }
/** A whole or decimal number. Reads as null when empty. */
export interface NumberField extends FieldBase { readonly kind: 'number' }
/** Yes or no. Reads as false when empty. */
export interface YesNoField extends FieldBase { readonly kind: 'yesNo' }
/** A calendar day, `yyyy-mm-dd`, without time or zone. Reads as null when empty. */
export interface DayField extends FieldBase { readonly kind: 'day' }
/** A moment in time, ISO 8601 in UTC. Reads as null when empty. */
export interface MomentField extends FieldBase { readonly kind: 'moment' }
/** One person. Reads as null when empty or when the person no longer exists on the site. */
export interface PersonField extends FieldBase { readonly kind: 'person' }
/** Several persons. Reads as [] when empty. */
export interface PeopleField extends FieldBase { readonly kind: 'people' }
/** References to other rows by their `HbKey`, one a line in a note column. Reads as [] when empty. */
export interface KeysField extends FieldBase { readonly kind: 'keys' }

export type Field =
  | TextField | NoteField | ChoiceField<string> | NumberField | YesNoField
  | DayField | MomentField | PersonField | PeopleField | KeysField;

/** A person as SharePoint knows them on this site. `id` is the site's user id, not a directory id. */
export interface PersonRef { readonly id: number; readonly name: string; readonly email: string }

/** The TypeScript type a column of kind F reads as. */
export type ValueOf<F extends Field> =
  F extends ChoiceField<infer C> ? C | null
  : F extends { kind: 'text' | 'note' } ? string
  : F extends { kind: 'number' } ? number | null
  : F extends { kind: 'yesNo' } ? boolean
  : F extends { kind: 'day' | 'moment' } ? string | null
  : F extends { kind: 'person' } ? PersonRef | null
  : F extends { kind: 'people' } ? readonly PersonRef[]
  : F extends { kind: 'keys' } ? readonly string[]
  : never;

type Options = Omit<FieldBase, 'internal'>;

export const text = (internal: string, options: Options = {}): TextField => ({ kind: 'text', internal, ...options });
export const note = (internal: string): NoteField => ({ kind: 'note', internal });
export const choice = <C extends string>(internal: string, codes: readonly C[], options: Options = {}): ChoiceField<C> =>
  ({ kind: 'choice', internal, codes, ...options });
export const number = (internal: string, options: Options = {}): NumberField => ({ kind: 'number', internal, ...options });
export const yesNo = (internal: string, options: Options = {}): YesNoField => ({ kind: 'yesNo', internal, ...options });
export const day = (internal: string, options: Options = {}): DayField => ({ kind: 'day', internal, ...options });
export const moment = (internal: string, options: Options = {}): MomentField => ({ kind: 'moment', internal, ...options });
export const person = (internal: string, options: Options = {}): PersonField => ({ kind: 'person', internal, ...options });
export const people = (internal: string): PeopleField => ({ kind: 'people', internal });
export const keys = (internal: string): KeysField => ({ kind: 'keys', internal });
