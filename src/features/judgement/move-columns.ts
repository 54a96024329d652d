import type { CaseSession, FieldStatus } from '../../data/ports/case-session';
import type { Failure } from '../../data/ports/results';
import type { Assessment, Changes, FieldName } from '../../data/ports/rows';

/** How writing the case's columns ended. */
export type ColumnsOutcome =
  | { readonly kind: 'moved' }
  /** No answer yet: they are sent by themselves once SharePoint answers. */
  | { readonly kind: 'waiting' }
  /** Somebody else changed the same columns meanwhile; theirs stand. */
  | { readonly kind: 'conflict' }
  /** SharePoint does not accept them; they are as they were. */
  | { readonly kind: 'refused'; readonly failure: Failure | null };

type Column = FieldName<'assessment'>;

/**
 * Writes columns of the case in one go. What is not accepted is taken back, so that the page never claims what is not so.
 * @param before the case as it was before
 */
export const moveColumns = async (session: CaseSession, before: Assessment, changes: Changes<'assessment'>): Promise<ColumnsOutcome> => {
  const { key } = before;
  const columns = Object.keys(changes) as Column[];
  const inState = (status: FieldStatus): readonly Column[] => columns.filter((column) => session.field('assessment', key, column).status === status);
  const takeBack = (some: readonly Column[]): void => some.forEach((column) => session.edit('assessment', key, { [column]: before[column] }));
  session.edit('assessment', key, changes);
  await session.flush();
  const conflicts = inState('conflict');
  if (conflicts.length > 0) {
    conflicts.forEach((column) => session.resolve('assessment', key, column, 'theirs'));
    // The same move by somebody else stands as it is; after another one, what was ours alone must not stay beside theirs.
    if (session.assessment().status !== changes.status) takeBack(columns.filter((column) => !conflicts.includes(column)));
    await session.flush();
    return { kind: 'conflict' };
  }
  const [refused] = inState('refused');
  if (refused !== undefined) {
    const { failure = null } = session.field('assessment', key, refused);
    takeBack(columns);
    return { kind: 'refused', failure };
  }
  return { kind: inState('saved').length < columns.length ? 'waiting' : 'moved' };
};
