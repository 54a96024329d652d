import { Document, Packer, Paragraph } from 'docx';
import type { FileChild } from 'docx';
import type { WrittenDocument } from '../../../../domain/brief/document';
import type { Texts } from '../../../../i18n/load-texts';
import { WordCancelled } from '../word-options';
import type { WordOptions } from '../word-options';
import { heading, sectionOf, stepsOf } from './blocks';
import { footers, headers, opening } from './head';
import { breathe, paceOf } from './pace';
import type { Pace } from './pace';
import { pageMargin, pageSize } from './page';
import { coreProperties, settings } from './parts';
import { pictureOf, profileTable } from './profile';
import { stampZip } from './stamp-zip';
import { numbering, stylesFor } from './styles';

const languages = { sv: 'sv-SE', en: 'en-GB' } as const;
type Words = Texts['document'];

const bodyOf = async (document: WrittenDocument, words: Words, picture: Uint8Array | null, pace: Pace): Promise<readonly FileChild[]> => {
  const { profile, sections } = document;
  const drawn = picture === null || profile === null ? null : pictureOf(picture, profile);
  const made: FileChild[] = [...opening(document)];
  if (profile !== null) made.push(heading(profile.heading, 1), ...(drawn === null ? [] : [drawn]), await profileTable(profile, words.word.profile, pace));
  for (const section of sections) made.push(...await sectionOf(section, pace));
  // A file may not end with a table.
  const isTableLast = sections.length === 0 || sections[sections.length - 1]?.blocks.slice(-1)[0]?.kind === 'table';
  return isTableLast ? [...made, new Paragraph({})] : made;
};

/**
 * Writes the Word file of a document: one A4 section with header and footer, Word's own headings, real lists and
 * tables. The same parts always give the same bytes.
 * @param words of the document's own language
 */
export const wordFile = async (document: WrittenDocument, words: Words, options: WordOptions): Promise<Uint8Array> => {
  const { picture, created, onProgress, signal } = options;
  const language = languages[document.language];
  const steps = document.sections.reduce((sum, section) => sum + stepsOf(section), document.profile === null ? 0 : document.profile.dimensions.length + 1);
  onProgress?.(0);
  const children = await bodyOf(document, words, picture, paceOf(steps, options));
  const file = new Document({
    styles: stylesFor(language, words.word.styles),
    numbering,
    sections: [{
      properties: { titlePage: true, page: { size: pageSize, margin: pageMargin } },
      headers: headers(document, words), footers: footers(document, words), children,
    }],
  });
  onProgress?.(0.8);
  await breathe();
  if (signal?.aborted === true) throw new WordCancelled();
  const bytes = await Packer.toArrayBuffer(file, undefined, [coreProperties(document, words, language, created), settings(language)]);
  onProgress?.(1);
  return stampZip(new Uint8Array(bytes));
};
