import { isOnGoal, ofSign } from '../../effects';
import type { ActionKind } from '../../../method/scales';
import type { BriefBlock } from '../document';
import { endingText } from '../endings';
import type { BriefAction, BriefEffect } from '../facts';
import type { BriefContext } from '../names';
import { isSaid, list, oneBlock, table, under } from '../text';

/** What happens, and what may eat the gain up again. */
const whatCell = (row: BriefEffect, { words: { effects }, method: { scales }, names }: BriefContext): string => {
  const rebound = row.reboundRisk === 'possible' || row.reboundRisk === 'likely'
    ? [effects.rebound(scales.reboundRisk[row.reboundRisk], oneBlock(row.countermeasure))] : [];
  return [names.effectText(row), ...(row.isAbroad ? [effects.abroad] : []), ...rebound].join('\n');
};

const whomCell = (row: BriefEffect, { method: { scales }, names }: BriefContext): string =>
  [names.whom({ ...row, where: isSaid(row.description) ? row.where : '' }), row.horizon === null ? '' : scales.horizon[row.horizon]].filter(isSaid).join('\n');

const kindCell = (row: BriefEffect, { words: { effects }, method: { scales } }: BriefContext): string =>
  [
    row.effectKind === null ? '' : scales.effectKind[row.effectKind], row.arisesFrom === null ? '' : scales.arisesFrom[row.arisesFrom],
    row.size === null ? '' : effects.size(scales.effectSize[row.size]), row.confidence === null ? '' : effects.confidence(scales.confidence[row.confidence]),
  ].filter(isSaid).join('\n');

/** Actions of some kinds (null: nobody has said which), with who, when and how far. */
export const actionTable = (kinds: readonly (ActionKind | null)[], { facts, words: { actions, ...words }, method: { scales }, names }: BriefContext): readonly BriefBlock[] => {
  const row = ({ name, owner, due, status, under: key }: BriefAction): readonly string[] =>
    [oneBlock(name) || words.noName, names.rows([key])[0] ?? '', owner, words.day(due), status === null ? '' : scales.actionStatus[status]];
  return table(actions.caption, [actions.name, actions.key, actions.owner, actions.due, actions.status],
    facts.actions.filter(({ kind }) => kinds.includes(kind)).map(row));
};

const synergyBlocks = ({ facts: { synergies }, words, names }: BriefContext): readonly BriefBlock[] =>
  list(synergies.filter(({ oneTarget, otherTarget, description }) => [oneTarget, otherTarget, description].some(isSaid)).map(({ oneTarget, otherTarget, description }) => {
    const pair = words.effects.pair(names.target(oneTarget), names.target(otherTarget));
    return isSaid(description) ? words.named(pair, description) : pair;
  }));

/** What BU2 builds on: effects on goals that speak for, goals that help each other, and the actions that strengthen. */
export const positiveBlocks = (context: BriefContext): readonly BriefBlock[] => {
  const { facts, words: { effects, ...words }, names } = context;
  const rows = ofSign(facts.effects.filter(isOnGoal), 'positive');
  return [
    ...under(effects.positive, table(effects.positiveCaption, [effects.goal, effects.what, words.forWhomAndWhen, effects.kind],
      rows.map((row) => [names.target(row.target), whatCell(row, context), whomCell(row, context), kindCell(row, context)]))),
    ...under(effects.synergies, synergyBlocks(context)),
    ...under(effects.strengthen, actionTable(['strengthen'], context)),
  ];
};

/**
 * What BU3 builds on: effects that speak against, on goals and on the strategy, each with how it is taken care of; the
 * actions that reduce, and the risks that are accepted with their reasons.
 */
export const negativeBlocks = (context: BriefContext): readonly BriefBlock[] => {
  const { facts, words: { effects, handling, ...words }, names } = context;
  const negative = ofSign(facts.effects, 'negative');
  const rows = [...negative.filter(isOnGoal), ...negative.filter((row) => !isOnGoal(row))];
  const accepted = rows.filter(({ ending }) => ending === 'acceptedRisk')
    .map((row) => words.named(names.effect(row), isSaid(row.endingReason) ? row.endingReason : handling.acceptedWithoutReason));
  return [
    ...under(effects.negative, table(effects.negativeCaption, [effects.goalOrNode, effects.what, words.forWhomAndWhen, effects.kind, handling.heading],
      rows.map((row) => [names.target(row.target), whatCell(row, context), whomCell(row, context), kindCell(row, context), endingText(row, context)]))),
    ...under(effects.minimise, actionTable(['minimise'], context)),
    ...under(effects.acceptedRisks, list(accepted)),
  ];
};
