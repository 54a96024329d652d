import { forwardIds } from '../../method/ids';
import { costKinds } from '../../method/scales';
import type { CostKind } from '../../method/scales';
import { costGap, questionOfCost, withoutPayer } from '../costs';
import { lacksLevels, lacksSex, uncaughtSigns } from '../indicators';
import { findPlanGaps } from '../loose-ends';
import { answerOf, counted, hasAny } from './answers';
import type { CaseFacts, Found, Missing } from './facts';

const costMissing = {
  investment: { answer: 'investments', rows: 'investmentRows' },
  runningCost: { answer: 'runningCosts', rows: 'runningCostRows' },
} as const;

const choiceOf = (facts: CaseFacts, kind: CostKind): string => answerOf(facts, questionOfCost[kind])?.choice ?? '';

/** The two questions of what it costs beside, and who pays. */
const costs = (facts: CaseFacts): readonly (Missing | false)[] => [
  ...costKinds.map((kind): Missing | false => {
    const gap = costGap(kind, choiceOf(facts, kind), facts.costs);
    return gap !== null && { kind: costMissing[kind][gap] };
  }),
  counted('payers', withoutPayer(facts.costs)),
];

/** Indicators of both signs, each with where it starts and what it is to reach, and by sex where it concerns people. */
const indicators = ({ indicators: rows }: CaseFacts): readonly (Missing | false)[] => {
  const uncaught = uncaughtSigns(rows);
  return [
    uncaught.length > 0 && { kind: uncaught.length > 1 ? 'indicatorSigns' : uncaught[0] === 'positive' ? 'positiveIndicator' : 'negativeIndicator' },
    counted('levelsOfIndicators', rows.filter(lacksLevels)), counted('bySex', rows.filter(lacksSex)),
  ];
};

/** Step D: an action and an indicator under every key, what they catch, and the costs beside. The strategy forward is offered, not asked for. */
export const plan = (facts: CaseFacts): Found => {
  const gaps = findPlanGaps(facts.keys, facts.actions, facts.indicators);
  return {
    isBegun: facts.actions.length + facts.indicators.length + facts.costs.length > 0
      || costKinds.some((kind) => choiceOf(facts, kind) !== '') || hasAny(facts, forwardIds),
    missing: [
      facts.keys.length === 0 && { kind: 'keys' },
      counted('actions', gaps.filter(({ lacksAction }) => lacksAction)), counted('indicators', gaps.filter(({ lacksIndicator }) => lacksIndicator)),
      ...indicators(facts), ...costs(facts),
    ],
  };
};
