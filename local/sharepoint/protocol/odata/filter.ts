import { badQuery } from '../../model/errors';

export type Literal =
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'date'; readonly value: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'null' };

export type Comparison = 'eq' | 'ne' | 'lt' | 'le' | 'gt' | 'ge';
/** day(F) and its kin; `path` is a column or `Column/Field`. */
export type Part = 'day' | 'month' | 'year' | 'hour' | 'minute' | 'second';
export interface Operand {
  readonly path: string;
  readonly part: Part | undefined;
}

export type Filter =
  | { readonly kind: 'and' | 'or'; readonly left: Filter; readonly right: Filter }
  | { readonly kind: 'not'; readonly inner: Filter }
  | { readonly kind: 'compare'; readonly op: Comparison; readonly operand: Operand; readonly literal: Literal }
  | { readonly kind: 'startswith' | 'substringof'; readonly operand: Operand; readonly text: string };

const TOKEN = /\s+|(datetime|guid)?'((?:[^']|'')*)'|([A-Za-z_][\w./]*)|(-?\d+(?:\.\d+)?)[fdmFDMlL]?|([(),])/gy;
type Token = { readonly kind: 'word' | 'text' | 'date' | 'number' | 'mark'; readonly text: string };

function tokenize(source: string): Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < source.length) {
    const at = TOKEN.lastIndex;
    const found = TOKEN.exec(source);
    if (found === null) throw badQuery(`The expression "${source}" is not valid. (Character ${at + 1} is not understood.)`);
    const [, prefix, quoted, word, number, mark] = found;
    if (quoted !== undefined) tokens.push({ kind: prefix?.toLowerCase() === 'datetime' ? 'date' : 'text', text: quoted.replace(/''/g, "'") });
    else if (word !== undefined) tokens.push({ kind: 'word', text: word });
    else if (number !== undefined) tokens.push({ kind: 'number', text: number });
    else if (mark !== undefined) tokens.push({ kind: 'mark', text: mark });
  }
  return tokens;
}

const COMPARISONS: readonly string[] = ['eq', 'ne', 'lt', 'le', 'gt', 'ge'];
const PARTS: readonly string[] = ['day', 'month', 'year', 'hour', 'minute', 'second'];

/** Parses a `$filter`. Throws SharePoint's 400 for what its REST does not support (arithmetic, endswith, tolower …). */
export function parseFilter(source: string): Filter {
  const tokens = tokenize(source);
  let at = 0;
  const bad = (): Error => badQuery(`The expression "${source}" is not valid.`);
  const peek = (): Token | undefined => tokens[at];
  const take = (): Token => {
    const token = tokens[at];
    if (token === undefined) throw bad();
    at += 1;
    return token;
  };
  const expect = (mark: string): void => {
    if (take().text !== mark) throw bad();
  };
  const isWord = (text: string): boolean => peek()?.kind === 'word' && peek()?.text.toLowerCase() === text;

  const or = (): Filter => {
    let left = and();
    while (isWord('or')) {
      take();
      left = { kind: 'or', left, right: and() };
    }
    return left;
  };
  const and = (): Filter => {
    let left = unary();
    while (isWord('and')) {
      take();
      left = { kind: 'and', left, right: unary() };
    }
    return left;
  };
  const unary = (): Filter => {
    if (isWord('not')) {
      take();
      return { kind: 'not', inner: unary() };
    }
    if (peek()?.text === '(' && peek()?.kind === 'mark') {
      take();
      const inner = or();
      expect(')');
      return inner;
    }
    return condition();
  };
  const condition = (): Filter => {
    const first = take();
    if (first.kind !== 'word') throw bad();
    const name = first.text.toLowerCase();
    const isCall = peek()?.text === '(';
    if (isCall && (name === 'startswith' || name === 'substringof')) return textCall(name);
    let operand: Operand = { path: first.text, part: undefined };
    if (isCall) {
      if (!PARTS.includes(name)) throw badQuery(`The function '${first.text}' is not supported in $filter.`);
      take();
      operand = { path: take().text, part: name as Part };
      expect(')');
    }
    const op = take().text.toLowerCase();
    if (!COMPARISONS.includes(op)) throw bad();
    return { kind: 'compare', op: op as Comparison, operand, literal: literal() };
  };
  const textCall = (name: 'startswith' | 'substringof'): Filter => {
    take();
    const one = take();
    expect(',');
    const two = take();
    expect(')');
    const [path, sought] = name === 'startswith' ? [one, two] : [two, one];
    if (path.kind !== 'word' || sought.kind !== 'text') throw bad();
    // `startswith(F,'x') eq true` is the long way to write it.
    if (isWord('eq')) {
      take();
      const truth = take().text.toLowerCase();
      if (truth !== 'true' && truth !== '1') throw bad();
    }
    return { kind: name, operand: { path: path.text, part: undefined }, text: sought.text };
  };
  const literal = (): Literal => {
    const token = take();
    if (token.kind === 'text') return { kind: 'text', value: token.text };
    if (token.kind === 'date') return { kind: 'date', value: token.text };
    if (token.kind === 'number') return { kind: 'number', value: Number(token.text) };
    const word = token.text.toLowerCase();
    if (word === 'null') return { kind: 'null' };
    if (word === 'true' || word === 'false') return { kind: 'boolean', value: word === 'true' };
    throw bad();
  };

  const filter = or();
  if (at < tokens.length) throw bad();
  return filter;
}
