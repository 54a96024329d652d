import * as React from 'react';
import { useProduct, useReference } from '../../../data/bindings/product-context';
import { useAssessment, useSession } from '../../../data/bindings/session-context';
import type { Answer } from '../../../data/ports/rows';
import { basisBlocks } from '../../../domain/brief/build';
import type { BriefBlock } from '../../../domain/brief/document';
import { briefHeadingIds } from '../../../method/ids';
import type { BriefHeadingId } from '../../../method/ids';
import { useRowsWhere } from '../../../ui-bindings/use-rows-where';
import { briefFacts, briefKinds } from '../../../ui-bindings/brief-document/brief-facts';
import { useCaseVersion } from '../../../ui-bindings/brief-document/case-version';
import { useDocumentWords } from '../../../ui-bindings/brief-document/use-document-words';

/** What each heading builds on, as blocks in the language the product is shown in. */
export type Basis = Readonly<Record<BriefHeadingId, readonly BriefBlock[]>>;

export interface BasisState {
  /** Null while its words are on their way, and where they cannot be fetched. */
  readonly basis: Basis | null;
  readonly isFailed: boolean;
  readonly retry: () => void;
}

// A keystroke in a heading changes nothing that any heading builds on.
const isElsewhere = ({ item }: Answer): boolean => !briefHeadingIds.some((id) => id === item);
const otherKinds = briefKinds.filter((kind) => kind !== 'answer');

/** What the five headings build on, followed as it changes. */
export const useBasis = (): BasisState => {
  const session = useSession();
  const reference = useReference();
  const { language } = useProduct().host;
  const { methodVersion } = useAssessment();
  const { loaded, isFailed, retry } = useDocumentWords(language, session.reference(), methodVersion);
  const answers = useRowsWhere('answer', isElsewhere);
  const version = useCaseVersion(session, otherKinds);
  const basis = React.useMemo(() => {
    if (loaded === null) return null;
    const facts = briefFacts(session, reference);
    return Object.fromEntries(briefHeadingIds.map((id) => [id, basisBlocks(id, facts, loaded.words, loaded.method)])) as unknown as Basis;
    // The version and the answers say that something has changed; what it has changed to is read from the session itself.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [loaded, session, reference, version, answers]);
  return { basis, isFailed, retry };
};
