import * as React from 'react';
import { entryKey } from '../../../domain/reference/entries';
import type { PlacedEntry } from '../../../domain/reference-draft/entry-groups';
import { moved } from '../../../domain/reference-draft/entry-order';
import type { ReferenceEntry } from '../../../method/reference';
import { useTexts } from '../../../i18n/texts-context';
import { useAnnounce } from '../../../ui/feedback/announcer';
import { useNames, useStore } from '../store/store-context';

/**
 * Moves an entry a step. The browser drops the focus of a row that changes places, so it is given back: to the button
 * that was pressed, or where that one has come to the edge, to the other.
 * @param list holds the rows
 */
export const useMove = (list: React.RefObject<HTMLElement>, find: (key: string) => PlacedEntry | undefined): ((entry: ReferenceEntry, step: -1 | 1) => void) => {
  const store = useStore();
  const names = useNames();
  const announce = useAnnounce();
  const { movedTo } = useTexts('reference').editor.list;
  const returnTo = React.useRef<{ readonly key: string; readonly index: number } | null>(null);
  const finder = React.useRef(find);
  finder.current = find;
  React.useLayoutEffect(() => {
    const back = returnTo.current;
    if (back === null) return;
    returnTo.current = null;
    const row = list.current?.querySelector(`[data-entry="${CSS.escape(back.key)}"]`);
    const buttons = [...(row?.querySelectorAll('button') ?? [])];
    const wanted = buttons[back.index];
    const target = wanted !== undefined && !wanted.disabled ? wanted : buttons.filter((button) => !button.disabled).pop();
    target?.focus();
  });
  return React.useCallback((entry, step) => {
    const key = entryKey(entry);
    const placed = finder.current(key);
    if (placed === undefined) return;
    const row = list.current?.querySelector(`[data-entry="${CSS.escape(key)}"]`);
    returnTo.current = { key, index: [...(row?.querySelectorAll('button') ?? [])].findIndex((button) => button === document.activeElement) };
    store.change(moved(placed.siblings, key, step));
    announce(movedTo(names.of(entry), placed.siblings.findIndex((one) => one === placed.entry) + 1 + step, placed.siblings.length));
  }, [store, list, announce, movedTo, names]);
};
