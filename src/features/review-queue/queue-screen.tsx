import * as React from 'react';
import type { Waiting } from '../../data/ports/decisions';
import type { Result } from '../../data/ports/results';
import { useTexts } from '../../i18n/texts-context';
import { Button } from '../../ui/button/button';
import { EmptyState } from '../../ui/feedback/empty-state';
import { Message } from '../../ui/feedback/message';
import { Skeleton } from '../../ui/feedback/skeleton';
import { useScopeSize } from '../../ui/theme/scope-size';
import { cx } from '../../ui/theme/cx';
import { useFailureSentence } from '../../ui-bindings/failure-sentence';
import { FollowUp } from './conditions/follow-up';
import { DeskList } from './desk/desk-list';
import { PlaceLine } from './desk/place-line';
import { useDesk } from './desk/use-desk';
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

/** Fetched with the first case that is opened: the desk alone needs no form. */
const CaseView = React.lazy(async () => ({
  default: (await import(/* webpackChunkName: 'queue-case' */ './case-view')).CaseView,
}));

/** The management group's desk: cases under their meetings, conditions to follow up, and the brief of one case. */
export const QueueScreen: React.FC<QueueScreenProps> = ({ first, caseId, onShow, onOpenCase }) => {
  const texts = useTexts('queue');
  const common = useTexts('common');
  const desk = useDesk(first);
  const { waiting, failure, isReading, readAgain } = desk;
  const sentence = useFailureSentence(failure);
  const isWide = useScopeSize().size === 'wide';
  const hasCases = waiting !== null && waiting.cases.length > 0;
  const isOpen = caseId !== null;
  const isBeside = isOpen && isWide;
  const hasConditions = waiting !== null && waiting.conditions.length > 0;
  // The focus follows what the person does here, not a link that was followed to this page.
  const shown = React.useRef<number | null>(null);
  const handleShow = (id: number): void => { shown.current = id; onShow(id); };
  const handleBack = (): void => { shown.current = caseId; onShow(null); };

  return (
    <div className={styles.screen}>
      <div className={styles.header}>
        <h1>{texts.list.title}</h1>
        {!isOpen && <p>{texts.list.lead}</p>}
        {waiting?.mayDecide === false && <p className={styles.readOnly}>{texts.list.readOnly}</p>}
      </div>
      <div className={cx(styles.sideBySide, isBeside && styles.wide, !isOpen && isWide && hasConditions && styles.withConditions)}>
        {(!isOpen || isBeside) && (
          <div className={styles.listColumn}>
            {isBeside && <div><Button kind="quiet" icon="back" onClick={handleBack}>{texts.brief.back}</Button></div>}
            {failure !== null && <Message tone="danger" live="alert" actions={<Button onClick={readAgain}>{common.actions.retry}</Button>}>{sentence}</Message>}
            {waiting === null && isReading && <Skeleton label={common.loading} lines={3} height={96} width="100%" />}
            {waiting !== null && !hasCases && <EmptyState icon="checkCircle" title={texts.list.empty.title} text={texts.list.empty.text} />}
            {hasCases && <p className={styles.count} role="status">{texts.list.count(waiting.cases.length)}</p>}
            {waiting !== null && <DeskList desk={desk} waiting={waiting} isCompact={isBeside} caseId={caseId} returnTo={isOpen ? null : shown.current} onShow={handleShow} />}
            {waiting !== null && <div><Button kind="quiet" icon="refresh" busy={isReading} onClick={readAgain}>{texts.list.reload}</Button></div>}
          </div>
        )}
        {!isOpen && waiting !== null && <FollowUp conditions={waiting.conditions} mayDecide={waiting.mayDecide} onShow={handleShow} onRow={desk.putCondition} />}
        {isOpen && (
          <div className={styles.caseColumn}>
            {!isWide && <Button kind="quiet" icon="back" onClick={handleBack}>{texts.brief.back}</Button>}
            <React.Suspense fallback={<Skeleton label={common.loading} lines={6} height={24} />}>
              <CaseView
                key={caseId} caseId={caseId} takesFocus={shown.current === caseId} onOpenCase={onOpenCase} onChanged={desk.putCase} onDecided={readAgain}
                place={waiting !== null && <PlaceLine desk={desk} waiting={waiting} caseId={caseId} />}
              />
            </React.Suspense>
          </div>
        )}
      </div>
    </div>
  );
};
