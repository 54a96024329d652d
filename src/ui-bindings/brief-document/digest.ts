/** SHA-256 of bytes in hexadecimal; '' where the browser has no cryptography (a page that is not secure). */
export const digestOf = async (bytes: Uint8Array): Promise<string> => {
  const { subtle } = globalThis.crypto as { readonly subtle?: SubtleCrypto };
  if (subtle === undefined) return '';
  // A copy with a buffer of its own: a view into a larger one would be digested as asked, but typed otherwise.
  const hash = await subtle.digest('SHA-256', Uint8Array.from(bytes));
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
};
