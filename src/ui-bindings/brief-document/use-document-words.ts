import * as React from 'react';
import type { ReferenceRow } from '../../data/ports/rows';
import type { BriefMethod, BriefWords } from '../../domain/brief/build';
import { newestEdition } from '../../domain/reference/editions';
import { editionOfPin } from '../../domain/reference/pin';
import type { Language } from '../../host/host-info';
import { loadTexts } from '../../i18n/load-texts';
import { loadMethodDetails, loadMethodTexts } from '../../method/load';

/** The words of the document and the method's names at the case's edition, in one language. */
export interface DocumentWords { readonly words: BriefWords; readonly method: BriefMethod }

/** Fetches the words of a language that is perhaps not the one the product is shown in. Rejects when they cannot be fetched. */
export const loadDocumentWords = async (language: Language, rows: readonly ReferenceRow[], methodVersion: string): Promise<DocumentWords> => {
  const [words, texts, details] = await Promise.all([loadTexts(language, 'document'), loadMethodTexts(language), loadMethodDetails(language)]);
  if (newestEdition(rows) === 0) return { words, method: { ...texts, childRights: details.childRights } };
  const { detailsAt, textsAt } = await import(/* webpackChunkName: 'reference-apply' */ '../../domain/reference/apply');
  const edition = editionOfPin(methodVersion);
  return { words, method: { ...textsAt(texts, rows, edition, language), childRights: detailsAt(details, rows, edition, language).childRights } };
};

export interface DocumentWordsState {
  /** Null until they have arrived; those of the language before are never shown under another. */
  readonly loaded: DocumentWords | null;
  readonly isFailed: boolean;
  readonly retry: () => void;
}

type Arrived = { readonly of: string; readonly words: DocumentWords | 'failed' };

/** The words of the document in a language, fetched when they are asked for. */
export const useDocumentWords = (language: Language, rows: readonly ReferenceRow[], methodVersion: string): DocumentWordsState => {
  const [attempt, setAttempt] = React.useState(0);
  const of = `${language} ${methodVersion} ${attempt}`;
  const [arrived, setArrived] = React.useState<Arrived | null>(null);
  React.useEffect(() => {
    let isHere = true;
    const arrive = (words: Arrived['words']): void => { if (isHere) setArrived({ of, words }); };
    loadDocumentWords(language, rows, methodVersion).then(arrive, () => arrive('failed'));
    return () => { isHere = false; };
  }, [language, rows, methodVersion, of]);
  const now = arrived?.of === of ? arrived.words : null;
  return { loaded: now === 'failed' ? null : now, isFailed: now === 'failed', retry: React.useCallback(() => setAttempt((n) => n + 1), []) };
};
