import * as React from 'react';
import { useProduct } from '../../../data/bindings/product-context';
import { MOST_CONDITIONS, type ConditionForm, type ConditionProblems } from '../../../domain/decision-form/condition-form';
import type { DecisionProblem, DecisionProblems } from '../../../domain/decision-form/decision-form';
import { useTexts } from '../../../i18n/texts-context';
import { Button } from '../../../ui/button/button';
import { useAnnounce } from '../../../ui/feedback/announcer';
import { Message } from '../../../ui/feedback/message';
import { DayInput } from '../../../ui/fields/day-input';
import { TextInput } from '../../../ui/fields/text-input';
import styles from './decision.module.scss';

interface OneProps {
  readonly condition: ConditionForm;
  readonly number: number;
  readonly problems: ConditionProblems;
  readonly isFresh: boolean;
  readonly onChange: (changes: Partial<ConditionForm>) => void;
  /** Null where it is the only one: a decision with conditions has one at least. */
  readonly onRemove: (() => void) | null;
}

/** One condition: what, who, and when it is followed up. */
const OneCondition: React.FC<OneProps> = ({ condition, number, problems, isFresh, onChange, onRemove }) => {
  const { conditions: texts, problems: sentences } = useTexts('queue').decision;
  const sentence = (problem: DecisionProblem | undefined, missing: string): string | undefined => {
    switch (problem?.kind) {
      case undefined: return undefined;
      case 'tooLong': return sentences.tooLong(problem.length, problem.limit);
      case 'notADay': return sentences.notADay;
      case 'beforeDecision': return sentences.beforeDecision;
      default: return missing;
    }
  };
  return (
    <fieldset className={styles.condition}>
      <legend>{texts.one(number)}</legend>
      <TextInput
        label={texts.text} multiline rows={2} required autoFocus={isFresh} value={condition.text}
        error={sentence(problems.text, sentences.conditionText)} onChange={(text) => onChange({ text })}
      />
      <div className={styles.conditionFacts}>
        <TextInput
          label={texts.owner} description={texts.ownerHelp} required value={condition.owner}
          error={sentence(problems.owner, sentences.conditionOwner)} onChange={(owner) => onChange({ owner })}
        />
        <DayInput label={texts.due} description={texts.dueHelp} required value={condition.due} error={sentence(problems.due, sentences.conditionDue)} onChange={(due) => onChange({ due })} />
      </div>
      {onRemove !== null && <div><Button kind="quiet" icon="remove" onClick={onRemove}>{texts.remove(number)}</Button></div>}
    </fieldset>
  );
};

export interface ConditionFieldsProps {
  readonly conditions: readonly ConditionForm[];
  readonly problems: DecisionProblems;
  readonly onChange: (conditions: readonly ConditionForm[]) => void;
}

/** The conditions of a decision to go on, one after another; at least one stands there to be filled in. */
export const ConditionFields: React.FC<ConditionFieldsProps> = ({ conditions, problems, onChange }) => {
  const { conditions: texts, problems: sentences } = useTexts('queue').decision;
  const { newKey } = useProduct();
  const announce = useAnnounce();
  const first = React.useRef<string>();
  first.current = first.current ?? newKey();
  const add = React.useRef<HTMLButtonElement>(null);
  const [fresh, setFresh] = React.useState<string | null>(null);
  const shown = conditions.length > 0 ? conditions : [{ key: first.current, text: '', owner: '', due: null }];
  const list = problems.conditions;

  const handleAdd = (): void => {
    const key = newKey();
    setFresh(key);
    onChange([...shown, { key, text: '', owner: '', due: null }]);
  };
  const handleRemove = (index: number): void => {
    onChange(shown.filter((_, at) => at !== index));
    announce(texts.removed(index + 1));
    add.current?.focus();
  };
  return (
    <div className={styles.conditions} role="group" aria-label={texts.label}>
      <p className={styles.conditionsHelp}>{texts.help}</p>
      {list !== undefined && <Message tone="warning">{list.kind === 'tooLong' ? sentences.tooManyConditions(list.length, list.limit) : sentences.conditionsMissing}</Message>}
      {shown.map((condition, index) => (
        <OneCondition
          key={condition.key} condition={condition} number={index + 1} problems={problems.ofConditions?.[condition.key] ?? {}} isFresh={condition.key === fresh}
          onChange={(changes) => onChange(shown.map((one) => (one.key === condition.key ? { ...one, ...changes } : one)))}
          onRemove={shown.length > 1 ? () => handleRemove(index) : null}
        />
      ))}
      <div>
        {shown.length < MOST_CONDITIONS
          ? <Button ref={add} icon="add" onClick={handleAdd}>{texts.add}</Button>
          : <p className={styles.by}>{texts.full(MOST_CONDITIONS)}</p>}
      </div>
    </div>
  );
};
