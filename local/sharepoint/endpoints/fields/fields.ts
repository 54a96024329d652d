import { collection, created, deleted, found, nothing, updated, value } from '../../protocol/odata/entity';
import { spException, SpError } from '../../model/errors';
import type { Context } from '../../protocol/http/exchange';
import type { FieldDef } from '../../model/field-def';
import { typeOf } from '../../model/field-types';
import { type List } from '../../store/lists';
import { Permission } from '../../model/permission-bits';
import { listScope } from '../../store/permissions';
import { saveView, viewsOf } from '../../store/views';
import { fieldEntity } from './field-entity';
import { createField, createFieldFromXml, updateField } from './field-write';
import { inMemory } from '../core/local-filter';
import { demand, method, type Json, type Node } from '../core/node';

const noField = (name: string): SpError =>
  new SpError(400, '-2147024809, System.ArgumentException', `Column '${name}' does not exist. It may have been deleted by another user.`);

function remove(ctx: Context, list: List, field: FieldDef): void {
  demand(ctx, listScope(list.id), Permission.manageLists);
  if (field.isBase) throw spException(500, -2130575306, `The field ${field.title} cannot be deleted.`);
  for (const view of viewsOf(ctx.site.db, list.no)) saveView(ctx.site.db, list.no, { ...view, fields: view.fields.filter((name) => name !== field.internalName) });
  ctx.site.lists.removeField(list, field);
}

function fieldNode(ctx: Context, list: List, key: string, pick: (field: FieldDef) => boolean): Node {
  const read = (): FieldDef => {
    const field = list.fields.find(pick);
    if (field === undefined) throw noField(key);
    return field;
  };
  return {
    get name() {
      const field = list.fields.find(pick);
      return field === undefined ? 'SP.Field' : typeOf(field.type).odata;
    },
    get: () => found(fieldEntity(ctx, list, read())),
    merge: (call) => {
      demand(ctx, listScope(list.id), Permission.manageLists);
      updateField(ctx, list, read(), call.body);
      return updated();
    },
    remove: () => {
      remove(ctx, list, read());
      return deleted;
    },
    child: (segment) => {
      if (['setshowindisplayform', 'setshowineditform', 'setshowinnewform'].includes(segment.name))
        return method(segment.text, () => {
          demand(ctx, listScope(list.id), Permission.manageLists);
          read();
          return nothing;
        });
      if (segment.name === 'deleteobject') return method('deleteObject', () => {
        remove(ctx, list, read());
        return nothing;
      });
      const entity = fieldEntity(ctx, list, read());
      const name = Object.keys(entity.props).find((prop) => prop.toLowerCase() === segment.name);
      return name === undefined ? undefined : { name, get: () => value(name, entity.props[name]) };
    },
  };
}

/** `fields` of a list. */
export function fieldsNode(ctx: Context, list: List): Node {
  const manage = (): void => demand(ctx, listScope(list.id), Permission.manageLists);
  return {
    name: 'SP.Field',
    get: (call) => {
      demand(ctx, listScope(list.id), Permission.viewListItems);
      return collection('SP.ApiData.Fields', inMemory(list.fields.map((field) => fieldEntity(ctx, list, field)), call.options));
    },
    post: (call) => {
      manage();
      return created(fieldEntity(ctx, list, createField(ctx, list, call.body)));
    },
    child: (segment) => {
      const key = segment.args[0] ?? '';
      switch (segment.name) {
        case 'createfieldasxml':
          return method('createFieldAsXml', (call) => {
            manage();
            return found(fieldEntity(ctx, list, createFieldFromXml(ctx, list, (call.body['parameters'] ?? {}) as Json)));
          });
        case 'addfield':
          return method('addField', (call) => {
            manage();
            return found(fieldEntity(ctx, list, createField(ctx, list, (call.body['parameters'] ?? {}) as Json)));
          });
        case '':
        case 'getbyid':
          return segment.hasArgs ? fieldNode(ctx, list, key, (field) => field.id === key.toLowerCase()) : undefined;
        case 'getbytitle':
          return fieldNode(ctx, list, key, (field) => field.title === key);
        case 'getbyinternalnameortitle': {
          const exact = list.fields.some((field) => field.internalName === key);
          return fieldNode(ctx, list, key, (field) => (exact ? field.internalName === key : field.title === key));
        }
        default:
          return undefined;
      }
    },
  };
}
