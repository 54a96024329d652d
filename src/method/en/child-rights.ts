import type { MethodDetails } from '../texts';

/** The questions of the child-rights review, in our own words. Which of them are asked follows from the level. */
export const childRights: MethodDetails['childRights'] = {
  'CR.concerned': {
    title: 'Which children are affected, and how?',
    help: 'A child is anyone under 18. Say which ones and what the initiative does to them, now and later. Include those who are affected without anyone having thought of it.',
    example: 'About 140 pupils in years 1–6 in Ryd get a new way to the school bus. Children with impaired sight are affected the most.'
  },
  'CR.rights': {
    title: 'Which rights are at stake?',
    help: 'Begin with the four principles of the Convention on the Rights of the Child: equal worth (article 2), the best interests of the child (3), life and development (6) and the right to be heard (12). Add those that matter to this initiative.',
    example: 'Articles 3 and 12, and article 31 on play and leisure: the football pitch becomes a car park.'
  },
  'CR.facts': {
    title: 'What do you know, and where does it come from?',
    help: 'Collect statistics, research, laws and what staff and associations know. Keep what you know apart from what you assume. What is missing is a knowledge gap.',
    example: 'The school survey of 2025: every third girl feels unsafe at the stop. We know nothing of children who travel late at night.'
  },
  'CR.heard': {
    title: 'How have the children been able to say what they think?',
    help: 'Say how you asked, which children took part, what they said and how it changed the proposal. If you have not asked, say why, and who else can tell how the children see it.',
    example: 'Two classes in year 5 walked the new way with us. They wanted light in the tunnel. It is now in the proposal.'
  },
  'CR.interests': {
    title: 'What is best for the children?',
    help: 'Put together what you know and what the children have said. Say plainly whether the initiative is for or against their best interests, and whether the answer differs between children.',
    example: 'Shorter journeys are good for most. For the youngest the new street is a risk, and for them the proposal is worse.'
  },
  'CR.weighing': {
    title: 'What else counts, and how much?',
    help: 'Put the best interests of the children beside the rights of others, money, the needs of the service, political goals and laws. Say what weighs the most and why.',
    example: 'Meeting the trains comes before a school bus of its own. So the children do not get the time they wanted.'
  },
  'CR.compensation': {
    title: 'What do you do for the children if something else weighs more?',
    help: 'If the proposal goes against their best interests, say what you do instead, and which role answers for it. If it is in their best interests, it is enough to say so.',
    example: 'An adult comes along at the street for the first weeks. The transport planner answers for it.'
  },
  'CR.feedback': {
    title: 'How do the children get to know what came of what they said?',
    help: 'Plan who tells them, when and how, so that they understand. Tell them also what did not turn out as they wanted. Say how you follow it up.',
    example: 'The planner comes back to the classes in May with a map. After a year we ask them again.'
  }
};

/** The four levels, and when each fits. */
export const childRightsLevels: MethodDetails['childRightsLevels'] = {
  simple: {
    title: 'Simple review',
    help: 'Three questions: which children, whether they have been heard, and what is best.',
    when: 'Children are affected only a little, or it is plain that the initiative is good or bad for them.'
  },
  standard: {
    title: 'Review',
    help: 'Seven questions, from which children are affected to how they get an answer.',
    when: 'The usual choice: it needs to become clear what is best for the children.'
  },
  deep: {
    title: 'In-depth review',
    help: 'All eight questions. You also weigh the best interests of the children against other things.',
    when: 'Children are affected a great deal, or their best interests stand against money, laws, political goals or the rights of others.'
  },
  consultation: {
    title: 'Review of a consultation answer',
    help: 'Five questions about the proposal of somebody else.',
    when: 'You answer a consultation that concerns children, either them alone or as part of the population.'
  }
};
