import type { FirstQuestions } from '../texts';

/** The questions of step A and the names of everything in the workspace: what is needed before any other part is fetched. */
export const firstQuestions: FirstQuestions = {
  parts: {
    overview: { title: 'Overview', lead: 'See what is done, what is missing and what comes next.' },
    initiative: { title: 'The initiative', lead: 'Describe what the initiative is, what it hangs together with and who works on it.' },
    a: { title: 'Strategic direction', lead: 'Show how the initiative ties in with the regional development strategy.' },
    stop1: { title: 'Stop point 1', lead: 'Pause before you spend time on the analysis.' },
    presentState: { title: 'Present state', lead: 'Begin with how things are today: what you know, who is concerned and where.' },
    goals: { title: 'Goals', lead: 'Choose the goals the initiative really touches. A few well chosen say more than many.' },
    stakeholders: {
      title: 'Stakeholders',
      lead: 'List who is affected and who has power. Look for those who are affected a lot but have little power.'
    },
    supportQuestions: {
      title: 'Support questions',
      lead: 'The questions show how things stand and what you do not know. Set aside those that do not concern you.'
    },
    childRights: { title: 'The rights of the child', lead: 'Review what the initiative means to children and let them be heard.' },
    analysis: { title: 'Analysis', lead: 'Gather what you have found: effects both ways and goals that clash.' },
    c: { title: 'Sustainability keys', lead: 'Pick out what the initiative must manage to be sustainable.' },
    stop2: { title: 'Stop point 2', lead: 'Pause before you plan actions.' },
    d: {
      title: 'Actions and indicators',
      lead: 'Give each key actions that someone answers for and indicators that show if things go the right way.'
    },
    judgement: {
      title: 'Overall judgement',
      lead: 'Judge the three dimensions one by one. Bring in someone from outside the project group.'
    },
    brief: {
      title: 'Decision brief',
      lead: 'Write briefly for someone who will decide and has not followed the work.'
    },
    history: { title: 'History', lead: 'What has happened in the case, and the decisions made.' }
  },
  stops: {
    S1: {
      title: 'Stop point 1: think again, or end?',
      lead: 'Answer three questions, then choose a way. To rework or end is as good a choice as to go on.',
      ways: {
        goOn: { title: 'Go on to B', help: 'The initiative is in line with the strategy and worth analysing.' },
        revise: { title: 'Rework', help: 'Something in A must change first. Write what, and come back here.' },
        end: { title: 'End', help: 'The idea is dropped. What you have written is kept together with the reason.' }
      }
    },
    S2: {
      title: 'Stop point 2: think again, or end?',
      lead: 'Now you know what the initiative does, for good and ill. Weigh it before you turn to actions.',
      ways: {
        goOn: { title: 'Go on to D', help: 'The keys take care of the effects and you know enough.' },
        revise: { title: 'Rework', help: 'The initiative, the analysis or the keys must change first. Write what.' },
        end: { title: 'End', help: 'The idea is dropped. What you have written is kept together with the reason.' }
      }
    }
  },
  questions: {
    A1: {
      title: 'How does the initiative bring the county closer to the vision?',
      help: 'Name the part of the vision you mean and what will be different. Say so if the link is weak.',
      example:
        'Cycle path to the station: more people can stay in the village and commute without a car. It means little for business renewal.'
    },
    A2: {
      title: 'Which priorities and challenges are affected, and which way?',
      help: 'Choose positive, negative or no effect. Add a row where it differs between groups, places or phases.',
      example: 'More departures in the corridors improve access there, but worsen it for people whose line is thinned out.'
    },
    A3: {
      title: 'Is the initiative needed, and how does it fit with other work?',
      help: 'Describe what happens if you do nothing. Name initiatives it strengthens, overlaps or clashes with.',
      example: 'Municipalities already advise new firms. We reach those who do not go there, together with two municipalities.'
    },
    A4: {
      title: 'Which goals in the strategy pull apart, and what is your position?',
      help: 'Set the goals against each other in pairs. Write what someone must take a position on, and who that is.',
      example: 'Strong corridors against a living countryside. Position: every village gets a minimum before the rest goes to the corridors.'
    }
  }
};
