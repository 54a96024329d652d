import { itemKind } from './items/item';
import { listKind } from './lists/lists';
import { rootKind } from './web/root';
import { webKind } from './web/web';
import type { AnyKind } from './core/step';

/** Every address this server knows, by the kind of thing it stands below. The README's table is made of it. */
export const table: readonly AnyKind[] = [rootKind, webKind, listKind, itemKind];

const byType = new Map(table.map((kind) => [kind.type, kind]));
export const kindNamed = (type: string): AnyKind | undefined => byType.get(type);
