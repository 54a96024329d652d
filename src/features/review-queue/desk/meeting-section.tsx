import * as React from 'react';
import { useProduct } from '../../../data/bindings/product-context';
import { moveEntry } from '../../../domain/agenda';
import { useTexts } from '../../../i18n/texts-context';
import { Button } from '../../../ui/button/button';
import { IconButton } from '../../../ui/button/icon-button';
import { useAnnounce } from '../../../ui/feedback/announcer';
import { Pill } from '../../../ui/feedback/pill';
import { useId } from '../../../ui/hooks/use-id';
import { SaveTrouble } from '../save-trouble';
import { useSaving } from '../use-saving';
import { CaseCard } from './case-card';
import { useNames, type Entry, type Group } from './desk-agenda';
import type { Desk } from './use-desk';
import styles from './desk.module.scss';

export interface ShownCase {
  readonly caseId: number | null;
  /** The case whose link takes the focus, as somebody comes back from it. */
  readonly returnTo: number | null;
  readonly onShow: (caseId: number) => void;
}

export interface MeetingSectionProps extends ShownCase {
  readonly group: Group;
  readonly decidedIds: readonly number[];
  /** Whether the agenda may be changed here. */
  readonly mayMove: boolean;
  readonly desk: Pick<Desk, 'putItem' | 'readAgain'>;
  readonly onPlace: (entry: Entry) => void;
  readonly onChange: () => void;
  /** What stands below the cases: the agenda as a document. */
  readonly children?: React.ReactNode;
}

type Step = -1 | 1;

/** Moves cases of a meeting up and down; the rows are written one after another, and read anew when one could not be. */
const useMoves = ({ group: { entries }, desk }: MeetingSectionProps): { readonly saving: ReturnType<typeof useSaving>; readonly move: (index: number, step: Step) => Promise<boolean> } => {
  const { meetings } = useProduct();
  const saving = useSaving();
  const move = async (index: number, step: Step): Promise<boolean> => {
    for (const { item, order } of moveEntry(entries, index, step)) {
      const outcome = await saving.save(() => meetings.changeItem(item, { order }));
      if (outcome !== null) desk.putItem(outcome.row);
      if (outcome?.kind !== 'saved') { desk.readAgain(); return false; }
    }
    return true;
  };
  return { saving, move };
};

/** One meeting: what it is called, when it is, and the cases on its agenda in their order. */
export const MeetingSection: React.FC<MeetingSectionProps> = (props) => {
  const { group: { meeting, entries, isPast }, decidedIds, mayMove, onPlace, onChange, children, caseId, returnTo, onShow } = props;
  const { agenda: texts } = useTexts('queue');
  const names = useNames();
  const announce = useAnnounce();
  const id = useId('meeting');
  const { saving, move } = useMoves(props);
  const buttons = React.useRef(new Map<string, HTMLButtonElement>());
  const keep = (name: string) => (button: HTMLButtonElement | null): void => { if (button === null) buttons.current.delete(name); else buttons.current.set(name, button); };
  const name = names.ofMeeting(meeting);

  const handleMove = async (index: number, step: Step): Promise<void> => {
    const moved = entries[index];
    if (moved === undefined || !await move(index, step)) return;
    announce(texts.moved(names.ofCase(moved.row), index + step + 1, entries.length));
    // The list has been put in another order, which takes the focus off the button; at an end only the other one can be pressed.
    const [same, other] = [step, -step].map((way) => buttons.current.get(`${moved.row.id}:${way}`));
    (same?.disabled === false ? same : other)?.focus();
  };
  return (
    <section className={styles.meeting} aria-labelledby={id}>
      <div className={styles.meetingHead}>
        <div className={styles.meetingWords}>
          <h2 id={id}>{name}</h2>
          <p className={styles.day}>{names.dayOf(meeting)}{isPast && <> <Pill tone="warning" icon="clock">{texts.past}</Pill></>}</p>
        </div>
        {mayMove && <Button kind="quiet" size="small" icon="edit" ariaLabel={texts.changeMeeting(name)} onClick={onChange}>{texts.change}</Button>}
      </div>
      {meeting.note.trim() !== '' && <p className={styles.note}>{meeting.note.trim()}</p>}
      {isPast && mayMove && <p className={styles.hint}>{texts.pastHint}</p>}
      <SaveTrouble problem={saving.problem} forbidden={texts.failed.forbidden} />
      {entries.length === 0 && <p className={styles.hint}>{texts.empty}</p>}
      {entries.length > 0 && (
        <ol className={styles.list} aria-labelledby={id}>
          {entries.map((entry, index) => {
            const of = names.ofCase(entry.row);
            return (
              <CaseCard
                key={entry.row.id} entry={entry} isCurrent={entry.row.id === caseId} takesFocus={entry.row.id === returnTo}
                isDecided={decidedIds.includes(entry.row.id)} onShow={onShow}
              >
                {mayMove && (
                  <>
                    {entries.length > 1 && <IconButton ref={keep(`${entry.row.id}:-1`)} icon="chevronDown" className={styles.up} label={texts.up(of)} disabled={index === 0} onClick={() => { if (!saving.isSaving) void handleMove(index, -1); }} />}
                    {entries.length > 1 && <IconButton ref={keep(`${entry.row.id}:1`)} icon="chevronDown" label={texts.down(of)} disabled={index === entries.length - 1} onClick={() => { if (!saving.isSaving) void handleMove(index, 1); }} />}
                    <Button size="small" kind="quiet" icon="calendar" ariaLabel={texts.moveOf(of)} onClick={() => onPlace(entry)}>{texts.move}</Button>
                  </>
                )}
              </CaseCard>
            );
          })}
        </ol>
      )}
      {children}
    </section>
  );
};
