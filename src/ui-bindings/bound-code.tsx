import * as React from 'react';
import type { EditableKind, FieldName } from '../data/ports/rows';
import { useTexts } from '../i18n/texts-context';
import { ChoiceGroup } from '../ui/fields/choice-group';
import type { ChoiceOption } from '../ui/fields/choice-group';
import { Select } from '../ui/fields/select';
import { FieldChoice, useStatusLine } from './field-status';
import type { CodeFieldOf } from './use-bound-field';
import { useBoundField } from './use-bound-field';

/** An option of a choice; icon and tone only in `BoundChoice`. */
export type CodeOption = ChoiceOption<string>;

/** Options of a scale in its own order: codes with their labels. */
export const optionsOf = <C extends string>(codes: readonly C[], labels: Readonly<Record<C, string>>): readonly CodeOption[] =>
  codes.map((value) => ({ value, label: labels[value] }));

export interface BoundCodeProps<K extends EditableKind> {
  readonly kind: K;
  readonly rowKey: string;
  readonly field: CodeFieldOf<K>;
  readonly label: string;
  readonly options: readonly CodeOption[];
  readonly description?: string;
  readonly required?: boolean;
  readonly error?: string;
  /** The label is spoken but not shown: only where a heading already says it. */
  readonly isLabelHidden?: boolean;
  readonly className?: string;
}

interface Code { readonly value: string; readonly change: (value: string | null) => void }

const useCode = <K extends EditableKind>({ kind, rowKey, field, options }: BoundCodeProps<K>) => {
  const bound = useBoundField(kind, rowKey, field as FieldName<K>);
  const { onChange, onLeave, state } = bound;
  const code: Code = {
    value: (state.value as string | null | undefined) ?? '',
    // A choice is made whole in one go, so it is written at once.
    change: (value) => { onChange((value === '' ? null : value) as typeof state.value); onLeave(); },
  };
  const show = (value: unknown): string => options.find((option) => option.value === value)?.label ?? '';
  return { bound, code, show };
};

/** One of a fixed set of codes, from a drop-down list. */
export const BoundSelect = <K extends EditableKind>(props: BoundCodeProps<K> & { readonly emptyLabel?: string }): React.ReactElement => {
  const { kind: _kind, rowKey: _rowKey, field: _field, emptyLabel, ...rest } = props;
  const { bound, code, show } = useCode(props);
  const texts = useTexts('workspace').bindings;
  const status = useStatusLine(bound.state);
  return (
    <>
      <Select {...rest} value={code.value} emptyLabel={emptyLabel ?? texts.notChosen} readOnly={bound.isReadOnly} status={status} onChange={code.change} />
      <FieldChoice state={bound.state} onChoose={bound.onChoose} show={show} canJoin={false} />
    </>
  );
};

/** One of a few codes, all in view. */
export const BoundChoice = <K extends EditableKind>(
  props: BoundCodeProps<K> & { readonly layout?: 'row' | 'column'; readonly clearable?: boolean },
): React.ReactElement => {
  const { kind: _kind, rowKey: _rowKey, field: _field, ...rest } = props;
  const { bound, code, show } = useCode(props);
  const status = useStatusLine(bound.state);
  return (
    <>
      <ChoiceGroup {...rest} value={code.value === '' ? null : code.value} readOnly={bound.isReadOnly} status={status} onChange={code.change} />
      <FieldChoice state={bound.state} onChoose={bound.onChoose} show={show} canJoin={false} />
    </>
  );
};
