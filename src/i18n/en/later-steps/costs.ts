import type { Wording } from '../../wording';
import type { costsTexts as swedish } from '../../sv/later-steps/costs';

/** Step D: complementary investments, running costs and who pays. */
export const costsTexts: Wording<typeof swedish> = {
  help: 'Think of what comes beside the budget of the initiative itself: what somebody else needs to build, and running and upkeep when the initiative is done.',
  example: 'Running cost: upkeep of bus stops, SEK 400,000 a year, the municipality pays, the money is not there yet.',
  title: 'Follow-on costs and who pays',
  lead: 'Answer both questions. Those who decide need to know what costs money later, too.',
  fromSupportQuestion: (text) => `In the support question on investments and upkeep you have written: ${text}`,
  toSupportQuestion: 'To the support question',
  questions: {
    investment: { label: 'Does the initiative lead to complementary investments?', how: 'How are the investments to be paid for?' },
    runningCost: { label: 'Does the initiative lead to running costs?', how: 'How are the running costs to be paid for?' },
  },
  yesWithoutRows: 'You have answered yes. Add what costs money and write who pays.',
  rowsAgainstNo: 'You have answered no, but costs stand here. Change the answer or remove the costs.',
  notKnown: 'Write who is to find out, and when.',
  add: { investment: 'Add investment', runningCost: 'Add running cost' },
  unnamed: (number) => `Cost ${number}`,
  remove: (name) => `Remove the cost ${name}`,
  removed: 'The cost is removed.',
  fields: { name: 'What costs money?', amount: 'Amount', payer: 'Who pays?', payerHelp: 'An organisation or a function, not a person.', funding: 'Is the money there?', comment: 'Comment', kind: 'Kind' },
  units: { investment: 'SEK', runningCost: 'SEK a year' },
  notAnAmount: 'Write the amount in figures, nought or more, for example 400 000.',
  funding: { funded: 'The money is there', notFunded: 'Money is missing', unknown: 'Unclear whether the money is there' },
  noPayer: 'Nobody pays',
  kinds: { investment: 'Complementary investment', runningCost: 'Running cost' },
  withoutKindTitle: 'Costs without a kind',
  withoutKindLead: 'Choose whether they are investments or running costs. Until then they are not counted.',
  sums: {
    title: 'What it comes to',
    names: { investment: 'Complementary investments', runningCost: 'Running costs' },
    whole: 'the whole sum',
    line: (name, sum, notFunded, unknown) => {
      const parts = [notFunded === '' ? '' : `${notFunded} has no funding`, unknown === '' ? '' : `${unknown} has unclear funding`].filter((part) => part !== '');
      return parts.length === 0 ? `${name}: ${sum}. The money is there.` : `${name}: ${sum}, of which ${parts.join(' and ')}.`;
    },
    millions: (figure) => `SEK ${figure} million`,
    kronor: (figure) => `SEK ${figure}`,
    perYear: (amount) => `${amount} a year`,
    caption: 'Follow-on costs by whether the money is there',
    funding: 'Is the money there?', heads: { investment: 'Investments, SEK', runningCost: 'Running, SEK a year' }, sum: 'Sum', none: '–',
    notCounted: (count) => (count === 1 ? '1 cost lacks an amount and is not in the sum.' : `${count} costs lack an amount and are not in the sum.`),
  },
};
