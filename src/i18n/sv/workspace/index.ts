import { bindingTexts } from './bindings';
import { missingTexts } from './missing';
import { frameTexts } from './frame';
import { directionTexts } from './direction';
import { stopTexts } from './stop';
import { briefTexts } from './brief';
import { historyTexts } from './history';
import { analysisTexts } from './analysis';
import { effectsTexts } from './effects';
import { lostTexts } from './lost';

/** Swedish texts of this area; one file per feature, gathered here. */
export const workspaceTexts = {
  bindings: bindingTexts,
  missing: missingTexts,
  frame: frameTexts,
  direction: directionTexts,
  stop: stopTexts,
  brief: briefTexts,
  history: historyTexts,
  effects: effectsTexts,
  analysis: analysisTexts,
  lost: lostTexts,
} as const;
