/** Something with its own or inherited permissions. */
export interface Scope {
  readonly key: string;
  readonly parent: Scope | undefined;
}

/** The root web: what everything inherits from in the end. */
export const WEB_SCOPE: Scope = { key: 'web', parent: undefined };
/** A web of the site collection; `''` is the root. */
export const webScope = (key: string): Scope => (key === '' ? WEB_SCOPE : { key: `web:${key}`, parent: WEB_SCOPE });
/** A list. Which web it inherits from, the database knows. */
export const listScope = (listId: string): Scope => ({ key: `list:${listId}`, parent: WEB_SCOPE });
export const itemScope = (listId: string, item: number): Scope => ({
  key: `item:${listId}:${item}`,
  parent: listScope(listId),
});

/** What a scope is of: `id` is the web's or the list's. */
export type ScopeParts =
  | { readonly kind: 'web' | 'list'; readonly id: string }
  | { readonly kind: 'item'; readonly id: string; readonly item: number };

export function partsOfScope({ key }: Scope): ScopeParts {
  const [kind, id = '', item = ''] = key.split(':');
  return kind === 'item' ? { kind, id, item: Number(item) } : { kind: kind === 'list' ? 'list' : 'web', id };
}

/** The scope that is stored under a key. */
export function scopeOfKey(key: string): Scope {
  const parts = partsOfScope({ key, parent: undefined });
  return parts.kind === 'item' ? itemScope(parts.id, parts.item) : parts.kind === 'list' ? listScope(parts.id) : webScope(parts.id);
}
