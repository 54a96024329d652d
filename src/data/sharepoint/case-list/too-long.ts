import type { Failure } from '../../ports/results';
import { rowShapes } from '../mapper/shapes';

/** The first text of a case that its column does not take, told before anything is sent; null when all fit. */
export const tooLong = (values: Readonly<Record<string, unknown>>): Failure | null => {
  for (const [name, value] of Object.entries(values)) {
    const limit = rowShapes.assessment[name]?.maxLength ?? Number.POSITIVE_INFINITY;
    if (typeof value === 'string' && value.length > limit) return { kind: 'tooLong', length: value.length, limit };
  }
  return null;
};
