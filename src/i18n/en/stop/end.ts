import type { endTexts as Swedish } from '../../sv/stop/end';
import type { Wording } from '../../wording';

/** When an initiative ends: who is told, and the receipt. */
export const endTexts: Wording<typeof Swedish> = {
  title: 'Who is to be told?',
  lead: 'The head of department gets a notice on the department’s page and confirms it there.',
  head: 'Head of department',
  headHelp: 'Search the directory. The choice is saved in the case.',
  role: 'Role or name, if the head is not in the directory',
  roleHelp: 'No notice can then reach them in this tool. Send an e-mail once the initiative has ended.',
  missing: 'Choose the head of department, or write a role or a name.',
  someone: 'The head of department',
  noticeName: (name, stop) => `Ended at ${stop}: ${name}`,
  told: (who, day) => `${who} was told, ${day}.`,
  toTell: (who) => `To be told: ${who}. Send an e-mail, since nobody can confirm it here.`,
  waiting: 'Not confirmed yet.',
  received: (who, day) => `${who} has read it, ${day}.`,
  mail: 'Write an e-mail about the ending',
  mailSubject: (name) => `Initiative ended: ${name}`,
  mailBefore: (name, stop) => `Hello,\n\nThe project group has ended the initiative ${name} at ${stop}. The reason is:`,
  mailAfter: (address) => `The whole case is here:\n${address}`,
};
