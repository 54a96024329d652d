import { AlignmentType, LevelFormat, LineRuleType } from 'docx';
import type { INumberingOptions, IStylesOptions } from 'docx';
import type { Texts } from '../../../../i18n/load-texts';

/** Sizes of text are in half points, everything else in twips (1/20 point, 56.7 to the millimetre). */
const FONT = 'Arial';
const INK = '1A1A1A';
const MUTED = '4D4D4D';
/** Styles of our own; the others are Word's. */
export const styleIds = { fact: 'BriefFact', tableText: 'BriefTableText', tableHead: 'BriefTableHead' } as const;
/** Where the values of the facts begin. */
export const FACT_TAB = 3289;
export const pointsReference = 'brief-points';

/** Word's own list style with a bullet that stands under the text. */
export const numbering: INumberingOptions = {
  config: [{
    reference: pointsReference,
    levels: [{ level: 0, format: LevelFormat.BULLET, text: '•', alignment: AlignmentType.LEFT, style: { paragraph: { indent: { left: 397, hanging: 284 } } } }],
  }],
};

/**
 * The styles of the file. Title, headings, list, caption, header and footer are Word's built-in ones by name, so that they
 * are called Rubrik 1 and so on in a Swedish Word, and navigation, tables of contents and the department's own templates work.
 */
export const stylesFor = (language: string, words: Texts['document']['word']['styles']): IStylesOptions => ({
  default: {
    document: {
      run: { font: FONT, size: 21, color: INK, language: { value: language, eastAsia: language, bidirectional: 'ar-SA' } },
      paragraph: { spacing: { after: 140, line: 288, lineRule: LineRuleType.AUTO } },
    },
    title: { run: { size: 44, bold: true }, paragraph: { spacing: { after: 60, line: 264, lineRule: LineRuleType.AUTO }, keepNext: true, keepLines: true } },
    heading1: { run: { size: 30, bold: true }, paragraph: { spacing: { before: 420, after: 120, line: 264, lineRule: LineRuleType.AUTO }, keepNext: true, keepLines: true, outlineLevel: 0 } },
    heading2: { run: { size: 23, bold: true }, paragraph: { spacing: { before: 260, after: 80, line: 264, lineRule: LineRuleType.AUTO }, keepNext: true, keepLines: true, outlineLevel: 1 } },
    listParagraph: { paragraph: { spacing: { after: 80 } } },
    caption: { run: { size: 19, bold: true, color: INK }, paragraph: { spacing: { before: 240, after: 80, line: 264, lineRule: LineRuleType.AUTO }, keepNext: true, keepLines: true }, quickFormat: true, semiHidden: false },
  },
  paragraphStyles: [
    { id: 'Subtitle', name: 'Subtitle', basedOn: 'Normal', next: 'Normal', quickFormat: true, run: { size: 24, color: MUTED }, paragraph: { spacing: { after: 280 }, keepNext: true } },
    { id: 'Header', name: 'header', basedOn: 'Normal', run: { size: 17, color: MUTED }, paragraph: { spacing: { after: 0 } } },
    { id: 'Footer', name: 'footer', basedOn: 'Normal', run: { size: 17, color: MUTED }, paragraph: { spacing: { after: 0 } } },
    { id: styleIds.fact, name: words.fact, basedOn: 'Normal', quickFormat: true, paragraph: { spacing: { after: 50 }, indent: { left: FACT_TAB, hanging: FACT_TAB }, keepLines: true } },
    { id: styleIds.tableText, name: words.tableText, basedOn: 'Normal', quickFormat: true, run: { size: 19 }, paragraph: { spacing: { before: 40, after: 40, line: 252, lineRule: LineRuleType.AUTO } } },
    { id: styleIds.tableHead, name: words.tableHead, basedOn: styleIds.tableText, quickFormat: true, run: { bold: true }, paragraph: { keepNext: true } },
  ],
});
