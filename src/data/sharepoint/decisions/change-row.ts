import type { ChangeOutcome } from '../../ports/decisions';
import { success, type Result } from '../../ports/results';
import type { Changes, ListKind, Row } from '../../ports/rows';
import type { RowGateway } from '../rows/row-gateway';

/** How often somebody else may write other columns of the row while we write ours. */
const MOST_ROUNDS = 4;
type Loose = Readonly<Record<string, unknown>>;

/**
 * Writes columns of one row, as long as nobody else has changed these very columns since the person saw them. What others
 * write beside them (a flow that notes a reminder) stays, and an answer that was lost is recognised when it is sent again.
 * @param row as the person saw it; @returns `changed` with what SharePoint has now when somebody else was first
 */
export const changeRow = async <K extends ListKind>(gateway: RowGateway, kind: K, row: Row<K>, changes: Changes<K>): Promise<Result<ChangeOutcome<Row<K>>>> => {
  const names = Object.keys(changes);
  const has = (one: Row<K>, values: Loose): boolean => names.every((name) => (one as unknown as Loose)[name] === values[name]);
  const { id } = row as unknown as { readonly id: number };
  let now = row;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const { etag } = now as unknown as { readonly etag: string };
    const saved = await gateway.save(kind, id, etag, changes as Loose);
    if (!saved.ok) return saved;
    if (saved.value.kind === 'saved') return success({ kind: 'saved', row: { ...now, ...changes, etag: saved.value.etag } });
    now = saved.value.row;
    if (has(now, changes as Loose)) return success({ kind: 'saved', row: now });
    if (!has(now, row as unknown as Loose)) break;
  }
  return success({ kind: 'changed', row: now });
};
