import type { BriefBlock, BriefDocument, BriefSection, BriefSectionId } from '../brief/document';
import { asSentence, isSaid } from '../brief/text';

/** Characters of the whole text: what a card takes with room to spare. */
export const MOST_SUMMARY = 1_500;
/** Characters of one part, so that all of them have their place. */
const MOST_PART = 340;
/** Findings named by name for and against. */
const MOST_NAMED = 4;

/** Which submission it is and when, as the document's own head says it: what every text of ours begins with. */
const beginning = ({ facts, kind }: BriefDocument): string => asSentence(facts.find(({ isState }) => isState === true)?.value ?? kind);

/**
 * Whether a summary may be written over: there is none, or it is one of ours. One that begins otherwise was written by a
 * person. The words are those of the Swedish document's head, which is what every submission is in.
 */
export const isOwnSummary = (summary: string): boolean => summary.trim() === '' || /^Inlämning \d+, [^\n]{1,40}\.(\n|$)/.test(summary.trim());

/** Cut between words, never through a character. */
const cut = (text: string, most: number): string => {
  const letters = [...text];
  if (letters.length <= most) return text;
  const kept = letters.slice(0, most - 1).join('');
  const space = kept.lastIndexOf(' ');
  return `${(space > most / 2 ? kept.slice(0, space) : kept).trimEnd()}…`;
};

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

const namesIn = (block: BriefBlock): readonly string[] => {
  switch (block.kind) {
    case 'table': return block.rows.map(([name]) => name ?? '');
    case 'list': return block.items;
    default: return [];
  }
};

/** The findings of a section by name; its own text where it names none. */
const named = ({ blocks }: BriefSection): string => {
  const names = blocks.flatMap(namesIn).map((name) => oneLine(name.split('\n', 1)[0] ?? '')).filter(isSaid);
  if (names.length === 0) return written(blocks);
  return `${names.slice(0, MOST_NAMED).map((name) => cut(name, 80)).join('; ')}${names.length > MOST_NAMED ? ' …' : ''}`;
};

/** The section's text up to its first subheading. */
const written = (blocks: readonly BriefBlock[]): string => {
  const end = blocks.findIndex(({ kind }) => kind === 'subheading');
  return oneLine((end < 0 ? blocks : blocks.slice(0, end)).map((block) => (block.kind === 'paragraph' ? block.text : '')).join(' '));
};

/**
 * A submission in a few lines of plain text, for the cards that tell the management group of it: what the initiative is,
 * what the project group proposes, what speaks for and against, and how the three dimensions were judged.
 * @param document the brief as it was submitted
 * @returns at most 1,500 characters
 */
export const cardSummary = (document: BriefDocument): string => {
  const section = (id: BriefSectionId): BriefSection | undefined => document.sections.find((one) => one.id === id);
  const line = (id: BriefSectionId, textOf: (of: BriefSection) => string): readonly string[] => {
    const found = section(id);
    const text = found === undefined ? '' : textOf(found);
    return found === undefined || text === '' ? [] : [`${found.heading}: ${asSentence(cut(text, MOST_PART))}`];
  };
  const dimensions = document.profile.dimensions.map(({ name, valueName }) => `${name}: ${valueName}`);
  const lines = [
    beginning(document),
    ...line('initiative', ({ blocks }) => written(blocks)),
    ...line('proposal', ({ blocks }) => written(blocks)),
    ...line('BU2', named),
    ...line('BU3', named),
    ...(dimensions.length === 0 ? [] : [asSentence(dimensions.join('. '))]),
  ];
  return cut(lines.join('\n'), MOST_SUMMARY);
};
