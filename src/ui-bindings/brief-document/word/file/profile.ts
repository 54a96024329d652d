import { ImageRun, Paragraph } from 'docx';
import type { Table } from 'docx';
import type { BriefProfile } from '../../../../domain/brief/document';
import type { Texts } from '../../../../i18n/load-texts';
import type { Pace } from './pace';
import { TEXT_WIDTH } from './page';
import { pngSize } from './png-size';
import { cleanLine } from './text-runs';
import { tableOf } from './table';

/** Pixels at 96 to the inch, as the library counts: as wide as the text, and at most a third of the page high. */
const MOST = { width: Math.floor(TEXT_WIDTH / 15), height: 340 } as const;

/** The picture of the three dimensions with its words; null when the bytes are no PNG. */
export const pictureOf = (picture: Uint8Array, { heading, alternative }: BriefProfile): Paragraph | null => {
  const size = pngSize(picture);
  if (size === null) return null;
  const scale = Math.min(MOST.width / size.width, MOST.height / size.height);
  const transformation = { width: Math.round(size.width * scale), height: Math.round(size.height * scale) };
  const altText = { id: '1', name: cleanLine(heading), title: cleanLine(heading), description: cleanLine(alternative) };
  return new Paragraph({ keepNext: true, spacing: { after: 200 }, children: [new ImageRun({ type: 'png', data: picture, transformation, altText })] });
};

/** The same in a table: what was judged in each dimension, why, and how many effects speak for and against. */
export const profileTable = (profile: BriefProfile, words: Texts['document']['word']['profile'], pace: Pace): Promise<Table> =>
  tableOf(
    [words.dimension, words.value, words.reasoning, words.positive, words.negative],
    profile.dimensions.map(({ name, valueName, reasoning, positive, negative }) => [name, valueName, reasoning, String(positive), String(negative)]),
    pace,
  );
