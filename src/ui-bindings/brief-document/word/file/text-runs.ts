import { TextRun } from 'docx';
import type { IRunOptions } from 'docx';
import { storableText } from '../../../../domain/merge/storable-text';

/** Typed text without what XML forbids; a tab is a space, since there is nothing to line up with. */
export const cleanText = (text: string): string => storableText(text).replace(/\t/g, ' ');

/** The same in one line, for a name or a cell of a header. */
export const cleanLine = (text: string): string => cleanText(text).replace(/\s+/g, ' ').trim();

/** What a person wrote with empty lines between, as paragraphs; blank ones are left out. */
export const paragraphsIn = (text: string): readonly string[] => cleanText(text).split(/\n\s*\n/).map((part) => part.trim()).filter((part) => part !== '');

/**
 * The library swaps `{…}` for numbers where the braces hold a key of its own, wherever it stands. A brace in a run of its
 * own is never taken for one.
 */
const pieces = (line: string): string[] => line.split('{').flatMap((piece, index) => (index === 0 ? [piece] : ['{', piece])).filter((piece) => piece !== '');

/** A paragraph's text as runs, with its line ends as line breaks. */
export const textRuns = (text: string, options: Omit<IRunOptions, 'text' | 'children' | 'break'> = {}): TextRun[] =>
  text.split('\n').map((line, index) => new TextRun({ ...options, children: pieces(line), ...(index === 0 ? {} : { break: 1 }) }));
