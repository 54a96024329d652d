/** An element of a small XML text. Text between child elements is kept as one string. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

/** Deeper than any query SharePoint runs; what walks the tree may recurse. */
const DEEPEST = 300;
const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
const MARK = /<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<\?[\s\S]*?\?>|<\/([\w:.-]+)\s*>|<([A-Za-z_][\w:.-]*)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|([^<]+)/gy;
const ATTRIBUTE = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

function codePoint(name: string): string | undefined {
  const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : Number(name.slice(1));
  return Number.isInteger(code) && code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

/** Text with its entities replaced; undefined where an `&` is none. No entity but XML's own five is known. */
function decode(raw: string): string | undefined {
  let isBroken = false;
  const text = raw.replace(/&(?:(#x[0-9a-f]+|#\d+|\w+);)?/gi, (_whole, name: string | undefined) => {
    const held = name === undefined ? undefined : name.startsWith('#') ? codePoint(name) : NAMED[name];
    if (held === undefined) isBroken = true;
    return held ?? '';
  });
  return isBroken ? undefined : text;
}

interface Open { readonly name: string; readonly attributes: Record<string, string>; readonly children: XmlElement[]; text: string }

function attributesOf(source: string): Record<string, string> | undefined {
  const out: Record<string, string> = {};
  for (const [, name = '', double, single] of source.matchAll(ATTRIBUTE)) {
    const held = decode(double ?? single ?? '');
    if (held === undefined || name in out) return undefined;
    out[name] = held;
  }
  return out;
}

/**
 * The outermost elements of a text, in order; undefined for text that is not well-formed. Total: it ends for any text,
 * however large, deep or broken. There are no document types, so nothing outside the text is ever read.
 */
export function readXml(source: string): readonly XmlElement[] | undefined {
  const root: Open = { name: '', attributes: {}, children: [], text: '' };
  const path: Open[] = [root];
  MARK.lastIndex = 0;
  for (let at = 0; at < source.length; at = MARK.lastIndex) {
    MARK.lastIndex = at;
    const found = MARK.exec(source);
    const top = path.at(-1);
    if (found === null || top === undefined) return undefined;
    const [, raw, closed, opened, attributes = '', slash, text] = found;
    if (raw !== undefined) top.text += raw;
    else if (text !== undefined) {
      const held = decode(text);
      if (held === undefined) return undefined;
      top.text += held;
    } else if (closed !== undefined) {
      if (path.length === 1 || top.name !== closed) return undefined;
      path.pop();
    } else if (opened !== undefined) {
      const held = attributesOf(attributes);
      if (held === undefined || path.length > DEEPEST) return undefined;
      const made: Open = { name: opened, attributes: held, children: [], text: '' };
      top.children.push(made);
      if (slash !== '/') path.push(made);
    }
  }
  return path.length === 1 ? root.children : undefined;
}

export const childOf = (element: XmlElement, name: string): XmlElement | undefined => element.children.find((one) => one.name === name);
/** `TRUE`, `true` and `1` are all written for yes. */
export const isTrue = (held: string | undefined): boolean => held !== undefined && /^(true|1)$/i.test(held.trim());

/** Text as it stands in an element or an attribute. Characters XML has no place for are left out. */
export const escapeXml = (text: string): string =>
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/[&<>"'\n\r\t]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;', '\n': '&#10;', '\r': '&#13;', '\t': '&#9;' })[c] ?? c);
