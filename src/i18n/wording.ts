/**
 * The shape of a set of texts, without its words: what the Swedish file says in strings and functions, the English
 * file must say too. A missing or an extra text is a type error.
 */
export type Wording<T> = {
  readonly [K in keyof T]:
    T[K] extends (...args: infer A) => string ? (...args: A) => string
    : T[K] extends string ? string
    : Wording<T[K]>;
};
