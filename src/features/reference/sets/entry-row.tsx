import * as React from 'react';
import { entryKey } from '../../../domain/reference/entries';
import type { ReferenceEntry } from '../../../method/reference';
import { useTexts } from '../../../i18n/texts-context';
import { IconButton } from '../../../ui/button/icon-button';
import { Pill } from '../../../ui/feedback/pill';
import { cx } from '../../../ui/theme/cx';
import { MarkPill } from './mark-pill';
import type { Mark } from './use-marks';
import styles from './sets.module.scss';

export interface EntryRowProps {
  readonly entry: ReferenceEntry;
  readonly name: string;
  /** A number or code before the name, and something quiet after it. */
  readonly lead: string;
  readonly aside: string;
  readonly depth: number;
  readonly mark: Mark | null;
  readonly isWrong: boolean;
  readonly isMovable: boolean;
  /** Whether there is room in that direction. */
  readonly up: boolean;
  readonly down: boolean;
  readonly onOpen: (entry: ReferenceEntry) => void;
  readonly onMove: (entry: ReferenceEntry, step: -1 | 1) => void;
}

/** One entry in the list: opens on a click, moves by its buttons or by Alt and an arrow key. */
export const EntryRow = React.memo<EntryRowProps>(function EntryRow({ entry, name, lead, aside, depth, mark, isWrong, isMovable, up, down, onOpen, onMove }) {
  const { list, marks } = useTexts('reference').editor;
  const handleKeyDown = (event: React.KeyboardEvent): void => {
    const step = event.altKey ? ({ ArrowUp: -1, ArrowDown: 1 } as const)[event.key as 'ArrowUp' | 'ArrowDown'] : undefined;
    if (!isMovable || step === undefined) return;
    event.preventDefault();
    if (step === -1 ? up : down) onMove(entry, step);
  };
  return (
    <li className={cx(styles.row, entry.isWithdrawn && styles.withdrawn)} data-entry={entryKey(entry)} style={depth === 0 ? undefined : { paddingInlineStart: 8 + 20 * Math.min(depth, 5) }}>
      <button type="button" className={styles.open} data-part="open" onClick={() => onOpen(entry)} onKeyDown={handleKeyDown}>
        {lead !== '' && <span className={styles.lead}>{lead}</span>}
        <span className={styles.name}>{name}</span>
      </button>
      {aside !== '' && <span className={styles.aside}>{aside}</span>}
      <span className={styles.marks}>
        {isWrong && <Pill tone="danger" icon="error">{marks.wrong}</Pill>}
        <MarkPill mark={mark} />
        {entry.isWithdrawn && <Pill icon="none">{marks.withdrawn}</Pill>}
      </span>
      {isMovable && (
        <span className={styles.move}>
          <IconButton icon="chevronDown" className={styles.up} label={list.up(name)} disabled={!up} onClick={() => onMove(entry, -1)} />
          <IconButton icon="chevronDown" label={list.down(name)} disabled={!down} onClick={() => onMove(entry, 1)} />
        </span>
      )}
    </li>
  );
});
