const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

export const escapeXml = (text: string): string => text.replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c] ?? c);

export const unescapeXml = (text: string): string =>
  text.replace(/<!\[CDATA\[([\s\S]*?)\]\]>/g, (_all, inner: string) => escapeXml(inner)).replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|\w+);/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return ENTITIES[name.toLowerCase()] ?? whole;
    const code = name[1]?.toLowerCase() === 'x' ? parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });

/** An element as it stands in a text: what its tag says, what lies inside, and where the next one may begin. */
interface Found {
  readonly tag: string;
  readonly inside: string | undefined;
  readonly end: number;
}

/** Where a tag that begins before `from` ends: at the first `>` outside quotes, for a `>` may stand in an attribute. */
function endOfTag(xml: string, from: number): number {
  let quote = '';
  for (let at = from; at < xml.length; at += 1) {
    const char = xml[at] ?? '';
    if (quote !== '') quote = char === quote ? '' : quote;
    else if (char === '"' || char === "'") quote = char;
    else if (char === '>') return at;
  }
  return -1;
}

/** The next element of a name, whatever the case of its letters; undefined where there is none, or where it does not end. */
function next(xml: string, folded: string, name: string, from: number): Found | undefined {
  const open = `<${name.toLowerCase()}`;
  let start = folded.indexOf(open, from);
  // `<Field` is not `<FieldRef`.
  while (start >= 0 && /[\w:.-]/.test(xml[start + open.length] ?? '')) start = folded.indexOf(open, start + 1);
  if (start < 0) return undefined;
  const end = endOfTag(xml, start + open.length);
  if (end < 0) return undefined;
  const tag = xml.slice(start + open.length, end);
  if (tag.endsWith('/')) return { tag, inside: undefined, end: end + 1 };
  const close = folded.indexOf(`</${name.toLowerCase()}>`, end);
  return close < 0 ? { tag, inside: undefined, end: end + 1 } : { tag, inside: xml.slice(end + 1, close), end: close };
}

/** The attributes of the first element of a name, or undefined where there is none. */
export function attributesOf(xml: string, name: string): Record<string, string> | undefined {
  const found = next(xml, xml.toLowerCase(), name, 0);
  if (found === undefined) return undefined;
  const out: Record<string, string> = {};
  for (const [, key = '', double, single] of found.tag.matchAll(/([\w:]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) out[key] = unescapeXml(double ?? single ?? '');
  return out;
}

/** What stands inside the first element of a name, as it is written. */
export const insideOf = (xml: string, name: string): string | undefined => next(xml, xml.toLowerCase(), name, 0)?.inside;

/** The texts of all elements of a name. */
export function textsOf(xml: string, name: string): string[] {
  const folded = xml.toLowerCase();
  const out: string[] = [];
  for (let found = next(xml, folded, name, 0); found !== undefined; found = next(xml, folded, name, found.end)) if (found.inside !== undefined) out.push(unescapeXml(found.inside));
  return out;
}
