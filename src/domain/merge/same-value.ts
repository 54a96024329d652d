/**
 * Whether two stored values mean the same: texts, numbers and codes by themselves, persons by their id on the site,
 * lists by their parts in order. Total: takes anything a row can hold.
 */
export const isSameValue = (one: unknown, other: unknown): boolean => {
  if (one === other) return true;
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((part, index) => isSameValue(part, other[index]));
  }
  return hasId(one) && hasId(other) && one.id === other.id;
};

const hasId = (value: unknown): value is { readonly id: number } =>
  typeof value === 'object' && value !== null && 'id' in value;

/**
 * A short stand-in for a value (53 bits and a length): enough to know a text again without keeping it twice.
 * Equal values have equal fingerprints; persons count by id.
 */
export const fingerprint = (value: unknown): string => {
  const text = JSON.stringify(value, (_name, part: unknown) => (hasId(part) ? { id: part.id } : part)) ?? '';
  let low = 0xdeadbeef;
  let high = 0x41c6ce57;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    low = Math.imul(low ^ code, 2654435761);
    high = Math.imul(high ^ code, 1597334677);
  }
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  return `${text.length.toString(36)}.${(high >>> 0).toString(36)}.${(low >>> 0).toString(36)}`;
};
