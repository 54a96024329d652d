import type { supportQuestionsTexts as swedish } from '../../sv/step-b/support-questions';
import type { Wording } from '../../wording';

const questions = (count: number): string => (count === 1 ? '1 question' : `${count} questions`);

/** Step B: the support questions. */
export const supportQuestionsTexts: Wording<typeof swedish> = {
  loading: 'Fetching the support questions.',
  notLoaded: 'The support questions have not arrived. Reload the page. Your answers are saved.',
  tabsLabel: 'Categories of support questions',
  tab: (name, judged, all) => `${name}, ${judged} of ${all}`,
  progress: (judged, all) => `${judged} of ${all} questions are judged.`,
  progressParts: (relevant, aside, unknown) => `${relevant} relevant, ${aside} set aside, ${unknown} where you do not know.`,
  relevanceOf: (question) => `Does the question concern your initiative? ${question}`,
  hasText: 'Has an answer',
  hasGap: 'Knowledge gap',
  perspectives: {
    individual: 'Individual: people in different groups',
    geography: 'Geography: differences between places',
    society: 'Society: the whole county, now and later',
    travel: 'Means of travel: on foot, by bicycle, bus, train or car',
  },
  note: 'Your conclusion',
  guidanceLabel: 'Help with the question',
  asideTitle: (count) => `Questions set aside (${count})`,
  asideHelp: 'What you have written is still there.',
  takeBack: 'Take back',
  takeBackOf: (question) => `Take back ${question}`,
  takenBack: (question) => `Back in the list: ${question}`,
  withdrawn: 'The question is no longer asked. Your answer is still here.',
  unknownQuestion: (id) => `Question ${id}`,
  own: {
    badge: 'Own question',
    add: 'Add a question of your own',
    addIn: (category) => `Add a question of your own in ${category}`,
    label: 'Your question',
    help: 'Add what the handbook does not ask but matters to the initiative.',
    unnamed: (number) => `Own question ${number}`,
    remove: (question) => `Remove the question ${question}`,
    removed: 'The question has been removed.',
  },
  quick: {
    start: 'Quick pass',
    startAgain: 'Go through all again',
    title: 'Quick pass',
    lead: 'Press 1, 2 or 3. Left arrow goes back, right arrow skips and Esc ends.',
    place: (at, all) => `Question ${at} of ${all}`,
    choices: 'Choose an answer',
    back: 'Previous',
    skip: 'Skip',
    close: 'End the quick pass',
    chosen: (label) => `Chosen now: ${label}`,
    doneTitle: 'The quick pass is done',
    doneText: (relevant) => (relevant === 0
      ? 'No question is chosen as relevant. You can change your mind at any time.'
      : `${questions(relevant)} to answer. You can change your mind at any time.`),
    toQuestions: 'To the questions',
  },
  children: {
    label: 'Are children affected?',
    help: 'Everyone under 18 is a child.',
    leads: 'Then you also make a child-rights review.',
    go: 'To the rights of the child',
  },
  places: {
    title: 'Places you have chosen',
    none: 'No places are chosen yet.',
    noCountryside: 'No countryside is chosen. Is it not affected?',
    go: 'Change places in the present state',
  },
  rebound: {
    title: (count) => (count === 0 ? 'No effect is marked with a risk of rebound.' : count === 1 ? '1 effect may rebound' : `${count} effects may rebound`),
    noCountermeasure: 'No countermeasure yet',
    countermeasure: (text) => `Countermeasure: ${text}`,
    go: 'To the effects',
  },
  abroad: {
    title: (count) => (count === 0 ? 'No effect is marked as outside Sweden.' : count === 1 ? '1 effect outside Sweden' : `${count} effects outside Sweden`),
  },
  runningCosts: 'The initiative gives out financial support. Say which costs come later and who pays.',
};
