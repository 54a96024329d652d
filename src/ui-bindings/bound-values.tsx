import * as React from 'react';
import type { EditableKind, FieldName } from '../data/ports/rows';
import { Check } from '../ui/fields/check';
import { DayInput } from '../ui/fields/day-input';
import { LevelPicker } from '../ui/fields/level-picker';
import { NumberInput } from '../ui/fields/number-input';
import { FieldChoice, useStatusLine } from './field-status';
import type { CodeFieldOf, FieldOf } from './use-bound-field';
import { useBoundField } from './use-bound-field';

interface Common<K extends EditableKind, F> {
  readonly kind: K;
  readonly rowKey: string;
  readonly field: F;
  readonly label: string;
  readonly description?: string;
  readonly error?: string;
  /** The label is spoken but not shown: only where a heading already says it. */
  readonly isLabelHidden?: boolean;
  readonly className?: string;
}

/** A calendar day, `yyyy-mm-dd` or null. */
export const BoundDay = <K extends EditableKind>({ kind, rowKey, field, ...rest }: Common<K, CodeFieldOf<K>>): React.ReactElement => {
  const { state, isReadOnly, onChange, onLeave, onChoose } = useBoundField(kind, rowKey, field as FieldName<K>);
  const status = useStatusLine(state);
  return (
    <>
      <DayInput {...rest} value={(state.value as string | null | undefined) ?? null} readOnly={isReadOnly} status={status} onChange={(value) => onChange(value as typeof state.value)} onLeave={onLeave} />
      <FieldChoice state={state} onChoose={onChoose} canJoin={false} />
    </>
  );
};

/** A whole or decimal number, or null. */
export const BoundNumber = <K extends EditableKind>(
  { kind, rowKey, field, ...rest }: Common<K, FieldOf<K, number | null>> & { readonly unit?: string; readonly min?: number; readonly max?: number; readonly step?: number; readonly invalidText?: string },
): React.ReactElement => {
  const { state, isReadOnly, onChange, onLeave, onChoose } = useBoundField(kind, rowKey, field as FieldName<K>);
  const status = useStatusLine(state);
  return (
    <>
      <NumberInput {...rest} value={(state.value as number | null | undefined) ?? null} readOnly={isReadOnly} status={status} onChange={(value) => onChange(value as typeof state.value)} onLeave={onLeave} />
      <FieldChoice state={state} onChoose={onChoose} canJoin={false} />
    </>
  );
};

/** Yes or no; written at once. */
export const BoundCheck = <K extends EditableKind>({ kind, rowKey, field, label, description, className }: Common<K, FieldOf<K, boolean>>): React.ReactElement => {
  const { state, isReadOnly, onChange, onLeave, onChoose } = useBoundField(kind, rowKey, field as FieldName<K>);
  const status = useStatusLine(state);
  const handleChange = (value: boolean): void => { onChange(value as typeof state.value); onLeave(); };
  return (
    <>
      <Check label={label} description={description} className={className} checked={state.value === true} readOnly={isReadOnly} status={status} onChange={handleChange} />
      <FieldChoice state={state} onChoose={onChoose} canJoin={false} />
    </>
  );
};

export type Levels = Readonly<Record<0 | 1 | 2 | 3, string>>;

/** A level 0–3, or null; written at once. */
export const BoundLevel = <K extends EditableKind>(
  { kind, rowKey, field, levelLabels, ...rest }: Common<K, FieldOf<K, number | null>> & { readonly levelLabels: Levels },
): React.ReactElement => {
  const { state, isReadOnly, onChange, onLeave, onChoose } = useBoundField(kind, rowKey, field as FieldName<K>);
  const status = useStatusLine(state);
  const value = state.value as 0 | 1 | 2 | 3 | null | undefined;
  const show = (level: unknown): string => (level === 0 || level === 1 || level === 2 || level === 3 ? levelLabels[level] : '');
  return (
    <>
      <LevelPicker {...rest} levelLabels={levelLabels} value={value ?? null} readOnly={isReadOnly} status={status} onChange={(next) => { onChange(next as typeof state.value); onLeave(); }} />
      <FieldChoice state={state} onChoose={onChoose} show={show} canJoin={false} />
    </>
  );
};
