import { Permission } from '../../model/permission-bits';
import type { Context } from '../../protocol/http/exchange';
import { nothing, value } from '../../protocol/odata/entity';
import { badQuery } from '../../model/errors';
import { demand, method, text, type Node } from '../core/node';
import type { Step } from '../core/step';

function storageEntity(ctx: Context, key: string): Node {
  const held = ctx.site.tenantProperties.get(key);
  return { name: 'SP.StorageEntity', get: () => (held === undefined ? nothing : value('GetStorageEntity', { Comment: '', Description: '', Value: held }, 'SP.StorageEntity')) };
}

/** Of the tenant, and answered by every web; readable by everybody, set by those who may change the root web. A key that nobody has set is null. */
export const tenantOfWeb: readonly Step<undefined>[] = [
  { at: "GetStorageEntity('key')", verbs: 'GET', open: (ctx, _web, segment) => storageEntity(ctx, segment.args[0] ?? '') },
  {
    at: 'SetStorageEntity', verbs: 'POST', lacks: 'comment and description',
    open: (ctx, _web, { args }) => method('SetStorageEntity', ({ body }) => {
      demand(ctx, ctx.site.webs.root.scope, Permission.manageWeb);
      const key = text(body['key'] ?? args[0]);
      if (key === '') throw badQuery('The parameter key is missing.');
      ctx.site.tenantProperties.set(key, text(body['value'] ?? args[1]));
      return nothing;
    }),
  },
  {
    at: "RemoveStorageEntity('key')", verbs: 'POST',
    open: (ctx, _web, { args }) => method('RemoveStorageEntity', ({ body }) => {
      demand(ctx, ctx.site.webs.root.scope, Permission.manageWeb);
      ctx.site.tenantProperties.delete(text(body['key'] ?? args[0]));
      return nothing;
    }),
  },
  { at: 'getContextWebTheme', verbs: 'GET', open: () => ({ name: 'getContextWebTheme', get: () => value('GetContextWebTheme', null, 'Edm.String') }) },
  { at: 'ThemeInfo', verbs: 'GET', isNavigation: true, open: () => ({ name: 'SP.ThemeInfo', get: () => value('ThemeInfo', { AccessibleDescription: 'Office', ThemeBackgroundImageUri: null }, 'SP.ThemeInfo') }) },
];
