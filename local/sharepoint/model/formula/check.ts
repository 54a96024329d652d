import type { FieldDef } from '../field-def';
import { emptyFormula, noSuchColumn, otherColumn, selfReference, syntaxError, typeNotSupported, volatileFormula } from './errors';
import { takes } from './evaluate';
import { FormulaSyntax, parseFormula, walk, type Expression } from './parse';

/** Types a formula may look at (measured on SharePoint Online: persons, lookups, notes, links and several choices are refused). */
const READABLE: ReadonlySet<string> = new Set(['Text', 'Choice', 'Boolean', 'Number', 'Currency', 'Integer', 'Counter', 'DateTime', 'Calculated']);
const isVolatile = (step: Expression): boolean => (step.kind === 'call' ? /^(TODAY|NOW|ME)$/.test(step.name) : step.kind === 'column' && /^(today|me)$/i.test(step.name));

/** The column a formula means by a name: by its title first, then by its internal name. */
export function columnNamed(fields: readonly FieldDef[], name: string): FieldDef | undefined {
  const wanted = name.toLowerCase();
  const usable = fields.filter((field) => field.type !== 'Computed' && field.type !== 'File');
  return usable.find((field) => field.title.toLowerCase() === wanted) ?? usable.find((field) => field.internalName.toLowerCase() === wanted);
}

const trees = new Map<string, Expression>();
/** The tree of a formula, kept for the next row. Throws SharePoint's syntax error. */
export function treeOf(formula: string): Expression {
  const held = trees.get(formula);
  if (held !== undefined) return held;
  try {
    const made = parseFormula(formula);
    if (trees.size > 500) trees.clear();
    trees.set(formula, made);
    return made;
  } catch (error) {
    if (error instanceof FormulaSyntax) throw syntaxError();
    throw error;
  }
}

export type FormulaUse = 'calculated' | 'column' | 'list' | 'default';

function leadsTo(from: FieldDef, wanted: string, fields: readonly FieldDef[], seen: Set<string>): boolean {
  if (from.internalName === wanted) return true;
  if (from.type !== 'Calculated' || seen.has(from.internalName)) return false;
  seen.add(from.internalName);
  return walk(treeOf(String(from.extras['Formula'] ?? ''))).some((step) => {
    const next = step.kind === 'column' ? columnNamed(fields, step.name) : undefined;
    return next !== undefined && leadsTo(next, wanted, fields, seen);
  });
}

/**
 * Throws what SharePoint says of a formula it will not keep. `self` is the column that has it: a calculated one may not
 * lead back to itself, a column's validation may name no other, and neither a calculated column may ask for the day.
 */
export function checkFormula(formula: string, fields: readonly FieldDef[], use: FormulaUse, self?: FieldDef): void {
  if (formula.replace(/^=/, '').trim() === '') throw emptyFormula();
  const tree = treeOf(formula);
  for (const step of walk(tree)) {
    if (isVolatile(step)) {
      if (use === 'calculated') throw volatileFormula();
      if (step.kind === 'column' && use !== 'default') throw noSuchColumn();
      continue;
    }
    if (step.kind === 'call' && !takes(step.name, step.args.length)) throw syntaxError();
    if (step.kind !== 'column') continue;
    const field = columnNamed(fields, step.name) ?? (self !== undefined && columnNamed([self], step.name));
    if (field === undefined || field === false) throw noSuchColumn();
    if (use === 'column' && field.id !== self?.id) throw otherColumn();
    if (use === 'default') throw syntaxError();
    if (!READABLE.has(field.type)) throw typeNotSupported();
    if (use === 'calculated' && self !== undefined && leadsTo(field, self.internalName, fields, new Set())) throw selfReference();
  }
}
