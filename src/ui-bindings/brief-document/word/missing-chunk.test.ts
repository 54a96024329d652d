import { emptyBrief } from '../../../../tests/fixtures/brief-documents';
import { WordChunkMissing, makeWord } from './make-word';

jest.mock('./file/word-file', () => { throw new Error('Loading chunk word failed'); });

it('tells a part of the product that did not arrive from a document that cannot be made', async () => {
  await expect(makeWord(emptyBrief, { picture: null, created: '2026-11-23T09:30:15Z' })).rejects.toBeInstanceOf(WordChunkMissing);
});
