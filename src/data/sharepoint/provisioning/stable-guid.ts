/**
 * A GUID that follows from a text, the same on every machine and for ever (version 8 of RFC 9562: own layout).
 * Not for secrets: four rounds of a 32-bit FNV-1a mix, enough to tell a few hundred columns apart.
 */
export const stableGuid = (text: string): string => {
  const hex = [0x811c9dc5, 0x9747b28c, 0x3c6ef372, 0xa54ff53a].map((seed) => hash(text, seed).toString(16).padStart(8, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `a${hex.slice(17, 20)}`, hex.slice(20)].join('-');
};
const hash = (text: string, seed: number): number => {
  let mixed = seed;
  for (let at = 0; at < text.length; at += 1) mixed = Math.imul(mixed ^ text.charCodeAt(at), 0x01000193);
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
};
