import { bindingTexts } from './bindings';
import { frameTexts } from './frame';
import { directionTexts } from './direction';
import { analysisTexts } from './analysis';
import { effectsTexts } from './effects';
import type { workspaceTexts as Swedish } from '../../sv/workspace/index';
import type { Wording } from '../../wording';

/** English texts of this area: the same shape as the Swedish, checked by the compiler. */
export const workspaceTexts: Wording<typeof Swedish> = {
  bindings: bindingTexts,
  frame: frameTexts,
  direction: directionTexts,
  effects: effectsTexts,
  analysis: analysisTexts,
};
