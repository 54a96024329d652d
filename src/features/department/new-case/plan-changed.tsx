import * as React from 'react';
import { useMethodLabels } from '../../../data/bindings/product-context';
import type { Assessment } from '../../../data/ports/rows';
import { canBegin, isPlanned } from '../../../domain/planning/selection';
import { useTexts } from '../../../i18n/texts-context';
import { Button } from '../../../ui/button/button';
import { Message } from '../../../ui/feedback/message';
import styles from './new-case.module.scss';

export interface PlanChangedProps {
  /** The planned initiative as somebody else has left it. */
  readonly theirs: Assessment;
  readonly onOpen: (caseId: number) => void;
}

/** Tells what somebody else made of the planned initiative meanwhile, and the way on. */
export const PlanChanged: React.FC<PlanChangedProps> = ({ theirs, onOpen }) => {
  const { newCase: texts, list } = useTexts('department');
  const labels = useMethodLabels();
  const who = theirs.editor?.name ?? texts.planned.someone;
  if (!isPlanned(theirs)) {
    return <Message tone="warning" live="alert" actions={<Button onClick={() => onOpen(theirs.id)}>{texts.planned.open}</Button>}>{texts.planned.begun(who)}</Message>;
  }
  const facts: readonly (readonly [string, string])[] = [
    [texts.name.label, theirs.name],
    [texts.purpose.label, theirs.purpose],
    [texts.type.label, theirs.type === null ? list.notSet : labels.initiativeTypes[theirs.type].title],
    [texts.unit.label, theirs.unit],
    [texts.planned.reason, theirs.selectionReason],
  ];
  return (
    <Message tone="warning" live="alert" title={texts.planned.changed(who)}>
      <p>{canBegin(theirs) ? texts.planned.changedText : texts.planned.notChosen}</p>
      <dl className={styles.theirs}>
        {facts.map(([label, value]) => <React.Fragment key={label}><dt>{label}</dt><dd>{value.trim() === '' ? list.notSet : value}</dd></React.Fragment>)}
      </dl>
    </Message>
  );
};
