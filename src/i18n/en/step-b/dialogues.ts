import type { Wording } from '../../wording';
import type { dialoguesTexts as swedish } from '../../sv/step-b/dialogues';

/** Step B: log of dialogues, citizen dialogue and the voice of children. */
export const dialoguesTexts: Wording<typeof swedish> = {
  title: 'Log of dialogues',
  lead: 'Note every dialogue: how you met, who took part, what they said and what they heard back. Write functions and organisations, not names.',
  example: 'Forum in Ryd on 12 March with pensioners’ associations and the village hall association. They said that the last bus leaves too early. They will be told in May what changes.',
  add: 'Note dialogue',
  emptyTitle: 'No dialogues yet',
  emptyText: 'Begin with those who are much affected and have little power. A meeting, a survey or an interview goes a long way.',
  unnamed: (number) => `Dialogue ${number}`,
  remove: (name) => `Remove the dialogue ${name}`,
  removed: 'The dialogue is removed.',
  noDate: 'No date',
  children: 'Children and young people were heard',
  with: (names) => `With ${names}`,
  andMore: (count) => `and ${count} more`,
  unknownStakeholder: 'removed stakeholder',
  fields: {
    name: 'What was the dialogue about?',
    form: 'Form',
    heldOn: 'Date',
    withWhom: 'Who took part?',
    withWhomHelp: 'Functions and organisations, not names.',
    stakeholders: 'Stakeholders you met',
    groups: 'Groups you met',
    said: 'What did they say?',
    feedback: 'How do you report back to them?',
    feedbackHelp: 'What will they hear of what their voice led to, and when?',
    followUp: 'How do you take it further?',
    hasChildren: 'Children and young people took part and were heard',
  },
  offer: {
    text: 'You have noted that children and young people were heard. The question whether children have been heard is not answered with yes.',
    take: 'Answer yes, children have been heard',
  },
  citizens: {
    title: 'Citizen dialogue and the voice of children',
    lead: 'The region seldom holds citizen dialogues of its own. It needs to ask the municipalities for them, and see to it that children and young people have a say.',
    asked: 'Have the municipalities been asked to hold a citizen dialogue?',
    which: 'Which municipalities, about what and when?',
  },
  childrenHeard: {
    label: 'Have children and young people been heard?',
    toReview: 'Children are affected. To the child-rights review',
    notAsked: 'First say whether children are affected. You do that among the support questions.',
    toQuestions: 'To the support questions',
    notAffected: 'You have answered that children are not affected.',
  },
};
