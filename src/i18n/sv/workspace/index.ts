import { bindingTexts } from './bindings';
import { frameTexts } from './frame';
import { overviewTexts } from './overview';
import { directionTexts } from './direction';
import { stopTexts } from './stop';
import { briefTexts } from './brief';
import { historyTexts } from './history';

/** Swedish texts of this area; one file per feature, gathered here. */
export const workspaceTexts = {
  bindings: bindingTexts,
  frame: frameTexts,
  overview: overviewTexts,
  direction: directionTexts,
  stop: stopTexts,
  brief: briefTexts,
  history: historyTexts,
} as const;
