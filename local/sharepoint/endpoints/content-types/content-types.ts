import type { ContentType } from '../../model/content-types';
import type { Context } from '../../protocol/http/exchange';
import { collection, created, deleted, found, nothing, updated } from '../../protocol/odata/entity';
import { typesOf } from '../../store/content-types';
import { inMemory } from '../core/local-filter';
import { method, text, type Json, type Node } from '../core/node';
import { property } from '../core/property';
import { absent, keyed, openStep, type Kind, type Step } from '../core/step';
import { demandManage, demandRead } from '../fields/columns';
import { columnsNode } from '../fields/fields';
import { fieldLinksNode, type LinksOf } from './field-links';
import { columnsAround, columnsOfType, typeEntity, type TypesOf } from './type-entity';
import { addAvailable, createType, deleteType, findType, noType, updateType } from './type-write';

/** One content type and all that lies below it. */
export const contentTypeKind: Kind<LinksOf> = {
  type: 'SP.ContentType',
  where: "web/lists/getByTitle('title')/contenttypes('0x01…')",
  steps: [
    { at: 'FieldLinks', verbs: 'GET POST', isNavigation: true, open: (ctx, at, segment) => keyed(fieldLinksNode(ctx, at), segment) },
    { at: 'Fields', verbs: 'GET', isNavigation: true, open: (ctx, at, segment) => keyed(columnsNode(ctx, columnsOfType(ctx, at.on, at.read()), true), segment) },
    { at: 'Parent', verbs: 'GET', isNavigation: true, open: (ctx, at) => typeNode(ctx, { list: undefined }, at.read().parent) },
    { at: 'WorkflowAssociations', verbs: 'GET', isNavigation: true, open: () => ({ name: 'SP.Workflow.WorkflowAssociation', get: () => collection('SP.ApiData.WorkflowAssociations', []) }) },
    { at: 'deleteObject', verbs: 'POST', open: (ctx, at) => method('deleteObject', () => { at.manage(); deleteType(ctx, at.on, at.read()); return nothing; }) },
    { at: 'update(true)', verbs: 'POST', open: (ctx, at) => method('update', (call) => { at.manage(); updateType(ctx, at.on, at.read(), call.body); return nothing; }) },
    ...absent('NameResource', 'DescriptionResource'),
  ],
};

function typeNode(ctx: Context, on: TypesOf, key: string): Node {
  const columns = columnsAround(ctx, on);
  const at: LinksOf = {
    on,
    read() {
      demandRead(ctx, columns);
      const type = findType(ctx, on, key);
      if (type === undefined) throw noType();
      return type;
    },
    manage: () => demandManage(ctx, columns),
  };
  return {
    name: 'SP.ContentType',
    get: () => found(typeEntity(ctx, on, at.read())),
    merge: (call) => {
      at.manage();
      updateType(ctx, on, at.read(), call.body);
      return updated();
    },
    remove: () => {
      at.manage();
      deleteType(ctx, on, at.read());
      return deleted;
    },
    child: (segment) => openStep(contentTypeKind, ctx, at, segment) ?? property(typeEntity(ctx, on, at.read()), segment),
  };
}

const one: Step<TypesOf>['open'] = (ctx, on, segment) => (segment.hasArgs ? typeNode(ctx, on, segment.args[0] ?? '') : undefined);
const parameters = (body: Json): Json => (typeof body['parameters'] === 'object' && body['parameters'] !== null ? (body['parameters'] as Json) : body);
const making = (at: string, make: (ctx: Context, on: TypesOf, body: Json, arg: string | undefined) => ContentType): Step<TypesOf> => ({
  at, verbs: 'POST',
  open: (ctx, on, segment) => method(at, (call) => {
    demandManage(ctx, columnsAround(ctx, on));
    return found(typeEntity(ctx, on, make(ctx, on, call.body, segment.args[0])));
  }),
});

/** The content types of a list or of the web. */
export const contentTypesKind: Kind<TypesOf> = {
  type: 'SP.ContentType collection',
  where: "web/lists/getByTitle('title')/contenttypes",
  steps: [
    { at: "('0x01')", verbs: 'GET MERGE DELETE', open: one },
    { at: "getById('0x01')", verbs: 'GET MERGE DELETE', open: one },
    making('add', (ctx, on, body) => createType(ctx, on, parameters(body))),
    making('addAvailableContentType', (ctx, on, body, arg) => addAvailable(ctx, on, text(body['contentTypeId']) || (arg ?? ''))),
    making('addExistingContentType', (ctx, on, body) => addAvailable(ctx, on, text(body['contentTypeId']))),
  ],
};

/** `contenttypes` of a list or the web; `isFixed` for a collection that is only read. */
export function typesNode(ctx: Context, on: TypesOf, isFixed = false): Node {
  const node: Node = {
    name: 'SP.ContentType',
    get: (call) => {
      demandRead(ctx, columnsAround(ctx, on));
      return collection('SP.ApiData.ContentTypes', inMemory(typesOf(ctx.site, on.list).map((type) => typeEntity(ctx, on, type)), call.options));
    },
    child: (segment) => openStep(contentTypesKind, ctx, on, segment),
  };
  if (isFixed) return node;
  return {
    ...node,
    post: (call) => {
      demandManage(ctx, columnsAround(ctx, on));
      return created(typeEntity(ctx, on, createType(ctx, on, call.body)));
    },
  };
}
