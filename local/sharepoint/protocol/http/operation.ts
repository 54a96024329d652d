import type { Wanted } from '../odata/accept';
import { atomAnswer } from '../odata/atom';
import { callerOf } from './caller';
import { contextFor } from './context';
import type { Answer, Context, Dispatch } from './exchange';
import { failure } from './failure';
import type { Asked } from './web-of';

/** The context of an operation on a web, to be answered as `wanted`. Throws 401 and 403 for who may not come in at all. */
export function contextOf(given: Dispatch, { site }: Asked, { format, isFull }: Wanted): Context {
  const caller = callerOf(site, given.person);
  return contextFor({ api: given.api, site, caller, webUrl: given.req.url.origin + encodeURI(site.webPath), webPath: site.webPath, format, isFull });
}

/** Runs one operation and writes what comes of it, an error too, as its caller wants it. Never throws. */
export function answered(given: Dispatch, wanted: Wanted, run: () => Answer): Answer {
  let answer: Answer;
  try {
    answer = run();
  } catch (error) {
    answer = failure(error, wanted.format);
  }
  const { later } = answer;
  if (later !== undefined)
    return { ...answer, later: () => later().then((held) => answered(given, wanted, () => held), (error: unknown) => answered(given, wanted, () => { throw error; })) };
  return wanted.isAtom ? atomAnswer(answer, `${given.req.url.origin}${given.webPath}/_api/`, given.store.now()) : answer;
}
