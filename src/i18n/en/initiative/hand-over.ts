import type { Wording } from '../../wording';
import type { handOverTexts as swedish } from '../../sv/initiative/hand-over';

/** The dialog where the ownership of the case is handed over. */
export const handOverTexts: Wording<typeof swedish> = {
  start: 'Hand over',
  startLabel: 'Hand over the ownership of the case',
  title: 'Hand over the ownership',
  text: (owner: string): string => `${owner} stays in the project group. The change shows in the history.`,
  textNobody: 'Nobody answers for the case now. The change shows in the history.',
  to: 'New responsible officer',
  role: 'The role that answers for it',
  roleHelp: 'Change it only if the new person has another role.',
  reason: 'Reason',
  reasonHelp: 'For example a new post, parental leave or that the work has come to another stage.',
  confirm: 'Hand over',
  confirming: 'Handing over …',
  missing: { to: 'Choose who takes over.', same: 'That person is responsible already.', reason: 'Write the reason, so that others understand.' },
  fromTo: (from: string, to: string): string => `from ${from} to ${to}`,
  nobody: 'nobody',
  withRole: (name: string, role: string): string => (role === '' ? name : `${name} (${role})`),
  done: (name: string): string => `${name} is responsible now.`,
};
