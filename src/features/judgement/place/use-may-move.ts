import { useSaveSummary, useSession } from '../../../data/bindings/session-context';

/** Whether the person could write in the case if it were with the group: then they may also take it back. */
export const useMayMove = (): boolean => {
  const session = useSession();
  // Told when what the person may do changes.
  useSaveSummary();
  const why = session.readOnly();
  return why === null || why.kind === 'standing';
};
