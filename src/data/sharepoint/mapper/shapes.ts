import type { FieldShape, RowShapes } from '../../ports/row-store';
import type { Field } from '../schema/field-kinds';
import { allLists } from '../schema/lists';
import type { AnyDeclaration } from './columns';
import { emptyOf } from './parse-row';

/** SharePoint's own limits, in characters (UTF-16 units). */
const limits: Partial<Record<Field['kind'], number>> = { text: 255, note: 63_999, keys: 63_999 };

/** A case is found by its name in every list, so it never loses it. */
const isNeeded = (list: AnyDeclaration, name: string): boolean => list === allLists.assessment && name === 'name';

const shapeOf = (field: Field, needed: boolean): FieldShape =>
  ({ empty: emptyOf(field), maxLength: limits[field.kind] ?? null, isLine: field.kind === 'text', isNeeded: needed });

const shapesOf = (list: AnyDeclaration): Record<string, FieldShape> =>
  Object.fromEntries(Object.entries(list.fields).map(([name, field]) => [name, shapeOf(field, isNeeded(list, name))]));

/** What a session knows of each field, from the declarations. */
export const rowShapes = Object.fromEntries(
  Object.entries(allLists).map(([kind, list]) => [kind, shapesOf(list)])) as RowShapes;
