import { relationsTexts } from './relations';
import { strategyTexts } from './strategy';

/** English texts of step A and of the relations, which the initiative shows, too. */
export const directionTexts = {
  relations: relationsTexts,
  strategy: strategyTexts,
} as const;
