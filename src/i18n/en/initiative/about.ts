import type { Wording } from '../../wording';
import type { aboutTexts as swedish } from '../../sv/initiative/about';

/** The part The initiative: what it is, where it stands, who works on it. */
export const aboutTexts: Wording<typeof swedish> = {
  whatTitle: 'What the initiative is',
  fields: {
    delimitation: 'Delimitation',
    delimitationHelp: 'What is part of it, and what do you leave out? Also say which place and time it is about.',
    alternatives: 'Alternatives',
    alternativesHelp: 'Which other ways are there to reach the purpose?',
    zeroAlternative: 'If you do not go ahead',
    zeroAlternativeHelp: 'What happens then, to people, environment and economy? The other alternatives are compared with this.',
    decisionState: 'Has the initiative been decided already?',
    deadline: 'Answer no later than',
    deadlineHelp: 'The last day for the consultation response.',
    trackReason: 'Why that track?',
    trackReasonHelp: 'How large, long or disputed is the initiative? One sentence is enough.',
    ownerRole: 'Responsible role',
    ownerRoleHelp: 'The role stays when the person changes.',
    groupRoles: 'Roles and knowledge in the group',
    groupRolesHelp: 'For example environment, gender equality, public health, business, economy, culture. Is something missing?',
    travel: 'Use travel as a fourth perspective',
    travelHelp: 'For initiatives about transport. The support questions then have a field for means of travel, as in social impact analysis (SKA). What you have written stays if you turn it off.',
  },
  typeTitle: (type: string): string => `To think of: ${type}`,
  noType: 'Choose a type of initiative to see advice that fits it.',
  stateTitle: 'Where it stands',
  travelTitle: 'Perspectives',
  decided: {
    partlyDecided: 'Part of it has been decided already. Assess what can be changed, and write in the delimitation what is fixed.',
    decided: 'The initiative has been decided already. The assessment can still show how to carry it out better, but come earlier next time: the method is made for what can be changed.',
  },
  peopleTitle: 'Who works on the initiative',
};
