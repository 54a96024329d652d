import * as React from 'react';
import { useMethodTexts } from '../data/bindings/product-context';
import { useTexts } from '../i18n/texts-context';
import type { ItemId, QuestionId } from '../method/ids';
import { TextInput } from '../ui/fields/text-input';
import { FieldChoice, useStatusLine } from './field-status';
import { Question } from './question';
import { useAnswerField } from './use-answer';
import type { AnswerTextField } from './use-answer';

export interface AnswerFieldProps {
  readonly item: ItemId;
  readonly field?: AnswerTextField;
  readonly label: string;
  readonly rows?: number;
  readonly required?: boolean;
  readonly error?: string;
  readonly description?: string;
  /** Which time the item is answered: a stop point that is taken again has an answer of its own. */
  readonly round?: number;
  readonly id?: string;
}

/** A text of the answer to a handbook item, without the question around it. */
export const AnswerField: React.FC<AnswerFieldProps> = ({ item, field = 'text', round, ...rest }) => {
  const { state, isReadOnly, change, flush, onChoose } = useAnswerField(item, field, round);
  const status = useStatusLine(state);
  const { notice } = useTexts('workspace').bindings;
  return (
    <>
      <TextInput {...rest} multiline notice={isReadOnly ? undefined : notice} isNoticeQuiet value={state.value} readOnly={isReadOnly} status={status}
        onChange={(value) => change({ [field]: value })} onLeave={flush} />
      <FieldChoice state={state} onChoose={onChoose} />
    </>
  );
};

/** A handbook question with its answer; guidance, an example and the terms beside it. */
export const AnswerText: React.FC<{ readonly item: QuestionId; readonly rows?: number }> = ({ item, rows = 4, children }) => (
  <Question item={item}>
    <AnswerField item={item} label={useMethodTexts().questions[item].title} rows={rows} />
    {children}
  </Question>
);
