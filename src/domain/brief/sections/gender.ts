import { distribution, wholePercents } from '../../allocation';
import type { BriefBlock } from '../document';
import { indicatorTexts } from '../figures';
import type { FigureTexts, IndicatorTexts } from '../figures';
import type { BriefContext } from '../names';
import { isSaid, list, oneBlock, table, under } from '../text';

const shareBlocks = ({ facts, words: { gender, ...words }, method: { scales } }: BriefContext): readonly BriefBlock[] => {
  const { units, leftOut } = distribution(facts.allocations);
  const rows = units.flatMap(({ unit, shares }) => {
    const percents = wholePercents(shares);
    return shares.map(({ receiver, amount }, index) => {
      const percent = percents[index] ?? null;
      return [scales.receiver[receiver], oneBlock(unit) || gender.noUnit, words.number(amount), percent === null ? '' : gender.percent(percent)];
    });
  });
  const out = leftOut.noReceiver + leftOut.noAmount + leftOut.negative;
  return [
    ...table(gender.sharesCaption, [gender.receiver, gender.unit, gender.amount, gender.share], rows),
    ...list(out > 0 ? [gender.leftOut(out)] : []),
  ];
};

const indicatorBlocks = (context: BriefContext): readonly BriefBlock[] => {
  const { facts, words: { gender, ...words } } = context;
  const row = ({ row: { name }, figures: { women, men } }: IndicatorTexts): readonly string[] => {
    const both = (which: keyof FigureTexts): string =>
      [women[which] === '' ? '' : gender.women(women[which]), men[which] === '' ? '' : gender.men(men[which])].filter(isSaid).join('\n');
    return [oneBlock(name) || words.noName, both('baseline'), both('target'), both('latest')];
  };
  return table(gender.indicatorsCaption, [gender.indicator, gender.baseline, gender.target, gender.latest],
    indicatorTexts(facts, context).filter((one) => one.row.bySex).map(row));
};

/** How resources and results fall between women and men; nothing where nothing is told apart by sex. */
export const genderBlocks = (context: BriefContext): readonly BriefBlock[] => {
  const { words: { gender } } = context;
  return [...under(gender.shares, shareBlocks(context)), ...under(gender.indicators, indicatorBlocks(context))];
};
