import type { queueTexts as Swedish } from '../../sv/queue/index';
import type { Wording } from '../../wording';
import { briefTexts } from './brief';
import { decisionTexts } from './decision';
import { listTexts } from './list';

/** English texts of the management group's queue: the same shape as the Swedish, checked by the compiler. */
export const queueTexts: Wording<typeof Swedish> = { list: listTexts, brief: briefTexts, decision: decisionTexts };
