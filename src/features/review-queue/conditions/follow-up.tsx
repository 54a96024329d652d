import * as React from 'react';
import { useProduct } from '../../../data/bindings/product-context';
import type { OpenCondition } from '../../../data/ports/decisions';
import type { Condition } from '../../../data/ports/rows';
import { inFollowUpOrder, isOverdue } from '../../../domain/conditions';
import { useTexts } from '../../../i18n/texts-context';
import { LinkButton } from '../../../ui/button/link-button';
import { useId } from '../../../ui/hooks/use-id';
import { localDay } from '../days';
import { ConditionItem } from './condition-item';
import styles from './conditions.module.scss';

export interface FollowUpProps {
  readonly conditions: readonly OpenCondition[];
  readonly mayDecide: boolean;
  readonly onShow: (caseId: number) => void;
  readonly onRow: (row: Condition) => void;
}

/** Conditions of decisions that stand, until they are met: what is overdue first. Nothing when there are none. */
export const FollowUp: React.FC<FollowUpProps> = ({ conditions, mayDecide, onShow, onRow }) => {
  const { conditions: texts, list } = useTexts('queue');
  const { actions, now } = useProduct();
  const id = useId('follow-up');
  const heading = React.useRef<HTMLHeadingElement>(null);
  if (conditions.length === 0) return null;
  const today = localDay(now()) ?? '';
  const overdue = conditions.filter(({ condition }) => isOverdue(condition, today)).length;
  const handleRow = (row: Condition): void => {
    onRow(row);
    // The button the focus was on leaves with the row.
    if (row.isMet) setTimeout(() => heading.current?.focus(), 0);
  };
  return (
    <section className={styles.followUp} aria-labelledby={id}>
      <h2 id={id} ref={heading} tabIndex={-1}>{texts.title}</h2>
      <p className={styles.count}>{texts.count(conditions.length, overdue)}. {texts.lead}</p>
      <ul className={styles.list}>
        {inFollowUpOrder(conditions.map(({ condition }) => condition)).map((condition) => {
          const { caseName = '', reports = [] } = conditions.find(({ condition: { key } }) => key === condition.key) ?? {};
          const name = caseName.trim() || list.noName;
          const caseId = condition.assessmentId;
          return (
            <ConditionItem
              key={condition.key} condition={condition} reports={reports} mayDecide={mayDecide} onRow={handleRow}
              head={caseId !== null && <LinkButton href={actions.linkTo(caseId)} ariaLabel={texts.toCase(name)} className={styles.caseName} onClick={() => onShow(caseId)}>{name}</LinkButton>}
            />
          );
        })}
      </ul>
    </section>
  );
};
