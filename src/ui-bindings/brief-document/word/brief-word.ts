import type { WrittenDocument } from '../../../domain/brief/document';
import { loadTexts } from '../../../i18n/load-texts';
import { dimensionProfileSvg } from '../../../ui/pictures/dimension-profile-svg';
import { WordChunkMissing, makeWord } from './make-word';
import { profilePicture } from './profile-picture';
import type { WordOptions } from './word-options';

const pictureFor = async ({ language, profile }: WrittenDocument): Promise<Uint8Array | null> => {
  if (profile === null) return null;
  const { picture } = await loadTexts(language, 'document').catch((error: unknown) => { throw new WordChunkMissing(String(error)); });
  return profilePicture(dimensionProfileSvg(profile, picture));
};

/**
 * A document as a Word file, with the picture of the three dimensions in it where it has one, as the browser draws it.
 * @returns the bytes of the .docx
 * @throws as `makeWord`
 */
export const briefWord = async (document: WrittenDocument, options: Omit<WordOptions, 'picture'>): Promise<Uint8Array> =>
  makeWord(document, { ...options, picture: await pictureFor(document) });
