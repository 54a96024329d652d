import * as React from 'react';
import { MethodTextsProvider, ProductProvider, useProduct } from '../../data/bindings/product-context';
import { SessionProvider } from '../../data/bindings/session-context';
import type { CaseSession } from '../../data/ports/case-session';
import type { Failure } from '../../data/ports/results';
import { WorkspaceFrame, type PartLoaders } from '../../features/workspace-frame/workspace-frame';
import { loadTexts, type Texts } from '../../i18n/load-texts';
import { TextsProvider, useTexts } from '../../i18n/texts-context';
import { loadMethodTexts } from '../../method/load';
import type { MethodTexts } from '../../method/texts';
import { LinkButton } from '../../ui/button/link-button';
import { CaseReference } from '../../ui-bindings/case-reference';
import { FailureScreen } from './failure-screen';
import { LoadingScreen } from './loading-screen';
import { LostCase } from './lost-case';
import type { OpeningCase } from '../first-answer';
import { needsSetup } from '../place';
import { workspaceParts } from '../workspace-parts';
import styles from './views.module.scss';

export interface CaseViewProps {
  readonly caseId: number;
  readonly part: string | null;
  /** The case, when it was asked for before this screen was fetched. */
  readonly first: OpeningCase | null;
  readonly onLeave: () => void;
  readonly onSetup: () => void;
}

interface Words { readonly workspace: Texts['workspace']; readonly methodTexts: MethodTexts }
/** `session` is null for a case that does not exist. */
interface Ready { readonly session: CaseSession | null; readonly words: Words }

/** Starts fetching the code of the part to begin with, while the case is still on its way. The frame says so when it fails. */
const fetchPartEarly = (parts: PartLoaders, part: string | null): void => {
  const [, load] = Object.entries(parts).find(([id]) => id === (part ?? 'overview')) ?? [];
  load?.().catch(() => undefined);
};

/** Opens one case and shows the workspace; the words and the data are fetched side by side. */
export const CaseView: React.FC<CaseViewProps> = ({ caseId, part, first, onLeave, onSetup }) => {
  const product = useProduct();
  const common = useTexts('common');
  const [ready, setReady] = React.useState<Ready | null>(null);
  const [failure, setFailure] = React.useState<Failure | null>(null);
  const [attempt, setAttempt] = React.useState(0);
  const early = React.useRef(first);

  const parts = React.useMemo(() => workspaceParts(product.host.language), [product.host.language]);
  React.useEffect(() => fetchPartEarly(parts, part), [parts, part]);
  React.useEffect(() => {
    let isHere = true;
    let opened: CaseSession | null = null;
    const open = async (): Promise<void> => {
      const opening = early.current ?? product.cases.open(caseId);
      early.current = null;
      const [result, workspace, methodTexts] = await Promise.all(
        [opening, loadTexts(product.host.language, 'workspace'), loadMethodTexts(product.host.language)]);
      if (!result.ok && result.failure.kind !== 'gone') { if (isHere) setFailure(result.failure); return; }
      opened = result.ok ? result.value : null;
      if (isHere) setReady({ session: opened, words: { workspace, methodTexts } }); else opened?.close();
    };
    setReady(null);
    setFailure(null);
    open().catch(() => { if (isHere) setFailure({ kind: 'offline' }); });
    return () => { isHere = false; opened?.close(); };
  }, [product, caseId, attempt]);

  // The part to begin with belongs to this opening, not to the link the page was entered by.
  const here = React.useMemo(() => ({ ...product, host: { ...product.host, target: { caseId, part } } }), [product, caseId, part]);

  if (failure !== null) {
    return <FailureScreen failure={failure} onRetry={() => setAttempt(attempt + 1)} onBack={onLeave} onSetup={needsSetup(failure) ? onSetup : undefined} />;
  }
  if (ready === null) return <LoadingScreen label={common.loading} />;
  const { session, words } = ready;
  return (
    <ProductProvider value={here}>
      <TextsProvider texts={{ workspace: words.workspace }}>
        {session === null ? (
          <MethodTextsProvider value={words.methodTexts}>
            <LostCase caseId={caseId} onLeave={onLeave} onRetry={() => setAttempt(attempt + 1)} />
          </MethodTextsProvider>
        ) : (
          <SessionProvider value={session}>
            <div className={styles.back}><LinkButton onClick={onLeave}>{common.toList}</LinkButton></div>
            <CaseReference methodTexts={words.methodTexts}><WorkspaceFrame key={caseId} parts={parts} /></CaseReference>
          </SessionProvider>
        )}
      </TextsProvider>
    </ProductProvider>
  );
};
