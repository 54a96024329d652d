/** A case that waits, as far as the agenda reads it. */
export interface AgendaCase {
  readonly id: number;
  readonly revision: number | null;
}

/** A row of HbAgenda. */
export interface AgendaFact {
  readonly assessmentId: number | null;
  readonly revision: number | null;
  /** Key of the meeting; '' once it was taken off the agenda. */
  readonly meeting: string;
  readonly order: number | null;
}

/** A row of HbMeetings. */
export interface MeetingFact {
  readonly key: string;
  /** `yyyy-mm-dd` */
  readonly date: string | null;
  readonly isRemoved: boolean;
}

/** A waiting case with its row on an agenda; null where nobody has placed this submission yet. */
export interface AgendaEntry<C, I> {
  readonly row: C;
  readonly item: I | null;
}

export interface AgendaGroup<C, I, M> {
  readonly meeting: M;
  readonly entries: readonly AgendaEntry<C, I>[];
  /** The meeting's day has passed although cases on it still wait. */
  readonly isPast: boolean;
}

export interface Agenda<C, I, M> {
  /** By date: meetings to come, and past ones that still have a case waiting. */
  readonly groups: readonly AgendaGroup<C, I, M>[];
  /** Cases on no meeting, in the order they were given. */
  readonly unplaced: readonly AgendaEntry<C, I>[];
}

const LAST = Number.MAX_SAFE_INTEGER;
const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Meetings a case can be put on, the next first: not removed, and not over. @param today `yyyy-mm-dd` */
export const meetingsToCome = <M extends MeetingFact>(meetings: readonly M[], today: string): readonly M[] =>
  meetings.filter(({ isRemoved, date }) => !isRemoved && (date === null || date >= today))
    .sort((a, b) => byText(a.date ?? '9999', b.date ?? '9999') || byText(a.key, b.key));

/**
 * The management group's agenda: waiting cases under their meetings. A row for another submission than the one that
 * waits, and one for a meeting that was removed or is unknown, places nothing.
 * @param cases longest waiting first
 * @param today `yyyy-mm-dd` where the person is
 */
export const agendaOf = <C extends AgendaCase, I extends AgendaFact, M extends MeetingFact>(
  cases: readonly C[], items: readonly I[], meetings: readonly M[], today: string,
): Agenda<C, I, M> => {
  const known = meetings.filter(({ isRemoved }) => !isRemoved);
  const entries = cases.map((row): AgendaEntry<C, I> =>
    ({ row, item: items.find((item) => item.assessmentId === row.id && item.revision === row.revision) ?? null }));
  const on = (key: string): readonly AgendaEntry<C, I>[] => entries.filter(({ item }) => item?.meeting === key)
    .sort((a, b) => (a.item?.order ?? LAST) - (b.item?.order ?? LAST));
  const isPast = ({ date }: M): boolean => date !== null && date < today;
  return {
    groups: [...known].sort((a, b) => byText(a.date ?? '9999', b.date ?? '9999') || byText(a.key, b.key))
      .map((meeting) => ({ meeting, entries: on(meeting.key), isPast: isPast(meeting) }))
      .filter(({ entries: placed, isPast: isOver }) => !isOver || placed.length > 0),
    unplaced: entries.filter(({ item }) => !known.some(({ key }) => key === item?.meeting)),
  };
};

/** The order of a case that is put last on a meeting; from 1. */
export const lastOrder = (entries: readonly { readonly item: Pick<AgendaFact, 'order'> | null }[]): number =>
  Math.max(0, ...entries.map(({ item }) => item?.order ?? 0)) + 1;

/**
 * Moves one entry of a meeting a step.
 * @param entries in the order they stand
 * @param index which one
 * @param step -1 up, 1 down
 * @returns the rows whose order becomes another, with it; [] where there is no room to move
 */
export const moveEntry = <I extends AgendaFact>(entries: readonly { readonly item: I | null }[], index: number, step: -1 | 1): readonly { readonly item: I; readonly order: number }[] => {
  const order = entries.map(({ item }) => item);
  const to = index + step;
  const moved = order[index];
  if (moved === undefined || to < 0 || to >= order.length) return [];
  order.splice(index, 1);
  order.splice(to, 0, moved);
  return order.flatMap((item, place) => (item === null || item.order === place + 1 ? [] : [{ item, order: place + 1 }]));
};
