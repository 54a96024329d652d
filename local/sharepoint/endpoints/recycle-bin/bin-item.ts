import type { Context } from '../../protocol/http/exchange';
import { deleted, found, nothing } from '../../protocol/odata/entity';
import { moveToStage, type BinEntry } from '../../store/bin';
import { principalById } from '../../store/principals';
import { purge, restore } from '../../store/recycled';
import { below } from '../core/kind-node';
import { method, type Node } from '../core/node';
import type { Kind, Step } from '../core/step';
import { demandRestore, entryById, webOfEntry, type Bin } from './bin-access';
import { BIN_ITEM, binEntity } from './bin-entity';

/** A thing in a bin; it was looked up, so what is below it has it. */
interface InBin {
  readonly bin: Bin;
  readonly entry: BinEntry;
}

export function restoreEntry(ctx: Context, entry: BinEntry): void {
  demandRestore(ctx, entry);
  restore(webOfEntry(ctx, entry), entry, ctx.caller.id);
}
export const purgeEntry = (ctx: Context, entry: BinEntry): void => purge(webOfEntry(ctx, entry), entry);
export const toSecondStage = (ctx: Context, entry: BinEntry): void => moveToStage(ctx.site, entry, 2);

const deed = (at: string, run: (ctx: Context, entry: BinEntry) => void): Step<InBin> => ({
  at, verbs: 'POST',
  open: (ctx, { entry }) => method(at, () => {
    run(ctx, entry);
    return nothing;
  }),
});

/** A person of it; null for one who was removed. */
const person = (at: string, who: (entry: BinEntry) => number): Step<InBin> => ({
  at, verbs: 'GET', isNavigation: true,
  open: (ctx, { entry }) =>
    (principalById(ctx.site.db, who(entry))?.kind === 'user' ? ctx.at(`Web/GetUserById(${who(entry)})`) : { name: 'SP.User', get: () => ({ kind: 'null', name: at }) }),
});

export const binItemKind: Kind<InBin> = {
  type: BIN_ITEM,
  where: "web/RecycleBin('id')",
  steps: [
    deed('Restore', restoreEntry),
    deed('DeleteObject', purgeEntry),
    deed('MoveToSecondStage', toSecondStage),
    person('Author', (entry) => entry.author),
    person('DeletedBy', (entry) => entry.by),
  ],
};

/** `RecycleBin('id')`. Throws SharePoint's error where the caller finds no such thing. */
export function binItemNode(ctx: Context, bin: Bin, id: string): Node {
  const at: InBin = { bin, entry: entryById(ctx, bin, id) };
  const entity = () => binEntity(ctx, bin, at.entry);
  return {
    name: BIN_ITEM,
    get: () => found(entity()),
    remove: () => {
      purgeEntry(ctx, at.entry);
      return deleted;
    },
    child: below(binItemKind, ctx, at, entity),
  };
}
