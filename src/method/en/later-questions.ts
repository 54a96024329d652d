import type { LaterQuestions } from '../texts';

/** The questions after step A, with guidance and examples. */
export const laterQuestions: LaterQuestions = {
  'S1.1': {
    title: 'Does the initiative lead where the strategy wants to go?',
    help: 'Answer yes, partly or no, and say why. Lean on A1–A3.',
    example: 'Yes, for priorities 1 and 2. The link to priority 3 is too weak to count.'
  },
  'S1.2': {
    title: 'Is this a wise use of time and money?',
    help: 'Compare with what the same resources could do elsewhere.',
    example: 'Two posts for three years is a lot for trying out an idea. We start with one year and then review.'
  },
  'S1.3': {
    title: 'Is any goal conflict too big to handle?',
    help: 'A conflict is too big if nobody you can reach may take a position, or if the initiative falls once someone does.',
    example: 'No. Both municipalities have said how they weigh traffic against nature.'
  },
  'S1.outcome': {
    title: 'Which way do you take from here?',
    help: 'Choose a way and write the reason, so that someone reading it in a year understands.',
    example: 'Rework: limit it to three municipalities and find figures on travel habits.'
  },
  'B.presentState': {
    title: 'How do things stand today, and which groups are concerned?',
    help: 'Use figures and experience. Write about groups, not individuals, and enter what you do not know as knowledge gaps.',
    example:
      'One resident in three is over 65 and lives 24 km from a food shop. We do not know how newly arrived women travel.'
  },
  B1: {
    title: 'Which sustainability goals become easier to reach?',
    help: 'One effect per row, for whom and where. Think of the result and of how the work is done, direct and indirect.',
    example: 'Goal 11, direct: older people reach shop and post on foot. Goal 13, indirect: fewer long shopping trips by car.'
  },
  B2: {
    title: 'Which sustainability goals become harder to reach?',
    help: 'Search as carefully here as for the good. One goal may get both plus and minus.',
    example: 'Goal 15, indirect: more visitors wear down the paths and disturb nesting birds in May and June.'
  },
  B3: {
    title: 'Which sustainability goals stand against each other, and what is your position?',
    help: 'Find where one goal gains at the cost of another. Write the position and who answers for it.',
    example: 'Goal 8 against goal 15: guest nights against untouched nature. Position: promote the autumn, not the nesting season.'
  },
  'S2.1': {
    title: 'How much good does the initiative do for the goals?',
    help: 'Say in words what weighs most, for whom and how sure you are.',
    example: 'A lot for children, who get a safe way to school. Little for the climate, since the car trips are short.'
  },
  'S2.2': {
    title: 'How much harm does the initiative do to the goals?',
    help: 'Say which harm weighs most and whether it can be avoided, reduced or undone.',
    example: 'The road cuts through a wetland. The harm is lasting, but is halved by another route.'
  },
  'S2.3': {
    title: 'Do you know enough to turn to actions?',
    help: 'A knowledge gap that may change the conclusion must be closed before step D, or accepted with a reason.',
    example: 'The gap on travel habits is closed. The gap on upkeep is accepted: the municipality answers in the autumn.'
  },
  'S2.outcome': {
    title: 'Which way do you take from here?',
    help: 'Choose a way and write the reason, so that someone reading it in a year understands.',
    example: 'Go on to D: the gaps are closed and the negative effect has a key of its own.'
  },
  'J.social': {
    title: 'What does the initiative mean for social sustainability?',
    help: 'Weigh health, safety, participation and gender equality. Say which groups gain and which lose.',
    example: 'Contributes. Older people and children get closer to services. People along the closed line are worse off.'
  },
  'J.ecological': {
    title: 'What does the initiative mean for ecological sustainability?',
    help: 'Weigh climate, nature, water and resources, over the whole life span and in other places.',
    example: 'Counteracts. Boat traffic disturbs the birds in the inner zone, and nothing elsewhere makes up for it.'
  },
  'J.economic': {
    title: 'What does the initiative mean for economic sustainability?',
    help: 'Weigh work, enterprise and the care of public money. Ask who pays afterwards.',
    example: 'No effect. The work fits the budget and brings no new running costs.'
  },
  BU1: {
    title: 'How does the initiative support the vision and the priorities?',
    help: 'Sum up A in two or three sentences that can be read without attachments.',
    example: 'The support keeps shops open in twelve villages. It serves priorities 1 and 2 and does not touch priority 4.'
  },
  BU2: {
    title: 'What gets better, and how do you make the most of it?',
    help: 'Take the main effects from B1 and the actions that strengthen them.',
    example: 'Older people manage without a car. The effect grows when shops also hand out parcels and medicines.'
  },
  BU3: {
    title: 'What gets worse, and how do you keep it down?',
    help: 'Take the main effects from B2 and the actions that reduce them. Leave out nothing that speaks against.',
    example: 'Small shops throw away more food. The condition is a plan against food waste within the first year.'
  },
  BU4: {
    title: 'Which goal conflicts remain, and what do you do about them?',
    help: 'Write the sides, your position and what it costs.',
    example: 'Service everywhere against low cost. We put villages first where the next shop is over 15 km away.'
  },
  BU5: {
    title: 'What must someone else take on?',
    help: 'Name the actor and what it needs to do. If nothing remains, write that.',
    example: 'County administrative board: speed limit on the lake. Municipality and Transport Administration: parking at the entrance.'
  }
};
