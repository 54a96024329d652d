import { WordCancelled } from '../word-options';
import type { WordOptions } from '../word-options';

/** Counts what is done, tells it, and lets the browser draw and listen now and then. */
export interface Pace { step(): Promise<void> }

/** So many steps at a time; a step is a paragraph or a row. */
const STRIDE = 20;
/** What is left when all parts are made: the library writes them out and packs them. */
const LAST_SHARE = 0.8;

/** @param total how many steps there will be */
export const paceOf = (total: number, { onProgress, signal }: Pick<WordOptions, 'onProgress' | 'signal'>): Pace => {
  let done = 0;
  return {
    step: async () => {
      done += 1;
      if (done % STRIDE !== 0) return;
      onProgress?.(LAST_SHARE * Math.min(1, done / Math.max(1, total)));
      await breathe();
      if (signal?.aborted === true) throw new WordCancelled();
    },
  };
};

/** Lets the browser do what waits: draw, hear a click. */
export const breathe = (): Promise<void> => new Promise((resolve) => { setTimeout(resolve, 0); });
