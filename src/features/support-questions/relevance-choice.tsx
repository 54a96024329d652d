import * as React from 'react';
import { useMethodTexts } from '../../data/bindings/product-context';
import { useTexts } from '../../i18n/texts-context';
import { isOwnQuestion } from '../../method/ids';
import type { ItemId, SupportCategory } from '../../method/ids';
import { questionRelevances } from '../../method/scales';
import type { QuestionRelevance } from '../../method/scales';
import { shipped } from '../../method/shipped';
import { FieldChoice, useStatusLine } from '../../ui-bindings/field-status';
import { useAnswerField } from '../../ui-bindings/use-answer';
import { ChoiceGroup } from '../../ui/fields/choice-group';
import type { ChoiceOption } from '../../ui/fields/choice-group';

const looks = { relevant: { icon: 'check', tone: 'success' }, notRelevant: { icon: 'minus', tone: 'neutral' }, unknown: { icon: 'info', tone: 'warning' } } as const;

/** The three choices with their marks, in the person's language. */
export const useRelevanceOptions = (): readonly ChoiceOption<QuestionRelevance>[] => {
  const { questionRelevance } = useMethodTexts().scales;
  return React.useMemo(() => questionRelevances.map((value) => ({ value, label: questionRelevance[value], ...looks[value] })), [questionRelevance]);
};

/** What to write when a question is judged. A question of an administrator's keeps its category, should it be withdrawn. */
export const judged = (item: string, category: SupportCategory, choice: QuestionRelevance | null): { readonly choice: string; readonly category?: string } =>
  isOwnQuestion(item) || shipped.supportQuestions.some(({ id }) => id === item) ? { choice: choice ?? '' } : { choice: choice ?? '', category };

export interface RelevanceChoiceProps {
  readonly item: ItemId;
  readonly category: SupportCategory;
  readonly name: string;
}

/** Whether a question concerns the initiative; written at once. */
export const RelevanceChoice: React.FC<RelevanceChoiceProps> = ({ item, category, name }) => {
  const texts = useTexts('stepB').supportQuestions;
  const { state, isReadOnly, change, flush, onChoose } = useAnswerField(item, 'choice');
  const status = useStatusLine(state);
  const options = useRelevanceOptions();
  const value = questionRelevances.find((code) => code === state.value) ?? null;
  return (
    <>
      <ChoiceGroup
        label={texts.relevanceOf(name)}
        isLabelHidden
        options={options}
        value={value}
        clearable
        readOnly={isReadOnly}
        status={status}
        onChange={(choice) => { change(judged(item, category, choice)); flush(); }}
      />
      <FieldChoice state={state} onChoose={onChoose} show={(code) => options.find((option) => option.value === code)?.label ?? ''} canJoin={false} />
    </>
  );
};
