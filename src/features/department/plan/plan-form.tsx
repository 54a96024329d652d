import * as React from 'react';
import type { Assessment } from '../../../data/ports/rows';
import { isPlanned } from '../../../domain/planning/selection';
import { useTexts } from '../../../i18n/texts-context';
import { Button } from '../../../ui/button/button';
import { Message } from '../../../ui/feedback/message';
import { Stack } from '../../../ui/layout/stack';
import { useFailureSentence } from '../../../ui-bindings/failure-sentence';
import { useFirstProblem } from '../use-first-problem';
import { DetailFields } from './detail-fields';
import { PlanConflicts } from './plan-conflicts';
import { SelectionFields } from './selection-fields';
import { usePlanEdit } from './use-plan-edit';
import styles from './plan.module.scss';

export type PlanFormMode = 'selection' | 'details';

export interface PlanFormProps {
  readonly row: Assessment;
  readonly mode: PlanFormMode;
  readonly units: readonly string[];
  readonly onRow: (row: Assessment) => void;
  readonly onSaved: (row: Assessment, joinedWith: string | null) => void;
  readonly onClose: () => void;
}

/** Changes one planned initiative: the position taken, or its details. */
export const PlanForm: React.FC<PlanFormProps> = ({ row, mode, units, onRow, onSaved, onClose }) => {
  const texts = useTexts('planning').plan;
  const common = useTexts('common');
  const edit = usePlanEdit({ row, onRow, onSaved });
  const sentence = useFailureSentence(edit.failure);
  const [element, handleAttempt] = useFirstProblem<HTMLFormElement>();
  const box = React.useRef<HTMLDivElement>(null);
  // The name takes the focus by itself; the position begins at its first choice.
  React.useEffect(() => { if (mode === 'selection') box.current?.querySelector<HTMLElement>('input:checked')?.focus(); }, [mode]);
  const handleSubmit = (event: React.FormEvent): void => {
    event.preventDefault();
    handleAttempt();
    void edit.save();
  };
  const handleCancel = (): void => { edit.discard(); onClose(); };
  // A problem in the part that is not shown must not stop anyone without being seen.
  const hasDetails = mode === 'details' || Object.keys(edit.problems.details).length > 0;
  const hasSelection = mode === 'selection' || Object.keys(edit.problems.selection).length > 0;
  const who = row.editor?.name ?? texts.conflict.someone;
  return (
    <form ref={element} onSubmit={handleSubmit} noValidate className={styles.form} aria-label={mode === 'selection' ? texts.select.title : texts.details.title}>
      <div ref={box}>
        <Stack gap="m">
          {sentence !== '' && <Message tone="danger" live="alert">{sentence}</Message>}
          {!isPlanned(row) && <Message tone="warning" live="alert">{texts.conflict.begun(who)}</Message>}
          {edit.conflicts.length > 0 && <Message tone="warning">{texts.conflict.first}</Message>}
          <PlanConflicts row={row} edit={edit} />
          {hasSelection && <SelectionFields values={edit.values} problems={edit.problems.selection} onChange={edit.change} />}
          {hasDetails && <DetailFields values={edit.values} problems={edit.problems.details} units={units} onChange={edit.change} />}
          <Stack direction="row" gap="s" wrap>
            {isPlanned(row) && <Button kind="primary" type="submit" busy={edit.isSending}>{texts.save}</Button>}
            <Button onClick={handleCancel}>{common.actions.cancel}</Button>
          </Stack>
        </Stack>
      </div>
    </form>
  );
};
