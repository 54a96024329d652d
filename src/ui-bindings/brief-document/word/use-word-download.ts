import * as React from 'react';
import { useProduct } from '../../../data/bindings/product-context';
import type { WrittenDocument } from '../../../domain/brief/document';
import { briefWord } from './brief-word';
import { wordFileName } from './file-name';
import { WordChunkMissing } from './make-word';
import { saveWordFile } from './save-file';

/** Why there is no file: its code did not arrive, it could not be made, or the browser did not take it. */
export type WordFailure = 'chunk' | 'making' | 'browser';

export type WordState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'working'; readonly share: number }
  | { readonly kind: 'done'; readonly name: string }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly why: WordFailure };

export interface WordDownload { readonly state: WordState; readonly start: () => void; readonly cancel: () => void }

const failureOf = (error: unknown): WordState => ({ kind: 'failed', why: error instanceof WordChunkMissing ? 'chunk' : 'making' });

/** Makes the Word file of a document and downloads it; one at a time, and none that nobody waits for any longer. */
export const useWordDownload = (document: WrittenDocument): WordDownload => {
  const { now } = useProduct();
  const [state, setState] = React.useState<WordState>({ kind: 'idle' });
  const work = React.useRef<AbortController | null>(null);
  React.useEffect(() => () => { work.current?.abort(); work.current = null; }, []);

  const start = async (): Promise<void> => {
    if (work.current !== null) return;
    const mine = new AbortController();
    work.current = mine;
    const tell = (next: WordState): void => { if (work.current === mine) setState(next); };
    tell({ kind: 'working', share: 0 });
    let ended: WordState;
    try {
      const bytes = await briefWord(document, { created: now(), signal: mine.signal, onProgress: (share) => tell({ kind: 'working', share }) });
      // Cancelled in the last moment: nothing is downloaded.
      if (mine.signal.aborted) return;
      ended = downloaded(bytes, wordFileName(document.title, document.kind));
    } catch (error) {
      ended = failureOf(error);
    }
    tell(ended);
    if (work.current === mine) work.current = null;
  };
  const cancel = (): void => {
    if (work.current === null) return;
    // At once, also while the code is still on its way; what it comes to is thrown away.
    work.current.abort();
    work.current = null;
    setState({ kind: 'cancelled' });
  };
  return { state, start: () => void start(), cancel };
};

const downloaded = (bytes: Uint8Array, name: string): WordState => {
  try {
    saveWordFile(bytes, name);
    return { kind: 'done', name };
  } catch {
    return { kind: 'failed', why: 'browser' };
  }
};
