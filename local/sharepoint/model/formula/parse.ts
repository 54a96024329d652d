/** A formula as a tree. Columns stand as they are written, without their brackets. */
export type Expression =
  | { readonly kind: 'value'; readonly value: number | string | boolean }
  | { readonly kind: 'column'; readonly name: string }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly (Expression | undefined)[] }
  | { readonly kind: 'sign'; readonly inner: Expression }
  | { readonly kind: 'percent'; readonly inner: Expression }
  | { readonly kind: 'binary'; readonly op: string; readonly left: Expression; readonly right: Expression };

/** Thrown for a text that is no formula. */
export class FormulaSyntax extends Error {}

interface Token {
  readonly kind: 'number' | 'text' | 'column' | 'name' | 'op' | 'end';
  readonly text: string;
}

const TOKEN = /\s*(?:(\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|\.\d+)|"((?:[^"]|"")*)"|\[([^\]]+)\]|([\p{L}_][\p{L}\p{N}_.]*)|(<=|>=|<>|[-+*/^&=<>%(),;]))/uy;

function tokens(text: string): Token[] {
  const out: Token[] = [];
  TOKEN.lastIndex = 0;
  const end = text.trimEnd().length;
  while (TOKEN.lastIndex < end) {
    const found = TOKEN.exec(text);
    if (found === null) throw new FormulaSyntax(text);
    const [, number, quoted, column, name, op] = found;
    if (number !== undefined) out.push({ kind: 'number', text: number });
    else if (quoted !== undefined) out.push({ kind: 'text', text: quoted.replace(/""/g, '"') });
    else if (column !== undefined) out.push({ kind: 'column', text: column.trim() });
    else if (name !== undefined) out.push({ kind: 'name', text: name });
    else out.push({ kind: 'op', text: op ?? '' });
  }
  return [...out, { kind: 'end', text: '' }];
}

/** How tightly operators bind, as in Excel: comparison, joining, sums, products, powers. */
const BINDS: Readonly<Record<string, number>> = { '=': 1, '<>': 1, '<': 1, '>': 1, '<=': 1, '>=': 1, '&': 2, '+': 3, '-': 3, '*': 4, '/': 4, '^': 5 };
/** A formula deeper than this is refused, as SharePoint refuses too many nested functions. */
const DEEPEST = 64;

/** And one longer than this. */
const LONGEST = 8192;

/** A formula's tree, with or without its leading `=`. Arguments may be parted by `,` or `;`. Throws FormulaSyntax. */
export function parseFormula(formula: string): Expression {
  if (formula.length > LONGEST) throw new FormulaSyntax('the formula is too long');
  const list = tokens(formula.trim().replace(/^=/, ''));
  let at = 0;
  let depth = 0;
  const peek = (): Token => list[at] ?? { kind: 'end', text: '' };
  const fail = (): never => {
    throw new FormulaSyntax(formula);
  };
  const take = (op: string): void => {
    if (peek().kind !== 'op' || peek().text !== op) fail();
    at += 1;
  };
  const isOp = (...ops: readonly string[]): boolean => peek().kind === 'op' && ops.includes(peek().text);

  function argumentsOf(): (Expression | undefined)[] {
    take('(');
    const args: (Expression | undefined)[] = [];
    if (!isOp(')')) {
      for (;;) {
        args.push(isOp(',', ';', ')') ? undefined : binary(0));
        if (!isOp(',', ';')) break;
        at += 1;
      }
    }
    take(')');
    return args;
  }

  function primary(): Expression {
    const token = peek();
    at += 1;
    switch (token.kind) {
      case 'number': return { kind: 'value', value: Number(token.text) };
      case 'text': return { kind: 'value', value: token.text };
      case 'column': return { kind: 'column', name: token.text };
      case 'name': {
        if (isOp('(')) return { kind: 'call', name: token.text.toUpperCase(), args: argumentsOf() };
        if (/^(true|false)$/i.test(token.text)) return { kind: 'value', value: token.text.toLowerCase() === 'true' };
        return { kind: 'column', name: token.text };
      }
      default: {
        if (token.kind !== 'op') return fail();
        if (token.text === '(') {
          const inner = binary(0);
          take(')');
          return inner;
        }
        if (token.text === '-') return { kind: 'sign', inner: unary() };
        return token.text === '+' ? unary() : fail();
      }
    }
  }

  function unary(): Expression {
    depth += 1;
    if (depth > DEEPEST) fail();
    let inner = primary();
    while (isOp('%')) {
      at += 1;
      inner = { kind: 'percent', inner };
    }
    depth -= 1;
    return inner;
  }

  function binary(least: number): Expression {
    let left = unary();
    for (;;) {
      const op = peek();
      const binds = op.kind === 'op' ? BINDS[op.text] : undefined;
      if (binds === undefined || binds <= least) return left;
      at += 1;
      left = { kind: 'binary', op: op.text, left, right: binary(binds) };
    }
  }

  const tree = binary(0);
  return peek().kind === 'end' ? tree : fail();
}

/** Every step of a tree. */
export function walk(tree: Expression): readonly Expression[] {
  const out: Expression[] = [];
  const open = [tree];
  for (let step = open.pop(); step !== undefined; step = open.pop()) {
    out.push(step);
    if (step.kind === 'binary') open.push(step.right, step.left);
    else if (step.kind === 'sign' || step.kind === 'percent') open.push(step.inner);
    else if (step.kind === 'call') open.push(...step.args.flatMap((one) => (one === undefined ? [] : [one])));
  }
  return out;
}
