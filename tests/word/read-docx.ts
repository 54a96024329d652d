import { strFromU8, unzipSync } from 'fflate';

/** One paragraph of a Word file: the id of its style and its text, line breaks as `\n`. */
export interface ReadParagraph { readonly style: string; readonly text: string; readonly element: Element }

/** A Word file taken apart with a real XML parser; needs a DOM (jsdom). */
export interface ReadDocx {
  readonly names: readonly string[];
  /** @throws when there is no such part or it is not well-formed */
  part(name: string): Document;
  readonly body: Element;
  readonly paragraphs: readonly ReadParagraph[];
  readonly tables: readonly Element[];
}

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

export const parseXml = (xml: string): Document => {
  const parsed = new DOMParser().parseFromString(xml, 'application/xml');
  const error = parsed.getElementsByTagName('parsererror')[0];
  if (error !== undefined) throw new Error(`Not well-formed: ${error.textContent ?? ''}`);
  return parsed;
};

export const all = (from: Document | Element, name: string): readonly Element[] => [...from.getElementsByTagNameNS(W, name)];
export const one = (from: Document | Element, name: string): Element | null => all(from, name)[0] ?? null;
/** The attribute `w:name`; '' when it is not there. */
export const attribute = (element: Element | null, name = 'val'): string => element?.getAttributeNS(W, name) ?? '';
export const isOn = (element: Element | null): boolean => element !== null && !['false', '0', 'off'].includes(attribute(element));

/** What a reader sees of a paragraph. */
export const textOf = (paragraph: Element): string =>
  [...paragraph.getElementsByTagNameNS(W, '*')].map((element) => ({ t: element.textContent ?? '', br: '\n', tab: element.parentElement?.localName === 'r' ? '\t' : '' })[element.localName] ?? '').join('');

/** Rows of a table as texts. */
export const rowsOf = (table: Element): readonly (readonly string[])[] =>
  all(table, 'tr').map((row) => all(row, 'tc').map((cell) => all(cell, 'p').map(textOf).join('\n')));

export const readDocx = (bytes: Uint8Array): ReadDocx => {
  const files = unzipSync(bytes);
  const part = (name: string): Document => {
    const file = files[name];
    if (file === undefined) throw new Error(`The file has no ${name}`);
    return parseXml(strFromU8(file));
  };
  const body = one(part('word/document.xml'), 'body');
  if (body === null) throw new Error('The file has no body');
  return {
    names: Object.keys(files), part, body,
    paragraphs: all(body, 'p').map((element) => ({ style: attribute(one(element, 'pStyle')), text: textOf(element), element })),
    tables: all(body, 'tbl'),
  };
};
