import { actionPlanTexts } from './action-plan';
import { costsTexts } from './costs';
import { forwardTexts } from './forward';
import { indicatorsTexts } from './indicators';
import { chainTexts } from './chain';
import { judgementTexts } from './judgement';
import { keysTexts } from './keys';
import { looseEndsTexts } from './loose-ends';
import { managementTexts } from './management';

/** English texts of steps C and D and the overall judgement, fetched with those parts. */
export const laterStepsTexts = {
  keys: keysTexts,
  looseEnds: looseEndsTexts,
  chain: chainTexts,
  actionPlan: actionPlanTexts,
  indicators: indicatorsTexts,
  costs: costsTexts,
  forward: forwardTexts,
  judgement: judgementTexts,
  management: managementTexts,
} as const;
