import type { BriefBlock, BriefDocument, BriefSectionId, WrittenDocument } from '../brief/document';
import { cleanBlock, isSaid, oneBlock, paragraph, subheading, table } from '../brief/text';

/** A case on the agenda, with the brief as it was submitted; null when its file cannot be read. */
export interface AgendaDocumentCase {
  readonly name: string;
  readonly unit: string;
  readonly owner: string;
  readonly presenter: string;
  /** Number of the submission. */
  readonly revision: number | null;
  /** `yyyy-mm-dd` */
  readonly handedOver: string | null;
  readonly diaryNumber: string;
  readonly document: BriefDocument | null;
}

export interface AgendaDocumentMeeting {
  readonly name: string;
  /** `yyyy-mm-dd` */
  readonly date: string | null;
  readonly note: string;
}

/** What the agenda says, in its language (the area `document` of the texts). */
export interface AgendaWords {
  readonly noName: string;
  readonly day: (iso: string | null) => string;
  readonly profile: { readonly neverWeighed: string };
  readonly word: { readonly profile: Readonly<Record<'dimension' | 'value' | 'reasoning' | 'positive' | 'negative', string>> };
  readonly agenda: {
    readonly kind: string; readonly date: string; readonly note: string; readonly count: string; readonly printed: string;
    readonly overview: string; readonly overviewCaption: string; readonly noMeetingName: string; readonly nothing: string;
    readonly head: Readonly<Record<'order' | 'name' | 'unit' | 'presenter', string>>;
    readonly numbered: (order: number, name: string) => string;
    readonly about: string; readonly aboutCaption: string; readonly judgedCaption: string; readonly noDocument: string; readonly decisionHere: string;
    readonly facts: Readonly<Record<'unit' | 'owner' | 'presenter' | 'handedOver' | 'submission' | 'diaryNumber', string>>;
    readonly factHead: Readonly<Record<'what' | 'value', string>>;
  };
}

/**
 * What a manager reads in three minutes, in this order: the group's proposal first, then what it is judged to lead to and
 * what stands against it. The rest of the brief is one click away in the queue.
 */
const shown: readonly BriefSectionId[] = ['initiative', 'proposal', 'judgement', 'BU3', 'BU4', 'BU5'];

/** Headings inside a section become part of the running text: the document has two levels, the case and its parts. */
const inSection = (block: BriefBlock): BriefBlock => (block.kind === 'subheading' ? paragraph(block.text) : block);

const judged = ({ profile }: BriefDocument, words: AgendaWords): readonly BriefBlock[] => {
  const { dimension, value, reasoning, positive, negative } = words.word.profile;
  return [
    ...table(words.agenda.judgedCaption, [dimension, value, reasoning, positive, negative],
      profile.dimensions.map((one) => [one.name, one.valueName, one.reasoning, String(one.positive), String(one.negative)])),
    ...(profile.dimensions.length === 0 ? [] : [paragraph(words.profile.neverWeighed)]),
  ];
};

const briefBlocks = (document: BriefDocument | null, words: AgendaWords): readonly BriefBlock[] => {
  if (document === null) return [paragraph(words.agenda.noDocument)];
  return shown.flatMap((id) => {
    const section = document.sections.find((one) => one.id === id);
    if (section === undefined) return [];
    // The table says all that the section's own words say of the three dimensions.
    return [subheading(section.heading), ...(id === 'judgement' ? judged(document, words) : section.blocks.map(inSection))];
  });
};

const caseBlocks = (one: AgendaDocumentCase, words: AgendaWords): readonly BriefBlock[] => {
  const { facts, factHead, about, aboutCaption, decisionHere } = words.agenda;
  const rows: readonly (readonly [string, string])[] = [
    [facts.presenter, one.presenter], [facts.unit, one.unit], [facts.owner, one.owner], [facts.handedOver, words.day(one.handedOver)],
    [facts.submission, one.revision === null ? '' : String(one.revision)], [facts.diaryNumber, one.diaryNumber],
  ];
  return [
    subheading(about),
    ...table(aboutCaption, [factHead.what, factHead.value], rows.filter(([, value]) => isSaid(value))),
    ...briefBlocks(one.document, words),
    paragraph(decisionHere),
  ];
};

const nameOf = ({ name }: AgendaDocumentCase, words: AgendaWords): string => oneBlock(name).replace(/\n/g, ' ') || words.noName;

/**
 * The agenda of a meeting as one document: the cases in their order, and for each what the management group reads before
 * it decides. It is made of the briefs as they were submitted, and says nothing of its own about a case.
 * @param cases in the order they are taken
 * @param today `yyyy-mm-dd`, the day it is made
 */
export const agendaDocument = (
  meeting: AgendaDocumentMeeting, cases: readonly AgendaDocumentCase[], words: AgendaWords, language: WrittenDocument['language'], today: string,
): WrittenDocument => {
  const { agenda } = words;
  const facts = [
    { label: agenda.date, value: words.day(meeting.date) }, { label: agenda.note, value: oneBlock(meeting.note) },
    { label: agenda.count, value: String(cases.length) }, { label: agenda.printed, value: words.day(today) },
  ];
  const overview = cases.length === 0 ? [paragraph(agenda.nothing)]
    : table(agenda.overviewCaption, [agenda.head.order, agenda.head.name, agenda.head.unit, agenda.head.presenter],
      cases.map((one, at) => [String(at + 1), nameOf(one, words), one.unit, one.presenter]));
  return {
    language, title: oneBlock(meeting.name).replace(/\n/g, ' ') || agenda.noMeetingName, kind: agenda.kind,
    facts: facts.filter(({ value }) => isSaid(value)),
    profile: null,
    sections: [
      { id: 'agenda', heading: agenda.overview, blocks: overview.map(cleanBlock) },
      ...cases.map((one, at) => ({ id: `case-${at + 1}`, heading: agenda.numbered(at + 1, nameOf(one, words)), blocks: caseBlocks(one, words).map(cleanBlock) })),
    ],
  };
};
