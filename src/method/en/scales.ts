import type { ScaleLabels } from '../texts';

/** English words for the codes of the scales. */
export const scales: ScaleLabels = {
  nodeEffect: { positive: 'Positive effect', negative: 'Negative effect', none: 'No effect' },
  effectSign: { positive: 'Positive', negative: 'Negative' },
  effectKind: { direct: 'Direct', indirect: 'Indirect', cumulative: 'Cumulative' },
  arisesFrom: { outcome: 'What the initiative leads to', execution: 'How the work is done' },
  dimension: { social: 'Social', ecological: 'Ecological', economic: 'Economic' },
  judgement: { contributes: 'Contributes', neutral: 'No effect or not applicable', counteracts: 'Counteracts' },
  neutralReason: { noEffect: 'No effect', notApplicable: 'Not applicable' },
  stopOutcome: { goOn: 'Go on', revise: 'Rework', end: 'End' },
  decision: {
    continue: 'Continue',
    continueWithConditions: 'Continue with conditions',
    end: 'End',
    backToGroup: 'Back to the project group'
  },
  stakeholderSector: {
    region: 'The region',
    municipality: 'Municipality',
    state: 'State',
    business: 'Business',
    academia: 'Academia',
    civilSociety: 'Civil society',
    residents: 'Residents',
    childrenAndYouth: 'Children and young people'
  },
  stakeholderKind: { organisation: 'Organisation', function: 'Function', group: 'Group', person: 'Person' },
  stakeholderLevel: { 0: 'Not at all', 1: 'A little', 2: 'Somewhat', 3: 'A lot' },
  conflictKind: { goal: 'Goal conflict', interest: 'Interest conflict' },
  conflictStatus: { open: 'Open', positionTaken: 'Position taken', handled: 'Handled' },
  actionKind: {
    strengthen: 'Strengthens the good',
    minimise: 'Reduces the harm',
    handleConflict: 'Handles a conflict'
  },
  actionStatus: { notStarted: 'Not started', ongoing: 'Ongoing', done: 'Done', cancelled: 'Cancelled' },
  indicatorDirection: { up: 'Should rise', down: 'Should fall' },
  selection: { considered: 'Considered', chosen: 'Chosen', notChosen: 'Not chosen' },
  decisionState: { notDecided: 'No, nothing is decided', partlyDecided: 'Yes, in part', decided: 'Yes, fully' },
  relationKind: {
    parentProcess: 'Parent process or strategy',
    relatedInitiative: 'Related initiative',
    earlierAssessment: 'Earlier assessment',
    socialImpactAnalysis: 'Social impact analysis (SKA)',
    environmentalAssessment: 'Environmental assessment',
    other: 'Other'
  },
  relationEffect: {
    strengthens: 'Strengthens',
    overlaps: 'Overlaps',
    conflicts: 'Conflicts',
    dependsOn: 'Depends on',
    addsUp: 'The effects add up'
  },
  horizon: {
    duringExecution: 'While it is carried out',
    withinFiveYears: 'Within five years',
    beyondFiveYears: 'After more than five years',
    lasting: 'Lasting'
  },
  effectSize: { large: 'Large', moderate: 'Moderate', small: 'Small' },
  confidence: { high: 'Sure', medium: 'Fairly sure', low: 'Unsure' },
  reboundRisk: { no: 'No', possible: 'Perhaps', likely: 'Probably' },
  goalSorting: { relevant: 'Relevant', notRelevant: 'Not relevant', unknown: 'Don’t know' },
  questionRelevance: { relevant: 'Relevant', notRelevant: 'Not relevant', unknown: 'Don’t know' },
  perspective: { individual: 'Individual', geography: 'Geography', society: 'Society', travel: 'Mode of travel' },
  attitude: { supports: 'Supports', neutral: 'Neutral', opposes: 'Opposes', unknown: 'Unknown' },
  involvementLevel: {
    inform: 'Is informed',
    consult: 'Is consulted',
    involve: 'Helps to shape',
    collaborate: 'Works together with us',
    empower: 'Shares the decision'
  },
  dialogueForm: {
    meeting: 'Meeting',
    forum: 'Forum',
    citizenDialogue: 'Citizen dialogue',
    workshop: 'Workshop',
    interview: 'Interview',
    survey: 'Survey',
    other: 'Other'
  },
  receiver: { women: 'Women', men: 'Men', joint: 'Jointly', other: 'Other or unknown' },
  yesNoUnknown: { yes: 'Yes', no: 'No', unknown: 'Don’t know' },
  doneCode: { yes: 'Yes', notYet: 'Not yet', notRelevant: 'Not relevant' },
  childRightsLevel: {
    simple: 'Simple review',
    standard: 'Review',
    deep: 'In-depth review',
    consultation: 'Review of a consultation answer'
  }
};
