import * as React from 'react';
import type { Waiting } from '../../../data/ports/decisions';
import { useTexts } from '../../../i18n/texts-context';
import { LinkButton } from '../../../ui/button/link-button';
import { useAnnounce } from '../../../ui/feedback/announcer';
import { useAgenda, useNames, type Entry } from './desk-agenda';
import { PlaceDialog } from '../lazy-dialogs';
import type { Desk } from './use-desk';

export interface PlaceLineProps {
  readonly desk: Desk;
  readonly waiting: Waiting;
  readonly caseId: number;
}

/** On which meeting the open case is taken up, and the way to change it. Nothing for a case that does not wait. */
export const PlaceLine: React.FC<PlaceLineProps> = ({ desk, waiting, caseId }) => {
  const { agenda: texts } = useTexts('queue');
  const { groups, unplaced } = useAgenda(waiting);
  const names = useNames();
  const announce = useAnnounce();
  const [asked, setAsked] = React.useState<Entry | null>(null);
  const isOpenCase = ({ row }: Entry): boolean => row.id === caseId;
  const group = groups.find(({ entries }) => entries.some(isOpenCase));
  const entry = [...group?.entries ?? [], ...unplaced].find(isOpenCase);
  if (entry === undefined) return null;
  const presenter = entry.item?.presenter.trim() ?? '';
  const mayPlace = waiting.mayDecide && groups.length > 0;
  const of = names.ofCase(entry.row);
  return (
    <>
      <span>
        {group === undefined ? texts.onNone : texts.onMeeting(names.ofMeeting(group.meeting), names.dayOf(group.meeting))}
        {group !== undefined && ` · ${presenter === '' ? texts.noPresenter : texts.presenter(presenter)}`}
      </span>
      {mayPlace && <LinkButton icon="calendar" ariaLabel={group === undefined ? texts.placeOf(of) : texts.moveOf(of)} onClick={() => setAsked(entry)}>{group === undefined ? texts.place : texts.move}</LinkButton>}
      {asked !== null && (
        <PlaceDialog
          entry={asked} groups={groups}
          onClose={(item, isSaved) => { setAsked(null); if (isSaved) announce(texts.placeForm.saved(of)); if (item !== null) desk.putItem(item); }}
        />
      )}
    </>
  );
};
