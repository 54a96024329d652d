import type { WrittenDocument } from '../../../domain/brief/document';
import { loadTexts } from '../../../i18n/load-texts';
import { WordCancelled } from './word-options';
import type { WordOptions } from './word-options';

/** The code that writes Word files, with its library, has not arrived; nothing is wrong with the document. */
export class WordChunkMissing extends Error {
  public override readonly name = 'WordChunkMissing';
}

/**
 * A document as a Word file. The code that writes it is fetched when this is called, never before.
 * The same document, picture and time always give the same bytes.
 * @param options `created` is ISO 8601; the clock of the machine is never asked
 * @returns the bytes of the .docx
 * @throws WordChunkMissing when the code cannot be fetched; WordCancelled when `signal` says so
 */
export const makeWord = async (document: WrittenDocument, options: WordOptions): Promise<Uint8Array> => {
  const [{ wordFile }, words] = await Promise.all([import(/* webpackChunkName: 'word' */ './file/word-file'), loadTexts(document.language, 'document')])
    .catch((error: unknown) => { throw new WordChunkMissing(error instanceof Error ? error.message : String(error)); });
  if (options.signal?.aborted === true) throw new WordCancelled();
  return wordFile(document, words, options);
};
