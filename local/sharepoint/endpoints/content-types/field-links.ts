import { bareId } from '../../model/text';
import { spException, unknownProperty } from '../../model/errors';
import type { ContentType, FieldLink } from '../../model/content-types';
import type { Context } from '../../protocol/http/exchange';
import { collection, created, deleted, found, nothing, updated } from '../../protocol/odata/entity';
import { saveType } from '../../store/content-types';
import { inMemory } from '../core/local-filter';
import { method, typed, type Json, type Node } from '../core/node';
import { property } from '../core/property';
import { openStep, type Kind, type Step } from '../core/step';
import { linkEntity, type TypesOf } from './type-entity';
import { addLink } from './type-write';

/** The columns of one content type. `manage` throws 403 unless the caller may change it. */
export interface LinksOf {
  readonly on: TypesOf;
  readonly read: () => ContentType;
  readonly manage: () => void;
}

function linkNode(ctx: Context, { on, read, manage }: LinksOf, key: string): Node {
  const wanted = bareId(key);
  const link = (): FieldLink => {
    const held = read().links.find(({ id }) => id === wanted);
    if (held === undefined) throw spException(404, -2147024809, 'The field link does not exist.');
    return held;
  };
  const keep = (change: (links: readonly FieldLink[]) => readonly FieldLink[]): void => {
    manage();
    link();
    saveType(ctx.site, on.list, { ...read(), links: change(read().links) });
  };
  const remove = (): void => keep((links) => links.filter(({ id }) => id !== wanted));
  return {
    name: 'SP.FieldLink',
    get: () => found(linkEntity(on, read(), link())),
    merge: (call) => {
      const { Required, Hidden, ReadOnly, ...others } = call.body;
      const [unknown] = Object.keys(others).filter((name) => !(name in linkEntity(on, read(), link()).props) && name !== 'DisplayName');
      if (unknown !== undefined) throw unknownProperty(unknown, 'SP.FieldLink');
      keep((links) => links.map((one) => (one.id === wanted
        ? { ...one, required: typed(Required, 'boolean', one.required), hidden: typed(Hidden, 'boolean', one.hidden), readOnly: typed(ReadOnly, 'boolean', one.readOnly) } : one)));
      return updated();
    },
    remove: () => {
      remove();
      return deleted;
    },
    child: (segment) => (segment.name === 'deleteobject' ? method('deleteObject', () => { remove(); return nothing; }) : property(linkEntity(on, read(), link()), segment)),
  };
}

/** The columns named first, in that order; the others stay behind them. */
function reorder(ctx: Context, { on, read, manage }: LinksOf, body: Json): void {
  manage();
  const names = (Array.isArray(body['internalNames']) ? (body['internalNames'] as unknown[]) : []).map(String);
  const type = read();
  const first = names.flatMap((name) => type.links.filter((link) => link.name === name));
  saveType(ctx.site, on.list, { ...type, links: [...first, ...type.links.filter((link) => !names.includes(link.name))] });
}

const parameters = (body: Json): Json => (typeof body['parameters'] === 'object' && body['parameters'] !== null ? (body['parameters'] as Json) : body);
const one: Step<LinksOf>['open'] = (ctx, links, segment) => (segment.hasArgs ? linkNode(ctx, links, segment.args[0] ?? '') : undefined);

export const fieldLinksKind: Kind<LinksOf> = {
  type: 'SP.FieldLink collection',
  where: "web/lists/getByTitle('title')/contenttypes('0x01…')/fieldlinks",
  steps: [
    { at: "('id')", verbs: 'GET MERGE DELETE', open: one },
    { at: "getById('id')", verbs: 'GET MERGE DELETE', open: one },
    {
      at: 'add', verbs: 'POST',
      open: (ctx, links) => method('add', (call) => { links.manage(); return found(linkEntity(links.on, links.read(), addLink(ctx, links.on, links.read(), parameters(call.body)))); }),
    },
    { at: 'reorder', verbs: 'POST', open: (ctx, links) => method('reorder', (call) => { reorder(ctx, links, call.body); return nothing; }) },
  ],
};

export function fieldLinksNode(ctx: Context, links: LinksOf): Node {
  return {
    name: 'SP.FieldLink',
    get: (call) => collection('SP.ApiData.FieldLinks', inMemory(links.read().links.map((link) => linkEntity(links.on, links.read(), link)), call.options)),
    post: (call) => {
      links.manage();
      return created(linkEntity(links.on, links.read(), addLink(ctx, links.on, links.read(), call.body)));
    },
    child: (segment) => openStep(fieldLinksKind, ctx, links, segment),
  };
}
