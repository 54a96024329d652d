import * as React from 'react';
import { MethodTextsProvider, ProductProvider, useProduct } from '../../data/bindings/product-context';
import { SessionProvider } from '../../data/bindings/session-context';
import type { CaseSession } from '../../data/ports/case-session';
import type { Failure } from '../../data/ports/results';
import { WorkspaceFrame, type PartLoaders } from '../../features/workspace-frame/workspace-frame';
import { loadTexts, type Texts } from '../../i18n/load-texts';
import { TextsProvider, useTexts } from '../../i18n/texts-context';
import { loadFirstTexts } from '../../method/load';
import type { FirstTexts } from '../../method/texts';
import { LinkButton } from '../../ui/button/link-button';
import { CaseReference } from '../../ui-bindings/case-reference';
import { FailureScreen } from './failure-screen';
import { LoadingScreen } from './loading-screen';
import { loadLost, type Lost } from './load-lost';
import type { OpeningCase } from '../first-answer';
import { needsSetup } from '../place';
import { workspaceParts } from '../workspace-parts';
import { useMethodWords } from './use-method-words';
import styles from './views.module.scss';

export interface CaseViewProps {
  readonly caseId: number;
  readonly part: string | null;
  /** The case, when it was asked for before this screen was fetched. */
  readonly first: OpeningCase | null;
  readonly onLeave: () => void;
  readonly onSetup: () => void;
}

interface Found {
  readonly session: CaseSession;
  readonly workspace: Texts['workspace'];
  readonly first: FirstTexts;
}
/** Starts fetching the code of the part to begin with, while the case is still on its way. The frame says so when it fails. */
const fetchPartEarly = (parts: PartLoaders, part: string | null): void => {
  const [, load] = Object.entries(parts).find(([id]) => id === (part ?? 'overview')) ?? [];
  load?.().catch(() => undefined);
};

/** Opens one case and shows the workspace; the words and the data are fetched side by side. */
export const CaseView: React.FC<CaseViewProps> = ({ caseId, part, first, onLeave, onSetup }) => {
  const product = useProduct();
  const common = useTexts('common');
  const { language } = product.host;
  const [ready, setReady] = React.useState<Found | Lost | null>(null);
  const [failure, setFailure] = React.useState<Failure | null>(null);
  const [attempt, setAttempt] = React.useState(0);
  const early = React.useRef(first);

  const { methodTexts, fetchLater } = useMethodWords(language, ready === null || ready.session === null ? null : ready.first);
  const parts = React.useMemo(() => workspaceParts(language, fetchLater), [language, fetchLater]);
  React.useEffect(() => fetchPartEarly(parts, part), [parts, part]);
  React.useEffect(() => {
    let isHere = true;
    let opened: CaseSession | null = null;
    const open = async (): Promise<void> => {
      const opening = early.current ?? product.cases.open(caseId);
      early.current = null;
      const [result, workspace, firstTexts] = await Promise.all([opening, loadTexts(language, 'workspace'), loadFirstTexts(language)]);
      if (!result.ok && result.failure.kind !== 'gone') { if (isHere) setFailure(result.failure); return; }
      if (!result.ok) {
        const lost = await loadLost(language);
        if (isHere) setReady(lost);
        return;
      }
      opened = result.value;
      if (isHere) setReady({ session: opened, workspace, first: firstTexts }); else opened.close();
    };
    setReady(null);
    setFailure(null);
    open().catch(() => { if (isHere) setFailure({ kind: 'offline' }); });
    return () => { isHere = false; opened?.close(); };
  }, [product, language, caseId, attempt]);

  // The part to begin with belongs to this opening, not to the link the page was entered by.
  const here = React.useMemo(() => ({ ...product, host: { ...product.host, target: { caseId, part } } }), [product, caseId, part]);

  if (failure !== null) {
    return <FailureScreen failure={failure} onRetry={() => setAttempt(attempt + 1)} onBack={onLeave} onSetup={needsSetup(failure) ? onSetup : undefined} />;
  }
  if (ready === null) return <LoadingScreen label={common.loading} />;
  if (ready.session === null) {
    return (
      <TextsProvider texts={ready.texts}>
        <MethodTextsProvider value={ready.methodTexts}>
          <ready.Screen caseId={caseId} onLeave={onLeave} onRetry={() => setAttempt(attempt + 1)} />
        </MethodTextsProvider>
      </TextsProvider>
    );
  }
  return (
    <ProductProvider value={here}>
      <TextsProvider texts={{ workspace: ready.workspace }}>
        <SessionProvider value={ready.session}>
          <div className={styles.back}><LinkButton onClick={onLeave}>{common.toList}</LinkButton></div>
          <CaseReference methodTexts={methodTexts}><WorkspaceFrame key={caseId} parts={parts} /></CaseReference>
        </SessionProvider>
      </TextsProvider>
    </ProductProvider>
  );
};
