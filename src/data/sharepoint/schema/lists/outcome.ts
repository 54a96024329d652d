import { handlingStates, noticeKinds } from '../../../../method/scales';
import { childFields } from '../child-fields';
import { defineList } from '../define-list';
import { choice, day, keys, moment, note, number, person, text } from '../field-kinds';

/** One thing that became different because of the assessment. */
export const changes = defineList({
  name: 'HbChanges',
  fields: {
    ...childFields,
    name: text('Title'),
    before: note('HbBefore'),
    after: note('HbAfter'),
    /** `HbKey` of the effects, conflicts, gaps and keys it came from. */
    because: keys('HbBecauseOf'),
    changedOn: day('HbChangedOn'),
  },
});

/** One notice to a named person, with a receipt: an initiative has ended, or keys are theirs to carry out. */
export const notices = defineList({
  name: 'HbNotices',
  fields: {
    ...childFields,
    name: text('Title'),
    kind: choice('HbNoticeKind', noticeKinds),
    to: person('HbTo', { indexed: true }),
    /** The role they are told in, or the name of somebody outside the organisation. */
    toRole: text('HbToRole'),
    text: note('HbText'),
    /** `HbKey` of the sustainability keys that are handed over; for `decided` what was decided, as its code. */
    about: keys('HbAbout'),
    sentOn: moment('HbSentOn'),
    receivedOn: moment('HbReceivedOn'),
    /** Who said that it is received, when not the person themselves. */
    receivedBy: text('HbReceivedBy'),
    receipt: note('HbReceipt'),
  },
});

/** One published decision brief: what stands in the library of snapshots, and how it is handled. */
export const publications = defineList({
  name: 'HbPublications',
  fields: {
    ...childFields,
    name: text('Title'),
    /** 1 for the first publication of a case. */
    revision: number('HbRevision'),
    publishedOn: moment('HbPublishedOn'),
    diaryNumber: text('HbDiaryNumber'),
    handling: choice('HbHandling', handlingStates),
    drawnUpOn: day('HbDrawnUpOn'),
    dispatchedOn: day('HbDispatchedOn'),
    dispatchedTo: text('HbDispatchedTo'),
    /** Why it was published anew: what had come to light. Empty for the first. */
    reason: note('HbReason'),
    methodVersion: text('HbMethodVersion'),
    /** Names of the two files in the library: what the product reads, and the Word document. */
    dataFile: text('HbDataFile'),
    wordFile: text('HbWordFile'),
    /** SHA-256 of each as it was sent, in hexadecimal; the data file is compared as it is read (docs/decisions/0010). */
    dataDigest: text('HbDataDigest'),
    wordDigest: text('HbWordDigest'),
  },
});
