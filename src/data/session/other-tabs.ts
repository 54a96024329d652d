import { isSameValue } from '../../domain/merge/same-value';
import type { EditableKind } from '../ports/rows';
import type { SessionCore } from './core';
import type { Reading } from './reading';
import { tooLong } from './typed-value';

/** How long another tab's unsaved text is left to that tab; after that it may be dead, and this one sends it. */
const OTHER_TAB_MS = 15_000;

/**
 * Follows what the same person types in another tab: shown here at once, sent by that tab. Nothing is written to the
 * browser's storage here, so two tabs never answer each other for ever.
 */
export const followOtherTabs = ({ rows, records, writer, surroundings }: SessionCore, reading: Reading) =>
  (kind: EditableKind, key: string): void => {
    const record = records.read(kind, key);
    const known = rows.of(kind).get(key);
    if (record === null) {
      // Saved by the other tab, or given up there: SharePoint knows which.
      if (known === undefined || !known.isMirror) return;
      writer.stop(known);
      known.drafts.clear();
      known.isMirror = false;
      rows.touch(known);
      void reading.reread(known);
      return;
    }
    const isShown = known !== undefined && Object.entries(record.fields).every(([name, typed]) => isSameValue(known.drafts.get(name)?.value, typed.value));
    if (isShown) return;
    const row = known ?? rows.put(kind, key, record.row);
    row.isMirror = true;
    for (const [name, typed] of Object.entries(record.fields)) {
      row.drafts.set(name, { ...typed, refusal: tooLong(typed.value, rows.shape(kind, name)) });
    }
    writer.stop(row);
    row.cancelTimer = surroundings.clock.later(OTHER_TAB_MS, () => {
      row.cancelTimer = null;
      row.isMirror = false;
      void writer.drain(row);
    });
    rows.touch(row);
  };
