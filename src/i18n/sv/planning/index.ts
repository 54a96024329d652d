import { planTexts } from './plan';
import { countsTexts } from './counts';

/** Swedish texts of this area; one file per subject, gathered here. */
export const planningTexts = {
  plan: planTexts,
  counts: countsTexts,
} as const;
