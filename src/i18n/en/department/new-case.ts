import type { newCaseTexts as Swedish } from '../../sv/department/new-case';
import type { Wording } from '../../wording';

/** English texts of the form that starts a case. */
export const newCaseTexts: Wording<typeof Swedish> = {
  title: 'New sustainability assurance',
  lead: 'This is enough to begin. Everything can be changed later.',
  name: { label: 'Name of the initiative', help: 'A name that colleagues recognise.' },
  purpose: { label: 'Purpose', help: 'What is the initiative meant to lead to, and for whom?' },
  type: { label: 'Type of initiative' },
  unit: { label: 'Unit', help: 'The unit responsible for the initiative.' },
  track: { label: 'Track' },
  owner: { label: 'Responsible officer' },
  group: { label: 'Project group', help: 'Those who will work on the case. You can add more later.' },
  problems: {
    name: { missing: 'Give the initiative a name.', tooLong: (n) => `The name may be at most 255 characters. It is ${n} now. Put the rest in the purpose.` },
    purpose: { tooLong: (n) => `The purpose may be at most 63,999 characters. It is ${n} now.` },
    type: { missing: 'Choose what type of initiative it is.' },
    unit: { missing: 'Say which unit is responsible.', tooLong: (n) => `The name of the unit may be at most 255 characters. It is ${n} now.` },
    track: { missing: 'Choose the full or the light track.' },
    ownerLogin: { missing: 'Choose a responsible officer.' },
  },
  summary: (n) => (n === 1 ? 'One thing needs to be mended before the case can begin.' : `${n} things need to be mended before the case can begin.`),
  start: 'Begin the case',
  starting: 'Creating the case …',
  kept: 'What you have written stays here until you begin the case or clear the form.',
  discard: 'Clear the form',
  notice: 'Write nothing confidential, and nothing about the health, faith or origin of individual people.',
};
