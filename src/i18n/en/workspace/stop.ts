import type { stopTexts as Swedish } from '../../sv/workspace/stop';
import type { Wording } from '../../wording';

/** The stop points: what is done, three questions and three ways on. */
export const stopTexts: Wording<typeof Swedish> = {
  readyTitle: 'Before you choose',
  ready: {
    allFilled: 'Everything before the stop point is filled in.',
    missing: 'This is missing. You may choose a way all the same, but you then choose without it.',
  },
  facts: {
    label: 'What you have found',
    strategy: (positive, negative, both) => `The strategy: ${positive} positively affected, ${negative} negatively, ${both} both.`,
    goals: (positive, negative) => `The goals: ${positive === 1 ? '1 positive effect' : `${positive} positive effects`}, ${negative} negative.`,
    conflicts: (count, withPosition) =>
      count === 0 ? 'No goal conflicts are described.' : `${count === 1 ? '1 conflict' : `${count} conflicts`}, ${withPosition} with a position.`,
    gaps: (open) => (open === 0 ? 'No open knowledge gaps that must be closed.' : open === 1 ? '1 open knowledge gap that must be closed.' : `${open} open knowledge gaps that must be closed.`),
    keys: (count) => (count === 1 ? '1 sustainability key.' : `${count} sustainability keys.`),
  },
  questionsTitle: 'Three questions to answer',
  wayTitle: 'Your way on',
  wayLabel: 'Which way do you choose?',
  reason: 'Reason',
  reasonHelp: {
    none: 'Write so that someone who reads it in a year understands.',
    goOn: 'Do write why. It helps whoever reads it in a year.',
    goOnWithGaps: 'There are knowledge gaps that were to be closed first. Write why you accept them.',
    revise: 'Write what must change before you come back here.',
    end: 'Write why the idea is dropped. The reason is kept with all you have written.',
  },
  participants: 'Who took part?',
  participantsHelp: 'Names or roles.',
  record: { none: 'Record the way', goOn: 'Record that you go on', revise: 'Record that you rework', end: 'End the initiative' },
  errors: {
    way: 'Choose one of the three ways.',
    reason: 'Write the reason. Without it nobody will understand why.',
    notOpen: 'The case cannot be changed now. Reload the page and see where it is.',
  },
  dialog: {
    title: 'End the initiative?',
    text: 'The case can then be read but not changed. All that you have written is kept, together with the reason.',
    reason: 'Your reason:',
    confirm: 'Yes, end the initiative',
    cancel: 'No, go on working',
  },
  withoutPlan: {
    lead: 'Now you know what the proposal does, for good and ill. Weigh it before you judge the whole.',
    goOn: { title: 'Go on to the overall judgement', help: 'The keys take care of the effects and you know enough to respond.' },
    enough: { title: 'Do you know enough to respond?', help: 'A gap that could change the conclusion is closed before you respond, or accepted with a reason.' },
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
