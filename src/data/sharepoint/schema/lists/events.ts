import { defineList } from '../define-list';
import { choice, moment, note, number, text } from '../field-kinds';

/**
 * What administrators need to know happened. `signOfLife` rows are one per flow, written over each time (key
 * `sign:<flow>`); all others are added once and stay.
 */
export const eventKinds = ['signOfLife', 'flowFailed', 'appFailed', 'installed', 'protected', 'acknowledged'] as const;
export type EventKind = (typeof eventKinds)[number];

/** The log administrators read. */
export const events = defineList({
  name: 'HbEvents',
  fields: {
    key: text('HbKey', { unique: true }),
    name: text('Title'),
    kind: choice('HbEventKind', eventKinds, { indexed: true }),
    /** Which flow or screen it came from. */
    source: text('HbSource'),
    assessmentId: number('HbAssessmentId', { indexed: true }),
    revision: number('HbRevision'),
    text: note('HbText'),
    occurredOn: moment('HbOccurredOn', { indexed: true }),
  },
});
