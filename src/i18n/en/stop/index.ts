import type { stopTexts as Swedish } from '../../sv/stop/index';
import type { Wording } from '../../wording';
import { endTexts } from './end';
import { holdsTexts } from './holds';
import { versionTexts } from './version';

/** The stop points: what is done, what holds, the questions and three ways on. */
export const stopTexts: Wording<typeof Swedish> = {
  holds: holdsTexts,
  end: endTexts,
  version: versionTexts,
  readyTitle: 'What is missing',
  ready: {
    allFilled: 'Everything before the stop point is filled in.',
    missing: 'This is missing in the parts before the stop point. You may choose a way all the same, but you then choose without it.',
  },
  facts: {
    label: 'What you have found',
    strategy: (positive, negative, both) => `The strategy: ${positive} positively affected, ${negative} negatively, ${both} both.`,
    goals: (positive, negative) => `The goals: ${positive === 1 ? '1 positive effect' : `${positive} positive effects`}, ${negative} negative.`,
    conflicts: (count, withPosition) =>
      count === 0 ? 'No goal conflicts are described.' : `${count === 1 ? '1 conflict' : `${count} conflicts`}, ${withPosition} with a position.`,
    gaps: (open, accepted) =>
      `${open === 0 ? 'No open knowledge gaps' : open === 1 ? '1 open knowledge gap' : `${open} open knowledge gaps`}${accepted === 0 ? '' : `, ${accepted} accepted with a reason`}.`,
    keys: (count) => (count === 1 ? '1 sustainability key.' : `${count} sustainability keys.`),
  },
  questionsTitle: 'Questions to answer',
  ownPointsTitle: 'More check points',
  ownPointsLead: 'The region has added these. Those marked with a star are to be answered or set aside before you go on.',
  ownPointsNotLoaded: 'The words of the check points could not be fetched. Reload the page when the network is back.',
  setAside: 'Not relevant here',
  setAsideHelp: 'In the field above, write why the question does not concern your initiative.',
  wayTitle: 'Your way on',
  wayLabel: 'Which way do you choose?',
  reason: 'Reason',
  reasonHelp: {
    none: 'Write so that someone who reads it in a year understands.',
    goOn: 'Write why you go on, so that someone who reads it in a year understands.',
    revise: 'Write what must change before you come back here.',
    end: 'Write why the idea is dropped. The reason is kept with all you have written.',
  },
  reviseKeeps: 'What you have now is kept as it is. When you come back you see what has changed.',
  participants: 'Who took part?',
  participantsHelp: 'Names or roles. The suggestion is the responsible officer and the project group. Change it until it is right.',
  record: { none: 'Record the way', goOn: 'Record that you go on', revise: 'Record that you rework', end: 'End the initiative' },
  errors: {
    way: 'Choose one of the three ways.',
    reason: 'Write the reason. Without it nobody will understand why.',
    participants: 'Write who took part.',
    conflict: 'Somebody else has written another reason. Choose which one holds, then record.',
    notOpen: 'The case cannot be changed now. Reload the page and see where it is.',
    over: 'Somebody else has already ended the initiative or handed it on. Nothing was recorded. What you wrote is still here.',
    notRecorded: (why) => `Nothing is recorded yet. What you have written is still here. ${why}`,
  },
  taken: 'Somebody else recorded a way at the same time, and that one holds. What you wrote is kept below, should you want to take the stop point once more.',
  keptReason: 'Your reason, which was not recorded in time',
  dialog: {
    title: 'End the initiative?',
    text: 'The case can then be read but not changed. All that you have written is kept, together with the reason.',
    tells: (who) => `${who} gets a notice with the reason.`,
    reason: 'Your reason:',
    confirm: 'Yes, end the initiative',
    cancel: 'No, go on working',
  },
  recorded: 'Your choice is recorded.',
  latest: 'Your choice',
  earlier: 'Earlier choices at this stop point',
  on: (day, name) => (name === '' ? day : `${day}, recorded by ${name}`),
  justNow: 'Just now',
  noReason: 'No reason is written.',
  with: (who) => `With: ${who}`,
  again: 'Take the stop point once more',
  keepRecord: 'Keep the choice as it is',
  goTo: (part) => `Go to ${part}`,
  nothingChosen: 'No way is chosen yet.',
};
