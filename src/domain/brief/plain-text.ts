import { briefHeadingIds } from '../../method/ids';
import type { BriefBlock, BriefDocument, BriefSection } from './document';
import { asSentence, isSaid } from './text';

export interface PlainTextOptions {
  /** Only the handbook's five headings, as they are pasted into a tjänsteskrivelse. */
  readonly onlyHeadings?: boolean;
}

/** Lines of a cell as one: each its own sentence within the line. */
const inLine = (text: string): string => text.split('\n').map((line) => line.trim()).filter(isSaid)
  .map((line, index, all) => (index < all.length - 1 ? asSentence(line) : line)).join(' ');

/**
 * A row of a table as one line of sentences: what it is about, then each column by its name.
 * @param head names of the columns; the first is not said, since the first cell names the row
 */
export const rowLine = (head: readonly string[], row: readonly string[]): string =>
  row.map((cell, index) => ({ cell: inLine(cell), name: head[index] ?? '', index })).filter(({ cell }) => isSaid(cell))
    .map(({ cell, name, index }) => asSentence(index === 0 || !isSaid(name) ? cell : `${name}: ${cell}`)).join(' ');

/** One block as lines of text; lists and tables become lines that begin with a dash. */
export const blockLines = (block: BriefBlock): readonly string[] => {
  switch (block.kind) {
    case 'list': return block.items.map((item) => `– ${inLine(item)}`);
    case 'table': return block.rows.map((row) => `– ${rowLine(block.head, row)}`);
    default: return [block.text];
  }
};

/** A section as paragraphs; a table that no subheading stands above is introduced by its caption. */
const sectionText = ({ heading, blocks }: BriefSection): string => [
  heading,
  ...blocks.flatMap((block, index) => {
    const text = blockLines(block).join('\n');
    return block.kind === 'table' && blocks[index - 1]?.kind !== 'subheading' ? [`${block.caption}:\n${text}`] : [text];
  }),
].join('\n\n');

const isOneOfFive = ({ id }: BriefSection): boolean => briefHeadingIds.some((heading) => heading === id);

/**
 * The document as plain text to paste anywhere: headings as lines, whole sentences, dashes for lists, no tables.
 * @returns paragraphs with a blank line between them
 */
export const plainText = (document: BriefDocument, { onlyHeadings = false }: PlainTextOptions = {}): string => {
  const sections = document.sections.filter((section) => !onlyHeadings || isOneOfFive(section)).map(sectionText);
  if (onlyHeadings) return sections.join('\n\n');
  const facts = document.facts.map(({ label, value }) => `${label}: ${inLine(value)}`).join('\n');
  const { profile } = document;
  return [document.title, document.kind, facts, `${profile.heading}\n\n${profile.alternative}`, ...sections].join('\n\n');
};

/** Blocks as one text, as a draft to write on from. */
export const blocksText = (blocks: readonly BriefBlock[]): string =>
  blocks.map((block, index) => `${index === 0 ? '' : block.kind === 'subheading' || blocks[index - 1]?.kind === 'paragraph' ? '\n\n' : '\n'}${block.kind === 'subheading' ? `${block.text}:` : blockLines(block).join('\n')}`).join('');
