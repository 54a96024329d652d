import * as React from 'react';
import { useProduct } from '../../../data/bindings/product-context';

/**
 * A form that is open or not, kept in the browser with every change until it is sent or thrown away.
 * @param name of the form in this person's browser
 * @param read makes sure of the shape of what was kept; the same function from render to render
 * @returns the form as it stands, null while it is closed, and the way to change or close it
 */
export const useKeptForm = <T>(name: string, read: (kept: unknown) => T | null): readonly [T | null, (next: T | null) => void] => {
  const { formDrafts } = useProduct();
  const [form, setForm] = React.useState<T | null>(() => read(formDrafts.read(name)));
  const put = React.useCallback((next: T | null): void => {
    if (next === null) formDrafts.clear(name);
    else formDrafts.write(name, next);
    setForm(next);
  }, [formDrafts, name]);
  return [form, put];
};
