import * as React from 'react';
import { useProduct } from '../../../data/bindings/product-context';
import type { Failure } from '../../../data/ports/results';
import type { Assessment } from '../../../data/ports/rows';
import { joinTexts } from '../../../domain/merge/three-way';
import { changedFields, reconcile } from '../../../domain/planning/reconcile';
import { consideredProblems, isPlanned, selectionProblems, type ConsideredForm, type ConsideredProblem, type SelectionField, type SelectionProblem } from '../../../domain/planning/selection';
import { planUnits, planValuesOf, type PlanUnit, type PlanValues } from './plan-values';

/** How often somebody else may be first before the person is asked to try again. */
const MOST_ROUNDS = 4;

interface Draft { readonly base: PlanValues; readonly mine: PlanValues }

export interface PlanProblems {
  readonly details: Partial<Record<keyof ConsideredForm, ConsideredProblem>>;
  readonly selection: Partial<Record<SelectionField, SelectionProblem>>;
}

export interface PlanEdit {
  readonly values: PlanValues;
  readonly conflicts: readonly PlanUnit[];
  readonly problems: PlanProblems;
  readonly failure: Failure | null;
  readonly isSending: boolean;
  readonly change: (values: Partial<PlanValues>) => void;
  readonly choose: (unit: PlanUnit, choice: 'mine' | 'theirs' | 'both') => void;
  /** Throws away what was written and not saved. */
  readonly discard: () => void;
  readonly save: () => Promise<void>;
}

/** Name under which the browser keeps what is being changed in a planned initiative. */
export const planDraft = (row: Assessment): string => `plan-${row.key}`;
const isDraft = (kept: unknown): kept is Draft => typeof kept === 'object' && kept !== null && 'base' in kept && 'mine' in kept;
const noProblems: PlanProblems = { details: {}, selection: {} };

export interface PlanEditOptions {
  readonly row: Assessment;
  /** Somebody else was first: what SharePoint has now. */
  readonly onRow: (row: Assessment) => void;
  /** @param joinedWith who changed other things at the same time, null when nobody did; '' when nobody knows who */
  readonly onSaved: (row: Assessment, joinedWith: string | null) => void;
}

/**
 * Changes to one planned initiative: kept in the browser as they are made, written on what they were based on. What
 * somebody else has changed meanwhile is laid underneath; what both changed is shown, and nothing is lost until a person
 * has chosen.
 */
export const usePlanEdit = ({ row, onRow, onSaved }: PlanEditOptions): PlanEdit => {
  const { planning, formDrafts } = useProduct();
  const name = planDraft(row);
  const [draft, setDraft] = React.useState<Draft>(() => {
    const kept = formDrafts.read(name);
    const base = planValuesOf(row);
    return isDraft(kept) ? { base: { ...base, ...kept.base }, mine: { ...base, ...kept.mine } } : { base, mine: base };
  });
  const [hasTried, setTried] = React.useState(false);
  const [failure, setFailure] = React.useState<Failure | null>(null);
  const [isSending, setSending] = React.useState(false);
  const theirs = planValuesOf(row);
  const { values, conflicts } = reconcile(planUnits, draft.base, draft.mine, theirs);

  const keep = (next: Draft): void => {
    setDraft(next);
    formDrafts.write(name, next);
  };
  const discard = (): void => {
    formDrafts.clear(name);
    setDraft({ base: theirs, mine: theirs });
  };

  const problemsOf = (form: PlanValues): PlanProblems => ({
    details: consideredProblems(form),
    selection: selectionProblems({ selection: form.selection ?? 'considered', reason: form.selectionReason, selectedOn: form.selectedOn, selectedWith: form.selectedWith }),
  });
  const problems = problemsOf(values);
  const isWhole = (found: PlanProblems): boolean => Object.keys(found.details).length + Object.keys(found.selection).length === 0;

  const save = async (): Promise<void> => {
    setTried(true);
    setFailure(null);
    if (!isWhole(problems) || conflicts.length > 0 || !isPlanned(row)) return;
    setSending(true);
    let now = row;
    for (let round = 0; round < MOST_ROUNDS; round += 1) {
      const merged = reconcile(planUnits, draft.base, draft.mine, planValuesOf(now));
      if (now !== row && (merged.conflicts.length > 0 || !isPlanned(now) || !isWhole(problemsOf(merged.values)))) break;
      const written = { ...merged.values, name: merged.values.name.trim(), unit: merged.values.unit.trim(), selectedWith: merged.values.selectedWith.trim() };
      const changes = changedFields(written, planValuesOf(now));
      // Nothing is other than it was: nothing to write.
      const isSettled = Object.keys(changes).length === 0;
      const outcome: Awaited<ReturnType<typeof planning.change>> = isSettled ? { ok: true, value: { kind: 'saved', etag: now.etag } } : await planning.change(now, changes);
      if (!outcome.ok) {
        setSending(false);
        return setFailure(outcome.failure);
      }
      if (outcome.value.kind === 'saved') {
        formDrafts.clear(name);
        return onSaved({ ...now, ...changes, etag: outcome.value.etag }, now === row ? null : now.editor?.name ?? '');
      }
      now = outcome.value.row;
    }
    setSending(false);
    onRow(now);
  };

  const choose = (unit: PlanUnit, choice: 'mine' | 'theirs' | 'both'): void => {
    const of = (from: PlanValues): Partial<PlanValues> => Object.fromEntries(planUnits[unit].map((field) => [field, from[field]]));
    const mine = choice === 'mine' ? {} : choice === 'theirs' ? of(theirs) : { purpose: joinTexts(draft.mine.purpose, theirs.purpose) };
    // What stands in SharePoint is now what the choice was made upon.
    keep({ base: { ...draft.base, ...of(theirs) }, mine: { ...draft.mine, ...mine } });
  };

  return {
    values, conflicts, failure, isSending, choose, discard, save,
    problems: hasTried ? problems : noProblems,
    // What is on its way is what will be there: nothing can be typed that would be thrown away with the answer.
    change: (changes) => { if (!isSending) keep({ ...draft, mine: { ...draft.mine, ...changes } }); },
  };
};
