import type { WrittenDocument } from '../../../../domain/brief/document';
import { shorten } from '../../../../domain/short-text';
import type { Texts } from '../../../../i18n/load-texts';
import { factOf } from './head';
import { cleanLine } from './text-runs';

/** A part of the file that stands instead of the library's own. */
export interface FilePart { readonly path: string; readonly data: string }

/** Longer than this a list of files does not show it. */
const MOST_DESCRIPTION = 250;
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const escaped = (text: string): string => cleanLine(text).replace(/[&<>]/g, (char) => entities[char] ?? char);
const element = (name: string, text: string): string => (text === '' ? '' : `<${name}>${escaped(text)}</${name}>`);

/** ISO 8601 as Word reads it, in whole seconds; '' for what is no time. */
const moment = (iso: string): string => {
  const date = new Date(iso);
  return Number.isNaN(date.getTime()) ? '' : `${date.toISOString().slice(0, 19)}Z`;
};
const dated = (name: string, iso: string): string => (iso === '' ? '' : `<dcterms:${name} xsi:type="dcterms:W3CDTF">${iso}</dcterms:${name}>`);

/** The file's properties. The library would take the time from the clock, and the same document would give another file. */
export const coreProperties = (document: WrittenDocument, { head }: Texts['document'], language: string, created: string): FilePart => {
  const made = moment(created);
  const creator = factOf(document, head.unit) || factOf(document, head.owner);
  const description = shorten(cleanLine(document.facts.map(({ label, value }) => `${label}: ${value}`).join('; ')), MOST_DESCRIPTION);
  return {
    path: 'docProps/core.xml',
    data: [
      `${DECLARATION}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"`,
      ' xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
      element('dc:title', document.title), element('dc:subject', document.kind), element('dc:creator', creator), element('dc:description', description),
      element('cp:lastModifiedBy', creator), element('dc:language', language), dated('created', made), dated('modified', made), '</cp:coreProperties>',
    ].join(''),
  };
};

/** The file's settings: the library's, with the language that Word writes new text in. */
export const settings = (language: string): FilePart => ({
  path: 'word/settings.xml',
  data: [
    `${DECLARATION}<w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:zoom w:percent="100"/><w:defaultTabStop w:val="1304"/>`,
    '<w:characterSpacingControl w:val="doNotCompress"/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>',
    `<w:themeFontLang w:val="${language}"/></w:settings>`,
  ].join(''),
});
