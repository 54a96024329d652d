import { parseXml } from './read-docx';

/** A heading as LibreOffice understands it. */
export interface ReadHeading { readonly level: number; readonly text: string }

/** What LibreOffice has understood of a file: its own format, in one XML file. */
export interface ReadFodt {
  readonly headings: readonly ReadHeading[];
  /** For each table, how many rows it has in its head. */
  readonly headRows: readonly number[];
  readonly pictures: readonly { readonly title: string; readonly description: string }[];
  /** Of the document as a whole: "sv-SE". */
  readonly language: string;
  readonly lists: number;
}

const OFFICE = 'urn:oasis:names:tc:opendocument:xmlns:office:1.0';
const TEXT = 'urn:oasis:names:tc:opendocument:xmlns:text:1.0';
const TABLE = 'urn:oasis:names:tc:opendocument:xmlns:table:1.0';
const STYLE = 'urn:oasis:names:tc:opendocument:xmlns:style:1.0';
const FO = 'urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0';
const SVG = 'urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0';
const DRAW = 'urn:oasis:names:tc:opendocument:xmlns:drawing:1.0';

/** Reads a flat OpenDocument text; needs a DOM (jsdom). */
export const readFodt = (xml: string): ReadFodt => {
  const parsed = parseXml(xml);
  const body = parsed.getElementsByTagNameNS(OFFICE, 'body')[0] as Element;
  const under = (from: Element, space: string, name: string): readonly Element[] => [...from.getElementsByTagNameNS(space, name)];
  const defaults = [...parsed.getElementsByTagNameNS(STYLE, 'default-style')].find((style) => style.getAttributeNS(STYLE, 'family') === 'paragraph');
  const letters = defaults === undefined ? undefined : under(defaults, STYLE, 'text-properties')[0];
  return {
    headings: under(body, TEXT, 'h').map((heading) => ({ level: Number(heading.getAttributeNS(TEXT, 'outline-level')), text: heading.textContent ?? '' })),
    headRows: under(body, TABLE, 'table').map((table) => under(table, TABLE, 'table-header-rows').reduce((sum, head) => sum + under(head, TABLE, 'table-row').length, 0)),
    pictures: under(body, DRAW, 'frame').map((frame) => ({ title: under(frame, SVG, 'title')[0]?.textContent ?? '', description: under(frame, SVG, 'desc')[0]?.textContent ?? '' })),
    language: `${letters?.getAttributeNS(FO, 'language') ?? ''}-${letters?.getAttributeNS(FO, 'country') ?? ''}`,
    lists: under(body, TEXT, 'list').length,
  };
};
