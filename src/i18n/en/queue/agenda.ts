import type { agendaTexts as Swedish } from '../../sv/queue/agenda';
import type { Wording } from '../../wording';

/** English texts of the meetings and what stands on their agendas. */
export const agendaTexts: Wording<typeof Swedish> = {
  addMeeting: 'Add a meeting',
  changeMeeting: (name) => `Change the meeting: ${name}`,
  change: 'Change the meeting',
  noDate: 'Day not set',
  noName: 'Meeting without a name',
  past: 'The meeting has been held',
  pastHint: 'Enter what the management group decided, or move the cases to another meeting.',
  empty: 'No cases on the meeting yet.',
  unplaced: 'On no meeting',
  allPlaced: 'Every case is on a meeting.',
  noMeetings: 'There are no meetings. Add the next one, and you can put the cases on its agenda.',
  presenter: (name) => `Presented by ${name}`,
  noPresenter: 'Nobody presents it',
  place: 'Put on a meeting',
  move: 'Move',
  placeOf: (name) => `Put on a meeting: ${name}`,
  moveOf: (name) => `Move ${name} or change who presents it`,
  up: (name) => `Move ${name} up`,
  down: (name) => `Move ${name} down`,
  moved: (name, place, count) => `${name} is now ${place} of ${count}.`,
  onMeeting: (meeting, day) => (day === '' ? `Taken up at ${meeting}` : `Taken up at ${meeting}, ${day}`),
  onNone: 'On no meeting',
  meetingForm: {
    addTitle: 'Add a meeting', changeTitle: 'Change the meeting',
    name: 'Name', defaultName: 'Case review', date: 'Day', note: 'Time, place and more',
    noteHelp: 'What the management group needs to know before the meeting.',
    nameMissing: 'Write what the meeting is called.', dateMissing: 'Enter the day of the meeting.', notADay: 'The date does not exist. Write it as year, month and day.',
    tooLong: (length, limit) => `The text may be at most ${limit} characters. It is ${length} now. Shorten it.`,
    save: 'Save the meeting', cancel: 'Cancel', remove: 'Remove the meeting',
    added: (name) => `${name} has been added.`,
    saved: (name) => `${name} has been changed.`,
    removed: (name) => `${name} has been removed.`,
  },
  removeForm: {
    title: (name) => `Remove ${name}?`,
    text: 'The meeting disappears from the list.',
    withCases: (count) =>
      (count === 1 ? 'The meeting disappears from the list. One case goes to On no meeting.' : `The meeting disappears from the list. ${count} cases go to On no meeting.`),
    confirm: 'Remove the meeting', cancel: 'Keep the meeting',
  },
  placeForm: {
    title: 'The case on the agenda', meeting: 'Meeting', none: 'On no meeting', presenter: 'Presenter', presenterHelp: 'Name or role of who presents the case.',
    save: 'Save', cancel: 'Cancel', saved: (name) => `${name} has been changed on the agenda.`,
    meetingIn: (name, day) => (day === '' ? name : `${name}, ${day}`),
  },
  failed: {
    title: 'The change is not saved',
    kept: 'What you wrote is still here.',
    offline: 'SharePoint could not be reached. Try again when the network is back.',
    forbidden: 'SharePoint does not let you change the agenda. Only the management group does.',
    changed: 'Somebody else changed it before you. Now you see what it became. Make your change again if it is still needed.',
    gone: 'Somebody has removed it in SharePoint. Update the list.',
  },
};
