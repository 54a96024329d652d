import { editorTexts } from './editor';
import { moveTexts } from './move';
import { problemsTexts } from './problems';
import { reviewTexts } from './review';
import { setsTexts } from './sets';

/** Swedish texts of this area; one file per subject, gathered here. */
export const referenceTexts = {
  editor: editorTexts,
  move: moveTexts,
  problems: problemsTexts,
  review: reviewTexts,
  sets: setsTexts,
} as const;
