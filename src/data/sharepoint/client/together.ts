import type { SPFI } from '@pnp/sp';
import { failed, success, type Result } from '../../ports/results';
import type { SharePointClient } from './client';
import { failureOf, troubleOf } from './errors';

/** Turns an answer into a result. */
export const asResult = <T,>(client: SharePointClient, answer: Promise<T>): Promise<Result<T>> => answer.then(
  (value) => success(value), (error: unknown) => failed(failureOf(troubleOf(error, client.now()))));

/**
 * Sends reads as one request.
 * @param ask starts the reads on the batched instance and gives their results back
 * @returns their results, or the failure of the request itself
 */
export const together = async <T,>(client: SharePointClient, ask: (sp: SPFI) => Promise<T>): Promise<Result<T>> => {
  const [sp, send] = client.readTogether();
  const answers = ask(sp);
  try {
    await send();
  } catch (error) {
    // PnP leaves the parts of a batch that was never answered open for ever: only the batch itself tells.
    return failed(failureOf(troubleOf(error, client.now())));
  }
  return success(await answers);
};
