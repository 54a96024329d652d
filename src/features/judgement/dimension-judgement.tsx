import * as React from 'react';
import { useMethodTexts } from '../../data/bindings/product-context';
import type { GoalImpact } from '../../data/ports/rows';
import { dimensionsOf } from '../../domain/effects';
import { judgementItem } from '../../domain/judgement';
import { useTexts } from '../../i18n/texts-context';
import { judgements, neutralReasons } from '../../method/scales';
import type { Dimension } from '../../method/scales';
import { AnswerField } from '../../ui-bindings/answer-text';
import { FieldChoice, useStatusLine } from '../../ui-bindings/field-status';
import { EffectLines } from '../../ui-bindings/goals/effect-lines';
import { Question } from '../../ui-bindings/question';
import { useAnswerField } from '../../ui-bindings/use-answer';
import { ChoiceGroup } from '../../ui/fields/choice-group';
import { Card } from '../../ui/layout/card';
import { Disclosure } from '../../ui/layout/disclosure';
import { Stack } from '../../ui/layout/stack';
import { DivergingViews } from './diverging-views';
import { valueOptions } from './value-options';

/** What the initiative means for one dimension: a value, which of its two meanings the middle one has, and why. */
export const DimensionJudgement: React.FC<{ readonly dimension: Dimension; readonly effects: readonly GoalImpact[] }> = ({ dimension, effects }) => {
  const { scales, questions } = useMethodTexts();
  const texts = useTexts('laterSteps').judgement;
  const { reasoning } = useTexts('missing').judgement;
  const item = judgementItem(dimension);
  const value = useAnswerField(item, 'choice');
  const reason = useAnswerField(item, 'subReason');
  const valueStatus = useStatusLine(value.state);
  const reasonStatus = useStatusLine(reason.state);
  const own = effects.filter((row) => dimensionsOf(row).includes(dimension));
  const handleValue = (next: string | null): void => {
    // The reason belongs to the middle value alone; it is chosen anew when that value comes back.
    value.change({ choice: next ?? '', subReason: '' });
    value.flush();
  };
  const handleReason = (next: string | null): void => { reason.change({ subReason: next ?? '' }); reason.flush(); };
  const named = (labels: Readonly<Record<string, string | undefined>>) => (code: unknown): string => labels[String(code)] ?? '';
  return (
    <Card title={questions[item].title} headingLevel={4}>
      <Question item={item}>
        <Stack gap="m">
          <ChoiceGroup
            label={texts.valueLabel(dimension)}
            options={valueOptions(scales.judgement)}
            value={value.state.value === '' ? null : value.state.value}
            readOnly={value.isReadOnly}
            status={valueStatus}
            clearable
            onChange={handleValue}
          />
          <FieldChoice state={value.state} onChoose={value.onChoose} show={named(scales.judgement)} canJoin={false} />
          {value.state.value === 'neutral' && (
            <ChoiceGroup
              label={texts.subReasonLabel}
              options={neutralReasons.map((code) => ({ value: code as string, label: scales.neutralReason[code], description: texts.subReasonHelp[code] }))}
              value={reason.state.value === '' ? null : reason.state.value}
              readOnly={reason.isReadOnly}
              status={reasonStatus}
              onChange={handleReason}
            />
          )}
          <FieldChoice state={reason.state} onChoose={reason.onChoose} show={named(scales.neutralReason)} canJoin={false} />
          <AnswerField item={item} label={reasoning(dimension)} rows={4} />
          <DivergingViews dimension={dimension} own={judgements.find((code) => code === value.state.value) ?? null} />
          {own.length === 0 ? null : (
            <Disclosure summary={`${texts.gathered} (${own.length})`}><EffectLines rows={own} label={texts.gathered} /></Disclosure>
          )}
        </Stack>
      </Question>
    </Card>
  );
};
