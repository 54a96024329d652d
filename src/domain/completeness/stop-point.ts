import { isOwnCheckPoint } from '../../method/ids';
import type { ItemId, StopPointId } from '../../method/ids';
import { checkPointState, holdsOf } from '../stop-holds';
import { latestWay } from '../stop-record';
import { counted, has } from './answers';
import type { CaseFacts, Found } from './facts';

/** Either stop point: its mandatory check points, gaps that hold it, the way chosen, and the reason for it. */
export const stopPoint = (facts: CaseFacts, stop: StopPointId): Found => {
  const record = latestWay(stop, facts.answers);
  const holds = holdsOf(stop, facts);
  const open = holds.flatMap((hold) => (hold.kind === 'checkPoint' ? [hold.id] : []));
  const mine = facts.checkPoints.filter((point) => point.stop === stop);
  return {
    isBegun: record !== undefined || mine.some(({ id }) => checkPointState(id, facts.answers) !== 'open'),
    needsAttention: record?.choice === 'revise' || (record?.choice === 'goOn' && holds.length > 0),
    missing: [
      // The handbook's questions by their words; those an administrator has added by their number, since their words come later.
      ...open.filter((id) => !isOwnCheckPoint(id)).map((id) => ({ kind: 'answer' as const, item: id as ItemId })),
      counted('checkPoints', open.filter(isOwnCheckPoint)),
      counted('gaps', holds.filter(({ kind }) => kind === 'gap')),
      record === undefined && { kind: 'way' },
      // Going on needed no reason before: a record from then is whole as it stands.
      record !== undefined && record.choice !== 'goOn' && !has(record.text) && { kind: 'reason' },
    ],
  };
};
