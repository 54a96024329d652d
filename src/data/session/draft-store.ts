/**
 * Where drafts live until SharePoint has them: text under a key, shared by the tabs of one browser.
 * Nothing here throws.
 */
export interface DraftStore {
  read(key: string): string | null;
  /** Null takes the entry away. @returns false when the browser could not keep it */
  write(key: string, text: string | null): boolean;
  keys(prefix: string): readonly string[];
  /** Told when another tab has written under a key. Returns the way to stop listening. */
  onOtherTab(listener: (key: string) => void): () => void;
}

/** Drafts that live as long as the page: for tests, and where the browser gives no storage. */
export const memoryDraftStore = (): DraftStore => {
  const entries = new Map<string, string>();
  return {
    read: (key) => entries.get(key) ?? null,
    write: (key, text) => {
      if (text === null) entries.delete(key); else entries.set(key, text);
      return true;
    },
    keys: (prefix) => [...entries.keys()].filter((key) => key.startsWith(prefix)),
    onOtherTab: () => () => undefined,
  };
};

/**
 * Drafts in the browser's local storage; what it refuses (full, switched off) stays in memory.
 * @param target the window whose `storage` events tell of other tabs
 */
export const browserDraftStore = (target: Window): DraftStore => {
  const memory = memoryDraftStore();
  const storage = storageOf(target);
  if (storage === null) return { ...memory, write: (key, text) => { memory.write(key, text); return text === null; } };
  return {
    read: (key) => memory.read(key) ?? attempt(() => storage.getItem(key), null),
    write: (key, text) => {
      const isKept = attempt(() => {
        if (text === null) storage.removeItem(key); else storage.setItem(key, text);
        return true;
      }, false);
      memory.write(key, isKept ? null : text);
      return isKept;
    },
    keys: (prefix) => {
      const stored = attempt(() => Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? ''), []);
      return [...new Set([...stored.filter((key) => key.startsWith(prefix)), ...memory.keys(prefix)])];
    },
    onOtherTab: (listener) => {
      const handleStorage = (event: StorageEvent): void => { if (event.key !== null) listener(event.key); };
      target.addEventListener('storage', handleStorage);
      return () => target.removeEventListener('storage', handleStorage);
    },
  };
};

/** Browsers throw on the mere mention of storage when it is switched off. */
const storageOf = (target: Window): Storage | null => attempt(() => target.localStorage, null);

const attempt = <T,>(what: () => T, otherwise: T): T => {
  try {
    return what();
  } catch {
    return otherwise;
  }
};
