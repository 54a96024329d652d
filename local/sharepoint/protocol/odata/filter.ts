import { badQuery } from '../../model/errors';
import { notValid, tokenize, type Token } from './filter-tokens';
import type { Comparison, Filter, Literal, Operand, Part } from './filter-tree';

export type { Comparison, Filter, Literal, Operand, Part } from './filter-tree';

const COMPARISONS: readonly string[] = ['eq', 'ne', 'lt', 'le', 'gt', 'ge'];
const PARTS: readonly string[] = ['day', 'month', 'year', 'hour', 'minute', 'second'];
/** Functions of OData that SharePoint refuses; any other name is unknown to it. */
const REFUSED: readonly string[] = ['endswith', 'replace', 'substring', 'tolower', 'toupper', 'trim', 'concat', 'length', 'indexof', 'round', 'floor', 'ceiling', 'isof', 'cast'];
/** `1 eq ID` says the same as `ID eq 1`. */
const TURNED: Readonly<Record<Comparison, Comparison>> = { eq: 'eq', ne: 'ne', lt: 'gt', le: 'ge', gt: 'lt', ge: 'le' };
/** Parentheses and `not` may lie this deep within one another. */
const DEEPEST = 100;

class Parser {
  private at = 0;
  private depth = 0;
  private readonly tokens: readonly Token[];
  private readonly source: string;

  constructor(source: string) {
    this.source = source;
    this.tokens = tokenize(source);
  }

  whole(): Filter {
    const filter = this.or();
    if (this.at < this.tokens.length) throw this.bad();
    return filter;
  }

  private bad(): Error {
    return notValid(this.source);
  }

  private peek(): Token | undefined {
    return this.tokens[this.at];
  }

  private take(): Token {
    const token = this.tokens[this.at];
    if (token === undefined) throw this.bad();
    this.at += 1;
    return token;
  }

  private isMark(mark: string): boolean {
    return this.peek()?.kind === 'mark' && this.peek()?.text === mark;
  }

  private expect(mark: string): void {
    if (!this.isMark(mark)) throw this.bad();
    this.at += 1;
  }

  private isWord(text: string): boolean {
    return this.peek()?.kind === 'word' && this.peek()?.text.toLowerCase() === text;
  }

  private or(): Filter {
    let left = this.and();
    while (this.isWord('or')) {
      this.take();
      left = { kind: 'or', left, right: this.and() };
    }
    return left;
  }

  private and(): Filter {
    let left = this.unary();
    while (this.isWord('and')) {
      this.take();
      left = { kind: 'and', left, right: this.unary() };
    }
    return left;
  }

  private deeper(work: () => Filter): Filter {
    this.depth += 1;
    if (this.depth > DEEPEST) throw this.bad();
    const inner = work();
    this.depth -= 1;
    return inner;
  }

  private unary(): Filter {
    if (this.isWord('not')) {
      this.take();
      return { kind: 'not', inner: this.deeper(() => this.unary()) };
    }
    if (!this.isMark('(')) return this.condition();
    this.take();
    const inner = this.deeper(() => this.or());
    this.expect(')');
    return this.truth(inner);
  }

  private condition(): Filter {
    if (this.peek()?.kind !== 'word' || this.isLiteralWord()) return this.turned();
    const first = this.take();
    const name = first.text.toLowerCase();
    const isCall = this.isMark('(');
    if (isCall && (name === 'startswith' || name === 'substringof')) return this.truth(this.textCall(name));
    const operand = isCall ? this.part(first) : { path: first.text, part: undefined };
    return { kind: 'compare', op: this.comparison(), operand, literal: this.literal() };
  }

  private isLiteralWord(): boolean {
    return ['null', 'true', 'false'].some((word) => this.isWord(word));
  }

  /** `'x' eq Title`, `true eq substringof(…)`. */
  private turned(): Filter {
    const literal = this.literal();
    const op = this.comparison();
    const first = this.take();
    const name = first.text.toLowerCase();
    if (first.kind !== 'word') throw this.bad();
    if (this.isMark('(') && (name === 'startswith' || name === 'substringof')) {
      const call = this.textCall(name);
      if (op !== 'eq' || literal.kind !== 'boolean') throw this.bad();
      return literal.value ? call : { kind: 'not', inner: call };
    }
    return { kind: 'compare', op: TURNED[op], operand: this.isMark('(') ? this.part(first) : { path: first.text, part: undefined }, literal };
  }

  private comparison(): Comparison {
    const token = this.take();
    const op = token.text.toLowerCase();
    if (token.kind !== 'word' || !COMPARISONS.includes(op)) throw this.bad();
    return op as Comparison;
  }

  /** What stands in `day(…)`. Throws for the functions SharePoint does not have. */
  private part({ text }: Token): Operand {
    const name = text.toLowerCase();
    if (!PARTS.includes(name)) {
      if (REFUSED.includes(name)) throw this.bad();
      throw badQuery(`An unknown function with name '${text}' was found. This may also be a key lookup on a navigation property, which is not allowed.`);
    }
    this.expect('(');
    const path = this.take();
    if (path.kind !== 'word') throw this.bad();
    this.expect(')');
    return { path: path.text, part: name as Part };
  }

  private textCall(name: 'startswith' | 'substringof'): Filter {
    this.expect('(');
    const one = this.take();
    this.expect(',');
    const two = this.take();
    this.expect(')');
    const [path, sought] = name === 'startswith' ? [one, two] : [two, one];
    if (path.kind !== 'word' || sought.kind !== 'text') throw this.bad();
    return { kind: name, operand: { path: path.text, part: undefined }, text: sought.text };
  }

  /** `… eq true` behind a call or parentheses is the long way to write it, `… eq false` that it does not hold. */
  private truth(inner: Filter): Filter {
    if (!this.isWord('eq') && !this.isWord('ne')) return inner;
    const isEqual = this.take().text.toLowerCase() === 'eq';
    const word = this.take().text.toLowerCase();
    if (!['true', '1', 'false', '0'].includes(word)) throw this.bad();
    return isEqual === (word === 'true' || word === '1') ? inner : { kind: 'not', inner };
  }

  private literal(): Literal {
    // Some clients write a value in brackets: `Email eq ('x')`.
    if (this.isMark('(')) {
      this.take();
      const inner = this.literal();
      this.expect(')');
      return inner;
    }
    const token = this.take();
    if (token.kind === 'text' || token.kind === 'date') return { kind: token.kind, value: token.text };
    if (token.kind === 'number') return { kind: 'number', value: Number(token.text) };
    const word = token.text.toLowerCase();
    if (token.kind === 'word' && word === 'null') return { kind: 'null' };
    if (token.kind === 'word' && (word === 'true' || word === 'false')) return { kind: 'boolean', value: word === 'true' };
    throw this.bad();
  }
}

/**
 * Parses a `$filter` (rules 6.1, 6.2).
 * Throws SharePoint's 400 for what its REST does not support: arithmetic, endswith, tolower, columns compared with columns …
 */
export function parseFilter(source: string): Filter {
  return new Parser(source).whole();
}
