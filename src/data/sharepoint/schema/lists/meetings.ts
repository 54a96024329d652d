import { defineList } from '../define-list';
import { day, number, note, text, yesNo } from '../field-kinds';

/** One meeting of the management group (ärendeberedning). */
export const meetings = defineList({
  name: 'HbMeetings',
  fields: {
    key: text('HbKey', { unique: true }),
    name: text('Title'),
    date: day('HbDate', { indexed: true }),
    /** Time, room and what else the group wants to know. */
    note: note('HbNote'),
    isRemoved: yesNo('HbIsRemoved'),
    /** Written by the flow alone: when the group was reminded of the meeting. */
    remindedOn: day('HbRemindedOn'),
  },
});

/** One submitted case on the agenda of one meeting. */
export const agendaItems = defineList({
  name: 'HbAgenda',
  fields: {
    /** `<key of the case>:<revision>`: a submission stands on one agenda at a time. */
    key: text('HbKey', { unique: true }),
    assessmentId: number('HbAssessmentId', { indexed: true }),
    revision: number('HbRevision'),
    /** `HbKey` of the meeting; '' once it was taken off the agenda. */
    meeting: text('HbMeetingKey', { indexed: true }),
    order: number('HbOrder'),
    /** Name or role of who presents the case. */
    presenter: text('HbPresenter'),
  },
});
