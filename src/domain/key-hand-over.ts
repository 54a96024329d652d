/** A notice as far as the handing over of keys reads it. */
export interface HandOverNotice {
  readonly key: string;
  readonly kind: string | null;
  readonly to: { readonly name: string } | null;
  /** The role they are told in, or the name of somebody outside the organisation. */
  readonly toRole: string;
  readonly about: readonly string[];
  readonly sentOn: string | null;
  readonly receivedOn: string | null;
  /** Who said that it is received, when not the person themselves. */
  readonly receivedBy: string;
}

/** Hand-overs of keys, the latest first; one that has no moment (a row edited in the list) comes last. */
export const keyHandOvers = <N extends HandOverNotice>(notices: readonly N[]): readonly N[] =>
  notices
    .filter(({ kind }) => kind === 'keysHandedOver')
    .map((notice, index) => ({ notice, index }))
    .sort((a, b) => {
      const [first, second] = [a.notice.sentOn ?? '', b.notice.sentOn ?? ''];
      return first > second ? -1 : first < second ? 1 : b.index - a.index;
    })
    .map(({ notice }) => notice);

/** Whether somebody has said that the keys are received: the receiver, or the group on their behalf. */
export const isReceived = ({ receivedOn }: Pick<HandOverNotice, 'receivedOn'>): boolean => receivedOn !== null;

/** Whom the keys went to: the person, the role or name in words, or both as "Anna Berg, trafikstrateg". */
export const receiverOf = ({ to, toRole }: Pick<HandOverNotice, 'to' | 'toRole'>): string =>
  [to?.name ?? '', toRole.trim()].filter((part) => part !== '').join(', ');

/** Keys that have been handed over to nobody, in the order given. */
export const keysLeft = <K extends { readonly key: string }>(keys: readonly K[], notices: readonly HandOverNotice[]): readonly K[] => {
  const gone = new Set(keyHandOvers(notices).flatMap(({ about }) => about));
  return keys.filter(({ key }) => !gone.has(key));
};

interface ActionFacts {
  readonly under: string; readonly name: string; readonly owner: string;
  readonly start: string | null; readonly due: string | null; readonly status: string | null;
}
interface IndicatorFacts {
  readonly under: string; readonly name: string; readonly unit: string;
  readonly baseline: number | null; readonly target: number | null; readonly targetOn: string | null;
}

/** A key with what somebody takes on together with it. */
export interface KeyContents {
  readonly key: string;
  readonly name: string;
  readonly actions: readonly Omit<ActionFacts, 'under' | 'status'>[];
  readonly indicators: readonly Omit<IndicatorFacts, 'under'>[];
}

/** What goes with each key: its actions, except those that are cancelled, and its indicators. */
export const contentsOf = (
  keys: readonly { readonly key: string; readonly name: string }[], actions: readonly ActionFacts[], indicators: readonly IndicatorFacts[],
): readonly KeyContents[] =>
  keys.map(({ key, name }) => ({
    key, name,
    actions: actions.filter(({ under, status }) => under === key && status !== 'cancelled'),
    indicators: indicators.filter(({ under }) => under === key),
  }));

/** What a hand-over still needs before it can be sent. */
export type HandOverProblem = 'keys' | 'receiver' | 'tooLong';

/** Characters that a text of several lines takes in SharePoint. */
export const NOTICE_LIMIT = 63_999;

/**
 * What stands in the way of sending.
 * @param text the message as it would be sent
 */
export const handOverProblems = (
  draft: { readonly keys: readonly string[]; readonly to: object | null; readonly toRole: string }, text: string,
): readonly HandOverProblem[] => [
  ...(draft.keys.length === 0 ? ['keys' as const] : []),
  ...(draft.to === null && draft.toRole.trim() === '' ? ['receiver' as const] : []),
  ...(text.length > NOTICE_LIMIT ? ['tooLong' as const] : []),
];
