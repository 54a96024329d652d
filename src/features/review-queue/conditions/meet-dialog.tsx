import * as React from 'react';
import { useProduct } from '../../../data/bindings/product-context';
import type { Condition } from '../../../data/ports/rows';
import { isDay } from '../../../domain/dates';
import { NOTE_LIMIT } from '../../../domain/decision-form/decision-form';
import { useTexts } from '../../../i18n/texts-context';
import { Button } from '../../../ui/button/button';
import { DayInput } from '../../../ui/fields/day-input';
import { TextInput } from '../../../ui/fields/text-input';
import { Dialog } from '../../../ui/layout/dialog';
import { Stack } from '../../../ui/layout/stack';
import { dayInWords, localDay } from '../days';
import { useKeptForm } from '../kept-form';
import { SaveTrouble } from '../save-trouble';
import { useSaving } from '../use-saving';
import styles from './conditions.module.scss';

export interface ConditionDialogProps {
  readonly condition: Condition;
  /** @param row as SharePoint has it now; @param isSaved false when the person thought better of it */
  readonly onClose: (row: Condition, isSaved: boolean) => void;
}

/** Says that a condition is met: how, and which day. */
export const MeetDialog: React.FC<ConditionDialogProps> = ({ condition: given, onClose }) => {
  const texts = useTexts('queue').conditions;
  const { meetForm } = texts;
  const { decisions, now, host } = useProduct();
  const [condition, setCondition] = React.useState(given);
  const today = localDay(now()) ?? '';
  const { values, change, discard } = useKeptForm(`condition:${condition.key}:met`, { how: '', on: today });
  const { isSaving, problem, save } = useSaving();
  const [hasTried, setTried] = React.useState(false);
  const how = values.how.trim();
  const howProblem = how === '' ? meetForm.howMissing : how.length > NOTE_LIMIT ? texts.tooLong(how.length, NOTE_LIMIT) : undefined;
  const onProblem = values.on === '' ? meetForm.onMissing : !isDay(values.on) ? texts.notADay : values.on > today ? meetForm.inFuture : undefined;

  const handleSave = async (): Promise<void> => {
    setTried(true);
    if (howProblem !== undefined || onProblem !== undefined) return;
    const outcome = await save(() => decisions.changeCondition(condition, { isMet: true, metOn: values.on, metHow: how }));
    if (outcome === null) return;
    if (outcome.kind === 'changed') { setCondition(outcome.row); return; }
    discard();
    onClose(outcome.row, true);
  };
  const handleClose = (): void => { if (!isSaving) onClose(condition, false); };
  return (
    <Dialog
      title={meetForm.title} isOpen onClose={handleClose}
      footer={(
        <div className={styles.buttons}>
          <Button disabled={isSaving} onClick={handleClose}>{meetForm.cancel}</Button>
          {!condition.isMet && <Button kind="primary" busy={isSaving} onClick={() => void handleSave()}>{meetForm.save}</Button>}
        </div>
      )}
    >
      <Stack gap="m">
        <p className={styles.text}>{condition.text.trim() || texts.noText}</p>
        <TextInput label={meetForm.how} description={meetForm.howHelp} multiline required value={values.how} error={hasTried ? howProblem : undefined} onChange={(next) => change({ how: next })} />
        <DayInput label={meetForm.on} required value={values.on === '' ? null : values.on} max={today} error={hasTried ? onProblem : undefined} onChange={(next) => change({ on: next ?? '' })} />
        {condition.isMet && <p className={styles.text}>{texts.metOn(dayInWords(condition.metOn, host.locale))}. {condition.metHow.trim()}</p>}
        <SaveTrouble problem={problem} forbidden={texts.forbidden} isKept />
      </Stack>
    </Dialog>
  );
};
