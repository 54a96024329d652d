import type { CaseSession } from '../../../data/ports/case-session';
import { reopen } from '../../../domain/case-flow/case-flow';
import { nextReopening } from '../../../domain/publication/reopenings';
import { reopenId } from '../../../method/ids';
import { answerKey } from '../../../ui-bindings/use-answer';

/**
 * Opens a completed case again and records why.
 * @param onKept told once the reason has a place among the case's own rows
 * @returns false when the case could not be opened; nothing is recorded then
 */
export const recordReopening = async (session: CaseSession, reason: string, onKept: () => void): Promise<boolean> => {
  const { key } = session.assessment();
  const flow = reopen(session.assessment());
  if (!flow.ok) return false;
  // The case first: while it is complete it takes no answer.
  session.edit('assessment', key, flow.changes);
  await session.flush();
  const { status } = session.field('assessment', key, 'status');
  if (status === 'conflict' || status === 'refused') {
    if (status === 'conflict') session.resolve('assessment', key, 'status', 'theirs');
    else session.edit('assessment', key, { status: 'Completed' });
    return false;
  }
  let time = nextReopening(session.rows('answer'));
  // Never into a record that is there, though an earlier one has been removed.
  while (session.row('answer', answerKey(key, reopenId, time)) !== undefined) time += 1;
  const answer = answerKey(key, reopenId, time);
  session.add('answer', { item: reopenId, text: reason }, answer);
  onKept();
  await session.flush();
  // Somebody else opened it in the same moment: both reasons stand, and the record has no field to choose in.
  if (session.field('answer', answer, 'text').status === 'conflict') {
    session.resolve('answer', answer, 'text', 'both');
    await session.flush();
  }
  return true;
};
