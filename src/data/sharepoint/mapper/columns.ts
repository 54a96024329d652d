import type { Field } from '../schema/field-kinds';

/** What the mapper needs of any declaration. */
export interface AnyDeclaration {
  readonly name: string;
  readonly fields: Readonly<Record<string, Field>>;
}

/** Row metadata that every list gives. `owshiddenversion` is the row's ETag (docs/decisions/0002); the object type tells folders from rows (0015). */
const meta = ['Id', 'Created', 'Modified', 'owshiddenversion', 'FileSystemObjectType'];
const personParts = ['Id', 'Title', 'EMail'];
const isPerson = (field: Field): boolean => field.kind === 'person' || field.kind === 'people';
const partsOf = (column: string): string[] => personParts.map((part) => `${column}/${part}`);

export interface Columns {
  readonly select: readonly string[];
  readonly expand: readonly string[];
}

/** `$select` and `$expand` that read every declared column of a list, and nothing else. */
export const columnsOf = (list: AnyDeclaration): Columns => {
  const fields = Object.values(list.fields);
  const persons = fields.filter(isPerson).map((field) => field.internal);
  const plain = fields.filter((field) => !isPerson(field)).map((field) => field.internal);
  return {
    select: [...meta, ...plain, ...partsOf('Author'), ...partsOf('Editor'), ...persons.flatMap(partsOf)],
    expand: ['Author', 'Editor', ...persons],
  };
};
