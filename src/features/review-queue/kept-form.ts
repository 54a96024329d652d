import * as React from 'react';
import { useProduct } from '../../data/bindings/product-context';

type Fields = Readonly<Record<string, string | null>>;

export interface KeptForm<T extends Fields> {
  readonly values: T;
  readonly change: (values: Partial<T>) => void;
  /** Sent, or thrown away. */
  readonly discard: () => void;
}

const readKept = <T extends Fields>(kept: unknown, blank: T): T | null => {
  if (typeof kept !== 'object' || kept === null) return null;
  const known = kept as Readonly<Record<string, unknown>>;
  const of = (name: string): string | null | undefined => {
    const value = known[name];
    return typeof value === 'string' || value === null ? value : undefined;
  };
  return Object.fromEntries(Object.entries(blank).map(([name, value]) => [name, of(name) ?? value])) as T;
};

/**
 * A small form that this browser keeps from the first change until it is sent, so that a reload or a closed dialog loses
 * nothing.
 * @param name what it is about, unlike every other form's
 * @param blank what it begins with; its fields are the form's fields
 */
export const useKeptForm = <T extends Fields>(name: string, blank: T): KeptForm<T> => {
  const { formDrafts } = useProduct();
  const [values, setValues] = React.useState<T>(() => readKept(formDrafts.read(name), blank) ?? blank);
  return {
    values,
    change: (changes) => {
      const next = { ...values, ...changes };
      formDrafts.write(name, next);
      setValues(next);
    },
    discard: () => formDrafts.clear(name),
  };
};
