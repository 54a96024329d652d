import * as React from 'react';
import { useProduct } from '../../../data/bindings/product-context';
import type { ChangeOutcome } from '../../../data/ports/decisions';
import { success, type Result } from '../../../data/ports/results';
import type { AgendaItem } from '../../../data/ports/rows';
import { lastOrder } from '../../../domain/agenda';
import { LINE_LIMIT } from '../../../domain/decision-form/decision-form';
import { useTexts } from '../../../i18n/texts-context';
import { Button } from '../../../ui/button/button';
import { Select } from '../../../ui/fields/select';
import { TextInput } from '../../../ui/fields/text-input';
import { Dialog } from '../../../ui/layout/dialog';
import { Stack } from '../../../ui/layout/stack';
import { useKeptForm } from '../kept-form';
import { SaveTrouble } from '../save-trouble';
import { useSaving } from '../use-saving';
import { useNames, type Entry, type Group } from './desk-agenda';
import styles from './desk.module.scss';

export interface PlaceDialogProps {
  readonly entry: Entry;
  /** The meetings there are to choose from, with what stands on them. */
  readonly groups: readonly Group[];
  /** @param item as SharePoint has it now, null when there is none; @param isSaved false when the person thought better of it */
  readonly onClose: (item: AgendaItem | null, isSaved: boolean) => void;
}

interface Wish { readonly meeting: string; readonly presenter: string }

/** Puts one submission on a meeting, moves it to another, or takes it off; and says who presents it. */
export const PlaceDialog: React.FC<PlaceDialogProps> = ({ entry: { row, item: given }, groups, onClose }) => {
  const { agenda, decision } = useTexts('queue');
  const texts = agenda.placeForm;
  const { meetings: port } = useProduct();
  const names = useNames();
  const [item, setItem] = React.useState(given);
  const known = (key: string): boolean => groups.some(({ meeting }) => meeting.key === key);
  const { values, change, discard } = useKeptForm(`place:${row.id}:${row.revision ?? 0}`, {
    // Somebody who asks to put it on a meeting means the next one, most often.
    meeting: given !== null && known(given.meeting) ? given.meeting : groups.find(({ isPast }) => !isPast)?.meeting.key ?? '', presenter: given?.presenter ?? '',
  });
  const { isSaving, problem, save } = useSaving();
  const presenter = values.presenter.trim();
  const tooLong = presenter.length > LINE_LIMIT ? decision.problems.tooLong(presenter.length, LINE_LIMIT) : undefined;

  const send = async ({ meeting, presenter: who }: Wish): Promise<Result<ChangeOutcome<AgendaItem>>> => {
    const order = lastOrder(groups.find((group) => group.meeting.key === meeting)?.entries ?? []);
    if (item !== null) return port.changeItem(item, { meeting, presenter: who, ...(item.meeting === meeting ? {} : { order }) });
    const made = await port.place(row.key, { caseId: row.id, revision: row.revision ?? 0, meeting, order, presenter: who });
    if (!made.ok) return made;
    // A row that says otherwise was there already: somebody else was first.
    const isOurs = made.value.meeting === meeting && made.value.presenter === who;
    return success({ kind: isOurs ? 'saved' : 'changed', row: made.value });
  };
  const handleSave = async (): Promise<void> => {
    if (tooLong !== undefined) return;
    const meeting = known(values.meeting) ? values.meeting : '';
    const outcome = await save(() => send({ meeting, presenter }));
    if (outcome === null) return;
    if (outcome.kind === 'changed') { setItem(outcome.row); return; }
    discard();
    onClose(outcome.row, true);
  };
  const handleClose = (): void => { if (!isSaving) onClose(item, false); };
  const present = item === null ? undefined : groups.find(({ meeting }) => meeting.key === item.meeting)?.meeting;
  return (
    <Dialog
      title={texts.title} isOpen onClose={handleClose}
      footer={(
        <div className={styles.buttons}>
          <Button disabled={isSaving} onClick={handleClose}>{texts.cancel}</Button>
          <Button kind="primary" busy={isSaving} onClick={() => void handleSave()}>{texts.save}</Button>
        </div>
      )}
    >
      <Stack gap="m">
        <p className={styles.dialogName}>{names.ofCase(row)}</p>
        <Select
          label={texts.meeting} emptyLabel={texts.none} value={known(values.meeting) ? values.meeting : null}
          options={groups.map(({ meeting }) => ({ value: meeting.key, label: texts.meetingIn(names.ofMeeting(meeting), names.dayOf(meeting)) }))}
          onChange={(meeting) => change({ meeting: meeting ?? '' })}
        />
        <TextInput label={texts.presenter} description={texts.presenterHelp} value={values.presenter} error={tooLong} onChange={(next) => change({ presenter: next })} />
        {item !== given && <p className={styles.facts}>{present === undefined ? agenda.onNone : agenda.onMeeting(names.ofMeeting(present), names.dayOf(present))}. {item !== null && item.presenter !== '' && `${agenda.presenter(item.presenter)}.`}</p>}
        <SaveTrouble problem={problem} forbidden={agenda.failed.forbidden} isKept />
      </Stack>
    </Dialog>
  );
};
