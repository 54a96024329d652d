import * as React from 'react';
import { useProduct } from '../../data/bindings/product-context';
import type { CaseFilter, CasePage } from '../../data/ports/case-list';
import type { Result } from '../../data/ports/results';
import type { Assessment } from '../../data/ports/rows';
import { planYearAt } from '../../domain/planning/plan-year';
import { useTexts } from '../../i18n/texts-context';
import { Button } from '../../ui/button/button';
import { Message } from '../../ui/feedback/message';
import { Skeleton } from '../../ui/feedback/skeleton';
import { Dialog } from '../../ui/layout/dialog';
import { Stack } from '../../ui/layout/stack';
import { Tabs } from '../../ui/layout/tabs';
import { useFailureSentence } from '../../ui-bindings/failure-sentence';
import { NewestLabels } from '../../ui-bindings/newest-labels';
import { CasesView } from './cases/cases-view';
import { useCases } from './cases/use-cases';
import { Notices } from './notices/notices';
import { SiteNotice } from './site-notice';
import { WaitingStrip } from './waiting-strip';
import { useSeenUnits } from './use-seen-units';
import { WithPlanningTexts } from './with-planning-texts';
import styles from './department.module.scss';

export interface DepartmentScreenProps {
  /** The answer to the first page, already on its way when this screen was fetched. */
  readonly first: Promise<Result<CasePage>> | null;
  /** @param part where in the case; its first part when left out */
  readonly onOpen: (caseId: number, part?: string) => void;
  readonly onSetup: () => void;
  /** To where an administrator changes the method and the goals. */
  readonly onReference: () => void;
  /** To where an administrator sees how the tool stands. */
  readonly onDiagnosis: () => void;
  /** To the cases that wait for the management group; offered to those who may decide. */
  readonly onQueue: () => void;
}

const NewCaseForm = React.lazy(async () => ({
  default: (await import(/* webpackChunkName: 'new-case' */ './new-case/new-case-form')).NewCaseForm,
}));
const PlanView = React.lazy(async () => ({
  default: (await import(/* webpackChunkName: 'plan' */ './plan/plan-view')).PlanView,
}));
const CountsView = React.lazy(async () => ({
  default: (await import(/* webpackChunkName: 'child-rights-counts' */ './counts/counts-view')).CountsView,
}));

const nothing: CaseFilter = {};
const noRows: CasePage['reference'] = [];
type ViewId = 'cases' | 'plan' | 'counts';
/** What is being started: a case from nothing, or one that was planned. */
type Start = { readonly kind: 'new' } | { readonly kind: 'planned'; readonly row: Assessment };

/** The department's page: its cases, the selection of a year, and the yearly child-rights counts. */
export const DepartmentScreen: React.FC<DepartmentScreenProps> = ({ first, onOpen, onSetup, onReference, onDiagnosis, onQueue }) => {
  const texts = useTexts('department');
  const common = useTexts('common');
  const { formDrafts, now } = useProduct();
  const [view, setView] = React.useState<ViewId>('cases');
  const [planYear, setPlanYear] = React.useState(() => planYearAt(now()));
  const [filter, setFilter] = React.useState(nothing);
  const [start, setStart] = React.useState<Start | null>(() => (formDrafts.read('new-case-open') === true ? { kind: 'new' } : null));
  const cases = useCases(filter, first);
  const { page, failure, readAgain } = cases;
  const sentence = useFailureSentence(failure);
  const units = useSeenUnits(page);

  const handleStart = (next: Start | null): void => {
    setStart(next);
    if (next?.kind === 'new') formDrafts.write('new-case-open', true); else formDrafts.clear('new-case-open');
  };
  const handleStarted = (caseId: number): void => {
    handleStart(null);
    onOpen(caseId);
  };
  const handlePlan = (year: number): void => {
    setPlanYear(year);
    setView('plan');
  };
  const mayCreate = page?.mayCreate === true && page.site.kind === 'ready';
  const startButton = mayCreate && <Button kind="primary" icon="add" onClick={() => handleStart({ kind: 'new' })}>{texts.list.startNew}</Button>;
  const olderSite = failure?.kind === 'site' ? failure.state : null;

  return (
    <div className={styles.screen}>
      <div className={styles.header}>
        <div>
          <h1>{texts.list.title}</h1>
          <p>{texts.list.lead}</p>
        </div>
        <Stack direction="row" gap="s" wrap>
          {page?.mayManage && <Button kind="quiet" icon="document" onClick={onReference}>{texts.list.reference}</Button>}
          {page?.mayManage && <Button kind="quiet" icon="people" onClick={onSetup}>{texts.list.whoDoesWhat}</Button>}
          {page?.mayManage && <Button kind="quiet" icon="checkCircle" onClick={onDiagnosis}>{texts.list.diagnosis}</Button>}
          {startButton}
        </Stack>
      </div>
      {page && <SiteNotice site={page.site} onSetup={onSetup} />}
      {olderSite !== null && <SiteNotice site={olderSite} onSetup={onSetup} />}
      {failure !== null && olderSite?.kind !== 'older' && <Message tone="danger" actions={<Button onClick={readAgain}>{common.actions.retry}</Button>}>{sentence}</Message>}
      <WaitingStrip page={page} onQueue={onQueue} />
      <Notices read={page?.notices ?? null} onOpen={onOpen} />
      <NewestLabels rows={page?.reference ?? noRows}>
        <Tabs<ViewId>
          label={texts.list.views.label}
          items={(['cases', 'plan', 'counts'] as const).map((id) => ({ id, label: texts.list.views[id] }))}
          currentId={view}
          onSelect={setView}
        >
          {view === 'cases' && (
            <CasesView
              cases={cases} filter={filter} units={units} mayCreate={mayCreate} startButton={startButton}
              onFilter={setFilter} onOpen={onOpen} onPlan={handlePlan}
            />
          )}
          {view !== 'cases' && (
            <WithPlanningTexts>
              <React.Suspense fallback={<Skeleton label={common.loading} lines={5} />}>
                {view === 'plan'
                  ? <PlanView year={planYear} units={units} mayBegin={mayCreate} onYear={setPlanYear} onBegin={(row) => handleStart({ kind: 'planned', row })} onOpen={onOpen} />
                  : <CountsView onOpen={onOpen} />}
              </React.Suspense>
            </WithPlanningTexts>
          )}
        </Tabs>
        <Dialog title={start?.kind === 'planned' ? texts.newCase.titlePlanned : texts.newCase.title} isOpen={start !== null && mayCreate} onClose={() => handleStart(null)}>
          <React.Suspense fallback={<Skeleton label={common.loading} lines={6} />}>
            {start !== null && (
              <NewCaseForm
                key={start.kind === 'planned' ? start.row.id : 'new'} planned={start.kind === 'planned' ? start.row : null}
                reference={page?.reference ?? noRows} seenUnits={units} onStarted={handleStarted} onOpen={handleStarted} onCancel={() => handleStart(null)}
              />
            )}
          </React.Suspense>
        </Dialog>
      </NewestLabels>
    </div>
  );
};
