import * as React from 'react';
import type { Cost } from '../../../data/ports/rows';
import { costSums } from '../../../domain/costs';
import type { CostSum } from '../../../domain/costs';
import { useTexts } from '../../../i18n/texts-context';
import { fundingStates } from '../../../method/scales';
import type { FundingState } from '../../../method/scales';
import { Section } from '../../../ui/layout/section';
import { DataTable } from '../../../ui/pictures/data-table';
import styles from '../action-plan.module.scss';
import { useMoney } from './use-money';

const partOf = ({ byFunding }: CostSum, state: FundingState): number | undefined => byFunding.find(({ funding }) => funding === state)?.sum;

/** What the costs come to, each kind by itself, and how much of it has no money; in sentences and in a table. */
export const CostSums: React.FC<{ readonly costs: readonly Cost[] }> = ({ costs }) => {
  const texts = useTexts('laterSteps').costs;
  const money = useMoney();
  const sums = React.useMemo(() => costSums(costs), [costs]);
  const notCounted = sums.reduce((count, sum) => count + sum.notCounted, 0);
  const counted = sums.filter(({ sum }) => sum > 0);
  if (sums.length === 0) return null;
  const exact = (amount: number | undefined): string => (amount === undefined ? texts.sums.none : money.exact(amount));
  const said = (sum: CostSum, state: FundingState): string => {
    const part = partOf(sum, state);
    return part === undefined || part === 0 ? '' : part === sum.sum ? texts.sums.whole : money.of(part, null, sum.sum);
  };
  return (
    <Section title={texts.sums.title} headingLevel={4}>
      {counted.map((sum) => (
        <p key={sum.kind} className={styles.trend}>
          {texts.sums.line(texts.sums.names[sum.kind], money.of(sum.sum, sum.kind), said(sum, 'notFunded'), said(sum, 'unknown'))}
        </p>
      ))}
      {counted.length > 0 && (
        <div className={styles.table}>
          <DataTable
            caption={texts.sums.caption}
            heads={[texts.sums.funding, ...counted.map(({ kind }) => texts.sums.heads[kind])]}
            rows={[
              ...fundingStates.map((state) => ({ key: state, cells: [texts.funding[state], ...counted.map((sum) => exact(partOf(sum, state)))] })),
              { key: 'sum', cells: [texts.sums.sum, ...counted.map(({ sum }) => exact(sum))] },
            ]}
          />
        </div>
      )}
      {notCounted > 0 && <p className={styles.note}>{texts.sums.notCounted(notCounted)}</p>}
    </Section>
  );
};
