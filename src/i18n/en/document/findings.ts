import type { findingWords as Swedish } from '../../sv/document/findings';
import type { Wording } from '../../wording';

/** What the project group has found: the headings BU1–BU5. */
export const findingWords: Wording<typeof Swedish> = {
  direction: {
    vision: 'The initiative and the vision', need: 'The need for the initiative and what else is under way', strategy: 'Effects on the strategy’s priorities and challenges',
    tableCaption: 'Effects on the strategy, one row for each', node: 'Priority or challenge', together: 'Effect', what: 'What happens',
    both: 'Both positive and negative effects', notAssessed: 'These priorities and challenges have not been assessed:',
  },
  effects: {
    positive: 'Positive effects', positiveCaption: 'Positive effects on the sustainability goals',
    negative: 'Negative effects', negativeCaption: 'Negative effects on the sustainability goals and the strategy, each with how it is taken care of',
    goal: 'Goal', goalOrNode: 'Goal or part of the strategy', what: 'What happens', kind: 'Kind, size and certainty',
    synergies: 'Goals that help each other', strengthen: 'Actions that strengthen the positive', minimise: 'Actions that reduce the negative',
    acceptedRisks: 'Risks that the project group accepts', abroad: 'The effect falls outside Sweden.',
    rebound: (risk, countermeasure) => `Risk of a rebound effect: ${risk.toLowerCase()}. ${countermeasure === '' ? 'No countermeasure is given.' : `Countermeasure: ${countermeasure}`}`,
    size: (size) => `Size: ${size.toLowerCase()}`,
    confidence: (confidence) => `How sure the group is: ${confidence.toLowerCase()}`,
    pair: (one, other) => `${one} and ${other}`,
  },
  handling: {
    heading: 'How it is taken care of', none: 'No handling is given.', acceptedWithoutReason: 'No reason is given.',
    key: (name) => `Key: ${name}`, action: (name) => `Action: ${name}`,
    acceptedRisk: (reason) => `Accepted risk: ${reason}`,
    otherActor: (actor, what) => (what === '' ? `Taken over by ${actor}` : `Taken over by ${actor}: ${what}`),
  },
  actions: { caption: 'Actions', name: 'Action', key: 'Sustainability key', owner: 'Responsible role', due: 'Done by', status: 'Status' },
  conflicts: {
    title: 'Conflicts', caption: 'Goal conflicts and interest conflicts', conflict: 'Conflict', kindAndStatus: 'Kind and status', position: 'Position',
    noKind: 'No kind is given', noPosition: 'No position yet.', strategyAnswer: 'Goals of the strategy that pull in different directions', actions: 'Actions that handle conflicts',
    partiesWithheld: 'The parties are not shown to the person who made the document.',
    parties: (names) => `Parties: ${names}`,
    persons: (count) => (count === 1 ? 'one individual' : `${count} individuals`),
    owner: (role) => `Responsible: ${role}`,
  },
  open: {
    others: 'What somebody else takes over', othersCaption: 'Effects and conflicts that another actor takes over', what: 'What it is about', actor: 'Actor', handedOver: 'What is handed over', noActor: 'No actor is given.',
    questions: 'Open questions', gaps: 'Open knowledge gaps', gapsCaption: 'Knowledge gaps that are not closed', gap: 'What we do not know', owner: 'Responsible role', due: 'Due',
    isBlocking: 'Must be settled first', blocking: 'Yes', acceptedGaps: 'Knowledge gaps that the project group has accepted',
    accepted: (gap, reason, day) => `${gap} Accepted${day === '' ? '' : ` ${day}`} because: ${reason}`,
  },
  judgement: {
    notJudged: 'Not judged', noReasoning: 'No reasoning is written.', views: 'Diverging views', outcomeTitle: 'The project group’s conclusion',
    neverWeighed: 'The three dimensions stand beside each other. They are not added up and have no weights.',
    assessor: (who, day) =>
      `${day === '' ? 'It is not said when the judgement was made.' : `The judgement was made on ${day}.`} ${who === '' ? 'No assessor from outside the project group is given.' : `Assessor from outside the project group: ${who}.`}`,
    view: (who, about, why) => [[who === '' ? 'It is not said who' : who, about].filter((part) => part !== '').join(': '), why].filter((part) => part !== '').join('. '),
    outcome: { Sustainable: 'The project group judges that the initiative is sustainable.', Unsustainable: 'The project group judges that the initiative is unsustainable in at least one dimension. The management group decides whether it goes on or ends.' },
  },
};
