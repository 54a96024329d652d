import * as React from 'react';
import { useField, useSession } from '../data/bindings/session-context';
import type { ConflictChoice, FieldState } from '../data/ports/case-session';
import type { Changes, EditableKind, FieldName, Row } from '../data/ports/rows';

/** Names of the fields of a row that read as V. */
export type FieldOf<K extends EditableKind, V> =
  { [F in FieldName<K>]: Row<K>[F] extends V ? F : never }[FieldName<K>];

/** Names of the fields that hold a code or a day: text or null. */
export type CodeFieldOf<K extends EditableKind> =
  { [F in FieldName<K>]: Row<K>[F] extends string | null ? F : never }[FieldName<K>];

export interface BoundField<V> {
  readonly state: FieldState<V>;
  readonly isReadOnly: boolean;
  readonly onChange: (value: V) => void;
  /** Writes what waits, as the person leaves the field. */
  readonly onLeave: () => void;
  readonly onChoose: (choice: ConflictChoice) => void;
}

/**
 * One field of one row: what it holds, where it stands on its way to SharePoint, and the ways to change it.
 * @param kind which list, @param rowKey the row's `HbKey`, @param field the property
 */
export const useBoundField = <K extends EditableKind, F extends FieldName<K>>(kind: K, rowKey: string, field: F): BoundField<Row<K>[F]> => {
  const session = useSession();
  const state = useField(kind, rowKey, field);
  const onChange = React.useCallback((value: Row<K>[F]) => {
    // A computed property name widens to an index signature; the one field named here is what Changes<K> allows.
    session.edit(kind, rowKey, { [field]: value } as unknown as Changes<K>);
  }, [session, kind, rowKey, field]);
  const onLeave = React.useCallback(() => { session.flush().catch(() => undefined); }, [session]);
  const onChoose = React.useCallback((choice: ConflictChoice) => session.resolve(kind, rowKey, field, choice), [session, kind, rowKey, field]);
  return { state, isReadOnly: !session.canEdit(kind), onChange, onLeave, onChoose };
};
