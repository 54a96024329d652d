import { aboutTexts } from './about';
import { confidentialityTexts } from './confidentiality';
import { handOverTexts } from './hand-over';

/** Swedish texts of the part about the initiative; one file per subject, gathered here. */
export const initiativeTexts = {
  about: aboutTexts,
  handOver: handOverTexts,
  confidentiality: confidentialityTexts,
} as const;
