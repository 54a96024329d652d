import * as React from 'react';
import { useMethodTexts } from '../../data/bindings/product-context';
import type { Answer } from '../../data/ports/rows';
import { useTexts } from '../../i18n/texts-context';
import { dimensions, judgements } from '../../method/scales';
import type { Dimension, Judgement } from '../../method/scales';
import { BoundSelect, optionsOf } from '../../ui-bindings/bound-code';
import { BoundText } from '../../ui-bindings/bound-text';
import { FieldChoice, useStatusLine } from '../../ui-bindings/field-status';
import { useBoundField } from '../../ui-bindings/use-bound-field';
import { ChoiceGroup } from '../../ui/fields/choice-group';
import { Stack } from '../../ui/layout/stack';
import { valueOptions } from './value-options';
import styles from './judgement.module.scss';

interface ValueProps {
  readonly rowKey: string;
  readonly dimension: Dimension;
  /** What the group has judged. */
  readonly own: Judgement | null;
}

/** The value they would have given the dimension; they need not say one. */
const ViewValue: React.FC<ValueProps> = ({ rowKey, dimension, own }) => {
  const { judgement: names } = useMethodTexts().scales;
  const texts = useTexts('laterSteps').judgement.views;
  const { state, isReadOnly, onChange, onLeave, onChoose } = useBoundField('answer', rowKey, 'choice');
  const status = useStatusLine(state);
  const handleChange = (next: string | null): void => { onChange(next ?? ''); onLeave(); };
  return (
    <>
      <ChoiceGroup label={texts.value(dimension)} options={valueOptions(names)} value={state.value === '' ? null : state.value} readOnly={isReadOnly} status={status} clearable onChange={handleChange} />
      <FieldChoice state={state} onChoose={onChoose} show={(code) => judgements.filter((known) => known === code).map((known) => names[known]).join('')} canJoin={false} />
      {own !== null && state.value === own && <p className={styles.note} role="status">{texts.same}</p>}
    </>
  );
};

export interface DivergingViewFieldsProps {
  readonly row: Answer;
  /** Null for a row whose dimension cannot be told: it is chosen first. */
  readonly dimension: Dimension | null;
  readonly own: Judgement | null;
}

/** Whose view it is, the value they would have given, and why. */
export const DivergingViewFields: React.FC<DivergingViewFieldsProps> = ({ row, dimension, own }) => {
  const { dimension: names } = useMethodTexts().scales;
  const texts = useTexts('laterSteps').judgement.views;
  const bound = { kind: 'answer', rowKey: row.key } as const;
  return (
    <Stack gap="m">
      {dimension === null && <BoundSelect {...bound} field="category" label={texts.dimension} options={optionsOf(dimensions, names)} />}
      <BoundText {...bound} field="participants" label={texts.who} description={texts.whoHelp} />
      {dimension !== null && <ViewValue rowKey={row.key} dimension={dimension} own={own} />}
      <BoundText {...bound} field="text" label={texts.why} multiline rows={2} />
    </Stack>
  );
};
