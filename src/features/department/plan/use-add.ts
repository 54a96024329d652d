import * as React from 'react';
import { useProduct } from '../../../data/bindings/product-context';
import type { Failure } from '../../../data/ports/results';
import type { Assessment } from '../../../data/ports/rows';
import { consideredProblems, type ConsideredForm, type ConsideredProblem } from '../../../domain/planning/selection';

interface Draft { readonly key: string; readonly values: ConsideredForm }

export interface Add extends Draft {
  readonly problems: Partial<Record<keyof ConsideredForm, ConsideredProblem>>;
  readonly failure: Failure | null;
  readonly isSending: boolean;
  readonly isTouched: boolean;
  readonly change: (values: Partial<ConsideredForm>) => void;
  readonly discard: () => void;
  readonly send: () => Promise<void>;
}

const blank: ConsideredForm = { name: '', purpose: '', type: null, unit: '' };
export const ADD_DRAFT = 'plan-add';
const isDraft = (kept: unknown): kept is Draft => typeof kept === 'object' && kept !== null && 'key' in kept && 'values' in kept;

/** The form that adds an initiative: kept in the browser, sent once under one key however often it is tried. */
export const useAdd = (year: number, onAdded: (row: Assessment) => void): Add => {
  const { planning, formDrafts, newKey } = useProduct();
  const [kept] = React.useState(() => formDrafts.read(ADD_DRAFT));
  const [draft, setDraft] = React.useState<Draft>(() => (isDraft(kept) ? { key: kept.key, values: { ...blank, ...kept.values } } : { key: newKey(), values: blank }));
  const [isTouched, setTouched] = React.useState(isDraft(kept));
  const [hasTried, setTried] = React.useState(false);
  const [failure, setFailure] = React.useState<Failure | null>(null);
  const [isSending, setSending] = React.useState(false);
  const problems = consideredProblems(draft.values);

  const discard = (): void => {
    formDrafts.clear(ADD_DRAFT);
    setDraft({ key: newKey(), values: blank });
    setTouched(false);
    setTried(false);
    setFailure(null);
  };
  const send = async (): Promise<void> => {
    setTried(true);
    setFailure(null);
    const { name, purpose, type, unit } = draft.values;
    if (Object.keys(problems).length > 0 || type === null) return;
    setSending(true);
    const made = await planning.consider(draft.key, { name: name.trim(), purpose, type, unit: unit.trim(), planYear: year });
    setSending(false);
    if (!made.ok) return setFailure(made.failure);
    discard();
    onAdded(made.value);
  };
  return {
    ...draft, failure, isSending, isTouched, discard, send,
    problems: hasTried ? problems : {},
    change: (changes) => {
      // What is on its way is what will be there: nothing can be typed that would be thrown away with the answer.
      if (isSending) return;
      const next = { ...draft, values: { ...draft.values, ...changes } };
      setDraft(next);
      setTouched(true);
      formDrafts.write(ADD_DRAFT, next);
    },
  };
};
