import { briefTexts } from './brief';
import { decisionTexts } from './decision';
import { listTexts } from './list';

/** Swedish texts of the management group's queue; one file per part of the screen, gathered here. */
export const queueTexts = { list: listTexts, brief: briefTexts, decision: decisionTexts } as const;
