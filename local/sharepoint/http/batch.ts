import { notImplemented } from './errors';
import type { Answer, Context } from './exchange';
import type { Dispatch } from './dispatch';
export function answerBatch(_given: Dispatch, _ctx: Context): Answer {
  throw notImplemented('$batch');
}
