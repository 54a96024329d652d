import { FlowError, type Expression } from './syntax';

const NAME = /[A-Za-z_$][\w$]*/y;
const NUMBER = /-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORDS: Readonly<Record<string, boolean | null>> = { true: true, false: false, null: null };

/** Reads one expression by recursive descent; `at` is where the next sign is. */
class Reader {
  public at: number;
  private readonly text: string;

  public constructor(text: string, at: number) {
    this.text = text;
    this.at = at;
  }

  public expression(): Expression {
    let found = this.primary();
    for (;;) {
      this.space();
      const isSafe = this.text[this.at] === '?' && /[.[]/.test(this.text[this.at + 1] ?? '');
      const sign = this.text[isSafe ? this.at + 1 : this.at];
      if (sign !== '[' && sign !== '.') return found;
      this.at += isSafe ? 2 : 1;
      found = { kind: 'access', of: found, key: sign === '.' ? { kind: 'literal', value: this.name() } : this.index(), isSafe };
    }
  }

  public fail(expected: string): never {
    const found = this.at >= this.text.length ? 'the end' : `"${this.text.slice(this.at, this.at + 12)}"`;
    throw new FlowError(`Cannot read the expression ${this.text}: expected ${expected} at sign ${this.at + 1}, found ${found}.`);
  }

  public space(): void {
    while (/\s/.test(this.text[this.at] ?? '')) this.at += 1;
  }

  private primary(): Expression {
    this.space();
    const sign = this.text[this.at] ?? '';
    if (sign === "'") return { kind: 'literal', value: this.quoted() };
    if (/[-\d]/.test(sign)) return { kind: 'literal', value: Number(this.match(NUMBER, 'a number')) };
    const name = this.name();
    this.space();
    if (this.text[this.at] === '(') return { kind: 'call', name, args: this.args() };
    const word = WORDS[name];
    if (word === undefined) this.fail(`"(" after ${name}`);
    return { kind: 'literal', value: word };
  }

  private args(): Expression[] {
    const found: Expression[] = [];
    this.at += 1;
    this.space();
    if (this.text[this.at] === ')') {
      this.at += 1;
      return found;
    }
    for (;;) {
      found.push(this.expression());
      const sign = this.text[this.at];
      if (sign !== ',' && sign !== ')') this.fail('"," or ")"');
      this.at += 1;
      if (sign === ')') return found;
    }
  }

  private index(): Expression {
    const key = this.expression();
    if (this.text[this.at] !== ']') this.fail('"]"');
    this.at += 1;
    return key;
  }

  /** A string in single quotes; two of them stand for one. Every other sign, a backslash too, stands for itself. */
  private quoted(): string {
    let value = '';
    for (this.at += 1; ; this.at += 1) {
      const sign = this.text[this.at];
      if (sign === undefined) this.fail("a closing '");
      if (sign !== "'") value += sign;
      else if (this.text[this.at + 1] === "'") {
        value += sign;
        this.at += 1;
      } else {
        this.at += 1;
        return value;
      }
    }
  }

  private name(): string {
    return this.match(NAME, 'a name');
  }

  private match(pattern: RegExp, expected: string): string {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0];
    if (found === undefined) this.fail(expected);
    this.at += found.length;
    return found;
  }
}

/**
 * Reads the expression that begins at `start` and must end at the end of the text, or at `}` when `closes` says so.
 * @returns the expression, and where the text goes on after it (after the brace)
 * @throws FlowError naming the place
 */
export function readExpression(text: string, start: number, closes = false): { readonly expression: Expression; readonly end: number } {
  const reader = new Reader(text, start);
  const expression = reader.expression();
  reader.space();
  if (!closes && reader.at < text.length) reader.fail('nothing more');
  if (closes && text[reader.at] !== '}') reader.fail('"}"');
  return { expression, end: reader.at + (closes ? 1 : 0) };
}
