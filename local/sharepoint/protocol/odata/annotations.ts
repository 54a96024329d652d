import type { Context } from '../http/exchange';
import type { Entity } from './entity';
import { absolute } from './verbose';

type Json = Record<string, unknown>;

const idOf = (entity: Entity, ctx: Context): string => entity.id ?? absolute(ctx, entity.link);
export const navigationLink = (entity: Entity, name: string): string => `${entity.link}/${name}`;

/** What each dialect says of an entity itself: type, id, version and address (rules 1.1 to 1.5). */
export function annotations(entity: Entity, ctx: Context): Json {
  const { type, etag, link } = entity;
  const id = idOf(entity, ctx);
  switch (ctx.format) {
    case 'none': return {};
    case 'verbose': return { __metadata: { id, uri: absolute(ctx, link), ...(etag === undefined ? {} : { etag }), type } };
    case 'v4': return { '@odata.type': `#${type}`, '@odata.id': id, ...(etag === undefined ? {} : { '@odata.etag': etag }), '@odata.editLink': link };
    default: return { 'odata.type': type, 'odata.id': id, ...(etag === undefined ? {} : { 'odata.etag': etag }), 'odata.editLink': link, ...(ctx.isFull === true ? linksOf(entity, ctx) : {}) };
  }
}

/** Full metadata names the address of every navigation property. */
function linksOf(entity: Entity, ctx: Context): Json {
  const names = [...Object.keys(entity.nav ?? {}), ...ctx.navigationsOf(entity.kind ?? entity.type)];
  return Object.fromEntries(names.map((name) => [`${name}@odata.navigationLinkUrl`, navigationLink(entity, name)]));
}

const TYPED: readonly (readonly [type: string, form: RegExp])[] = [
  ['Edm.DateTime', /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z?$/],
  ['Edm.Guid', /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i],
];

/** Full metadata names the types JSON cannot tell by itself. */
export const typesOf = (json: Json): Json =>
  Object.fromEntries(Object.entries(json).flatMap(([name, held]) => {
    const [type] = TYPED.find(([, form]) => typeof held === 'string' && form.test(held)) ?? [];
    return type === undefined || name.includes('odata.') ? [] : [[`${name}@odata.type`, type]];
  }));
