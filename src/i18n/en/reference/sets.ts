import type { Wording } from '../../wording';
import type { setsTexts as swedish } from '../../sv/reference/sets';

/** English texts about the sets of reference data. */
export const setsTexts: Wording<typeof swedish> = {
  nav: 'What you can change',
  choose: 'Show',
  groups: { asked: 'Questions', goals: 'Goals', strategy: 'Strategy', scope: 'Who and where', other: 'Other' },
  titles: {
    question: 'Questions in the steps', checkPoint: 'Check points', supportQuestion: 'Support questions', scale: 'Answer options', framework: 'Goal frameworks', goal: 'Goals', goalTarget: 'Targets',
    strategy: 'Strategies', node: 'Parts of the strategy', nodeType: 'Kinds of parts', unit: 'Units', place: 'Places', group: 'Groups', link: 'Links',
  },
  leads: {
    question: 'The questions in steps A to D, at the stop points and in the decision brief. They follow the handbook, so only the words can be changed here.',
    checkPoint: 'What the groups go through at the stop points. The handbook’s questions are always there. Add your own and say which must be answered, or declared not relevant, before the group goes on.',
    supportQuestion: 'The questions in step B that bring out the present state and what you do not know. Add your own and retire those that are not needed.',
    scale: 'The words of the options people choose from. The codes behind them are used in flows and reports, so only the words can be changed here.',
    framework: 'Collections of goals that initiatives are tested against: Agenda 2030, national goals and your own.',
    goal: 'The goals of each framework. Add regional goals and goals of your sub-strategies.',
    goalTarget: 'Agenda 2030 targets that a region meets, with short names.',
    strategy: 'Regional development strategies. One of them applies and is used in new cases.',
    node: 'Vision, areas, priorities and challenges of each strategy.',
    nodeType: 'Which kinds of parts a strategy can have, and whether step A asks about the effect on them.',
    unit: 'Departments and units that an initiative can belong to.',
    place: 'Municipalities, towns and countryside that an effect can concern.',
    group: 'Groups of people that an effect can concern. Groups, never individuals.',
    link: 'Pages outside the tool that are shown beside a question or a step.',
  },
  add: {
    checkPoint: 'Add a check point', supportQuestion: 'Add a support question', framework: 'Add a framework', goal: 'Add a goal', goalTarget: 'Add a target', strategy: 'Add a strategy',
    node: 'Add a part', nodeType: 'Add a kind', unit: 'Add a unit', place: 'Add a place', group: 'Add a group', link: 'Add a link',
  },
  none: { title: 'Nothing here yet', text: 'Add the first one.' },
  noHits: { title: 'Nothing matches the search', text: 'Search for another word or clear the search field.' },
  withoutParent: 'Belongs to nothing',
  workshop: 'Sustainability workshop',
  scaleOf: {
    nodeEffect: 'Effect on the strategy', effectSign: 'Direction of an effect', effectKind: 'Kind of effect', arisesFrom: 'What the effect comes from', dimension: 'Dimensions',
    judgement: 'Overall judgement', neutralReason: 'Why nothing is affected', stopOutcome: 'Ways on from a stop point', decision: 'Decisions of the management group',
    stakeholderSector: 'Sector of a stakeholder', stakeholderKind: 'Kind of stakeholder', stakeholderLevel: 'How much a stakeholder is affected and can influence',
    conflictKind: 'Kind of conflict', conflictStatus: 'Status of a conflict', actionKind: 'What an action does', actionStatus: 'Status of an action',
    indicatorDirection: 'Direction of an indicator', selection: 'Selection for assurance', decisionState: 'Whether the initiative is already decided',
    relationKind: 'What the initiative ties in with', relationEffect: 'How initiatives relate to each other', horizon: 'When an effect is felt',
    effectSize: 'Size of an effect', confidence: 'How sure the group is', reboundRisk: 'Risk of a rebound effect', goalSorting: 'Sorting of goals',
    questionRelevance: 'Whether a support question is relevant', perspective: 'Perspectives', attitude: 'Attitude of a stakeholder',
    involvementLevel: 'Level of involvement', dialogueForm: 'Form of dialogue', receiver: 'Who gets a share of resources', yesNoUnknown: 'Yes, no and don’t know',
    doneCode: 'Whether something is done', childRightsLevel: 'Levels of the child-rights review',
    initiativeType: 'Types of initiative', track: 'Tracks', briefHeading: 'Headings of the decision brief', goalLevel: 'Who has set the goals', placeKind: 'Kinds of places',
    ground: 'Grounds of discrimination and socio-economy',
  },
};
