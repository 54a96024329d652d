import type { FieldDef } from '../field-def';
import { fromLocal, toLocal, isoSeconds } from '../text';
import { columnNamed, treeOf } from './check';
import { evaluate } from './evaluate';
import { FormulaError, fromSerial, toNumber, toSerial, toText, toTruth, type Value } from './value';

/** Where a formula is reckoned: the columns it may name, what a row holds in each, and the web's time zone. */
export interface Sheet {
  readonly fields: readonly FieldDef[];
  readonly read: (field: FieldDef) => unknown;
  readonly timeZone: string;
}

/** A calculated column within a calculated column … : no deeper than this. */
const DEEPEST = 16;

function columnValue(sheet: Sheet, field: FieldDef, depth: number): Value {
  if (field.type === 'Calculated') return depth > DEEPEST ? null : formulaValue(sheet, String(field.extras['Formula'] ?? ''), depth + 1);
  const held = sheet.read(field);
  if (held === null || held === undefined) return null;
  if (field.type === 'DateTime') return toSerial(toLocal(Date.parse(String(held)), sheet.timeZone));
  return typeof held === 'number' || typeof held === 'boolean' ? held : String(held);
}

function formulaValue(sheet: Sheet, formula: string, depth: number, now?: number): Value {
  const column = (name: string): Value => {
    const field = columnNamed(sheet.fields, name);
    // A column that was removed after the formula was kept.
    if (field === undefined) throw new FormulaError('#NAME?');
    return columnValue(sheet, field, depth);
  };
  return evaluate(treeOf(formula), { column, ...(now === undefined ? {} : { now }) });
}

/** OutputType as a type of column. */
export const outputType = (field: Pick<FieldDef, 'extras'>): string =>
  ({ 4: 'DateTime', 8: 'Boolean', 9: 'Number', 10: 'Currency' })[Number(field.extras['OutputType'])] ?? 'Text';

/** What a calculated column holds for a row: a text, number, truth or ISO date; an error is a text (`#DIV/0!`). */
export function calculate(field: FieldDef, sheet: Sheet): string | number | boolean | null {
  try {
    const held = formulaValue(sheet, String(field.extras['Formula'] ?? ''), 0);
    if (held === null) return outputType(field) === 'Text' || outputType(field) === 'DateTime' ? null : outputType(field) === 'Boolean' ? false : 0;
    switch (outputType(field)) {
      case 'Boolean': return toTruth(held);
      case 'Number':
      case 'Currency': return held === '' ? null : toNumber(held);
      case 'DateTime': return held === '' ? null : isoOf(toNumber(held), field, sheet.timeZone);
      default: return toText(held) || null;
    }
  } catch (error) {
    if (error instanceof FormulaError) return error.value;
    throw error;
  }
}

function isoOf(serial: number, field: Pick<FieldDef, 'extras'>, timeZone: string): string {
  const local = fromSerial(field.extras['DateFormat'] === 0 ? Math.floor(serial) : serial);
  const at = new Date(fromLocal(Math.floor(local / 1000) * 1000, timeZone));
  if (Number.isNaN(at.getTime()) || serial < 0) throw new FormulaError('#NUM!');
  return isoSeconds(at);
}

/** How JSON carries it: numbers as texts of fifteen digits, as SharePoint keeps them (`42.0000000000000`). */
export const calculatedJson = (held: unknown): unknown => (typeof held === 'number' ? held.toPrecision(15) : held);

/** Whether a validation formula holds for a row. One that ends in an error does not. */
export function isValid(formula: string, sheet: Sheet, at: Date): boolean {
  try {
    return toTruth(formulaValue(sheet, formula, 0, toSerial(toLocal(at.getTime(), sheet.timeZone))));
  } catch (error) {
    if (error instanceof FormulaError) return false;
    throw error;
  }
}

/** What a default formula gives a new row, in the form a default value has as text; null when it fails. */
export function defaultOf(formula: string, field: FieldDef, at: string, timeZone: string): string | null {
  try {
    const now = toSerial(toLocal(Date.parse(at), timeZone));
    const held = formulaValue({ fields: [], read: () => null, timeZone }, formula, 0, now);
    if (held === null) return null;
    if (field.type === 'DateTime') return isoOf(toNumber(held), { extras: { DateFormat: field.extras['DisplayFormat'] } }, timeZone);
    return field.type === 'Boolean' ? (toTruth(held) ? '1' : '0') : toText(held);
  } catch (error) {
    if (error instanceof FormulaError) return null;
    throw error;
  }
}
