import * as React from 'react';
import { useProduct, useReference } from '../../data/bindings/product-context';
import { useAssessment, useSession } from '../../data/bindings/session-context';
import type { Failure } from '../../data/ports/results';
import { buildBrief } from '../../domain/brief/build';
import type { BriefPublication } from '../../domain/brief/build';
import type { BriefDocument } from '../../domain/brief/document';
import { localDay } from '../../domain/dates';
import type { Language } from '../../host/host-info';
import { briefFacts, briefKinds } from './brief-facts';
import { useCaseVersion } from './case-version';
import { useDocumentWords } from './use-document-words';

export interface BriefDocumentState {
  /** The draft as the case stands now; null while its words are on their way, and when they cannot be fetched. */
  readonly document: BriefDocument | null;
  readonly isLoading: boolean;
  /** The words of the language could not be fetched. */
  readonly failure: Failure | null;
  readonly retry: () => void;
  /**
   * The document of the case as it is when this is called, whatever has been rendered: a draft for null, otherwise with
   * what the publication says. Null until the words are there.
   */
  readonly build: ((publication: BriefPublication | null) => BriefDocument) | null;
}

const offline: Failure = { kind: 'offline' };

/**
 * The decision brief of the open case as a document in a language, which need not be the one the product is shown in.
 * @param language Swedish for everything that is published
 */
export const useBriefDocument = (language: Language): BriefDocumentState => {
  const session = useSession();
  const { now } = useProduct();
  const reference = useReference();
  const { methodVersion } = useAssessment();
  const { loaded, isFailed, retry } = useDocumentWords(language, session.reference(), methodVersion);
  const version = useCaseVersion(session, briefKinds);
  const build = React.useMemo(() => loaded && ((publication: BriefPublication | null): BriefDocument =>
    buildBrief(briefFacts(session, reference), loaded.words, loaded.method, { language, today: localDay(now()) ?? '', publication })),
  [loaded, session, reference, language, now]);
  // The version says that the case has changed; what it has changed to is read from the session itself.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  const document = React.useMemo(() => (build === null ? null : build(null)), [build, version]);
  return { document, isLoading: loaded === null && !isFailed, failure: isFailed ? offline : null, retry, build };
};
