import * as React from 'react';
import { useReference } from '../../../data/bindings/product-context';
import { useSession } from '../../../data/bindings/session-context';
import { basisBlocks } from '../../../domain/brief/build';
import { blocksText } from '../../../domain/brief/plain-text';
import type { BriefHeadingId } from '../../../method/ids';
import { answerKey } from '../../../ui-bindings/use-answer';
import { briefFacts } from '../../../ui-bindings/brief-document/brief-facts';
import { loadDocumentWords } from '../../../ui-bindings/brief-document/use-document-words';

export interface DraftTaking {
  readonly take: () => void;
  readonly isTaking: boolean;
  /** The words of the draft could not be fetched. */
  readonly isFailed: boolean;
}

/**
 * What a heading builds on as a text to go on from: in Swedish, the language the brief is published in, whatever language
 * the product is shown in. What somebody has written meanwhile stands.
 */
export const useDraftOf = (item: BriefHeadingId, onTaken: (text: string) => void): DraftTaking => {
  const session = useSession();
  const reference = useReference();
  const [state, setState] = React.useState<'idle' | 'taking' | 'failed'>('idle');
  const isHere = React.useRef(true);
  React.useEffect(() => { isHere.current = true; return () => { isHere.current = false; }; }, []);
  const put = (next: typeof state): void => { if (isHere.current) setState(next); };
  const take = (): void => {
    setState('taking');
    loadDocumentWords('sv', session.reference(), session.assessment().methodVersion).then(({ words, method }) => {
      const written = session.row('answer', answerKey(session.assessment().key, item))?.text ?? '';
      if (written.trim() === '') onTaken(blocksText(basisBlocks(item, briefFacts(session, reference), words, method)));
      put('idle');
    }, () => put('failed'));
  };
  return { take, isTaking: state === 'taking', isFailed: state === 'failed' };
};
