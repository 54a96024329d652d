import type { allocationsTexts as swedish } from '../../sv/step-b/allocations';
import type { Wording } from '../../wording';

/** Support question RA2: how resources are laid out. */
export const allocationsTexts: Wording<typeof swedish> = {
  title: 'How the resources are laid out',
  lead: 'Write a row for each share: money, hours or places, and who gets it. Each unit is counted by itself.',
  empty: 'Nothing is laid out yet.',
  add: 'Add a row',
  addAria: 'Add a row of resources',
  remove: (number) => `Remove row ${number} of the resources`,
  removed: 'The row has been removed.',
  name: 'To what or whom',
  receiver: 'Who gets it',
  amount: 'Amount or number',
  unit: 'Unit',
  unitHelp: 'kronor',
  description: 'Comment',
  sharesTitle: (unit) => `Shares in ${unit}`,
  sharesNoUnit: 'Shares without a unit',
  receiverHead: 'Who gets it',
  amountHead: (unit) => (unit === '' ? 'Number' : unit),
  percentHead: 'Share',
  percent: (value) => `${value}%`,
  noPercent: '–',
  sum: 'Sum',
  picture: (parts) => `Shares: ${parts}`,
  pictureNone: 'The sum is 0, so there are no shares.',
  leftOut: {
    noReceiver: (count) => (count === 1 ? '1 row does not say who gets it.' : `${count} rows do not say who gets it.`),
    noAmount: (count) => (count === 1 ? '1 row has no amount.' : `${count} rows have no amount.`),
    negative: (count) => (count === 1 ? '1 row has an amount below zero.' : `${count} rows have an amount below zero.`),
  },
  notAJudgement: 'The picture shows how it is. Whether it is equal is for you to judge.',
};
