import { installTexts } from './install';
import { memberTexts } from './members';
import { visitorTexts } from './visitors';

/** Swedish texts of the set-up page; one file per part, gathered here. */
export const setupTexts = { install: installTexts, members: memberTexts, visitors: visitorTexts } as const;
