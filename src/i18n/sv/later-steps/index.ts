import { actionPlanTexts } from './action-plan';
import { judgementTexts } from './judgement';
import { keysTexts } from './keys';

/** Swedish texts of steps C and D and the overall judgement, fetched with those parts. */
export const laterStepsTexts = {
  keys: keysTexts,
  actionPlan: actionPlanTexts,
  judgement: judgementTexts,
} as const;
