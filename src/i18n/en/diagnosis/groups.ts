/** Texts of the groups: who can do what, and what it means when a group is empty. */
export const groupTexts = {
  title: 'Groups',
  toMembers: 'Add people',
  names: { administrators: 'Administrators', project: 'Project groups', management: 'Management group', readers: 'Readers', flow: 'Flows' },
  count: (n: number): string => (n === 1 ? '1 member' : `${n} members`),
  untold: 'SharePoint does not show you who is in it. An owner of the site can see it.',
  missing: 'The group does not exist. The installation makes it.',
  fine: { administrators: 'They look after lists and settings.', project: 'They start and fill in cases.', management: 'They decide.', readers: 'They read cases and decisions.', flow: 'Accounts that the flows work under.' },
  empty: {
    management: 'Nobody in the management group. Then nobody can decide on the cases handed to it. Add its members.',
    project: 'Nobody in the project groups. Then nobody can start a case. Add those who are to work with cases.',
    administrators: 'No administrator. Then only the owners of the site can look after the lists. Add somebody.',
    readers: 'Nobody. The group is needed only if somebody is to read without writing.',
    flow: 'Nobody. Add the account that the flows work under, if you use flows.',
    flowNeeded: 'Nobody, although the flows have been heard from. Add the account they work under, or they will fail.',
  },
  renamed: (title: string): string => `The group was given another name, and the tool cannot see who its members are. Change the name back to ${title}. Until then all rows in the list of decisions count.`,
  within: (names: string): string => `In the group is ${names}, which is a group and not a person. The tool cannot see who is in it, and so counts all rows in the list of decisions. Add the members one by one if the tool is to check who decided.`,
} as const;
