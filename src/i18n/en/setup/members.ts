import type { memberTexts as Swedish } from '../../sv/setup/members';
import type { Wording } from '../../wording';

/** Texts of the second step: who is in which group, and what a group may do. */
export const memberTexts: Wording<typeof Swedish> = {
  title: 'Who does what',
  lead: 'Add the people who will work with the tool. Later, add and remove people in the permissions of the site.',
  groups: {
    project: { title: 'Project groups', may: 'Begin and fill in cases. Add and edit, do not remove. Read the decisions of the management group.' },
    management: { title: 'Management group', may: 'Reads the cases and writes decisions in its own name. No other group can write decisions.' },
    readers: { title: 'Readers', may: 'Read cases and decisions, but not the list of stakeholders.' },
    administrators: { title: 'Administrators', may: 'Look after lists and settings. Edit and delete rows, but do not write decisions.' },
    flow: { title: 'Flows', may: 'Accounts that Power Automate uses to update the status. Leave empty if you use no flows.' },
  },
  nobody: 'Nobody yet.',
  members: (group) => `Members of ${group}`,
  add: (group) => `Add to ${group}`,
  adding: 'Adding …',
  added: (name, group) => `${name} is now in ${group}.`,
  notAdded: (name) => `${name} could not be added.`,
  unreadable: 'The groups could not be read.',
  more: 'More groups',
  stillEmpty: (groups) => `Nobody is in ${groups} yet. The tool opens all the same.`,
  and: 'and',
  toDiagnosis: 'Check the tool',
  done: 'Done, open the tool',
};
