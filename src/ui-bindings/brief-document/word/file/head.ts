import { BorderStyle, Footer, Header, HeadingLevel, PageNumber, Paragraph, Tab, TabStopType, TextRun } from 'docx';
import type { WrittenDocument } from '../../../../domain/brief/document';
import { shorten } from '../../../../domain/short-text';
import type { Texts } from '../../../../i18n/load-texts';
import { TEXT_WIDTH } from './page';
import { FACT_TAB, styleIds } from './styles';
import { cleanLine, cleanText, textRuns } from './text-runs';

type Words = Texts['document'];
const hairline = { style: BorderStyle.SINGLE, size: 4, color: 'A6A6A6', space: 4 } as const;
const atTheRight = [{ type: TabStopType.RIGHT, position: TEXT_WIDTH }];
/** So much of a title fits beside the numbers in one line of the header. */
const TITLE_LETTERS = 60;

/** What the head says under a label of the document's own words; '' when it says nothing there. */
export const factOf = ({ facts }: WrittenDocument, label: string): string => cleanLine(facts.find((fact) => fact.label === label)?.value ?? '');

/** The first lines: what the document is about, what it is, and its facts. */
export const opening = ({ title, kind, facts }: WrittenDocument): Paragraph[] => [
  new Paragraph({ heading: HeadingLevel.TITLE, children: textRuns(cleanLine(title)) }),
  new Paragraph({ style: 'Subtitle', children: textRuns(cleanLine(kind)) }),
  ...facts.map(({ label, value }) => new Paragraph({
    style: styleIds.fact, tabStops: [{ type: TabStopType.LEFT, position: FACT_TAB }],
    children: [...textRuns(cleanLine(label), { bold: true }), new TextRun({ children: [new Tab()] }), ...textRuns(cleanText(value).trim())],
  })),
];

/** "Diarienummer 21RGK428", when there is one. */
const reference = (document: WrittenDocument, { head: { diaryNumber } }: Words): string => {
  const number = factOf(document, diaryNumber);
  return number === '' ? '' : `${diaryNumber} ${number}`;
};

/** The first page bears the title already: its header has the number alone. */
export const headers = (document: WrittenDocument, words: Words): { readonly default: Header; readonly first: Header } => {
  const line = (title: string, border: object): Header => new Header({
    children: [new Paragraph({ style: 'Header', tabStops: atTheRight, ...border, children: [...textRuns(title), new TextRun({ children: [new Tab()] }), ...textRuns(reference(document, words))] })],
  });
  return { default: line(shorten(cleanLine(document.title), TITLE_LETTERS), { border: { bottom: hairline } }), first: line('', {}) };
};

/** What the document is with its revision, and page n of m. */
export const footers = ({ kind }: WrittenDocument, { word: words }: Words): { readonly default: Footer; readonly first: Footer } => {
  const line = (): Footer => new Footer({
    children: [new Paragraph({
      style: 'Footer', tabStops: atTheRight,
      children: [...textRuns(shorten(cleanLine(kind))), new TextRun({ children: [new Tab(), words.page, ' ', PageNumber.CURRENT, ' ', words.ofPages, ' ', PageNumber.TOTAL_PAGES] })],
    })],
  });
  return { default: line(), first: line() };
};
