import { fingerprint, isSameValue } from '../../domain/merge/same-value';
import type { TypedValue } from '../../domain/merge/three-way';
import type { EditableKind } from '../ports/rows';
import type { SessionCore } from './core';
import type { Reading } from './reading';
import type { RowState } from './row-state';
import { unfit } from './typed-value';

/** How long another tab's unsaved text is left to that tab; after that it may be dead, and this one sends it. */
const OTHER_TAB_MS = 15_000;
const ASK_AGAIN_MS = 5000;

/**
 * Follows what the same person types in another tab: shown here at once, sent by that tab. Nothing is written to the
 * browser's storage here, so two tabs never answer each other for ever.
 */
export const followOtherTabs = ({ rows, records, writer, surroundings }: SessionCore, reading: Reading) => {
  /** Shows what the other tab typed until SharePoint has told what became of it. */
  const readBack = async (row: RowState): Promise<void> => {
    const isRead = await reading.reread(row);
    if (!isRead && row.isMirror) row.cancelMirror = surroundings.clock.later(ASK_AGAIN_MS, () => { void readBack(row); });
  };

  return (kind: EditableKind, key: string): void => {
    const record = records.read(kind, key);
    const known = rows.of(kind).get(key);
    if (record === null) {
      // Saved by the other tab, or given up there: SharePoint knows which.
      if (known === undefined || !known.isMirror) return;
      writer.stop(known);
      void readBack(known);
      return;
    }
    const isShown = known !== undefined && Object.entries(record.fields).every(([name, typed]) => isSameValue(known.drafts.get(name)?.value, typed.value));
    if (isShown) {
      for (const [name, typed] of Object.entries(record.fields)) {
        const draft = known.drafts.get(name);
        if (draft !== undefined) known.drafts.set(name, { ...draft, sent: ownTexts(draft, typed) });
      }
      return;
    }
    const row = known ?? rows.put(kind, key, record.row);
    row.isMirror = true;
    for (const [name, typed] of Object.entries(record.fields)) {
      const sent = ownTexts(row.drafts.get(name), typed);
      row.drafts.set(name, { ...typed, sent, refusal: unfit(typed.value, rows.shape(kind, name)) });
    }
    writer.stop(row);
    row.cancelMirror = surroundings.clock.later(OTHER_TAB_MS, () => {
      row.cancelMirror = null;
      row.isMirror = false;
      void writer.drain(row);
    });
    rows.touch(row);
  };
};

/** What the other tab has sent, or may send any moment, is no foreign text when it comes back from SharePoint. */
const ownTexts = (draft: TypedValue | undefined, typed: TypedValue): readonly string[] =>
  [...new Set([...(draft?.sent ?? []), ...typed.sent, fingerprint(typed.value)])];
