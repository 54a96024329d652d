import type { MethodDetails } from '../texts';

/** The method's words, explained where they turn up. The Swedish term follows where it is a term of its own. */
export const glossary: MethodDetails['glossary'] = {
  assessment: {
    term: 'sustainability assurance (hållbarhetssäkring)',
    meaning: 'To test early and together whether an initiative leads towards sustainability, and change it while that is possible.'
  },
  initiative: { term: 'initiative', meaning: 'What is tested: a project, a process, a strategy, a grant or a consultation response.' },
  strategicDirection: {
    term: 'strategic direction',
    meaning: 'Step A: how the initiative ties in with the regional development strategy.'
  },
  vision: { term: 'vision (målbild)', meaning: 'The strategy’s picture of what the county should be like further on.' },
  priority: { term: 'priority', meaning: 'Something the strategy says the county should put most effort into.' },
  challenge: { term: 'challenge', meaning: 'A problem in the county that the strategy wants to meet.' },
  jointEffort: {
    term: 'joint effort (kraftsamling)',
    meaning: 'A field where several actors explore new solutions together for a time.'
  },
  stopPoint: {
    term: 'stop point (hållplats)',
    meaning: 'A point where the group pauses and chooses: go on, rework or end.'
  },
  sustainabilityAnalysis: {
    term: 'sustainability analysis',
    meaning: 'Step B: how the initiative affects goals for sustainable development, for good and ill.'
  },
  presentState: { term: 'present state', meaning: 'How things are today for those concerned, before the initiative starts.' },
  supportQuestion: {
    term: 'support question',
    meaning: 'One of 29 questions that help you see how things stand and what you do not know. You choose those that fit.'
  },
  stakeholder: {
    term: 'stakeholder',
    meaning: 'A person, group, function or organisation that is affected by the initiative or can affect it.'
  },
  goalConflict: { term: 'goal conflict (målkonflikt)', meaning: 'Two goals that cannot both be fully reached.' },
  interestConflict: {
    term: 'interest conflict (intressekonflikt)',
    meaning: 'People, groups or organisations want different things from the initiative.'
  },
  position: {
    term: 'position (ställningstagande)',
    meaning: 'How you weigh goals or interests that clash, and why. It is not a decision of the management group.'
  },
  knowledgeGap: {
    term: 'knowledge gap',
    meaning: 'Something you do not know but need to. It gets an owner and is closed, or accepted with a reason.'
  },
  directEffect: { term: 'direct effect', meaning: 'Something the initiative itself causes.' },
  indirectEffect: {
    term: 'indirect effect',
    meaning: 'A consequence one step on: it follows from a direct effect or from what the initiative makes possible.'
  },
  cumulativeEffect: {
    term: 'cumulative effect',
    meaning: 'The sum when the initiative is added to others: earlier, ongoing and coming.'
  },
  reboundEffect: { term: 'rebound effect', meaning: 'When a saving leads to more use, so that part of the gain is lost.' },
  norms: {
    term: 'norms',
    meaning: 'Unwritten rules about what is usual. Those who differ often have less power and poorer terms.'
  },
  discriminationGrounds: {
    term: 'grounds of discrimination',
    meaning:
      'Seven grounds in Swedish law: sex, transgender identity or expression, ethnicity, religion or other belief, disability, sexual orientation and age.'
  },
  equalDistribution: {
    term: 'gender-equal distribution',
    meaning: 'Women and men, and groups among them, share the resources on equal terms.'
  },
  innovation: { term: 'innovation', meaning: 'A new way of doing something that is of value to someone, not only new technology.' },
  sustainabilityKey: {
    term: 'sustainability key (hållbarhetsnyckel)',
    meaning: 'Something the initiative must manage to be sustainable. It guides planning, work and follow-up.'
  },
  action: { term: 'action', meaning: 'What someone is to do for a key, with a person responsible and an end date.' },
  indicator: { term: 'indicator', meaning: 'A measure that shows whether a key moves the right way or the wrong way.' },
  overallJudgement: {
    term: 'overall judgement',
    meaning: 'What the initiative means for social, ecological and economic sustainability, each judged by itself.'
  },
  decisionBrief: { term: 'decision brief', meaning: 'The summary that those who decide will read. It always has five headings.' },
  proposal: { term: 'proposal (förslag)', meaning: 'What the project group wants to happen.' },
  judgement: {
    term: 'judgement (bedömning)',
    meaning: 'What the group and a person from outside it conclude. It does not settle the case.'
  },
  decision: { term: 'decision (beslut)', meaning: 'What the management group settles and writes down. Only that group can decide here.' },
  caseReview: {
    term: 'case review (ärendeberedning)',
    meaning: 'The meeting where the management group goes through an initiative found unsustainable.'
  },
  managementGroup: {
    term: 'management group',
    meaning: 'The heads in the department. They decide whether the initiative goes on or ends.'
  },
  operationalPlanning: {
    term: 'operational planning',
    meaning: 'The yearly planning, where initiatives to assure are chosen together with the head of department.'
  },
  workshop: {
    term: 'sustainability workshop (hållbarhetsverkstad)',
    meaning: 'About two hours in which people from different fields test the initiative together. The workshop decides nothing.'
  }
};
