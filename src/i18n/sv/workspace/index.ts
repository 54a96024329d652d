import { bindingTexts } from './bindings';
import { frameTexts } from './frame';
import { directionTexts } from './direction';
import { analysisTexts } from './analysis';
import { effectsTexts } from './effects';

/** Swedish texts of this area; one file per feature, gathered here. */
export const workspaceTexts = {
  bindings: bindingTexts,
  frame: frameTexts,
  direction: directionTexts,
  effects: effectsTexts,
  analysis: analysisTexts,
} as const;
