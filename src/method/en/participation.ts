import type { MethodDetails } from '../texts';

/** The weight of participation: what the region needs to ask of others. */
export const participation: MethodDetails['participation'] = {
  'P.citizenDialogue': {
    title: 'Have the municipalities been asked to hold a citizen dialogue?',
    help: 'Those who are affected must be able to influence. The municipalities meet residents every day, so ask them to hold a dialogue about what the initiative changes there. Say which municipalities you have asked, what the dialogue is to be about and how the answers reach you. Not relevant is an answer too: then write why.',
    example: 'Tingsryd and Uppvidinge have been asked and will each hold a dialogue in April about evening services. Älmhult is not affected.'
  }
};
