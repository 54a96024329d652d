import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { makeWord } from '../../src/ui-bindings/brief-document/word/make-word';
import { agendaDocument } from '../../src/domain/agenda-document/agenda-document';
import type { WrittenDocument } from '../../src/domain/brief/document';
import { documentTexts as englishWords } from '../../src/i18n/en/document/index';
import { documentTexts } from '../../src/i18n/sv/document/index';
import { labels as englishLabels } from '../../src/method/en/labels';
import { briefHeadingIds } from '../../src/method/ids';
import { labels } from '../../src/method/sv/labels';
import { conflictNames, emptyBrief, englishBrief, fullBrief, largeBrief } from '../fixtures/brief-documents';
import { smallPng } from '../fixtures/small-png';
import { FOLDER, convert, pagesOf } from './office';
import { all, attribute, one, readDocx, rowsOf, textOf } from './read-docx';
import type { ReadDocx } from './read-docx';
import { readFodt } from './read-fodt';
import type { ReadFodt } from './read-fodt';

/** Files that other suites have left: every .docx is opened, and a list of strings beside it (`<name>.json`) must be found in it. */
const LEFT = path.resolve(__dirname, '../../test-results/word');
const left = existsSync(LEFT) ? readdirSync(LEFT).filter((name) => name.endsWith('.docx')).map((name) => path.join(LEFT, name)) : [];

const briefs = { full: fullBrief, empty: emptyBrief, large: largeBrief, english: englishBrief } as const;
/** A meeting with two cases, of which one has no brief that can be read. */
const agenda = agendaDocument({ name: 'Ledningsgruppens ärendeberedning', date: '2026-12-02', note: 'Kl. 9–11\nSammanträdesrummet' }, [fullBrief, null].map((document, at) => ({
  name: document?.title ?? 'Kampanj ”Fartfyllda Åsnen” 🚤', unit: 'Trafik', owner: 'Åsa Öberg', presenter: 'Trafikdirektören', revision: at + 1, handedOver: '2026-11-20', diaryNumber: '26RGK777', document,
})), documentTexts, 'sv', '2026-11-23');
const documents: Readonly<Record<string, WrittenDocument>> = { ...briefs, agenda };
const made = Object.keys(documents).map((name) => path.join(FOLDER, 'made', `${name}.docx`));
const files = [...made, ...left];

const words = {
  'sv-SE': { ...documentTexts.word, five: briefHeadingIds.map((id): string => labels.briefHeadings[id]) },
  'en-GB': { ...englishWords.word, five: briefHeadingIds.map((id): string => englishLabels.briefHeadings[id]) },
};

interface Opened { readonly docx: ReadDocx; readonly language: keyof typeof words; readonly pages: readonly string[]; readonly fodt: ReadFodt }
const opened = new Map<string, Opened>();
const of = (file: string): Opened => opened.get(file) as Opened;

/** Where lines break, and which form a letter has, is the program's own business. */
const bare = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '');
const askedOf = (file: string): string => file.replace(/\.docx$/, '.json');

/** The tables between a heading and the next of its level. */
const tablesUnder = ({ body }: ReadDocx, heading: string): readonly Element[] => {
  let isUnder = false;
  return [...body.children].filter((element) => {
    if (attribute(one(element, 'pStyle')) === 'Heading1') isUnder = textOf(element) === heading;
    return isUnder && element.localName === 'tbl';
  });
};
const languageOf = (docx: ReadDocx): keyof typeof words => (docx.part('docProps/core.xml').getElementsByTagName('dc:language')[0]?.textContent === 'en-GB' ? 'en-GB' : 'sv-SE');

beforeAll(async () => {
  mkdirSync(path.join(FOLDER, 'made'), { recursive: true });
  for (const [index, document] of Object.values(documents).entries()) {
    writeFileSync(made[index] ?? '', await makeWord(document, { picture: smallPng(2000, 960), created: '2026-11-23T09:30:15Z' }));
  }
  const pdfs = convert(files, 'pdf', 'pdf');
  const texts = convert(files, 'fodt', 'fodt');
  files.forEach((file, index) => {
    const docx = readDocx(new Uint8Array(readFileSync(file)));
    opened.set(file, { docx, language: languageOf(docx), pages: pagesOf(pdfs[index] ?? ''), fodt: readFodt(readFileSync(texts[index] ?? '', 'utf8')) });
  });
});

describe.each(files.map((file) => [path.parse(file).name, file] as const))('%s, opened by LibreOffice', (_, file) => {
  it('is a document with the same headings at the same levels, the five in order among them', () => {
    const { docx, fodt, language } = of(file);
    const headings = docx.paragraphs.flatMap(({ style, text }) => (/^Heading\d$/.test(style) ? [{ level: Number(style.slice(-1)), text }] : []));
    expect(fodt.headings).toEqual(headings);
    // An agenda holds the headings of each case below the case's own.
    const five = path.parse(file).name === 'agenda' ? [] : words[language].five;
    expect(fodt.headings.filter(({ level, text }) => level === 1 && five.includes(text)).map(({ text }) => text)).toEqual(five);
  });

  it('has a number on every page, and every page says how many they are', () => {
    const { pages, language } = of(file);
    const { page, ofPages } = words[language];
    expect(pages.length).toBeGreaterThan(0);
    pages.forEach((text, index) => expect(text).toContain(`${page} ${index + 1} ${ofPages} ${pages.length}`));
  });

  it('has everything on paper, in the order of the document', () => {
    const { docx, pages } = of(file);
    const paper = bare(pages.join('\n'));
    let at = 0;
    for (const { text } of docx.paragraphs.filter(({ style }) => /^(Title|Heading\d)$/.test(style))) {
      const next = paper.indexOf(bare(text), at);
      expect({ text, isFound: next >= at }).toEqual({ text, isFound: true });
      at = next + 1;
    }
    // A text that goes on over a page has the page's foot in it: its beginning is enough.
    const lost = docx.paragraphs.map(({ text }) => bare(text).slice(0, 40)).filter((beginning) => !paper.includes(beginning));
    expect(lost).toEqual([]);
  });

  it('has every conflict under its heading', () => {
    const { docx, pages, language } = of(file);
    const paper = bare(pages.join('\n'));
    const conflicts = tablesUnder(docx, words[language].five[3] ?? '').flatMap((table) => rowsOf(table).slice(1).map(([first = '']) => first));
    const from = paper.indexOf(bare(words[language].five[3] ?? ''));
    expect(conflicts.filter((conflict) => paper.indexOf(bare(conflict).slice(0, 40), from) === -1)).toEqual([]);
    if (file === made[0]) expect(conflicts).toEqual(conflictNames);
  });

  it('has tables with a head, a picture with words, and the language of the document', () => {
    const { docx, fodt, language } = of(file);
    expect(fodt.headRows).toEqual(docx.tables.map(() => 1));
    expect(fodt.language).toBe(language);
    const pictures = all(docx.body, 'drawing').map((drawing) => drawing.getElementsByTagName('wp:docPr')[0]);
    expect(fodt.pictures).toEqual(pictures.map((properties) => ({ title: properties?.getAttribute('title'), description: properties?.getAttribute('descr') })));
    expect(fodt.pictures.filter(({ description }) => description.length < 20)).toEqual([]);
  });

});

for (const file of left.filter((name) => existsSync(askedOf(name)))) {
  it(`${path.parse(file).name} says on paper all that was asked of it`, () => {
    const asked = JSON.parse(readFileSync(askedOf(file), 'utf8')) as readonly string[];
    const paper = bare(of(file).pages.join('\n'));
    expect(asked.filter((text) => !paper.includes(bare(text)))).toEqual([]);
  });
}

it('keeps headings, heads of tables, lists and the words of the picture when LibreOffice saves it as a Word file again', () => {
  const [again = ''] = convert([made[0] ?? ''], 'docx', 'again');
  const docx = readDocx(new Uint8Array(readFileSync(again)));
  const chapters = (file: ReadDocx): readonly string[] => file.paragraphs.filter(({ style }) => style === 'Heading1').map(({ text }) => text);
  expect(chapters(docx)).toEqual(chapters(of(made[0] ?? '').docx));
  expect(docx.tables.map((table) => all(table, 'tblHeader').length)).toEqual(docx.tables.map(() => 1));
  expect(all(docx.body, 'drawing').map((drawing) => drawing.getElementsByTagName('wp:docPr')[0]?.getAttribute('descr'))).toEqual([fullBrief.profile.alternative]);
  expect(of(made[0] ?? '').fodt.lists).toBe(docx.paragraphs.length === 0 ? 0 : fullBrief.sections.flatMap(({ blocks }) => blocks).filter(({ kind }) => kind === 'list').length);
});

it('repeats the head of a long table on each of its pages, and keeps rows whole', () => {
  const { pages } = of(made[2] ?? '');
  const head = bare(documentTexts.effects.kind);
  const rows = pages.map((page) => (page.match(/Effekt \d+\./g) ?? []).length);
  const first = rows.findIndex((count) => count > 0);
  const last = rows.length - 1 - [...rows].reverse().findIndex((count) => count > 0);
  expect(rows.reduce((sum, count) => sum + count, 0)).toBe(300);
  expect(last - first).toBeGreaterThan(10);
  expect(pages.slice(first, last + 1).filter((page) => !bare(page).includes(head))).toEqual([]);
});
