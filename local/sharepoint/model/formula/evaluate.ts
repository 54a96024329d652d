import { functions, LAZY, operate } from './functions';
import type { Expression } from './parse';
import { FormulaError, toNumber, toTruth, type Value } from './value';

/** What a formula may look at: columns by the name it uses, and the present moment where it may ask for it. */
export interface Surroundings {
  readonly column: (name: string) => Value;
  /** Now, in days; without it TODAY and NOW are not known. */
  readonly now?: number;
}

const MISSING: Expression = { kind: 'value', value: '' };

function lazy(name: string, args: readonly (Expression | undefined)[], around: Surroundings): Value {
  const read = (at: number): Value => {
    const one = args[at];
    return one === undefined ? null : evaluate(one, around);
  };
  // Each argument is read once, or formulas nested in one another would take for ever.
  const attempt = (at: number): { readonly value: Value; readonly error?: FormulaError } => {
    try {
      return { value: read(at) };
    } catch (error) {
      if (error instanceof FormulaError) return { value: null, error };
      throw error;
    }
  };
  switch (name) {
    case 'IF': return toTruth(read(0)) ? read(1) : args.length > 2 ? read(2) : false;
    case 'IFERROR': {
      const first = attempt(0);
      return first.error === undefined ? first.value : read(1);
    }
    case 'ISERROR': return attempt(0).error !== undefined;
    case 'ISERR': {
      const { error } = attempt(0);
      return error !== undefined && error.value !== '#N/A';
    }
    case 'ISNA': return attempt(0).error?.value === '#N/A';
    default: {
      const at = Math.trunc(toNumber(read(0)));
      if (at < 1 || at >= args.length) throw new FormulaError('#VALUE!');
      return read(at);
    }
  }
}

function call(name: string, args: readonly (Expression | undefined)[], around: Surroundings): Value {
  if (name in LAZY) return lazy(name, args, around);
  if (around.now !== undefined && name === 'TODAY') return Math.floor(around.now);
  if (around.now !== undefined && name === 'NOW') return around.now;
  const known = functions[name];
  if (known === undefined) throw new FormulaError('#NAME?');
  return known[2](args.map((one) => evaluate(one ?? MISSING, around)));
}

/** The value of a tree. Throws FormulaError for `#DIV/0!` and its like. */
export function evaluate(tree: Expression, around: Surroundings): Value {
  switch (tree.kind) {
    case 'value': return tree.value;
    case 'column': return around.now !== undefined && /^today$/i.test(tree.name) ? Math.floor(around.now) : around.column(tree.name);
    case 'sign': return -toNumber(evaluate(tree.inner, around));
    case 'percent': return toNumber(evaluate(tree.inner, around)) / 100;
    case 'call': return call(tree.name, tree.args, around);
    default: return operate(tree.op, evaluate(tree.left, around), evaluate(tree.right, around));
  }
}

/** Whether a function is known and takes so many arguments. */
export function takes(name: string, args: number): boolean {
  const known = LAZY[name] ?? functions[name];
  return known !== undefined && args >= known[0] && args <= known[1];
}
