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
import type { workspaceTexts as Swedish } from '../../sv/workspace/index';
import type { Wording } from '../../wording';

/** English texts of this area: the same shape as the Swedish, checked by the compiler. */
export const workspaceTexts: Wording<typeof Swedish> = {
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
};
