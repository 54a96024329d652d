import * as React from 'react';
import type { Waiting } from '../../../data/ports/decisions';
import type { Meeting } from '../../../data/ports/rows';
import { useTexts } from '../../../i18n/texts-context';
import { Button } from '../../../ui/button/button';
import { useAnnounce } from '../../../ui/feedback/announcer';
import { useId } from '../../../ui/hooks/use-id';
import { AgendaToggle } from '../agenda-document/agenda-toggle';
import { MeetingDialog, PlaceDialog, RemoveMeeting } from '../lazy-dialogs';
import { CaseCard } from './case-card';
import { useAgenda, useNames, type Entry } from './desk-agenda';
import { MeetingSection, type ShownCase } from './meeting-section';
import type { Desk } from './use-desk';
import styles from './desk.module.scss';

type Asked =
  | { readonly kind: 'place'; readonly entry: Entry }
  | { readonly kind: 'meeting'; readonly meeting: Meeting | null }
  | { readonly kind: 'remove'; readonly meeting: Meeting; readonly caseCount: number };

export interface DeskListProps extends ShownCase {
  readonly desk: Desk;
  readonly waiting: Waiting;
  /** Beside an open case: to choose from, without the buttons of the agenda. */
  readonly isCompact: boolean;
}

/** The waiting cases under their meetings, the next one first, then those on none. */
export const DeskList: React.FC<DeskListProps> = ({ desk, waiting, isCompact, caseId, returnTo, onShow }) => {
  const { agenda: texts, list } = useTexts('queue');
  const { groups, unplaced } = useAgenda(waiting);
  const names = useNames();
  const announce = useAnnounce();
  const id = useId('unplaced');
  const [asked, setAsked] = React.useState<Asked | null>(null);
  // A case that has just been placed stands elsewhere, and the button that was pressed is gone: the focus goes with the case.
  const [placed, setPlaced] = React.useState<number | null>(null);
  const addButton = React.useRef<HTMLButtonElement>(null);
  const mayMove = waiting.mayDecide && !isCompact;
  const shownGroups = isCompact ? groups.filter(({ entries }) => entries.length > 0) : groups;
  const shown = { caseId, returnTo: placed ?? returnTo, onShow };
  const close = (said: string | null): void => {
    setAsked(null);
    if (said !== null) announce(said);
  };
  const { added, saved, removed } = texts.meetingForm;

  return (
    <div className={styles.desk}>
      {shownGroups.map((group) => (
        <MeetingSection
          key={group.meeting.key} group={group} decidedIds={waiting.decidedIds} mayMove={mayMove} desk={desk} {...shown}
          onPlace={(entry) => setAsked({ kind: 'place', entry })} onChange={() => setAsked({ kind: 'meeting', meeting: group.meeting })}
        >{!isCompact && group.entries.length > 0 && <AgendaToggle meeting={group.meeting} entries={group.entries} />}</MeetingSection>
      ))}
      {mayMove && groups.length === 0 && <p className={styles.hint}>{texts.noMeetings}</p>}
      {mayMove && <div><Button ref={addButton} icon="add" onClick={() => setAsked({ kind: 'meeting', meeting: null })}>{texts.addMeeting}</Button></div>}
      {unplaced.length > 0 && (
        <section className={styles.meeting} aria-labelledby={shownGroups.length > 0 ? id : undefined}>
          {shownGroups.length > 0 && <div className={styles.meetingHead}><h2 id={id}>{texts.unplaced}</h2></div>}
          <ol className={styles.list} aria-label={list.label}>
            {unplaced.map((entry) => (
              <CaseCard
                key={entry.row.id} entry={entry} isCurrent={entry.row.id === caseId} takesFocus={entry.row.id === shown.returnTo}
                isDecided={waiting.decidedIds.includes(entry.row.id)} onShow={onShow}
              >
                {mayMove && groups.length > 0 && <Button size="small" icon="calendar" ariaLabel={texts.placeOf(names.ofCase(entry.row))} onClick={() => setAsked({ kind: 'place', entry })}>{texts.place}</Button>}
              </CaseCard>
            ))}
          </ol>
        </section>
      )}
      {asked?.kind === 'place' && (
        <PlaceDialog
          entry={asked.entry} groups={groups}
          onClose={(item, isSaved) => {
            close(isSaved ? texts.placeForm.saved(names.ofCase(asked.entry.row)) : null);
            if (item !== null) desk.putItem(item);
            if (isSaved) setPlaced(asked.entry.row.id);
          }}
        />
      )}
      {asked?.kind === 'meeting' && (
        <MeetingDialog
          meeting={asked.meeting}
          onRemove={asked.meeting === null ? undefined : () => {
            if (asked.meeting !== null) setAsked({ kind: 'remove', meeting: asked.meeting, caseCount: groups.find(({ meeting }) => meeting.key === asked.meeting?.key)?.entries.length ?? 0 });
          }}
          onClose={(row, isSaved) => {
            close(isSaved && row !== null ? (asked.meeting === null ? added : saved)(names.ofMeeting(row)) : null);
            if (row !== null) desk.putMeeting(row);
          }}
        />
      )}
      {asked?.kind === 'remove' && (
        <RemoveMeeting
          meeting={asked.meeting} caseCount={asked.caseCount}
          onClose={(row, isSaved) => {
            close(isSaved ? removed(names.ofMeeting(row)) : null);
            desk.putMeeting(row);
            // The button the question came from has left with the meeting.
            if (isSaved) addButton.current?.focus();
          }}
        />
      )}
    </div>
  );
};
