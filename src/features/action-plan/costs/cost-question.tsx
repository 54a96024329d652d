import * as React from 'react';
import { useMethodTexts } from '../../../data/bindings/product-context';
import type { Cost } from '../../../data/ports/rows';
import { costGap, isAgainstAnswer, questionOfCost } from '../../../domain/costs';
import { useTexts } from '../../../i18n/texts-context';
import { yesNoUnknown } from '../../../method/scales';
import type { CostKind } from '../../../method/scales';
import { AnswerField } from '../../../ui-bindings/answer-text';
import { FieldChoice, useStatusLine } from '../../../ui-bindings/field-status';
import { useAnswerField } from '../../../ui-bindings/use-answer';
import { Message } from '../../../ui/feedback/message';
import { ChoiceGroup } from '../../../ui/fields/choice-group';
import { Stack } from '../../../ui/layout/stack';
import styles from '../action-plan.module.scss';
import { CostList } from './cost-list';

interface Props { readonly kind: CostKind; readonly costs: readonly Cost[] }

/** Whether there are costs of this kind: yes, no or not known. */
const Answer: React.FC<{ readonly kind: CostKind }> = ({ kind }) => {
  const { label } = useTexts('laterSteps').costs.questions[kind];
  const { yesNoUnknown: labels } = useMethodTexts().scales;
  const { state, isReadOnly, change, flush, onChoose } = useAnswerField(questionOfCost[kind], 'choice');
  const status = useStatusLine(state);
  const value = yesNoUnknown.find((code) => code === state.value) ?? null;
  const show = (code: unknown): string => yesNoUnknown.filter((one) => one === code).map((one) => labels[one]).join('');
  return (
    <>
      <ChoiceGroup label={label} options={yesNoUnknown.map((code) => ({ value: code, label: labels[code] }))} value={value} clearable readOnly={isReadOnly} status={status}
        onChange={(next) => { change({ choice: next ?? '' }); flush(); }} />
      <FieldChoice state={state} onChoose={onChoose} show={show} canJoin={false} />
    </>
  );
};

/** One of the two questions with its costs: they stand under it whatever it says, so that nothing written is out of sight. */
export const CostQuestion: React.FC<Props> = ({ kind, costs }) => {
  const texts = useTexts('laterSteps').costs;
  const { state: { value: choice } } = useAnswerField(questionOfCost[kind], 'choice');
  const own = React.useMemo(() => costs.filter((row) => row.kind === kind), [costs, kind]);
  const hasRows = own.length > 0;
  return (
    <div className={styles.plan} role="group" aria-label={texts.sums.names[kind]}>
      <Stack>
        <Answer kind={kind} />
        {isAgainstAnswer(kind, choice, costs) && <Message tone="warning" live="status">{texts.rowsAgainstNo}</Message>}
        {(choice === 'yes' || hasRows) && <CostList rows={own} kind={kind} />}
        {costGap(kind, choice, costs) === 'rows' && <Message tone="warning">{texts.yesWithoutRows}</Message>}
        <AnswerField item={questionOfCost[kind]} label={texts.questions[kind].how} description={choice === 'unknown' ? texts.notKnown : undefined} rows={2} />
      </Stack>
    </div>
  );
};
