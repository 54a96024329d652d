import { aboutTexts } from './about';
import { relationsTexts } from './relations';
import { handOverTexts } from './hand-over';
import { strategyTexts } from './strategy';

/** English texts of this area; one file per subject, gathered here. */
export const initiativeTexts = {
  about: aboutTexts,
  relations: relationsTexts,
  handOver: handOverTexts,
  strategy: strategyTexts,
} as const;
