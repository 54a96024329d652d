import * as React from 'react';
import type { Result } from '../../data/ports/results';
import { useTexts } from '../../i18n/texts-context';
import { Button } from '../../ui/button/button';
import { EmptyState } from '../../ui/feedback/empty-state';
import { Message } from '../../ui/feedback/message';
import { Skeleton } from '../../ui/feedback/skeleton';
import { useScopeSize } from '../../ui/theme/scope-size';
import { cx } from '../../ui/theme/cx';
import { useFailureSentence } from '../../ui-bindings/failure-sentence';
import { useWaiting, type Waiting } from './use-waiting';
import { WaitingList } from './waiting-list';
import styles from './queue.module.scss';

export interface QueueScreenProps {
  /** The answer to the queue, already on its way when this screen was fetched. */
  readonly first: Promise<Result<Waiting>> | null;
  /** The case whose brief is shown, null for none. */
  readonly caseId: number | null;
  readonly onShow: (caseId: number | null) => void;
  /** Opens the whole case as the project group sees it. */
  readonly onOpenCase: (caseId: number) => void;
}

/** Fetched with the first case that is opened: the list alone needs no form. */
const CaseView = React.lazy(async () => ({
  default: (await import(/* webpackChunkName: 'queue-case' */ './case-view')).CaseView,
}));

/** The management group's queue: the cases that wait, and the brief of one. */
export const QueueScreen: React.FC<QueueScreenProps> = ({ first, caseId, onShow, onOpenCase }) => {
  const texts = useTexts('queue');
  const common = useTexts('common');
  const { waiting, failure, isReading, readAgain, replace } = useWaiting(first);
  const sentence = useFailureSentence(failure);
  const isWide = useScopeSize().size === 'wide';
  const hasCases = waiting !== null && waiting.cases.length > 0;
  const isListShown = isWide || caseId === null;
  // The focus follows what the person does here, not a link that was followed to this page.
  const shown = React.useRef<number | null>(null);
  const handleShow = (id: number): void => { shown.current = id; onShow(id); };
  const handleBack = (): void => { shown.current = caseId; onShow(null); };

  return (
    <div className={styles.screen}>
      <div className={styles.header}>
        <h1>{texts.list.title}</h1>
        {isListShown && <p>{texts.list.lead}</p>}
        {waiting?.mayDecide === false && <p className={styles.readOnly}>{texts.list.readOnly}</p>}
      </div>
      <div className={cx(styles.sideBySide, isWide && (hasCases || caseId !== null) && styles.wide)}>
        {isListShown && (
          <div className={styles.listColumn}>
            {failure !== null && <Message tone="danger" live="alert" actions={<Button onClick={readAgain}>{common.actions.retry}</Button>}>{sentence}</Message>}
            {waiting === null && isReading && <Skeleton label={common.loading} lines={3} height={96} width="100%" />}
            {waiting !== null && !hasCases && <EmptyState icon="checkCircle" title={texts.list.empty.title} text={texts.list.empty.text} />}
            {hasCases && <p className={styles.count} role="status">{texts.list.count(waiting.cases.length)}</p>}
            {hasCases && <WaitingList cases={waiting.cases} caseId={caseId} returnTo={isWide ? null : shown.current} onShow={handleShow} />}
            {waiting !== null && <div><Button kind="quiet" icon="refresh" busy={isReading} onClick={readAgain}>{texts.list.reload}</Button></div>}
          </div>
        )}
        {caseId !== null && (
          <div className={styles.caseColumn}>
            {!isWide && <Button kind="quiet" icon="back" onClick={handleBack}>{texts.brief.back}</Button>}
            <React.Suspense fallback={<Skeleton label={common.loading} lines={6} height={24} />}>
              <CaseView key={caseId} caseId={caseId} takesFocus={shown.current === caseId} onOpenCase={onOpenCase} onChanged={replace} onDecided={readAgain} />
            </React.Suspense>
          </div>
        )}
        {caseId === null && isWide && hasCases && (
          <div className={styles.caseColumn}><EmptyState icon="document" title={texts.brief.choose.title} text={texts.brief.choose.text} /></div>
        )}
      </div>
    </div>
  );
};
