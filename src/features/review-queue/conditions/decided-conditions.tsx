import * as React from 'react';
import { useConditions, useRows, useSession } from '../../../data/bindings/session-context';
import type { Condition, Decision } from '../../../data/ports/rows';
import { conditionsOf, inFollowUpOrder } from '../../../domain/conditions';
import { needsConditions } from '../../../domain/decision-form/decision-form';
import { useTexts } from '../../../i18n/texts-context';
import { Message } from '../../../ui/feedback/message';
import { useId } from '../../../ui/hooks/use-id';
import { ConditionItem } from './condition-item';
import styles from './conditions.module.scss';

/** Rows as they became here, until the case has been read anew. */
const useNewest = (rows: readonly Condition[]): { readonly newest: readonly Condition[]; readonly put: (row: Condition) => void } => {
  const session = useSession();
  const [changed, setChanged] = React.useState<readonly Condition[]>([]);
  const newest = rows.map((row) => changed.find(({ key, modified }) => key === row.key && modified >= row.modified) ?? row);
  return {
    newest,
    put: (row) => {
      setChanged((now) => [...now.filter(({ key }) => key !== row.key), row]);
      void session.refresh();
    },
  };
};

/** Conditions of an earlier submission's decision, which go on until they are met or another decision replaces them. */
export const EarlierConditions: React.FC<{ readonly before: Decision; readonly mayDecide: boolean }> = ({ before, mayDecide }) => {
  const { earlierConditions } = useTexts('queue').decision.made;
  const id = useId('earlier');
  if (conditionsOf(before, useConditions()).length === 0) return null;
  return (
    <section className={styles.earlier} aria-labelledby={id}>
      <h3 id={id}>{earlierConditions(before.revision ?? 0)}</h3>
      <DecidedConditions made={before} mayDecide={mayDecide} />
    </section>
  );
};

/** The conditions of the decision that stands, followed up. A decision of an earlier version has them as one text. */
export const DecidedConditions: React.FC<{ readonly made: Decision; readonly mayDecide: boolean }> = ({ made, mayDecide }) => {
  const { made: texts, confirm } = useTexts('queue').decision;
  const { newest, put } = useNewest(useConditions());
  const reports = useRows('conditionReport');
  const id = useId('conditions');
  const rows = inFollowUpOrder(conditionsOf(made, newest));
  const words = made.conditions.trim();
  if (rows.length === 0 && words === '' && !needsConditions(made.decision)) return null;
  return (
    <section className={styles.decided} aria-labelledby={id}>
      <h4 id={id}>{confirm.conditions}</h4>
      {rows.length > 0 && <ul className={styles.list}>{rows.map((row) => <ConditionItem key={row.key} condition={row} reports={reports} mayDecide={mayDecide} onRow={put} />)}</ul>}
      {rows.length === 0 && words !== '' && <p className={styles.text}>{words}</p>}
      {rows.length === 0 && made.attempt !== '' && <Message tone="warning">{texts.noConditions}</Message>}
    </section>
  );
};
