import * as React from 'react';
import { useProduct } from '../../../data/bindings/product-context';
import { isDay } from '../../../domain/dates';
import { LINE_LIMIT } from '../../../domain/decision-form/decision-form';
import { useTexts } from '../../../i18n/texts-context';
import { Button } from '../../../ui/button/button';
import { DayInput } from '../../../ui/fields/day-input';
import { TextInput } from '../../../ui/fields/text-input';
import { Dialog } from '../../../ui/layout/dialog';
import { Stack } from '../../../ui/layout/stack';
import { dayInWords } from '../days';
import { useKeptForm } from '../kept-form';
import { SaveTrouble } from '../save-trouble';
import { useSaving } from '../use-saving';
import type { ConditionDialogProps } from './meet-dialog';
import styles from './conditions.module.scss';

/** Another day or another owner; the condition's own words are the decision's and stay. */
export const ChangeDialog: React.FC<ConditionDialogProps> = ({ condition: given, onClose }) => {
  const texts = useTexts('queue').conditions;
  const { changeForm } = texts;
  const { decisions, host } = useProduct();
  const [condition, setCondition] = React.useState(given);
  const { values, change, discard } = useKeptForm(`condition:${condition.key}:change`, { owner: condition.owner, due: condition.due ?? '' });
  const { isSaving, problem, save } = useSaving();
  const [hasTried, setTried] = React.useState(false);
  const owner = values.owner.trim();
  const ownerProblem = owner === '' ? changeForm.ownerMissing : owner.length > LINE_LIMIT ? texts.tooLong(owner.length, LINE_LIMIT) : undefined;
  const dueProblem = values.due === '' ? changeForm.dueMissing : isDay(values.due) ? undefined : texts.notADay;

  const handleSave = async (): Promise<void> => {
    setTried(true);
    if (ownerProblem !== undefined || dueProblem !== undefined) return;
    const outcome = await save(() => decisions.changeCondition(condition, { owner, due: values.due }));
    if (outcome === null) return;
    if (outcome.kind === 'changed') { setCondition(outcome.row); return; }
    discard();
    onClose(outcome.row, true);
  };
  const handleClose = (): void => { if (!isSaving) onClose(condition, false); };
  return (
    <Dialog
      title={changeForm.title} isOpen onClose={handleClose}
      footer={(
        <div className={styles.buttons}>
          <Button disabled={isSaving} onClick={handleClose}>{changeForm.cancel}</Button>
          {!condition.isMet && <Button kind="primary" busy={isSaving} onClick={() => void handleSave()}>{changeForm.save}</Button>}
        </div>
      )}
    >
      <Stack gap="m">
        <p className={styles.text}>{condition.text.trim() || texts.noText}</p>
        <p className={styles.facts}>{changeForm.note}</p>
        <TextInput label={changeForm.owner} description={changeForm.ownerHelp} required value={values.owner} error={hasTried ? ownerProblem : undefined} onChange={(next) => change({ owner: next })} />
        <DayInput label={changeForm.due} required value={values.due === '' ? null : values.due} error={hasTried ? dueProblem : undefined} onChange={(next) => change({ due: next ?? '' })} />
        {condition !== given && <p className={styles.text}>{texts.owner(condition.owner)}. {condition.isMet ? texts.metOn(dayInWords(condition.metOn, host.locale)) : texts.due(dayInWords(condition.due, host.locale))}.</p>}
        <SaveTrouble problem={problem} forbidden={texts.forbidden} isKept />
      </Stack>
    </Dialog>
  );
};
