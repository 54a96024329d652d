import * as React from 'react';
import { useMethodTexts } from '../../data/bindings/product-context';
import { useAssessment, useSession } from '../../data/bindings/session-context';
import { inGoalOrder } from '../../domain/effects';
import { setTie } from '../../domain/loose-ends';
import { useTexts } from '../../i18n/texts-context';
import { findGoal, goalFrameworks } from '../../method/goals';
import type { GoalFramework } from '../../method/goals';
import { FieldChoice, useStatusLine } from '../../ui-bindings/field-status';
import { useRowNames } from '../../ui-bindings/goals/use-row-names';
import { useBoundField } from '../../ui-bindings/use-bound-field';
import { Disclosure } from '../../ui/layout/disclosure';
import { GoalOption } from './goal-option';
import styles from './goals.module.scss';

const [agenda, ...others] = goalFrameworks;

/** The goals of all frameworks, Agenda 2030 in view and the national ones behind one click. */
export const GoalPicker: React.FC = () => {
  const session = useSession();
  const { key } = useAssessment();
  const { frameworks } = useMethodTexts();
  const texts = useTexts('workspace').goals;
  const names = useRowNames();
  const { state, isReadOnly, onChoose } = useBoundField('assessment', key, 'goals');
  const status = useStatusLine(state);
  const chosen = state.value;

  const handleToggle = React.useCallback((goal: string, isChosen: boolean) => {
    // From the session, not from the last render: two clicks may fall between two renders.
    session.edit('assessment', key, { goals: inGoalOrder(setTie(session.assessment().goals, goal, isChosen)) });
    session.flush().catch(() => undefined);
  }, [session, key]);

  const renderFramework = (framework: GoalFramework): React.ReactNode => (
    <fieldset key={framework.id} className={styles.framework}>
      <legend className={styles.legend}>{frameworks[framework.id]}</legend>
      <div className={styles.options}>
        {framework.goals.map(({ id }) => (
          <GoalOption key={id} goal={id} name={names.goal(id)} isChosen={chosen.includes(id)} isReadOnly={isReadOnly} onToggle={handleToggle} />
        ))}
      </div>
    </fieldset>
  );
  const unknown = chosen.filter((id) => findGoal(id) === undefined);
  return (
    <div className={styles.picker}>
      <p className={styles.count} role="status">{texts.chosen(chosen.length)}</p>
      {agenda !== undefined && renderFramework(agenda)}
      <Disclosure summary={texts.moreFrameworks}>
        <div className={styles.picker}>{others.map(renderFramework)}</div>
      </Disclosure>
      {unknown.map((id) => <GoalOption key={id} goal={id} name={names.goal(id)} isChosen isReadOnly={isReadOnly} onToggle={handleToggle} />)}
      {status !== undefined && <p className={styles.status}>{status.text}</p>}
      <FieldChoice state={state} onChoose={onChoose} show={(value) => names.goalList((value ?? []) as readonly string[])} canJoin={false} />
    </div>
  );
};
