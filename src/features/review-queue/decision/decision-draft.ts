import * as React from 'react';
import { useProduct } from '../../../data/bindings/product-context';
import type { DecisionForm } from '../../../domain/decision-form/decision-form';
import { decisionCodes } from '../../../method/scales';
import { localDay } from '../days';

/** The form as it is kept in the browser: what is filled in, and the key that makes two attempts one decision. */
export interface DecisionDraft {
  readonly key: string;
  readonly values: DecisionForm;
}

const isText = (value: unknown): value is string => typeof value === 'string';
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;

const readDraft = (kept: unknown): DecisionDraft | null => {
  if (!isRecord(kept) || !isText(kept['key']) || !isRecord(kept['values'])) return null;
  const { decision, reason, conditions, minutesReference, decidedOn } = kept['values'];
  if (!isText(reason) || !isText(conditions) || !isText(minutesReference)) return null;
  return {
    key: kept['key'],
    values: { decision: decisionCodes.find((code) => code === decision) ?? null, reason, conditions, minutesReference, decidedOn: isText(decidedOn) ? decidedOn : null },
  };
};

const nameOf = (caseId: number, revision: number): string => `decision:${caseId}:${revision}`;

interface DraftState {
  readonly revision: number;
  readonly draft: DecisionDraft;
  readonly isTouched: boolean;
}

export interface KeptDraft {
  readonly draft: DecisionDraft;
  /** Whether anybody has filled in anything. */
  readonly isTouched: boolean;
  readonly change: (values: Partial<DecisionForm>) => void;
  readonly discard: () => void;
}

/**
 * A draft of the decision on one submission, kept in the browser with every change. When the case is handed over anew
 * meanwhile, the texts come along under a key of their own: nothing typed is lost, and no decision is sent twice.
 */
export const useDecisionDraft = (caseId: number, revision: number): KeptDraft => {
  const { formDrafts, newKey, now } = useProduct();
  const blank = (): DecisionDraft =>
    ({ key: newKey(), values: { decision: null, reason: '', conditions: '', minutesReference: '', decidedOn: localDay(now()) } });
  const read = (before: DecisionForm | null): DraftState => {
    const kept = readDraft(formDrafts.read(nameOf(caseId, revision)));
    if (kept !== null) return { revision, draft: kept, isTouched: true };
    return before === null ? { revision, draft: blank(), isTouched: false } : { revision, draft: { key: newKey(), values: before }, isTouched: true };
  };
  const [kept, setState] = React.useState(() => read(null));
  const state = kept.revision === revision ? kept : read(kept.isTouched ? kept.draft.values : null);
  if (state !== kept) setState(state);
  // Before the browser paints: a page that is closed right after a key has been pressed keeps that letter, too.
  React.useLayoutEffect(() => {
    if (state.isTouched) formDrafts.write(nameOf(caseId, state.revision), state.draft);
  }, [formDrafts, caseId, state]);

  return {
    draft: state.draft,
    isTouched: state.isTouched,
    change: (values) => setState({ revision, draft: { ...state.draft, values: { ...state.draft.values, ...values } }, isTouched: true }),
    discard: () => { formDrafts.clear(nameOf(caseId, revision)); setState({ revision, draft: blank(), isTouched: false }); },
  };
};
