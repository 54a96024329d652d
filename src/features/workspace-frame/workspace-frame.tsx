import * as React from 'react';
import { useProduct } from '../../data/bindings/product-context';
import { useAssessment, useSaveSummary, useSession } from '../../data/bindings/session-context';
import { shownParts } from '../../domain/shown-parts';
import type { PartId } from '../../method/parts';
import { cx } from '../../ui/theme/cx';
import { useScopeSize } from '../../ui/theme/scope-size';
import { PartNavigationProvider } from '../../ui-bindings/part-navigation';
import { EditionBanner } from './edition/edition-banner';
import { CaseHeader } from './case-header';
import { PartPane } from './part-pane';
import { PartRail } from './part-rail';
import { ReadOnlyBanner } from './read-only-banner';
import { PlanWords } from './plan-words';
import { useSafeLeaving } from './use-safe-leaving';
import type { PartLoaders } from './use-lazy-part';
import styles from './workspace-frame.module.scss';

export type { PartLoader, PartLoaders } from './use-lazy-part';

export interface WorkspaceFrameProps {
  /**
   * One loader per part that is shown; a part left out is not in the rail. The frame gives each part its heading
   * (level 2, from the method's texts), so a part begins with its own content at heading level 3.
   * Must be the same object from render to render.
   */
  readonly parts: PartLoaders;
}

const isShown = (parts: PartLoaders, part: string | null): part is PartId => part !== null && part in parts;

/** The open case as a whole: its header, the rail with all parts, and the part the person works in. */
export const WorkspaceFrame: React.FC<WorkspaceFrameProps> = ({ parts }) => {
  const session = useSession();
  const { host, actions } = useProduct();
  const { type, childrenAffected } = useAssessment();
  const shown = React.useMemo(() => shownParts({ type, childrenAffected }).filter((part) => isShown(parts, part)), [parts, type, childrenAffected]);
  const [current, setCurrent] = React.useState<PartId>(() => {
    const { part } = host.target;
    return isShown(parts, part) ? part : shown[0] ?? 'overview';
  });
  // Counts changes of part, so that the focus moves on a change and stays where it is on the first screen.
  const [moves, setMoves] = React.useState(0);
  const { hasRail } = useScopeSize();
  useSafeLeaving(session);
  useSaveSummary();

  const goTo = React.useCallback((part: PartId): void => {
    session.flush().catch(() => undefined);
    session.lookAgain();
    setCurrent(part);
    setMoves((count) => count + 1);
    actions.show(session.caseId, part);
  }, [session, actions]);
  const navigation = React.useMemo(() => ({ shown, current, goTo }), [shown, current, goTo]);

  return (
    <PartNavigationProvider value={navigation}>
      <PlanWords>
        <div className={styles.frame} data-hb-screen="workspace">
          <CaseHeader />
          <div className={cx(styles.body, !hasRail && styles.stacked)}>
            <PartRail />
            <div className={styles.main}>
              <ReadOnlyBanner />
              <EditionBanner />
              <PartPane parts={parts} part={current} moves={moves} />
            </div>
          </div>
        </div>
      </PlanWords>
    </PartNavigationProvider>
  );
};
