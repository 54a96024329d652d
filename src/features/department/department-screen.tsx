import * as React from 'react';
import { useProduct } from '../../data/bindings/product-context';
import type { CaseFilter, CasePage } from '../../data/ports/case-list';
import type { Result } from '../../data/ports/results';
import { useTexts } from '../../i18n/texts-context';
import { Button } from '../../ui/button/button';
import { EmptyState } from '../../ui/feedback/empty-state';
import { Message } from '../../ui/feedback/message';
import { Skeleton } from '../../ui/feedback/skeleton';
import { Stack } from '../../ui/layout/stack';
import { Dialog } from '../../ui/layout/dialog';
import { useFailureSentence } from '../../ui-bindings/failure-sentence';
import { CaseFilterBar } from './case-filter';
import { CaseList } from './case-list';
import { SiteNotice } from './site-notice';
import { useCases } from './use-cases';
import styles from './department.module.scss';

export interface DepartmentScreenProps {
  /** The answer to the first page, already on its way when this screen was fetched. */
  readonly first: Promise<Result<CasePage>> | null;
  readonly onOpen: (caseId: number) => void;
  readonly onSetup: () => void;
}

const NewCaseForm = React.lazy(async () => ({
  default: (await import(/* webpackChunkName: 'new-case' */ './new-case-form')).NewCaseForm,
}));

const nothing: CaseFilter = {};

/** The department's cases: a living list to narrow, open and add to. */
export const DepartmentScreen: React.FC<DepartmentScreenProps> = ({ first, onOpen, onSetup }) => {
  const texts = useTexts('department');
  const common = useTexts('common');
  const { formDrafts } = useProduct();
  const [filter, setFilter] = React.useState(nothing);
  const [isStarting, setStarting] = React.useState(() => formDrafts.read('new-case-open') === true);
  const { page, failure, isReading, readMore, readAgain } = useCases(filter, first);
  const sentence = useFailureSentence(failure);
  const [units, setUnits] = React.useState<readonly string[]>([]);
  React.useEffect(() => {
    if (page) setUnits((seen) => [...new Set([...seen, ...page.cases.map((row) => row.unit).filter((unit) => unit !== '')])].sort());
  }, [page]);

  const handleStarting = (isOpen: boolean): void => {
    setStarting(isOpen);
    if (isOpen) formDrafts.write('new-case-open', true); else formDrafts.clear('new-case-open');
  };
  const handleStarted = (caseId: number): void => {
    handleStarting(false);
    onOpen(caseId);
  };
  const mayCreate = page?.mayCreate === true && page.site.kind === 'ready';
  const startButton = mayCreate && <Button kind="primary" icon="add" onClick={() => handleStarting(true)}>{texts.list.startNew}</Button>;
  const isNarrowed = filter !== nothing && Object.values(filter).some((value) => value !== undefined);

  return (
    <div className={styles.screen}>
      <div className={styles.header}>
        <div>
          <h1>{texts.list.title}</h1>
          <p>{texts.list.lead}</p>
        </div>
        <Stack direction="row" gap="s" wrap>
          {page?.mayManage && <Button kind="quiet" icon="people" onClick={onSetup}>{texts.list.whoDoesWhat}</Button>}
          {startButton}
        </Stack>
      </div>
      {page && <SiteNotice site={page.site} onSetup={onSetup} />}
      {(isNarrowed || (page !== null && page.cases.length > 0)) && <CaseFilterBar filter={filter} units={units} onChange={setFilter} />}
      {failure !== null && <Message tone="danger" actions={<Button onClick={readAgain}>{common.actions.retry}</Button>}>{sentence}</Message>}
      <p className={styles.count} role="status">
        {page !== null && page.cases.length > 0 && (page.next ? texts.list.countMore(page.cases.length) : texts.list.count(page.cases.length))}
      </p>
      {page === null && isReading && <Skeleton label={common.loading} lines={5} />}
      {page !== null && page.cases.length > 0 && <CaseList cases={page.cases} onOpen={onOpen} />}
      {page !== null && page.cases.length === 0 && !isReading && (isNarrowed
        ? <EmptyState title={texts.list.noneMatch.title} text={texts.list.noneMatch.text} />
        : <EmptyState title={texts.list.empty.title} text={mayCreate ? texts.list.empty.text : texts.list.empty.textReader} action={startButton} />)}
      {page?.next && <div className={styles.more}><Button busy={isReading} onClick={readMore}>{common.actions.showMore}</Button></div>}
      <Dialog title={texts.newCase.title} isOpen={isStarting && mayCreate} onClose={() => handleStarting(false)}>
        <React.Suspense fallback={<Skeleton label={common.loading} lines={6} />}>
          <NewCaseForm onStarted={handleStarted} onCancel={() => handleStarting(false)} />
        </React.Suspense>
      </Dialog>
    </div>
  );
};
