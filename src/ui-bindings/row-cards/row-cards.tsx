import * as React from 'react';
import { useSession } from '../../data/bindings/session-context';
import type { ChildKind, Row, Values } from '../../data/ports/rows';
import { useTexts } from '../../i18n/texts-context';
import { Button } from '../../ui/button/button';
import { useToast } from '../../ui/feedback/toast';
import { RowCard } from './row-card';
import type { RowCardPart } from './row-card';
import styles from './row-cards.module.scss';

/** One way to add a row: what its button says and what the row starts with. */
export interface AddChoice<K extends ChildKind> {
  readonly label: string;
  readonly ariaLabel?: string;
  readonly icon?: 'add' | 'plus' | 'minus';
  readonly values: Partial<Values<K>>;
}

export interface RowCardsProps<K extends ChildKind> {
  readonly kind: K;
  readonly rows: readonly Row<K>[];
  readonly nameOf: (row: Row<K>, index: number) => string;
  readonly removeLabel: (name: string) => string;
  readonly removedText: string;
  readonly adds: readonly AddChoice<K>[];
  readonly Fields: React.ComponentType<RowCardPart<K>>;
  readonly Summary?: React.ComponentType<RowCardPart<K>>;
  /** Said when there is no row yet. */
  readonly empty?: React.ReactNode;
  readonly headingLevel?: 3 | 4 | 5;
  /** Another way has led to this row: it opens and takes the focus. A new object for every time. */
  readonly reveal?: { readonly key: string } | null;
}

/** Of radio buttons the chosen one takes the focus; the first only where none is chosen and nothing else is there. */
const firstField = 'input:checked, input:not([type="radio"]), textarea, select';

/**
 * Rows with many fields, closed under their names until someone opens one. A new row opens with the focus in its first
 * field; a removed row can be taken back from the toast, and the focus stays in the list.
 */
export const RowCards = <K extends ChildKind>(props: RowCardsProps<K>): React.ReactElement => {
  const { kind, rows, nameOf, removeLabel, removedText, adds, Fields, Summary, empty, headingLevel = 4, reveal = null } = props;
  const session = useSession();
  const { undo } = useTexts('common').actions;
  const toast = useToast();
  const root = React.useRef<HTMLDivElement>(null);
  const added = React.useRef<string | null>(null);
  const [open, setOpen] = React.useState<ReadonlySet<string>>(new Set());
  const canEdit = session.canEdit();

  const handleToggle = React.useCallback((key: string) => setOpen((before) => {
    const after = new Set(before);
    if (!after.delete(key)) after.add(key);
    return after;
  }), []);
  const handleAdd = (values: Partial<Values<K>>): void => {
    const key = session.add(kind, values);
    added.current = key;
    handleToggle(key);
  };
  const handleRemove = React.useCallback((key: string) => {
    session.remove(kind, key);
    toast({ text: removedText, action: { label: undo, onClick: () => session.restore(kind, key) } });
    root.current?.focus();
  }, [session, kind, toast, removedText, undo]);

  React.useEffect(() => {
    if (reveal === null) return;
    added.current = reveal.key;
    setOpen((before) => new Set([...before, reveal.key]));
  }, [reveal]);

  // Before the browser draws it: a focus that comes later would take away what is typed meanwhile.
  React.useLayoutEffect(() => {
    if (added.current === null) return;
    const card = Array.from(root.current?.querySelectorAll('[data-row]') ?? []).find((item) => item.getAttribute('data-row') === added.current);
    const field = card?.querySelector<HTMLElement>(firstField) ?? null;
    if (field === null) return;
    added.current = null;
    field.focus();
  }, [rows, open]);

  return (
    <div ref={root} className={styles.root} tabIndex={-1}>
      {rows.length === 0 && empty}
      {rows.length > 0 && (
        <ul className={styles.list}>
          {rows.map((row, index) => {
            const name = nameOf(row, index);
            return (
              <RowCard key={row.key} kind={kind} row={row} index={index} name={name} removeLabel={removeLabel(name)} isOpen={open.has(row.key)}
                canEdit={canEdit} headingLevel={headingLevel} Fields={Fields} Summary={Summary} onToggle={handleToggle} onRemove={handleRemove} />
            );
          })}
        </ul>
      )}
      {canEdit && adds.length > 0 && (
        <div className={styles.adds}>
          {adds.map(({ label, ariaLabel, icon = 'add', values }) => (
            <Button key={label} icon={icon} ariaLabel={ariaLabel} onClick={() => handleAdd(values)}>{label}</Button>
          ))}
        </div>
      )}
    </div>
  );
};
