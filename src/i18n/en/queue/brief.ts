import type { briefTexts as Swedish } from '../../sv/queue/brief';
import type { Wording } from '../../wording';

/** English texts of the brief: what the management group reads before it decides. */
export const briefTexts: Wording<typeof Swedish> = {
  back: 'Back to the list',
  choose: { title: 'Choose a case', text: 'Then you see the brief and can make the decision.' },
  openCase: 'Open the whole case',
  toDecision: 'To the decision',
  handedOver: (day, revision) => (revision > 1 ? `Handed over ${day}, submission ${revision}` : `Handed over ${day}`),
  what: {
    title: 'What it is about',
    noPurpose: 'The project group has not described the purpose.',
    type: 'Type of initiative', unit: 'Unit', owner: 'Responsible officer', group: 'Project group', track: 'Track', diaryNumber: 'Diary number',
    missing: 'Not given',
  },
  judgement: {
    title: 'Overall judgement',
    notJudged: 'Not judged',
    noReason: 'No reasons given.',
    assessor: (name, role) => (role === '' ? `Assessor from outside the project group: ${name}` : `Assessor from outside the project group: ${name}, ${role}`),
    assessedOn: (day) => `The judgement was made on ${day}.`,
    noAssessor: 'Nobody from outside the project group has taken part in the judgement.',
    inGroup: 'The assessor has the same name as somebody in the project group.',
    roleInGroup: 'The assessor has the same role as somebody in the project group.',
    differs: (who, value) => (value === '' ? `Diverging view: ${who}` : `Diverging view: ${who}, ${value}`),
    somebody: 'somebody who is not named',
  },
  effects: {
    title: 'What speaks for and against',
    positive: 'Speaks for', negative: 'Speaks against',
    nonePositive: 'No positive effects are described.', noneNegative: 'No negative effects are described.',
    goal: (framework, number, name) => `${framework}, goal ${number}: ${name}`,
    strategyNode: (kind, name) => `${kind}: ${name}`,
    unknown: (id) => `Unknown goal (${id})`,
    noKind: 'kind of effect not given',
  },
  conflicts: {
    title: 'Conflicts and positions taken',
    none: 'No conflicts are described.',
    sides: (one, other) => `${one} or ${other}`,
    blank: 'not given',
    position: 'Position taken',
    noPosition: 'The project group has not taken a position.',
  },
  proposal: { title: 'The project group’s proposal', none: 'The project group has not written a proposal.' },
  open: {
    title: 'What remains open',
    none: 'The project group sees no questions that remain open.',
    gaps: 'Knowledge gaps that were to be settled first',
    gapAccepted: (reason) => `The project group goes on all the same: ${reason}`,
    gapMore: (owner, due) => [owner, due === '' ? '' : `due ${due}`].filter((part) => part !== '').join(', '),
  },
  keys: {
    title: 'Sustainability keys and actions',
    none: 'No sustainability keys are chosen.',
    noActions: 'No actions.',
    noName: 'No name',
    actionMore: (owner, due) => [owner, due === '' ? '' : `due ${due}`].filter((part) => part !== '').join(', '),
  },
};
