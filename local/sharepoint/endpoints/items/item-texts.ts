import { found, type Entity } from '../../protocol/odata/entity';
import { unknownField } from '../../model/errors';
import type { FieldDef } from '../../model/field-def';
import { Permission } from '../../model/permission-bits';
import type { Context } from '../../protocol/http/exchange';
import { storedOf } from '../../store/columns';
import type { Node } from '../core/node';
import { property } from '../core/property';
import { readableItem, type ItemAt } from './item-access';
import { displayText, editText, htmlOf, twiceEncoded } from './field-values';
import { linkOf } from './item-entity';

type Which = 'FieldValuesAsText' | 'FieldValuesAsHtml' | 'FieldValuesForEdit';

/** The three readings of a row's values as texts (`SP.FieldStringValues`): every column, system columns too, under its twice encoded name. */
export function textsNode(ctx: Context, at: ItemAt, which: Which): Node {
  const { list } = at;
  const entity = (): Entity => {
    const item = readableItem(ctx, at, Permission.viewListItems);
    const read = (field: FieldDef): string =>
      which === 'FieldValuesAsText' ? displayText(ctx, list, item, field) : which === 'FieldValuesAsHtml' ? htmlOf(ctx, list, item, field) : editText(ctx, list, item, field);
    return {
      type: 'SP.FieldStringValues',
      set: 'SP.ApiData.FieldStringValuess',
      link: `${linkOf(list, item)}/${which}`,
      props: Object.fromEntries(list.fields.map((field) => [twiceEncoded(field.internalName), read(field)])),
    };
  };
  return {
    name: 'SP.FieldStringValues',
    get: () => found(entity()),
    child: (segment) => {
      const node = property(entity(), segment);
      if (node === undefined && !segment.hasArgs && !segment.text.startsWith('$')) throw unknownField(segment.text);
      return node;
    },
  };
}

/** `items(1)/Properties`: the property bag of a row. Names of properties are encoded as those of columns are. */
export function propertiesNode(ctx: Context, at: ItemAt): Node {
  const entity = (): Entity => {
    const item = readableItem(ctx, at);
    const props = Object.fromEntries(at.list.fields.flatMap((field) => {
      const held = storedOf(ctx.site, at.list, item, field);
      return field.internalName === 'ContentTypeId' || (!field.isBase && held !== null) ? [[twiceEncoded(field.internalName), displayText(ctx, at.list, item, field)]] : [];
    }));
    return { type: 'SP.PropertyValues', set: 'SP.ApiData.PropertyValuess', link: `${linkOf(at.list, item)}/Properties`, props };
  };
  return { name: 'SP.PropertyValues', get: () => found(entity()), child: (segment) => property(entity(), segment) };
}
