import { stopQuestionIds } from '../../method/ids';
import type { StopPointId } from '../../method/ids';
import { isOpenAndBlocking, latestWay, needsReason } from '../stop-record';
import { counted, has, hasAny, unanswered } from './answers';
import type { CaseFacts, Found } from './facts';

/** Either stop point: its questions, the way chosen, and a reason where one is needed. */
export const stopPoint = (facts: CaseFacts, stop: StopPointId): Found => {
  const record = latestWay(stop, facts.answers);
  const gaps = stop === 'S2' ? facts.knowledgeGaps.filter(isOpenAndBlocking) : [];
  const lacksReason = record !== undefined && needsReason(record.choice, gaps.length) && !has(record.text);
  return {
    isBegun: hasAny(facts, stopQuestionIds[stop]) || record !== undefined,
    needsAttention: record?.choice === 'revise' || (record?.choice === 'goOn' && lacksReason),
    missing: [
      ...unanswered(facts, stopQuestionIds[stop]), record?.choice !== 'goOn' && counted('gaps', gaps),
      record === undefined && { kind: 'way' }, lacksReason && { kind: 'reason' },
    ],
  };
};
