import type { versionTexts as Swedish } from '../../sv/stop/version';
import type { Wording } from '../../wording';

/** How things were as the group chose to rework, beside how they are now. */
export const versionTexts: Wording<typeof Swedish> = {
  title: 'How it was then, how it is now',
  before: (day) => (day === '' ? 'How it was then' : `How it was then, ${day}`),
  now: 'How it is now',
  empty: 'Empty',
  same: 'Nothing has changed since then.',
  count: (changed, added, removed) => `${changed} changed, ${added} added, ${removed} removed.`,
  kind: { changed: 'Changed', added: 'Added', removed: 'Removed' },
  group: { initiative: 'The initiative', answer: 'Answers', effect: 'Effects', conflict: 'Conflicts', gap: 'Knowledge gaps', key: 'Sustainability keys' },
  unnamed: 'Without a name',
  goneRow: 'Something that has been removed',
  yes: 'Yes',
  no: 'No',
  notRelevant: 'Not relevant here',
  stops: { S1: 'Stop point 1', S2: 'Stop point 2' },
  ending: { acceptedRisk: 'Accepted risk', otherActor: 'Another actor takes over' },
  problem: {
    gone: 'No earlier version is kept for this choice. It was made before versions were kept, or somebody has removed the file.',
    unreadable: 'The file with the earlier version cannot be read. Somebody may have changed it. What you have now is not affected.',
    newer: 'The file was written by a newer version of the tool. Reload the page. If that does not help, the tool needs to be updated.',
    other: 'The file belongs to another case or stop point. Somebody may have moved it. What you have now is not affected.',
    failed: (why) => `The earlier version could not be fetched. ${why}`,
  },
  field: {
    name: 'Name', purpose: 'Purpose', delimitation: 'Delimitation', alternatives: 'Alternatives', zeroAlternative: 'If nothing is done',
    affectedGroups: 'Groups concerned', affectedPlaces: 'Places concerned', goals: 'Chosen goals',
    choice: 'Choice', text: 'Answer',
    target: 'Goal', effect: 'Effect', effectKind: 'Kind of effect', arisesFrom: 'Arises from', dimensions: 'Dimensions', where: 'For whom and where',
    groups: 'Groups', places: 'Places', horizon: 'When', size: 'Size', confidence: 'Confidence', reboundRisk: 'Risk of a rebound effect',
    countermeasure: 'Countermeasure against rebound', description: 'Description', evidence: 'Evidence',
    ending: 'Ends in', endingReason: 'Reason', endingActor: 'Another actor',
    kind: 'Kind', oneTarget: 'Goal on one side', oneSide: 'On one side', otherTarget: 'Goal on the other side', otherSide: 'On the other side',
    position: 'Position', owner: 'Responsible role', status: 'State',
    question: 'What you do not know', due: 'Due', isBlocking: 'Must be settled before a stop point', blocks: 'Which stop point',
    closedHow: 'How it was settled', closedOn: 'Settled on', acceptedReason: 'Accepted because', acceptedOn: 'Accepted on',
    reason: 'Why the key is needed', meets: 'Meets',
  },
};
