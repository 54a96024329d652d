import { failed, success, type Failure, type Result } from '../../ports/results';
import type { SharePointClient } from '../client/client';
import { failureOf } from '../client/errors';
import { BATCH_SIZE, sendBatch, type Answer, type Asking } from '../provisioning/transport';

/** The failure behind an answer, or null when it is one. */
export const failureIn = (answer: Answer | undefined): Failure | null =>
  answer === undefined ? { kind: 'offline' } : answer.ok ? null : failureOf(answer.trouble);

/**
 * Sends any number of requests, a hundred at a time, one batch after the other. Stops after a batch in which one failed.
 * @param onBatch told how many have been answered
 * @returns every answer, or the first failure
 */
export const sendAll = async (client: SharePointClient, askings: readonly Asking[], onBatch: (answered: number) => void = () => undefined): Promise<Result<readonly unknown[]>> => {
  const values: unknown[] = [];
  for (let start = 0; start < askings.length; start += BATCH_SIZE) {
    const answers = await sendBatch(client.sp, askings.slice(start, start + BATCH_SIZE));
    for (const answer of answers) {
      const failure = failureIn(answer);
      if (failure !== null) return failed(failure);
      values.push(answer.ok ? answer.value : null);
    }
    onBatch(values.length);
  }
  return success(values);
};
