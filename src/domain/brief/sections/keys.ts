import { forwardIds } from '../../../method/ids';
import type { BriefBlock } from '../document';
import { indicatorTexts } from '../figures';
import type { IndicatorTexts } from '../figures';
import type { BriefContext } from '../names';
import { isSaid, list, oneBlock, table, under } from '../text';
import { actionTable } from './effects';
import { answerText } from './answers';

const indicatorRow = ({ row, figures: { all, women, men } }: IndicatorTexts, { words: { keys, ...words }, method: { scales }, names }: BriefContext): readonly string[] => [
  [oneBlock(row.name) || words.noName, row.catches === null ? '' : keys.catches(scales.effectSign[row.catches]), isSaid(row.source) ? keys.source(oneBlock(row.source)) : ''].filter(isSaid).join('\n'),
  names.rows([row.under])[0] ?? '', all.baseline, all.target, all.latest || (women.latest || men.latest ? keys.bySex : keys.notMeasured),
];

/** The sustainability keys with their actions and indicators, and what the initiative starts, changes, deepens and stops. */
export const keyBlocks = (context: BriefContext): readonly BriefBlock[] => {
  const { facts, words: { keys, ...words }, names } = context;
  return [
    ...table(keys.caption, [keys.key, keys.reason, keys.meets],
      facts.keys.map(({ name, reason, meets }) => [oneBlock(name) || words.noName, reason, names.rows(meets).join('\n')])),
    ...under(keys.actions, actionTable(['strengthen', 'minimise', 'handleConflict', null], context)),
    ...under(keys.indicators, table(keys.indicatorsCaption, [keys.indicator, keys.key, keys.baseline, keys.target, keys.latest],
      indicatorTexts(facts, context).map((one) => indicatorRow(one, context)))),
    ...under(keys.forward, list(forwardIds.flatMap((item) => { const text = oneBlock(answerText(facts, item)); return text === '' ? [] : [words.named(keys.forwardNames[item], text)]; }))),
  ];
};
