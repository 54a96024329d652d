import { collection, found, type Entity } from '../../protocol/odata/entity';
import { notFound } from '../../model/errors';
import type { Context } from '../../protocol/http/exchange';
import type { Row } from '../../store/database';
import { isLookup, isPerson } from '../../model/field-types';
import { versionLabel, type Item } from '../../model/item';
import type { List } from '../../store/lists';
import { principalById } from '../../store/principals';
import type { Stored } from '../../model/values';
import type { Node } from '../core/node';

/** Property names of versions are encoded twice: `_UIVersionString` is `OData__x005f_UIVersionString`. */
const versionName = (internalName: string): string => {
  const encoded = internalName.replace(/_/g, '_x005f_');
  return internalName.startsWith('_') ? `OData_${encoded}` : encoded;
};
/** Versions write their times without zone. */
const bare = (iso: string): string => iso.replace(/Z$/, '');

function versionEntity(ctx: Context, list: List, item: Item, row: Row, isCurrent: boolean): Entity {
  const id = Number(row['ui_version']);
  const data = JSON.parse(String(row['data'])) as Record<string, Stored>;
  const person = (user: number): unknown => {
    const held = principalById(ctx.site.db, user);
    return { LookupId: user, LookupValue: held?.title ?? '', Email: held?.email ?? '' };
  };
  const props: Record<string, unknown> = { VersionId: id, VersionLabel: versionLabel(id), IsCurrentVersion: isCurrent, Created: bare(String(row['created'])) };
  for (const field of list.fields) {
    if (field.isBase && field.internalName !== 'Title') continue;
    const held = data[field.internalName] ?? null;
    const name = versionName(field.internalName);
    if (!isLookup(field.type)) props[name] = field.type === 'DateTime' && typeof held === 'string' ? bare(held) : held;
    else if (isPerson(field.type)) props[name] = Array.isArray(held) ? held.map((user) => person(Number(user))) : typeof held === 'number' ? person(held) : null;
    else props[name] = Array.isArray(held) ? held.map((LookupId) => ({ LookupId: Number(LookupId), LookupValue: '' })) : typeof held === 'number' ? { LookupId: held, LookupValue: '' } : null;
  }
  Object.assign(props, {
    ID: item.id,
    Editor: person(Number(row['editor'])),
    Author: person(item.author),
    Modified: bare(String(row['created'])),
    OData__x005f_UIVersionString: versionLabel(id),
    OData__x005f_UIVersion: id,
  });
  return { type: 'SP.ListItemVersion', set: 'SP.ApiData.ListItemVersions', link: `Web/Lists(guid'${list.id}')/Items(${item.id})/versions(${id})`, props };
}

/** `items(1)/versions`, newest first, and `versions(512)`. */
export function versionsNode(ctx: Context, list: List, read: () => Item): Node {
  const all = (): Entity[] => {
    const item = read();
    const rows = ctx.site.db.all('SELECT * FROM versions WHERE list = ? AND item = ? ORDER BY ui_version DESC', list.no, item.id);
    return rows.map((row, i) => versionEntity(ctx, list, item, row, i === 0));
  };
  return {
    name: 'the versions of an item',
    get: () => collection('SP.ApiData.ListItemVersions', all()),
    child: (segment) =>
      (segment.name === '' || segment.name === 'getbyid') && segment.hasArgs
        ? {
            name: 'a version',
            get: () => {
              const version = all().find((one) => one.props['VersionId'] === Number(segment.args[0]));
              if (version === undefined) throw notFound('The version does not exist.');
              return found(version);
            },
          }
        : undefined,
  };
}
