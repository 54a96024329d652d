import type { SPFI } from '@pnp/sp';
import { operationKey, type Operation } from './operations';
import { knownOf, learn, toRequest, type Known } from './requests';
import type { PresentSite } from './present-site';
import { BATCH_SIZE, isStop, noAnswer, sendBatch, webPathOf, type Asking } from './transport';
import type { RequestTrouble } from '../client/errors';

export interface Outcome {
  /** Operations SharePoint has answered well. */
  readonly done: number;
  /** Those it refused, with what it said. */
  readonly refused: readonly { readonly key: string; readonly trouble: RequestTrouble }[];
  /** Set when there is no point in going on: no network, no right, too busy. */
  readonly stop: RequestTrouble | null;
}

interface Ready { readonly operation: Operation; readonly asking: Asking }

/**
 * Carries operations out in order, in as few batches as possible.
 *
 * A batch ends early only where the next operation needs an id that the batch itself will bring. The rights of one
 * list travel in one batch, so that a list is never left closed to its owners between two of them. What still lacks
 * its id after that (its group was refused) is left to the next round.
 * @param onAnswered told after each answered batch how many operations have been done
 */
export const execute = async (sp: SPFI, operations: readonly Operation[], site: PresentSite, onAnswered: (done: number) => void): Promise<Outcome> => {
  const webPath = webPathOf(sp);
  const refused: { key: string; trouble: RequestTrouble }[] = [];
  let known = knownOf(site);
  let rest = inUnits(operations);
  let done = 0;
  while (rest.length > 0) {
    const { batch, left } = nextBatch(rest, known, webPath);
    if (batch.length === 0) break;
    const answers = await sendBatch(sp, batch.map(({ asking }) => asking));
    for (const [at, { operation }] of batch.entries()) {
      const answer = answers[at];
      if (answer === undefined || !answer.ok) refused.push({ key: operationKey(operation), trouble: answer?.trouble ?? noAnswer });
      else {
        known = learn(known, operation, answer.value);
        done += 1;
      }
    }
    onAnswered(done);
    const stop = refused.find(({ trouble }) => isStop(trouble))?.trouble ?? null;
    if (stop !== null) return { done, refused, stop };
    rest = left;
  }
  return { done, refused, stop: null };
};

/** Operations that must not be parted: the rights of one list. All others stand alone. */
const inUnits = (operations: readonly Operation[]): readonly (readonly Operation[])[] => {
  const units: Operation[][] = [];
  for (const operation of operations) {
    const last = units[units.length - 1];
    const previous = last?.[0];
    const belongs = previous !== undefined && isRight(previous) && isRight(operation) && previous.list === operation.list;
    if (belongs && last !== undefined) last.push(operation);
    else units.push([operation]);
  }
  return units;
};

type Right = Extract<Operation, { readonly do: 'ownAccess' | 'give' | 'take' }>;
const isRight = (operation: Operation): operation is Right =>
  operation.do === 'ownAccess' || operation.do === 'give' || operation.do === 'take';

const nextBatch = (units: readonly (readonly Operation[])[], known: Known, webPath: string): { batch: Ready[]; left: readonly (readonly Operation[])[] } => {
  const batch: Ready[] = [];
  const waiting: (readonly Operation[])[] = [];
  for (const [at, unit] of units.entries()) {
    if (batch.length + unit.length > BATCH_SIZE) return { batch, left: [...waiting, ...units.slice(at)] };
    const ready = unit.flatMap((operation) => {
      const asking = toRequest(operation, known, webPath);
      return asking === undefined ? [] : [{ operation, asking }];
    });
    // Waits for an id from this very batch, or for good when nothing else is left to send.
    if (ready.length < unit.length) waiting.push(unit);
    else batch.push(...ready);
  }
  return { batch, left: waiting };
};
