import type { Context } from '../../protocol/http/exchange';
import { nothing, value } from '../../protocol/odata/entity';
import type { Node } from '../core/node';
import type { Step } from '../core/step';

function storageEntity(ctx: Context, key: string): Node {
  const held = ctx.site.tenantProperties.get(key);
  return { name: 'SP.StorageEntity', get: () => (held === undefined ? nothing : value('GetStorageEntity', { Comment: '', Description: '', Value: held }, 'SP.StorageEntity')) };
}

/** Of the tenant, and answered by every web; readable by everybody. A key that nobody has set is null. */
export const tenantOfWeb: readonly Step<undefined>[] = [
  { at: "GetStorageEntity('key')", verbs: 'GET', open: (ctx, _web, segment) => storageEntity(ctx, segment.args[0] ?? '') },
];
