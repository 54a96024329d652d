
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
