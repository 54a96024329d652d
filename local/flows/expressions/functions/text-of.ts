import type { Json } from '../syntax';

/** A value as text, the way `string()`, `concat()` and `@{…}` write it: nothing for null, `True` for true, compact JSON for the rest. */
export const textOf = (value: Json): string => {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  return JSON.stringify(value);
};

/** Whether two values are the same, compared in depth; texts with regard to case, 1 and 1.0 alike. */
export const isSame = (one: Json, other: Json): boolean => {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const [names, others] = [Object.keys(one), Object.keys(other)];
  return names.length === others.length && names.every((name) => name in other && isSame((one as Record<string, Json>)[name] ?? null, (other as Record<string, Json>)[name] ?? null));
};
