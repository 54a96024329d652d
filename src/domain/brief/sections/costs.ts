import { costQuestionIds } from '../../../method/ids';
import { yesNoUnknown } from '../../../method/scales';
import type { BriefBlock } from '../document';
import type { BriefCost } from '../facts';
import type { BriefContext } from '../names';
import { isSaid, list, oneBlock, table } from '../text';

/** Whether there are complementary investments and running costs, what they are and who pays; nothing where nothing is said. */
export const costBlocks = ({ facts, words: { costs, ...words }, method: { scales } }: BriefContext): readonly BriefBlock[] => {
  const answered = costQuestionIds.flatMap((item) => {
    const row = facts.answers.find((answer) => answer.item === item);
    const choice = yesNoUnknown.find((code) => code === row?.choice);
    const said = [choice === undefined ? '' : scales.yesNoUnknown[choice], oneBlock(row?.text ?? '')].filter(isSaid);
    return said.length === 0 ? [] : [words.named(costs.questions[item], said.join('. '))];
  });
  const amount = ({ kind, amount: kronor }: BriefCost): string =>
    (kronor === null ? costs.noAmount : kind === 'runningCost' ? costs.aYear(words.number(kronor)) : costs.kronor(words.number(kronor)));
  return [
    ...list(answered),
    ...table(costs.caption, [costs.what, costs.kind, costs.amount, costs.payer, costs.funding], facts.costs.map((row) => [
      [oneBlock(row.name) || words.noName, oneBlock(row.comment)].filter(isSaid).join('\n'), row.kind === null ? '' : costs.kinds[row.kind], amount(row),
      oneBlock(row.payer) || costs.noPayer, costs.fundings[row.funding ?? 'unknown'],
    ])),
  ];
};
