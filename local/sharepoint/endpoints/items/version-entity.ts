import type { Entity } from '../../protocol/odata/entity';
import type { Context } from '../../protocol/http/exchange';
import type { Row } from '../../store/database';
import type { FieldDef } from '../../model/field-def';
import { isLookup, isPerson } from '../../model/field-types';
import { versionLabel, type Item } from '../../model/item';
import type { List } from '../../store/lists';
import { principalById } from '../../store/principals';
import { shownProperty, storedOf, targetValue } from '../../store/columns';
import type { Stored } from '../../model/values';
import { twiceEncoded } from './field-values';

/** Versions write their times without zone. */
const bare = (iso: string): string => iso.replace(/Z$/, '');

function pointed(ctx: Context, field: FieldDef, id: number): unknown {
  if (!isPerson(field.type)) {
    const shown = targetValue(ctx.site, field, id, shownProperty(field));
    return { LookupId: id, LookupValue: shown === null || shown === undefined ? '' : String(shown) };
  }
  const held = principalById(ctx.site.db, id);
  return { LookupId: id, LookupValue: held?.title ?? '', Email: held?.email ?? '' };
}

function valueOf(ctx: Context, field: FieldDef, held: Stored): unknown {
  if (isLookup(field.type)) return Array.isArray(held) ? held.map((id) => pointed(ctx, field, Number(id))) : typeof held === 'number' ? pointed(ctx, field, held) : null;
  if (field.type === 'ContentTypeId') return { StringValue: held };
  return field.type === 'DateTime' && typeof held === 'string' ? bare(held) : held;
}

/** One version of a row with the values it had (rule 12.1): names encoded twice, persons and lookups as objects. */
export function versionEntity(ctx: Context, list: List, item: Item, row: Row, isCurrent: boolean): Entity {
  const id = Number(row['ui_version']);
  const created = String(row['created']);
  const then: Item = {
    ...item, data: JSON.parse(String(row['data'])) as Record<string, Stored>, uiVersion: id, modified: created, editor: Number(row['editor']),
    version: isCurrent ? item.version : Math.max(1, Math.floor(id / 512)),
  };
  const props: Record<string, unknown> = { VersionId: id, VersionLabel: versionLabel(id), IsCurrentVersion: isCurrent, Created: bare(created) };
  for (const field of list.fields) {
    if (field.internalName === 'Created' || field.type === 'Computed') continue;
    props[twiceEncoded(field.internalName)] = valueOf(ctx, field, storedOf(ctx.site, list, then, field));
  }
  return { type: 'SP.ListItemVersion', set: 'SP.ApiData.ListItemVersions', link: `Web/Lists(guid'${list.id}')/Items(${item.id})/versions(${id})`, props };
}
