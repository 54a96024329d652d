import * as React from 'react';
import type { EntrySet } from '../../../method/reference';
import { useScopeSize } from '../../../ui/theme/scope-size';
import { entryKey } from '../../../domain/reference/entries';
import { EntryEditor } from '../entry/entry-editor';
import { ProblemsProvider } from './problems-context';
import { SetNav, SetSelect } from './set-nav';
import { SetPanel } from './set-panel';
import styles from './sets.module.scss';

export interface SetsViewProps {
  readonly set: EntrySet;
  /** Id of the open entry; null for the list. */
  readonly entry: string | null;
  readonly onGo: (set: EntrySet, entry: string | null) => void;
}

/** The sets at the left, and the list of one or one entry at the right. The focus follows what the person opens and leaves. */
export const SetsView: React.FC<SetsViewProps> = ({ set, entry, onGo }) => {
  const { hasRail } = useScopeSize();
  const panel = React.useRef<HTMLDivElement>(null);
  const left = React.useRef<string | null>(null);
  React.useLayoutEffect(() => {
    const key = left.current;
    if (entry !== null || key === null) return;
    left.current = null;
    panel.current?.querySelector<HTMLElement>(`[data-entry="${CSS.escape(key)}"] [data-part="open"]`)?.focus();
  }, [entry]);
  const handleSelect = (next: EntrySet): void => onGo(next, null);
  const handleBack = (): void => {
    if (entry !== null) left.current = entryKey({ set, id: entry });
    onGo(set, null);
  };
  const nav = { current: set, onSelect: handleSelect };
  return (
    <ProblemsProvider>
      <div className={hasRail ? styles.sideBySide : styles.below}>
        {hasRail ? <SetNav {...nav} /> : <SetSelect {...nav} />}
        <div ref={panel} className={styles.panel}>
          {entry === null
            ? <SetPanel key={set} set={set} isFocused={false} onOpen={onGo} />
            : <EntryEditor key={set} set={set} id={entry} onBack={handleBack} onOpen={onGo} />}
        </div>
      </div>
    </ProblemsProvider>
  );
};
