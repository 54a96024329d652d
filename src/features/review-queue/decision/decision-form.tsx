import * as React from 'react';
import { useMethodLabels, useProduct } from '../../../data/bindings/product-context';
import { needsConditions, problemCount, type DecisionProblem, type ReadyDecision } from '../../../domain/decision-form/decision-form';
import { decisionCodes } from '../../../method/scales';
import { useTexts } from '../../../i18n/texts-context';
import { Button } from '../../../ui/button/button';
import { Message } from '../../../ui/feedback/message';
import { ChoiceGroup } from '../../../ui/fields/choice-group';
import { DayInput } from '../../../ui/fields/day-input';
import { TextInput } from '../../../ui/fields/text-input';
import { useId } from '../../../ui/hooks/use-id';
import { dayInWords } from '../days';
import { ConditionFields } from './condition-fields';
import { ConfirmDecision } from './confirm-decision';
import { TroubleMessage } from './trouble-message';
import type { DecisionCommands } from './use-decision';
import styles from './decision.module.scss';

export interface DecisionFormProps {
  readonly decision: DecisionCommands;
  /** Where a link from the top of the brief leads. */
  readonly heading: React.RefObject<HTMLHeadingElement>;
}

const firstInvalid = ':is(input, textarea)[aria-invalid="true"], [role="radiogroup"][aria-invalid="true"] input';

/** The one decision: what, on which conditions, why, where it is minuted and registered, and when. */
export const DecisionForm: React.FC<DecisionFormProps> = ({ decision, heading }) => {
  const texts = useTexts('queue').decision;
  const { scales } = useMethodLabels();
  const { host: { locale }, newKey } = useProduct();
  const id = useId('decide');
  const [ready, setReady] = React.useState<ReadyDecision | null>(null);
  const form = React.useRef<HTMLFormElement>(null);
  const { values, problems } = decision;
  const wrong = problemCount(problems);

  const textProblem = (problem: DecisionProblem | undefined, missing: string): string | undefined =>
    problem && (problem.kind === 'tooLong' ? texts.problems.tooLong(problem.length, problem.limit) : missing);
  const dayProblem = (problem: DecisionProblem | undefined): string | undefined => {
    switch (problem?.kind) {
      case undefined: case 'tooLong': case 'beforeDecision': return undefined;
      case 'missing': return texts.problems.dateMissing;
      case 'notADay': return texts.problems.notADay;
      case 'inFuture': return texts.problems.inFuture;
      case 'beforeSubmission': return texts.problems.beforeSubmission(dayInWords(decision.submittedOn, locale));
    }
  };
  const handleChoice = (code: typeof values.decision): void => {
    // A decision with conditions has one at least: it stands there at once, to be filled in.
    const isFirst = needsConditions(code) && values.conditions.length === 0;
    decision.change({ decision: code, ...(isFirst ? { conditions: [{ key: newKey(), text: '', owner: '', due: null }] } : {}) });
  };
  const handleSubmit = (event: React.FormEvent): void => {
    event.preventDefault();
    const checked = decision.check();
    setReady(checked);
    // The first field that needs mending gets the focus once its sentence stands there.
    if (checked === null) setTimeout(() => form.current?.querySelector<HTMLElement>(firstInvalid)?.focus(), 0);
  };
  const handleSend = async (): Promise<void> => {
    const isWritten = await decision.send();
    if (!isWritten && form.current !== null) setReady(null);
  };

  return (
    <section className={styles.decide} aria-labelledby={id}>
      <h3 id={id} ref={heading} tabIndex={-1}>{texts.title}</h3>
      <p>{texts.lead}</p>
      <form ref={form} className={styles.form} onSubmit={handleSubmit} noValidate>
        <ChoiceGroup
          label={texts.choice} layout="column" value={values.decision} required error={problems.decision && texts.problems.decision}
          options={decisionCodes.map((code) => ({ value: code, label: scales.decision[code], description: texts.help[code] }))}
          onChange={handleChoice}
        />
        {needsConditions(values.decision) && (
          <ConditionFields conditions={values.conditions} problems={problems} onChange={(conditions) => decision.change({ conditions })} />
        )}
        <TextInput
          label={texts.reason.label} description={texts.reason.help} multiline required value={values.reason}
          error={textProblem(problems.reason, texts.problems.reasonMissing)} onChange={(reason) => decision.change({ reason })}
        />
        <TextInput
          label={texts.minutes.label} description={texts.minutes.help} value={values.minutesReference}
          error={textProblem(problems.minutesReference, '')} onChange={(minutesReference) => decision.change({ minutesReference })}
        />
        <TextInput
          label={texts.diaryNumber.label} description={texts.diaryNumber.help} value={values.diaryNumber}
          error={textProblem(problems.diaryNumber, '')} onChange={(diaryNumber) => decision.change({ diaryNumber })}
        />
        <DayInput
          label={texts.date.label} required value={values.decidedOn} error={dayProblem(problems.decidedOn)}
          onChange={(decidedOn) => decision.change({ decidedOn })}
        />
        {wrong > 0 && <Message tone="warning" live="status">{texts.summary(wrong)}</Message>}
        <TroubleMessage trouble={decision.trouble} />
        <div className={styles.buttons}><Button kind="primary" type="submit">{texts.submit}</Button></div>
        {decision.isTouched && <p className={styles.by}>{texts.kept}</p>}
      </form>
      <ConfirmDecision decision={decision} ready={ready} onSend={handleSend} onClose={() => setReady(null)} />
    </section>
  );
};
