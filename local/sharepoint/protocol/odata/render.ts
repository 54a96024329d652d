import { contentType } from './formats';
import type { Reply } from './entity';
import { entityJson, type Wish } from './entity-json';
import { edmOf, verboseValue, absolute } from './verbose';
import type { Answer, Context, Format } from '../http/exchange';

type Json = Record<string, unknown>;
const NO_WISH: Wish = { select: [], expand: [] };

const metadataKey = (format: Format): string => (format === 'v4' ? '@odata.context' : 'odata.metadata');

function top(ctx: Context, set: string, json: Json): Json {
  if (ctx.format === 'none') return json;
  if (ctx.format === 'verbose') return { d: json };
  return { [metadataKey(ctx.format)]: `${ctx.webUrl}/_api/$metadata#${set}`, ...json };
}

function replyJson(reply: Reply, wish: Wish, ctx: Context): Json | undefined {
  const isVerbose = ctx.format === 'verbose';
  switch (reply.kind) {
    case 'entity':
      return top(ctx, `${reply.entity.set}/@Element`, entityJson(reply.entity, wish, ctx));
    case 'collection': {
      const rows = reply.entities.map((entity) => entityJson(entity, wish, ctx));
      if (isVerbose) return { d: { results: rows, ...(reply.next === undefined ? {} : { __next: reply.next }) } };
      const nextKey = ctx.format === 'v4' ? '@odata.nextLink' : 'odata.nextLink';
      return top(ctx, reply.set, { ...(reply.next === undefined ? {} : { [nextKey]: reply.next }), value: rows });
    }
    case 'value': {
      const isComplex = typeof reply.value === 'object' && reply.value !== null && !Array.isArray(reply.value);
      if (isVerbose) return { d: { [reply.name]: verboseValue(reply.value, reply.type?.startsWith('SP.') === true ? reply.type : undefined) } };
      return top(ctx, reply.type ?? edmOf(reply.value), isComplex ? (reply.value as Json) : { value: reply.value });
    }
    case 'values':
      if (isVerbose) return { d: { [reply.name]: { results: reply.values } } };
      return top(ctx, `Collection(${reply.type})`, { value: reply.values });
    case 'null':
      if (isVerbose) return { d: { [reply.name ?? 'Value']: null } };
      return top(ctx, 'Edm.Null', { [ctx.format === 'v4' ? '@odata.null' : 'odata.null']: true });
    default:
      return undefined;
  }
}

/** The HTTP answer to an operation that went well. */
export function render(reply: Reply, options: Wish | undefined, ctx: Context): Answer {
  const headers: Record<string, string> = { 'Content-Type': contentType(ctx.format, ctx.isFull) };
  if (reply.kind === 'text') return { status: 200, headers: { 'Content-Type': reply.type }, body: reply.text };
  if (reply.kind === 'bytes') return { status: 200, headers: { 'Content-Type': reply.type }, body: '', bytes: reply.bytes };
  if (reply.kind === 'empty') {
    if (reply.etag !== undefined) headers['ETag'] = reply.etag;
    return { status: reply.status, headers, body: '' };
  }
  const json = replyJson(reply, options ?? NO_WISH, ctx);
  if (reply.kind === 'entity') {
    if (reply.entity.etag !== undefined) headers['ETag'] = reply.entity.etag;
    if (reply.status === 201) headers['Location'] = absolute(ctx, reply.entity.link);
  }
  return { status: reply.kind === 'entity' ? (reply.status ?? 200) : 200, headers, body: JSON.stringify(json) };
}
