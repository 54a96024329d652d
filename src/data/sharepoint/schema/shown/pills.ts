import { type decisionCodes } from '../../../../method/scales';
import type { Field, ChoiceField } from '../field-kinds';
import { type outcomeCodes, type routingCodes, type statusCodes } from '../status-codes';

/** What a pill says by its colour, beside its words and its icon. */
export type PillTone = 'quiet' | 'ongoing' | 'waiting' | 'good' | 'bad';

/** How one stored value looks in a list in SharePoint: never by colour alone. */
export interface Pill {
  /** Swedish, as the app says it. */
  readonly text: string;
  /** Name of a Fabric icon; each value of a column has a shape of its own. */
  readonly icon: string;
  readonly tone: PillTone;
}

/** A look for every code of a choice, or for yes and no: the compiler asks for each. */
export type PillsOf<F extends Field> =
  F extends ChoiceField<infer C> ? Readonly<Record<C, Pill>>
  : F extends { kind: 'yesNo' } ? Readonly<Record<'yes' | 'no', Pill>>
  : never;

type Pills<C extends string> = Readonly<Record<C, Pill>>;

export const statusPills: Pills<(typeof statusCodes)[number]> = {
  Planned: { text: 'Planerad', icon: 'Calendar', tone: 'quiet' },
  InProgress: { text: 'Pågår', icon: 'Edit', tone: 'ongoing' },
  AwaitingDecision: { text: 'Hos ledningsgruppen', icon: 'Clock', tone: 'waiting' },
  Completed: { text: 'Klar', icon: 'CheckMark', tone: 'good' },
  Ended: { text: 'Avslutad', icon: 'Blocked', tone: 'quiet' },
};

export const outcomePills: Pills<(typeof outcomeCodes)[number]> = {
  NotJudged: { text: 'Inte avgjort än', icon: 'More', tone: 'quiet' },
  Sustainable: { text: 'Hållbar', icon: 'CheckMark', tone: 'good' },
  Unsustainable: { text: 'Ohållbar', icon: 'Warning', tone: 'bad' },
};

export const routingPills: Pills<(typeof routingCodes)[number]> = {
  None: { text: 'Inte lämnad', icon: 'Remove', tone: 'quiet' },
  Pending: { text: 'Lämnad', icon: 'Send', tone: 'waiting' },
  InReview: { text: 'Mottagen', icon: 'Inbox', tone: 'ongoing' },
  Decided: { text: 'Beslutad', icon: 'CheckMark', tone: 'good' },
  Returned: { text: 'Åter till projektgruppen', icon: 'Undo', tone: 'waiting' },
  Failed: { text: 'Stannade på vägen', icon: 'ErrorBadge', tone: 'bad' },
};

export const decisionPills: Pills<(typeof decisionCodes)[number]> = {
  continue: { text: 'Fortsätt', icon: 'CheckMark', tone: 'good' },
  continueWithConditions: { text: 'Fortsätt med villkor', icon: 'CheckList', tone: 'ongoing' },
  end: { text: 'Avsluta', icon: 'Blocked', tone: 'bad' },
  backToGroup: { text: 'Åter till projektgruppen', icon: 'Undo', tone: 'waiting' },
};

export const metPills: Pills<'yes' | 'no'> = {
  yes: { text: 'Uppfyllt', icon: 'CheckMark', tone: 'good' },
  no: { text: 'Inte uppfyllt än', icon: 'Clock', tone: 'waiting' },
};
