import type { Wording } from '../../wording';
import type { presentStateTexts as swedish } from '../../sv/step-b/present-state';

/** Step B: present state, the groups and the places concerned. */
export const presentStateTexts: Wording<typeof swedish> = {
  answerTitle: 'How things are today',
  gapsTitle: 'What do you not know?',
  gapsLead: 'Enter what you do not know about the present state as knowledge gaps. All gaps are kept together in the analysis.',
  toGaps: 'See all knowledge gaps',
  groupsTitle: 'Which groups are concerned?',
  groupsLead: 'Choose groups that will notice the initiative, one way or the other. Go through the seven grounds of discrimination and socio-economy, one at a time.',
  groupsLabel: 'Groups concerned',
  groupsNotice: 'Write about groups, never about individuals. The health, faith, orientation or origin of a single person does not belong here.',
  placesTitle: 'Which places are concerned?',
  placesLead: 'Choose municipalities, and which kinds of towns and countryside it is about.',
  placesLabel: 'Places concerned',
  children: {
    title: 'You have chosen a group of children',
    ask: 'Then you need to look into what the initiative means for children. Answer that children are affected, and the case gets a part of its own about the rights of the child.',
    askAgain: 'You have answered that children are not affected. If that is no longer right, change the answer, and the case gets a part of its own about the rights of the child.',
    yes: 'Yes, children are affected',
    done: 'Children are affected. Look into what the initiative means for them in the part about the rights of the child.',
    goTo: 'To the rights of the child',
  },
};
