import * as React from 'react';
import { useProduct } from '../../../data/bindings/product-context';
import type { ConditionForm } from '../../../domain/decision-form/condition-form';
import type { DecisionForm } from '../../../domain/decision-form/decision-form';
import { decisionCodes } from '../../../method/scales';
import { localDay } from '../days';

/** The form as it is kept in the browser: what is filled in, and which attempts it has been sent as. */
export interface DecisionDraft {
  /** Sent again without a change it is the same attempt, and makes one decision. */
  readonly attempt: string;
  /** Attempts with other contents, sent before something was changed: their answers were lost. */
  readonly earlier: readonly string[];
  /** The attempt has been sent at least once. */
  readonly isSent: boolean;
  readonly values: DecisionForm;
}

const isText = (value: unknown): value is string => typeof value === 'string';
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;
const textOf = (value: unknown): string => (isText(value) ? value : '');

const conditionOf = (value: unknown, index: number): ConditionForm | null =>
  (isRecord(value) ? { key: textOf(value['key']) || `kept-${index}`, text: textOf(value['text']), owner: textOf(value['owner']), due: isText(value['due']) ? value['due'] : null } : null);

/** Conditions as they are kept; an earlier version of the product kept one text. */
const conditionsOf = (kept: unknown): readonly ConditionForm[] => {
  if (isText(kept)) return kept.trim() === '' ? [] : [{ key: 'kept', text: kept, owner: '', due: null }];
  return Array.isArray(kept) ? kept.map(conditionOf).filter((one): one is ConditionForm => one !== null) : [];
};

const readDraft = (kept: unknown): DecisionDraft | null => {
  if (!isRecord(kept) || !isRecord(kept['values'])) return null;
  const attempt = kept['attempt'] ?? kept['key'];
  const { decision, reason, conditions, minutesReference, diaryNumber, decidedOn } = kept['values'];
  if (!isText(attempt) || !isText(reason) || !isText(minutesReference)) return null;
  return {
    attempt,
    earlier: Array.isArray(kept['earlier']) ? kept['earlier'].filter(isText) : [],
    isSent: kept['isSent'] === true,
    values: {
      decision: decisionCodes.find((code) => code === decision) ?? null, reason, conditions: conditionsOf(conditions), minutesReference,
      diaryNumber: textOf(diaryNumber), decidedOn: isText(decidedOn) ? decidedOn : null,
    },
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
  /** Notes, before it is sent, that the attempt may arrive. */
  readonly markSent: () => void;
  readonly discard: () => void;
}

/**
 * A draft of the decision on one submission, kept in the browser with every change. What is changed after it has been
 * sent is another attempt, so that conditions of the two are never mixed. When the case is handed over anew meanwhile,
 * the texts come along as an attempt of their own: nothing typed is lost, and no decision is sent twice.
 * @param diaryNumber what the case has, to begin with
 */
export const useDecisionDraft = (caseId: number, revision: number, diaryNumber: string): KeptDraft => {
  const { formDrafts, newKey, now } = useProduct();
  const fresh = (values: DecisionForm): DecisionDraft => ({ attempt: newKey(), earlier: [], isSent: false, values });
  const blank = (): DecisionDraft =>
    fresh({ decision: null, reason: '', conditions: [], minutesReference: '', diaryNumber, decidedOn: localDay(now()) });
  const read = (before: DecisionForm | null): DraftState => {
    const kept = readDraft(formDrafts.read(nameOf(caseId, revision)));
    if (kept !== null) return { revision, draft: kept, isTouched: true };
    return before === null ? { revision, draft: blank(), isTouched: false } : { revision, draft: fresh(before), isTouched: true };
  };
  const [kept, setState] = React.useState(() => read(null));
  const state = kept.revision === revision ? kept : read(kept.isTouched ? kept.draft.values : null);
  if (state !== kept) setState(state);
  // Before the browser paints: a page that is closed right after a key has been pressed keeps that letter, too.
  React.useLayoutEffect(() => {
    if (state.isTouched) formDrafts.write(nameOf(caseId, state.revision), state.draft);
  }, [formDrafts, caseId, state]);

  const { draft } = state;
  return {
    draft,
    isTouched: state.isTouched,
    change: (changes) => {
      const values = { ...draft.values, ...changes };
      const next = draft.isSent ? { ...fresh(values), earlier: [...draft.earlier, draft.attempt] } : { ...draft, values };
      setState({ revision, draft: next, isTouched: true });
    },
    markSent: () => setState({ revision, draft: { ...draft, isSent: true }, isTouched: true }),
    discard: () => { formDrafts.clear(nameOf(caseId, revision)); setState({ revision, draft: blank(), isTouched: false }); },
  };
};
