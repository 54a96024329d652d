import type { Wording } from '../../wording';
import type { noticesTexts as swedish } from '../../sv/notices/index';

/** English texts of what is for a person to take part of. */
export const noticesTexts: Wording<typeof swedish> = {
  title: 'For you',
  count: (n) => (n === 0 ? 'Nothing more to take part of' : `${n} to take part of`),
  more: 'There are more. They are shown when you have acknowledged these.',
  titles: {
    ended: 'An initiative ends at a stop point',
    keysHandedOver: 'You have been given sustainability keys to take care of',
    decided: 'The management group has decided',
    other: 'A message to you',
  },
  decidedAs: (decision) => `The management group has decided: ${decision}`,
  keys: (n) => (n === 1 ? '1 sustainability key' : `${n} sustainability keys`),
  sent: (who, day) => `From ${who}${day === '' ? '' : `, ${day}`}`,
  someone: 'somebody in the project group',
  textLabel: { ended: 'Reason', keysHandedOver: 'Which keys', decided: 'Reason', other: 'Message' },
  showAll: 'Show the whole text', showLess: 'Show less',
  open: 'Open the case', openOf: (what) => `Open the case: ${what}`,
  comment: 'Comment, if you like',
  receive: { ended: 'I have taken part of this', keysHandedOver: 'I take them on', decided: 'I have taken part of this', other: 'I have taken part of this' },
  received: {
    ended: (when) => `You took part of it on ${when}.`,
    keysHandedOver: (when) => `You took on the keys on ${when}.`,
    decided: (when) => `You took part of the decision on ${when}.`,
    other: (when) => `You took part of it on ${when}.`,
  },
  first: (who, when) => `${who} was first and acknowledged it on ${when}. Nothing more is needed.`,
  somebody: 'Somebody',
  changed: 'The message changed while you were reading. Read what it says now and then acknowledge it.',
  withdrawn: 'The message has been withdrawn. You need not acknowledge it.',
  offline: 'No contact with SharePoint, so your acknowledgement has not been sent. The message and what you wrote are still here. Try again when the network is back.',
  busy: 'SharePoint is very busy right now, so your acknowledgement has not been sent. Try again in a while.',
  forbidden: (who) => `You can read but not acknowledge. Ask ${who} or an administrator to acknowledge it for you or to give you the right to.`,
};
