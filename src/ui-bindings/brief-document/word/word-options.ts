/** How a Word file is to be made. */
export interface WordOptions {
  /** The picture of the three dimensions as PNG; without it the table beside it stands alone. */
  readonly picture: Uint8Array | null;
  /** When the document was made, ISO 8601: the day in the file's properties. */
  readonly created: string;
  /** How much is done, 0 to 1, never falling. */
  readonly onProgress?: (share: number) => void;
  /** Stops the work; what is made so far is thrown away. */
  readonly signal?: AbortSignal;
}

/** Somebody stopped the work. */
export class WordCancelled extends Error {
  public override readonly name = 'WordCancelled';
}
