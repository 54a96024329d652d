import * as React from 'react';
import { useProduct } from '../../../data/bindings/product-context';
import type { CaseHit, NewCase } from '../../../data/ports/case-list';
import { withNames, type FoundPerson } from '../../../data/ports/people';
import type { Failure, Result } from '../../../data/ports/results';
import type { Assessment, ReferenceRow } from '../../../data/ports/rows';
import { canBegin } from '../../../domain/planning/selection';
import { newCaseProblems, type NewCaseField, type NewCaseForm, type NewCaseProblem } from '../../../domain/new-case/new-case';
import { pinsForNewCase } from '../../../domain/reference/pin';
import { beginDraft } from '../begin-draft';

type Person = Pick<FoundPerson, 'login' | 'name'>;
export type Source = Pick<CaseHit, 'id' | 'name'>;

/** The form as it is kept in the browser: the case's values, the people by name, and the key of the create. */
export interface Draft {
  readonly key: string;
  readonly values: Omit<NewCaseForm, 'ownerLogin'>;
  readonly owner: Person | null;
  readonly group: readonly Person[];
  /** The case that the new one begins as a copy of. */
  readonly source: Source | null;
}

export interface NewCaseCommands {
  readonly draft: Draft;
  readonly isTouched: boolean;
  readonly problems: Partial<Record<NewCaseField, NewCaseProblem>>;
  readonly failure: Failure | null;
  readonly isSending: boolean;
  /** What somebody else made of the planned initiative while the form was being filled in. */
  readonly theirs: Assessment | null;
  readonly change: (values: Partial<Draft['values']>) => void;
  readonly setOwner: (owner: Person | null) => void;
  readonly setGroup: (group: readonly Person[]) => void;
  /** @param more what the source fills in */
  readonly setSource: (source: Source | null, more?: Partial<Draft['values']>) => void;
  readonly discard: () => void;
  readonly send: () => Promise<void>;
}

const blank: Draft['values'] = { name: '', purpose: '', type: null, unit: '', track: null, trackReason: '', decisionState: null, deadline: null };
const isDraft = (kept: unknown): kept is Draft =>
  typeof kept === 'object' && kept !== null && 'key' in kept && 'values' in kept && 'owner' in kept
  && 'group' in kept && Array.isArray((kept as { group: unknown }).group);
/** What an earlier version of this form kept lacks what has come since. */
const whole = (kept: Draft): Draft => ({ ...kept, values: { ...blank, ...kept.values }, source: kept.source ?? null });

export interface NewCaseOptions {
  /** The planned initiative that goes on as a case; null for a case from nothing or from a copy. */
  readonly planned: Assessment | null;
  readonly reference: readonly ReferenceRow[];
  readonly onStarted: (caseId: number) => void;
}

/**
 * The form for a new case: kept in the browser with every change, sent once under one key however often it is tried.
 * Problems are told after the first attempt, then as they are mended.
 */
export const useNewCase = ({ planned, reference, onStarted }: NewCaseOptions): NewCaseCommands => {
  const { caseList, formDrafts, newKey, people } = useProduct();
  const name = planned === null ? 'new-case' : beginDraft(planned);
  const empty = React.useCallback((): Draft => ({
    key: newKey(), owner: people.me(), group: [], source: null,
    values: planned === null ? blank : { ...blank, name: planned.name, purpose: planned.purpose, type: planned.type, unit: planned.unit },
  }), [newKey, people, planned]);
  const [kept] = React.useState(() => formDrafts.read(name));
  const [draft, setDraft] = React.useState<Draft>(() => (isDraft(kept) ? whole(kept) : empty()));
  const [isTouched, setTouched] = React.useState(isDraft(kept));
  const [hasTried, setTried] = React.useState(false);
  const [failure, setFailure] = React.useState<Failure | null>(null);
  const [isSending, setSending] = React.useState(false);
  const [theirs, setTheirs] = React.useState<Assessment | null>(null);

  const keep = (next: Draft): void => {
    // What is on its way is what will be there: nothing can be typed that would be thrown away with the answer.
    if (isSending) return;
    setDraft(next);
    setTouched(true);
    formDrafts.write(name, next);
  };
  const form: NewCaseForm = { ...draft.values, ownerLogin: draft.owner?.login ?? null };
  const problems = newCaseProblems(form);
  const base = theirs ?? planned;

  const sendTo = async (values: NewCase): Promise<Result<number | null>> => {
    if (base === null) {
      const made = draft.source === null ? await caseList.create(draft.key, values) : await caseList.copy(draft.key, values, draft.source.id);
      return made.ok ? { ok: true, value: made.value.id } : made;
    }
    const begun = await caseList.begin(base, values);
    if (!begun.ok) return begun;
    if (begun.value.kind === 'changed') setTheirs(begun.value.row);
    return { ok: true, value: begun.value.kind === 'begun' ? begun.value.row.id : null };
  };

  const send = async (): Promise<void> => {
    setTried(true);
    setFailure(null);
    const { type, track } = draft.values;
    if (Object.keys(problems).length > 0 || type === null || track === null || draft.owner === null) return;
    if (base !== null && !canBegin(base)) return;
    setSending(true);
    const result = await sendTo({
      ...draft.values, ...pinsForNewCase(reference), name: draft.values.name.trim(), unit: draft.values.unit.trim(), type, track,
      ownerLogin: draft.owner.login, groupLogins: draft.group.map((member) => member.login),
    });
    setSending(false);
    if (!result.ok) return setFailure(withNames(result.failure, [draft.owner, ...draft.group]));
    if (result.value === null) return;
    formDrafts.clear(name);
    onStarted(result.value);
  };

  return {
    draft, isTouched, failure, isSending, theirs, send,
    problems: hasTried ? problems : {},
    change: (values) => keep({ ...draft, values: { ...draft.values, ...values } }),
    setOwner: (owner) => keep({ ...draft, owner }),
    setGroup: (group) => keep({ ...draft, group }),
    // Another source is another case: what an earlier try may have made must not be mixed with it.
    setSource: (source, more = {}) => keep({ ...draft, values: { ...draft.values, ...more }, source, key: newKey() }),
    discard: () => { formDrafts.clear(name); setDraft(empty()); setTouched(false); setTried(false); setFailure(null); },
  };
};
