import type { childRightsTexts as swedish } from '../../sv/step-b/child-rights';
import type { Wording } from '../../wording';

/** Step B: the child-rights review. */
export const childRightsTexts: Wording<typeof swedish> = {
  loading: 'Fetching the questions of the child-rights review.',
  notLoaded: 'The questions have not arrived. Reload the page. Your answers are saved.',
  notAffected: 'You have not answered that children are affected. You do that among the support questions.',
  toSupportQuestions: 'To the support questions',
  level: 'How thorough is your review?',
  levelHelp: 'You can change the level at any time. What you have written is kept.',
  levelNote: (help, when) => `${when} ${help}`,
  suggestion: (level) => `The initiative is a consultation answer. We suggest: ${level.toLocaleLowerCase('en')}.`,
  useSuggestion: (level) => `Choose ${level.toLocaleLowerCase('en')}`,
  chooseFirst: 'Choose a level first. Then the questions are shown.',
  questionsTitle: 'The questions',
  concerned: {
    title: 'Think of',
    options: 'All children up to 18\nCertain ages\nGirls and boys, only girls or only boys\nThe whole county or one place\nChildren with disabilities, or with one disability\nChildren with a certain health\nChildren who live at risk or take risks\nChildren of those the initiative is for',
  },
  heard: {
    question: 'Have the children been able to say what they think?',
    how: 'How, and what did they say?',
    why: 'Why not, or when will it be?',
    dialoguesTitle: (count) => (count === 0 ? 'No dialogue with children is logged yet' : count === 1 ? '1 dialogue with children' : `${count} dialogues with children`),
    addDialogue: 'Add a dialogue with children',
    withWhom: 'Which children took part?',
    withWhomHelp: 'Say group and number, no names.',
    noSay: 'There is a dialogue with children, but you have not answered that the children have been heard.',
    noDialogue: 'You have answered that the children have been heard. Add the dialogue, so that it shows in the log.',
    all: 'All dialogues are under Stakeholders',
  },
  kept: {
    title: (count) => (count === 1 ? 'Still here: 1 answer from another level' : `Still here: ${count} answers from another level`),
    help: 'The level you have chosen does not ask for this. The answers are saved and come back if you change the level.',
  },
  checks: {
    title: 'Before you go to a decision',
    lead: 'The list follows what you have written. Whoever decides should send the case back if the basis is too thin.',
    done: 'Done',
    missing: 'Missing',
    items: {
      level: 'The level is chosen.',
      concerned: 'It says which children are affected and how.',
      rights: 'The rights at stake are named.',
      facts: 'What you know is collected, and it says where it comes from.',
      heard: 'It says whether the children have been heard, and how.',
      interests: 'It says what is best for the children.',
      weighing: 'It says what else counts, and how much.',
      compensation: 'It says what you do if something weighs more than the best interests of the children.',
      feedback: 'There is a plan for how the children get an answer.',
    },
  },
  counts: {
    title: 'Counted in the yearly children’s report',
    lead: 'Two figures are taken from this case, for the year in which its overall judgement is made. You need not count yourselves.',
    reviewed: 'The case affects children and has a child-rights review',
    heard: 'Children have been able to say what they think',
    yes: 'Counted',
    no: 'Not counted yet',
  },
  linksTitle: 'The region’s forms',
};
