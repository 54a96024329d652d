import { badQuery, wrongType } from '../../model/errors';
import type { Context } from '../../protocol/http/exchange';
import { collection, nothing } from '../../protocol/odata/entity';
import type { Segment } from '../../protocol/odata/segments';
import type { BinEntry } from '../../store/bin';
import { inMemory } from '../core/local-filter';
import { anyVerb, method, text, type Call, type Json, type Node } from '../core/node';
import { keyed, openStep, type Kind, type Step } from '../core/step';
import { entryById, visibleEntries, type Bin } from './bin-access';
import { BIN_SET, binEntity } from './bin-entity';
import { binItemNode, purgeEntry, restoreEntry, toSecondStage } from './bin-item';

function idsOf(body: Json, name: string): string[] {
  const ids = body['ids'];
  if (ids === undefined) throw badQuery(`The parameter ids does not exist in method ${name}.`);
  if (!Array.isArray(ids)) throw badQuery('An unexpected node was found when reading from the JSON reader. A start array was expected.');
  return ids.map((id: unknown) => {
    if (typeof id !== 'string') throw wrongType('Edm.Guid');
    return id;
  });
}

const all = (at: string, run: (ctx: Context, entry: BinEntry) => void, which: (ctx: Context, bin: Bin) => readonly BinEntry[] = visibleEntries): Step<Bin> => ({
  at, verbs: 'POST',
  open: (ctx, bin) => method(at, () => {
    // What was thrown away last goes first: a list before the rows that were in it.
    for (const entry of which(ctx, bin)) run(ctx, entry);
    return nothing;
  }),
});
const secondStage = (ctx: Context, bin: Bin): readonly BinEntry[] =>
  visibleEntries(ctx, 'site').filter(({ stage, web }) => stage === 2 && (bin === 'site' || web === ctx.site.webKey));

const byIds = (at: string, run: (ctx: Context, entry: BinEntry) => void): Step<Bin> => ({
  at, verbs: 'POST',
  open: (ctx, bin) => method(at, (call) => {
    for (const entry of idsOf(call.body, at).map((id) => entryById(ctx, bin, id))) run(ctx, entry);
    return nothing;
  }),
});

/** A recycle bin as a whole. */
export const binKind: Kind<Bin> = {
  type: 'SP.RecycleBinItem collection',
  where: 'web/RecycleBin',
  steps: [
    { at: "('id')", verbs: 'GET DELETE', open: (ctx, bin, { args: [id = ''] }) => binItemNode(ctx, bin, id) },
    { at: "getById('id')", verbs: 'GET DELETE', open: (ctx, bin, { args: [id = ''] }) => binItemNode(ctx, bin, id) },
    all('DeleteAll', purgeEntry),
    all('RestoreAll', restoreEntry),
    all('MoveAllToSecondStage', toSecondStage),
    all('DeleteAllSecondStageItems', purgeEntry, secondStage),
    byIds('DeleteByIds', purgeEntry),
    byIds('RestoreByIds', restoreEntry),
    byIds('MoveToSecondStageByIds', toSecondStage),
  ],
};

function binNode(ctx: Context, bin: Bin): Node {
  return {
    name: binKind.type,
    get: (call) => collection(BIN_SET, inMemory(visibleEntries(ctx, bin).map((entry) => binEntity(ctx, bin, entry)), call.options)),
    child: (segment) => openStep(binKind, ctx, bin, segment),
  };
}

/** `getRecycleBinItems(pagingInfo=null,rowLimit=50,isAscending=false,orderBy=3,itemState=1)`: by the day they were thrown away. */
function someItems(ctx: Context, bin: Bin, given: Readonly<Record<string, unknown>>, call: Call): ReturnType<typeof collection> {
  const limit = Number(text(given['rowlimit']));
  const state = Number(text(given['itemstate']));
  const latestFirst = visibleEntries(ctx, bin).filter(({ stage }) => !(state === 1 || state === 2) || stage === state);
  const ordered = text(given['isascending']).toLowerCase() === 'true' ? latestFirst.reverse() : latestFirst;
  const page = limit > 0 ? ordered.slice(0, limit) : ordered;
  return collection(BIN_SET, inMemory(page.map((entry) => binEntity(ctx, bin, entry)), call.options));
}

const lower = (held: unknown): Json =>
  (typeof held === 'object' && held !== null && !Array.isArray(held) ? Object.fromEntries(Object.entries(held).map(([name, value]) => [name.toLowerCase(), value as unknown])) : {});

const ARGUMENTS = ['paginginfo', 'rowlimit', 'isascending', 'orderby', 'itemstate'] as const;
const argumentsOf = ({ args, named }: Segment): Json => ({ ...Object.fromEntries(args.map((held, at) => [ARGUMENTS[at] ?? '', held])), ...named });

/** What a web and a site collection have of the recycle bin. */
export const recycleBinOf = (bin: Bin): readonly Step<unknown>[] => [
  { at: 'RecycleBin', verbs: 'GET', isNavigation: true, open: (ctx, _on, segment) => keyed(binNode(ctx, bin), segment) },
  {
    at: 'getRecycleBinItems(pagingInfo=null,rowLimit=50,isAscending=false,orderBy=3,itemState=1)', verbs: 'GET POST',
    open: (ctx, _on, segment) => anyVerb('getRecycleBinItems', (call) => someItems(ctx, bin, segment.hasArgs ? argumentsOf(segment) : lower(call.body), call)),
  },
  {
    at: 'getRecycleBinItemsByQueryInfo', verbs: 'POST',
    open: (ctx) => method('getRecycleBinItemsByQueryInfo', (call) => someItems(ctx, bin, lower(call.body['queryInfo'] ?? call.body['parameters'] ?? call.body), call)),
  },
];
