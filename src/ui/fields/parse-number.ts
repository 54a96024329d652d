/** Reads a number as a person writes it: decimal comma or point, spaces between thousands, minus as - or −. */
export const parseNumber = (text: string): { readonly ok: true; readonly value: number | null } | { readonly ok: false } => {
  const plain = text.replace(/[\s\u00a0\u202f]/g, '').replace('\u2212', '-').replace(',', '.');
  if (plain === '') return { ok: true, value: null };
  return /^-?(\d+\.?\d*|\.\d+)$/.test(plain) ? { ok: true, value: Number(plain) } : { ok: false };
};

/** Writes a number for a field: decimal comma, no spaces, so that it can be edited as it stands. */
export const showNumber = (value: number | null): string => (value === null ? '' : String(value).replace('.', ','));
