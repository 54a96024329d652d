import * as React from 'react';
import type { CaseFilter } from '../../../data/ports/case-list';
import { isPlanned } from '../../../domain/planning/selection';
import { useTexts } from '../../../i18n/texts-context';
import { Button } from '../../../ui/button/button';
import { EmptyState } from '../../../ui/feedback/empty-state';
import { Skeleton } from '../../../ui/feedback/skeleton';
import { CaseFilterBar } from './case-filter';
import { CaseList } from './case-list';
import type { Cases } from './use-cases';
import styles from '../department.module.scss';

export interface CasesViewProps {
  readonly cases: Cases;
  readonly filter: CaseFilter;
  /** Units seen so far and those of the region, to choose from. */
  readonly units: readonly string[];
  readonly mayCreate: boolean;
  /** The button for a new case, when this person may start one. */
  readonly startButton: React.ReactNode;
  readonly onFilter: (filter: CaseFilter) => void;
  readonly onOpen: (caseId: number) => void;
  readonly onPlan: (year: number) => void;
}

/** The cases: a living list to narrow and open. */
export const CasesView: React.FC<CasesViewProps> = ({ cases, filter, units, mayCreate, startButton, onFilter, onOpen, onPlan }) => {
  const texts = useTexts('department').list;
  const common = useTexts('common');
  const { page, isReading, readMore } = cases;
  const isNarrowed = Object.values(filter).some((value) => value !== undefined);
  const hasCases = page !== null && page.cases.length > 0;
  const planned = page?.cases.filter(isPlanned).length ?? 0;
  const running = (page?.cases.length ?? 0) - planned;
  return (
    <>
      {(isNarrowed || hasCases) && <CaseFilterBar filter={filter} units={units} onChange={onFilter} />}
      <p className={styles.count} role="status">
        {hasCases && [page.next ? texts.countMore(running) : texts.count(running), ...(planned === 0 ? [] : [texts.countPlanned(planned)])].join(', ')}
      </p>
      {page === null && isReading && <Skeleton label={common.loading} lines={5} />}
      {hasCases && <CaseList cases={page.cases} onOpen={onOpen} onPlan={onPlan} />}
      {page !== null && page.cases.length === 0 && !isReading && (isNarrowed
        ? <EmptyState title={texts.noneMatch.title} text={texts.noneMatch.text} />
        : <EmptyState title={texts.empty.title} text={mayCreate ? texts.empty.text : texts.empty.textReader} action={startButton} />)}
      {page?.next && <div className={styles.more}><Button busy={isReading} onClick={readMore}>{common.actions.showMore}</Button></div>}
    </>
  );
};
