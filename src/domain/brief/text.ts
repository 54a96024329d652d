import { storableText } from '../merge/storable-text';
import type { BriefBlock } from './document';

/** Characters that XML allows and no reader wants: the C1 controls; the line ends of other systems become ours. */
const tidy = (text: string): string =>
  storableText(text).replace(/[\u0085\u2028\u2029]/g, '\n').replace(/[\u007f-\u009f]/g, '').replace(/[ \t]+$/gm, '');

/** A text without what XML forbids and without blank lines, for a cell or an item of a list. */
export const oneBlock = (text: string): string => tidy(text).replace(/\n{2,}/g, '\n').trim();

/** The paragraphs of a text: what stands between blank lines. */
export const paragraphsOf = (text: string): readonly string[] =>
  tidy(text).split(/\n{2,}/).map((part) => part.trim()).filter((part) => part !== '');

export const isSaid = (text: string): boolean => text.trim() !== '';

/** Ends like a sentence: a full stop is added where the text ends without one. */
export const asSentence = (text: string): string => {
  const trimmed = text.trim();
  return trimmed === '' || /[.!?…:](?:["'”’»)\]]*)$/.test(trimmed) ? trimmed : `${trimmed}.`;
};

export const paragraph = (text: string): BriefBlock => ({ kind: 'paragraph', text });
export const subheading = (text: string): BriefBlock => ({ kind: 'subheading', text });
export const paragraphs = (text: string): readonly BriefBlock[] => paragraphsOf(text).map(paragraph);

/** A list of what says something; no block for none. */
export const list = (items: readonly string[]): readonly BriefBlock[] => {
  const said = items.filter(isSaid);
  return said.length === 0 ? [] : [{ kind: 'list', items: said }];
};

/** A table of whole rows; no block for none. */
export const table = (caption: string, head: readonly string[], rows: readonly (readonly string[])[]): readonly BriefBlock[] =>
  rows.length === 0 ? [] : [{ kind: 'table', caption, head, rows }];

/** Blocks under a heading of their own; nothing where there are none. */
export const under = (heading: string, blocks: readonly BriefBlock[]): readonly BriefBlock[] =>
  blocks.length === 0 ? [] : [subheading(heading), ...blocks];

/** Every text of a block made fit to stand in any file. */
export const cleanBlock = (block: BriefBlock): BriefBlock => {
  switch (block.kind) {
    case 'list': return { kind: 'list', items: block.items.map(oneBlock) };
    case 'table': return { kind: 'table', caption: oneBlock(block.caption), head: block.head.map(oneBlock), rows: block.rows.map((row) => row.map(oneBlock)) };
    default: return { kind: block.kind, text: oneBlock(block.text) };
  }
};
