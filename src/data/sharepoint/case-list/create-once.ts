import { changedFields } from '../../../domain/planning/reconcile';
import { success, type Result } from '../../ports/results';
import type { Assessment, Changes } from '../../ports/rows';
import type { RowGateway } from '../rows/row-gateway';

/** Version of a row that nobody has changed since it was made. */
const FRESH = '"1"';

/**
 * Makes a case's own row, however often it is sent under its key. Where an earlier try arrived and its answer did not,
 * what was changed in the form since then is written on top, as long as nobody else has touched the row.
 * @returns `existed` when an earlier try had made it
 */
export const createOnce = async (gateway: RowGateway, key: string, values: Changes<'assessment'>): Promise<Result<{ readonly kind: 'created' | 'existed'; readonly row: Assessment }>> => {
  const made = await gateway.create('assessment', key, values);
  if (!made.ok || made.value.kind === 'created') return made;
  const { row } = made.value;
  const changes = changedFields<Readonly<Record<string, unknown>>>({ ...values }, { ...row });
  if (row.etag !== FRESH || Object.keys(changes).length === 0) return made;
  const saved = await gateway.save('assessment', row.id, row.etag, changes);
  if (!saved.ok) return saved;
  return success({ kind: 'existed', row: saved.value.kind === 'saved' ? { ...row, ...values, etag: saved.value.etag } : saved.value.row });
};
