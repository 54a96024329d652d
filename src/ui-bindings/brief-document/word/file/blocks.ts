import { HeadingLevel, Paragraph } from 'docx';
import type { FileChild } from 'docx';
import type { BriefBlock, WrittenDocument } from '../../../../domain/brief/document';
import type { Pace } from './pace';
import { pointsReference } from './styles';
import { tableOf } from './table';
import { cleanLine, paragraphsIn, textRuns } from './text-runs';

type Section = WrittenDocument['sections'][number];

/** Room above what follows a table, which has none below itself. */
const AFTER_TABLE = { spacing: { before: 240 } } as const;

export const heading = (text: string, level: 1 | 2): Paragraph =>
  new Paragraph({ heading: level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2, children: textRuns(cleanLine(text)) });

/** A caption stands before its table and stays with it; without words it still keeps two tables apart. */
export const caption = (text: string): Paragraph => new Paragraph({ style: 'Caption', children: textRuns(cleanLine(text)) });

const pointsOf = (item: string): Paragraph[] =>
  paragraphsIn(item).map((part, index) => new Paragraph({
    // A second paragraph of a point stands under it, without a bullet of its own.
    ...(index === 0 ? { numbering: { reference: pointsReference, level: 0 } } : { style: 'ListParagraph', indent: { left: 397 } }),
    children: textRuns(part),
  }));

const blockOf = async (block: BriefBlock, isAfterTable: boolean, pace: Pace): Promise<readonly FileChild[]> => {
  switch (block.kind) {
    case 'paragraph': return paragraphsIn(block.text).map((part, index) => new Paragraph({ children: textRuns(part), ...(isAfterTable && index === 0 ? AFTER_TABLE : {}) }));
    case 'subheading': return [heading(block.text, 2)];
    case 'list': return block.items.flatMap(pointsOf);
    case 'table': return [caption(block.caption), await tableOf(block.head, block.rows, pace)];
    // There is none: a stored document with a block of a newer version is refused before it comes here (`parseBrief`).
    default: return [];
  }
};

/** A section of the document: its heading and its blocks in order. */
export const sectionOf = async ({ heading: text, blocks }: Section, pace: Pace): Promise<readonly FileChild[]> => {
  const made: FileChild[] = [heading(text, 1)];
  for (const [index, block] of blocks.entries()) {
    made.push(...await blockOf(block, blocks[index - 1]?.kind === 'table', pace));
    await pace.step();
  }
  return made;
};

/** How many steps a section takes: one for each block, one for each row. */
export const stepsOf = ({ blocks }: Section): number =>
  blocks.reduce((steps, block) => steps + 1 + (block.kind === 'table' ? block.rows.length + 1 : 0), 0);
