import * as React from 'react';
import { useSession } from '../data/bindings/session-context';
import type { ChildKind, Row, Values } from '../data/ports/rows';
import { useTexts } from '../i18n/texts-context';
import { Button } from '../ui/button/button';
import { IconButton } from '../ui/button/icon-button';
import { useToast } from '../ui/feedback/toast';
import styles from './row-list.module.scss';
import { useRowsWhere } from './use-rows-where';

export interface RowListProps<K extends ChildKind> {
  readonly kind: K;
  /** Which of the rows belong here; all when left out. */
  readonly only?: (row: Row<K>) => boolean;
  /** What a new row starts with. */
  readonly blank: Partial<Values<K>>;
  /** Name of the button that takes row `number` (from 1) away; says of which thing, where several lists stand on a page. */
  readonly removeLabel: (number: number) => string;
  /** Said when a row has been taken away: "Effekten är borttagen." */
  readonly removedText: string;
  readonly addLabel: string;
  /** Spoken name of the add button where the visible one needs what stands around it. */
  readonly addAriaLabel?: string;
  /** Said when there is no row yet. */
  readonly emptyText?: string;
  /** Shown instead of the text and the button while there is no row: a quicker way to make the first one. */
  readonly renderFirst?: (add: (values: Partial<Values<K>>) => void) => React.ReactNode;
  readonly renderRow: (row: Row<K>, index: number) => React.ReactNode;
  readonly className?: string;
}

/**
 * Rows that people add, fill in and take away. A row that is taken away can be taken back from the toast;
 * a row that is added gets the focus in its first field.
 */
export const RowList = <K extends ChildKind>({ kind, only, blank, removeLabel, removedText, addLabel, addAriaLabel, emptyText, renderFirst, renderRow, className }: RowListProps<K>): React.ReactElement => {
  const session = useSession();
  const rows = useRowsWhere(kind, only);
  const { actions } = useTexts('common');
  const toast = useToast();
  const list = React.useRef<HTMLUListElement>(null);
  const added = React.useRef<string | null>(null);
  const canEdit = session.canEdit();

  // Before the browser draws it: a focus that comes later would take away what is typed meanwhile.
  React.useLayoutEffect(() => {
    if (added.current === null) return;
    const item = Array.from(list.current?.children ?? []).find((child) => child.getAttribute('data-row') === added.current);
    added.current = null;
    const field = item?.querySelector<HTMLElement>('input:checked, input:not([type="radio"]), textarea, select, button');
    field?.focus();
  }, [rows]);

  const add = (values: Partial<Values<K>>): void => { added.current = session.add(kind, { ...blank, ...values }); };
  const isFirst = rows.length === 0 && renderFirst !== undefined;
  const handleRemove = (key: string): void => {
    session.remove(kind, key);
    toast({ text: removedText, dismissLabel: actions.close, action: { label: actions.undo, onClick: () => session.restore(kind, key) } });
  };

  return (
    <div className={className}>
      {isFirst && renderFirst(add)}
      {rows.length === 0 && !isFirst && emptyText !== undefined && <p className={styles.empty}>{emptyText}</p>}
      <ul className={styles.list} ref={list}>
        {rows.map((row, index) => (
          <li key={row.key} data-row={row.key} className={styles.row}>
            <div className={styles.fields}>{renderRow(row, index)}</div>
            {canEdit && <IconButton icon="remove" label={removeLabel(index + 1)} onClick={() => handleRemove(row.key)} />}
          </li>
        ))}
      </ul>
      {canEdit && !isFirst && <Button icon="add" ariaLabel={addAriaLabel} onClick={() => add({})}>{addLabel}</Button>}
    </div>
  );
};
