import * as React from 'react';
import { useProduct } from '../../../data/bindings/product-context';
import type { ChangeOutcome } from '../../../data/ports/decisions';
import { success, type Result } from '../../../data/ports/results';
import type { Meeting } from '../../../data/ports/rows';
import { isDay } from '../../../domain/dates';
import { LINE_LIMIT, NOTE_LIMIT } from '../../../domain/decision-form/decision-form';
import { useTexts } from '../../../i18n/texts-context';
import { Button } from '../../../ui/button/button';
import { DayInput } from '../../../ui/fields/day-input';
import { TextInput } from '../../../ui/fields/text-input';
import { useId } from '../../../ui/hooks/use-id';
import { Dialog } from '../../../ui/layout/dialog';
import { Stack } from '../../../ui/layout/stack';
import { useKeptForm } from '../kept-form';
import { SaveTrouble } from '../save-trouble';
import { useSaving } from '../use-saving';
import styles from './desk.module.scss';

export interface MeetingDialogProps {
  /** Null for a meeting that is to be added. */
  readonly meeting: Meeting | null;
  /** @param row as SharePoint has it now, null when there is none; @param isSaved false when the person thought better of it */
  readonly onClose: (row: Meeting | null, isSaved: boolean) => void;
  readonly onRemove?: () => void;
}

interface Wish { readonly name: string; readonly date: string; readonly note: string }

/** Adds a meeting, or changes one: what it is called, which day, and what else the group wants to know. */
export const MeetingDialog: React.FC<MeetingDialogProps> = ({ meeting: given, onClose, onRemove }) => {
  const { failed, meetingForm: texts } = useTexts('queue').agenda;
  const { meetings: port, newKey } = useProduct();
  const [meeting, setMeeting] = React.useState(given);
  // The key is kept with the form: an attempt whose answer was lost makes no second meeting.
  const { values, change, discard } = useKeptForm(`meeting:${given?.key ?? 'new'}`, {
    key: given?.key ?? newKey(), name: given?.name ?? texts.defaultName, date: given?.date ?? '', note: given?.note ?? '',
  });
  const { isSaving, problem, save } = useSaving();
  const [hasTried, setTried] = React.useState(false);
  const id = useId('meeting-form');
  const wish: Wish = { name: values.name.trim(), date: values.date, note: values.note.trim() };
  const lengthProblem = ({ length }: string, limit: number): string | undefined => (length > limit ? texts.tooLong(length, limit) : undefined);
  const nameProblem = wish.name === '' ? texts.nameMissing : lengthProblem(wish.name, LINE_LIMIT);
  const dateProblem = wish.date === '' ? texts.dateMissing : isDay(wish.date) ? undefined : texts.notADay;
  const noteProblem = lengthProblem(wish.note, NOTE_LIMIT);

  const send = async (): Promise<Result<ChangeOutcome<Meeting>>> => {
    if (meeting !== null) return port.changeMeeting(meeting, wish);
    const made = await port.addMeeting(values.key, wish);
    if (!made.ok) return made;
    const { name, date, note } = made.value;
    // An earlier attempt arrived after all, with what stood in the form then.
    const isAsWished = name === wish.name && date === wish.date && note === wish.note;
    return isAsWished ? success({ kind: 'saved', row: made.value }) : port.changeMeeting(made.value, wish);
  };
  const handleSave = async (): Promise<void> => {
    setTried(true);
    const wrong = ([['name', nameProblem], ['date', dateProblem], ['note', noteProblem]] as const).find(([, problem]) => problem !== undefined);
    if (wrong !== undefined) { document.getElementById(`${id}-${wrong[0]}`)?.focus(); return; }
    // From here on the meeting may be there: the same form goes on with the same key.
    change({});
    const outcome = await save(send);
    if (outcome === null) return;
    if (outcome.kind === 'changed') { setMeeting(outcome.row); return; }
    discard();
    onClose(outcome.row, true);
  };
  const handleClose = (): void => { if (!isSaving) onClose(meeting, false); };
  return (
    <Dialog
      title={given === null ? texts.addTitle : texts.changeTitle} isOpen onClose={handleClose}
      footer={(
        <div className={styles.buttons}>
          {onRemove !== undefined && <Button kind="quiet" icon="remove" disabled={isSaving} onClick={onRemove}>{texts.remove}</Button>}
          <Button disabled={isSaving} onClick={handleClose}>{texts.cancel}</Button>
          <Button kind="primary" busy={isSaving} onClick={() => void handleSave()}>{texts.save}</Button>
        </div>
      )}
    >
      <Stack gap="m">
        <TextInput id={`${id}-name`} label={texts.name} required value={values.name} error={hasTried ? nameProblem : undefined} onChange={(name) => change({ name })} />
        <DayInput id={`${id}-date`} label={texts.date} required value={values.date === '' ? null : values.date} error={hasTried ? dateProblem : undefined} onChange={(date) => change({ date: date ?? '' })} />
        <TextInput id={`${id}-note`} label={texts.note} description={texts.noteHelp} multiline rows={2} value={values.note} error={noteProblem} onChange={(note) => change({ note })} />
        <SaveTrouble problem={problem} forbidden={failed.forbidden} isKept />
        {meeting !== given && meeting !== null && <p className={styles.facts}>{[meeting.name, meeting.date, meeting.note].filter((part) => part !== null && part !== '').join(' · ')}</p>}
      </Stack>
    </Dialog>
  );
};
