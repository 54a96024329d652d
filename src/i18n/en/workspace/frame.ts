import type { frameTexts as Swedish } from '../../sv/workspace/frame';
import type { Wording } from '../../wording';

/** The frame around a case: its header, the list of parts and how saving goes. */
export const frameTexts: Wording<typeof Swedish> = {
  unnamed: 'Initiative without a name',
  what: 'Type and unit',
  owner: 'Responsible officer',
  noOwner: 'No responsible officer yet',
  group: 'Project group',
  noGroup: 'No project group yet',
  andMore: (count) => `and ${count} more`,
  partsLabel: 'Parts of the case',
  status: {
    Planned: 'Planned', InProgress: 'In progress', AwaitingDecision: 'With the management group', Completed: 'Completed', Ended: 'Ended', unknown: 'Unknown status',
  },
  unproven: 'Decision missing',
  setBack: 'Wrong status',
  state: {
    empty: 'Not started',
    started: (count) => `${count} left`,
    done: 'Done',
    attention: 'Needs another look',
    plain: 'Fills itself in',
    withheld: 'Not shown to you',
  },
  save: {
    saved: (time) => `Saved ${time}`,
    untouched: 'Everything is saved',
    saving: 'Saving …',
    waiting: 'Kept here until you are back',
    waitingInMemory: 'Kept here as long as the page is open. Do not close it yet.',
    conflict: (count) => (count === 1 ? 'One field has two texts. Choose which to keep.' : `${count} fields have two texts. Choose which to keep.`),
    refused: 'Not everything is saved. Read under the field what it needs.',
  },
  readOnly: {
    gone: 'Somebody has deleted this case. What you have written is still here: copy what you need, or ask the administrator to restore it from the recycle bin.',
    reader: 'You can read this case but not change it. If you should be writing, talk to the responsible officer.',
    withManagement: 'The case is with the management group. While they have it you can read but not change it.',
    ended: 'The case has ended. You can read all that was written but not change it.',
    completed: 'The case is completed. You can read but not change it.',
  },
  edition: {
    title: 'The method has been updated',
    text: 'The case follows the method as it was when you began.',
    show: 'See what has changed',
    later: 'There is a newer version of the method',
    failed: 'The changes could not be loaded. The case follows the same version as before. Check your network and try again.',
  },
  loadingPart: (part) => `Loading ${part} …`,
  partFailed: (part) => `${part} could not be loaded. What you have written is not gone. Check your network and try again.`,
  withoutPlan: {
    lead: 'Now you know what the proposal does, for good and ill. Weigh it before you judge the whole.',
    goOn: { title: 'Go on to the overall judgement', help: 'The keys take care of the effects and you know enough to respond.' },
    enough: { title: 'Do you know enough to respond?', help: 'A gap that could change the conclusion is closed before you respond, or accepted with a reason.' },
  },
};
