import * as React from 'react';
import { useProduct } from '../../../data/bindings/product-context';
import { namingEntry } from '../../../domain/reference/check-points';
import { entryKey } from '../../../domain/reference/entries';
import type { EntrySet, ReferenceEntry } from '../../../method/reference';
import type { MethodTexts } from '../../../method/texts';
import { useTexts } from '../../../i18n/texts-context';
import type { ReferenceState, ReferenceStore } from './reference-store';

const StoreContext = React.createContext<ReferenceStore | null>(null);
export const StoreProvider = StoreContext.Provider;

/** The screen's state and the ways to change it. @throws outside the screen: a mistake in the feature */
export const useStore = (): ReferenceStore => {
  const store = React.useContext(StoreContext);
  if (store === null) throw new Error('No reference data here');
  return store;
};

/** A part of the state; renders again when that part is another. @param select stable, and gives the same object while nothing changes */
export const useSelected = <T,>(select: (state: ReferenceState) => T): T => {
  const store = useStore();
  const [, again] = React.useReducer((n: number) => n + 1, 0);
  const latest = React.useRef<T>();
  latest.current = select(store.get());
  React.useEffect(() => {
    const check = (): void => { if (!Object.is(latest.current, select(store.get()))) again(); };
    check();
    return store.subscribe(check);
  }, [store, select]);
  return latest.current;
};

/** One entry with the draft on top, by `<set>:<id>`; undefined when there is none. */
export const useEntry = (key: string): ReferenceEntry | undefined => useSelected(React.useCallback(({ byKey }: ReferenceState) => byKey.get(key), [key]));
const entriesOf = ({ entries }: ReferenceState): readonly ReferenceEntry[] => entries;
/** All entries with the draft on top. */
export const useEntries = (): readonly ReferenceEntry[] => useSelected(entriesOf);
const mayEditOf = ({ mayEdit }: ReferenceState): boolean => mayEdit;
/** Whether this person may change what is shown. */
export const useMayEdit = (): boolean => useSelected(mayEditOf);

const PartTitlesContext = React.createContext<MethodTexts['parts'] | null>(null);
/** Names of the parts of the workspace, in the person's language. */
export const PartTitlesProvider = PartTitlesContext.Provider;
/** The name of a part; undefined for an id that is none. */
export const usePartTitle = (): ((id: string) => string | undefined) => {
  const titles = React.useContext(PartTitlesContext);
  return React.useCallback((id) => Object.entries(titles ?? {}).find(([part]) => part === id)?.[1].title, [titles]);
};

/** Names of entries in the person's language; the other language, and then the id, where one is missing. */
export interface Names {
  of(entry: ReferenceEntry): string;
  /** Of another entry by its id; '' for an empty id, the id itself for an unknown one. */
  at(set: EntrySet, id: string): string;
}

/** @param byKey the entries to look among; those shown when left out */
export const useNames = (): Names => {
  const { host } = useProduct();
  const { noName } = useTexts('reference').editor;
  const store = useStore();
  return React.useMemo(() => {
    const of = (entry: ReferenceEntry): string => {
      const { sv, en } = namingEntry(entry, store.get().byKey);
      return (host.language === 'sv' ? sv.title || en.title : en.title || sv.title).trim() || noName;
    };
    const at = (set: EntrySet, id: string): string => {
      const entry = store.get().byKey.get(entryKey({ set, id })) ?? store.get().publishedByKey.get(entryKey({ set, id }));
      return entry === undefined ? id : of(entry);
    };
    return { of, at };
  }, [host.language, noName, store]);
};
