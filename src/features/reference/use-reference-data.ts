import * as React from 'react';
import { useProduct } from '../../data/bindings/product-context';
import type { Failure } from '../../data/ports/results';
import { seedEntries } from '../../domain/reference/seed';
import { loadMethodDetails, loadMethodTexts } from '../../method/load';
import type { MethodTexts } from '../../method/texts';
import { createReferenceStore, type ReferenceStore } from './store/reference-store';

/** Name the draft is kept under in this browser. */
export const DRAFT_NAME = 'reference';

export interface ReferenceData {
  readonly store: ReferenceStore;
  readonly parts: MethodTexts['parts'];
}

const wordsIn = async (language: 'sv' | 'en') => {
  const [texts, details] = await Promise.all([loadMethodTexts(language), loadMethodDetails(language)]);
  return { texts, details };
};

/** Reads what is published and the words of both languages; null data while they are on their way. */
export const useReferenceData = (): { readonly data: ReferenceData | null; readonly failure: Failure | null; readonly readAgain: () => void } => {
  const { reference, formDrafts, host } = useProduct();
  const [data, setData] = React.useState<ReferenceData | null>(null);
  const [failure, setFailure] = React.useState<Failure | null>(null);
  const [attempt, setAttempt] = React.useState(0);
  React.useEffect(() => {
    let isHere = true;
    let opened: ReferenceStore | null = null;
    const read = async (): Promise<void> => {
      const [result, sv, en] = await Promise.all([reference.read(), wordsIn('sv'), wordsIn('en')]);
      if (!isHere) return;
      if (!result.ok) { setFailure(result.failure); return; }
      const keeper = {
        read: () => formDrafts.read(DRAFT_NAME), write: (draft: unknown) => formDrafts.write(DRAFT_NAME, draft), clear: () => formDrafts.clear(DRAFT_NAME),
      };
      opened = createReferenceStore({ seed: seedEntries(sv, en), rows: result.value.rows, keeper: result.value.mayManage ? keeper : null });
      setData({ store: opened, parts: (host.language === 'sv' ? sv : en).texts.parts });
    };
    setFailure(null);
    read().catch(() => { if (isHere) setFailure({ kind: 'offline' }); });
    const keep = (): void => opened?.keep();
    const handleVisibility = (): void => { if (document.visibilityState === 'hidden') keep(); else opened?.follow(); };
    window.addEventListener('pagehide', keep);
    document.addEventListener('visibilitychange', handleVisibility);
    return () => {
      isHere = false;
      keep();
      window.removeEventListener('pagehide', keep);
      document.removeEventListener('visibilitychange', handleVisibility);
    };
  }, [reference, formDrafts, host.language, attempt]);
  return { data, failure, readAgain: () => setAttempt(attempt + 1) };
};
