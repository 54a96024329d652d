import { nodeSummary } from '../../completeness';
import { isOnGoal } from '../../effects';
import type { BriefBlock } from '../document';
import type { BriefEffect } from '../facts';
import type { BriefContext } from '../names';
import { isSaid, list, paragraph, paragraphs, table, under } from '../text';
import { answerText } from './answers';

/** Nodes in the order of A2; those that are no longer asked about but have effects stand last. */
const nodesOf = ({ effectNodes, effects }: BriefContext['facts']): readonly string[] =>
  [...new Set([...effectNodes, ...effects.filter((row) => !isOnGoal(row)).map(({ target }) => target)])];

/** Effects on the strategy, node by node. A node with both signs says so in every row and is never averaged. */
const strategyBlocks = (context: BriefContext): readonly BriefBlock[] => {
  const { facts, words: { direction, ...words }, method: { scales }, names } = context;
  const told = nodesOf(facts).map((id) => ({ id, rows: facts.effects.filter(({ target, effect }) => target === id && effect !== null) }));
  // That nothing happens need not be described.
  const textOf = (row: BriefEffect): string => (row.effect === 'none' && !isSaid(row.description) ? '' : names.effectText(row));
  const rowsOf = (id: string, rows: readonly BriefEffect[]): readonly (readonly string[])[] => {
    const summary = nodeSummary(rows.map(({ effect }) => effect));
    const together = summary === null ? '' : summary === 'both' ? direction.both : scales.nodeEffect[summary];
    return rows.map((row) => [
      names.target(id), together,
      row.effect === null || summary !== 'both' ? textOf(row) : words.named(scales.nodeEffect[row.effect], textOf(row)),
      names.whom({ ...row, where: row.description.trim() === '' ? '' : row.where }),
    ]);
  };
  const blank = told.filter(({ id, rows }) => rows.length === 0 && facts.effectNodes.includes(id)).map(({ id }) => names.target(id));
  const rows = told.flatMap(({ id, rows: own }) => rowsOf(id, own));
  return [
    ...table(direction.tableCaption, [direction.node, direction.together, direction.what, words.forWhom], rows),
    ...(rows.length > 0 && blank.length > 0 ? [paragraph(direction.notAssessed), ...list(blank)] : []),
  ];
};

/** What BU1 builds on: the answers on the vision and on the need, and the effects on the strategy. */
export const directionBlocks = (context: BriefContext): readonly BriefBlock[] => {
  const { facts, words: { direction } } = context;
  return [
    ...under(direction.vision, paragraphs(answerText(facts, 'A1'))),
    ...under(direction.strategy, strategyBlocks(context)),
    ...under(direction.need, paragraphs(answerText(facts, 'A3'))),
  ];
};
