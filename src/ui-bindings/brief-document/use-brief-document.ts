import * as React from 'react';
import { useProduct, useReference } from '../../data/bindings/product-context';
import { useAssessment, useSession } from '../../data/bindings/session-context';
import type { Failure } from '../../data/ports/results';
import { buildBrief } from '../../domain/brief/build';
import type { BriefPublication, BriefSubmission } from '../../domain/brief/build';
import type { BriefDocument } from '../../domain/brief/document';
import { localDay } from '../../domain/dates';
import type { Language } from '../../host/host-info';
import { briefFacts, briefKinds } from './brief-facts';
import { useCaseVersion } from './case-version';
import { useDocumentWords } from './use-document-words';

export interface BriefBuildState {
  readonly isLoading: boolean;
  /** The words of the language could not be fetched. */
  readonly failure: Failure | null;
  readonly retry: () => void;
  /**
   * The document of the case as it is when this is called, whatever has been rendered: a draft for null, otherwise with
   * what the publication or the submission says. Null until the words are there.
   */
  readonly build: ((of: BriefPublication | BriefSubmission | null) => BriefDocument) | null;
}

export interface BriefDocumentState extends BriefBuildState {
  /** The draft as the case stands now; null while its words are on their way, and when they cannot be fetched. */
  readonly document: BriefDocument | null;
}

const offline: Failure = { kind: 'offline' };

/** The way to make the document, for who needs it at one moment only: nothing is made as the case changes. */
export const useBriefBuild = (language: Language): BriefBuildState => {
  const session = useSession();
  const { now } = useProduct();
  const reference = useReference();
  const { methodVersion } = useAssessment();
  const { loaded, isFailed, retry } = useDocumentWords(language, session.reference(), methodVersion);
  const build = React.useMemo(() => loaded && ((of: BriefPublication | BriefSubmission | null): BriefDocument => {
    const [publication, submission] = of === null ? [null, null] : 'submission' in of ? [null, of] : [of, null];
    return buildBrief(briefFacts(session, reference), loaded.words, loaded.method, { language, today: localDay(now()) ?? '', publication, submission });
  }),
  [loaded, session, reference, language, now]);
  return { isLoading: loaded === null && !isFailed, failure: isFailed ? offline : null, retry, build };
};

/**
 * The decision brief of the open case as a document in a language, which need not be the one the product is shown in.
 * @param language Swedish for everything that is published
 */
export const useBriefDocument = (language: Language): BriefDocumentState => {
  const session = useSession();
  const state = useBriefBuild(language);
  const { build } = state;
  const version = useCaseVersion(session, briefKinds);
  // The version says that the case has changed; what it has changed to is read from the session itself.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  const document = React.useMemo(() => (build === null ? null : build(null)), [build, version]);
  return { ...state, document };
};
