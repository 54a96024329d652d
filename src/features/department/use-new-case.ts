import * as React from 'react';
import { useProduct } from '../../data/bindings/product-context';
import { withNames, type FoundPerson } from '../../data/ports/people';
import type { Failure } from '../../data/ports/results';
import { newCaseProblems, type NewCaseField, type NewCaseForm, type NewCaseProblem } from '../../domain/new-case/new-case';

const DRAFT = 'new-case';

type Person = Pick<FoundPerson, 'login' | 'name'>;

/** The form as it is kept in the browser: the case's values, the people by name, and the key of the create. */
export interface Draft {
  readonly key: string;
  readonly values: Omit<NewCaseForm, 'ownerLogin'>;
  readonly owner: Person | null;
  readonly group: readonly Person[];
}

export interface NewCaseCommands {
  readonly draft: Draft;
  readonly isTouched: boolean;
  readonly problems: Partial<Record<NewCaseField, NewCaseProblem>>;
  readonly failure: Failure | null;
  readonly isSending: boolean;
  readonly change: (values: Partial<Draft['values']>) => void;
  readonly setOwner: (owner: Person | null) => void;
  readonly setGroup: (group: readonly Person[]) => void;
  readonly discard: () => void;
  readonly send: () => Promise<void>;
}

const isDraft = (kept: unknown): kept is Draft =>
  typeof kept === 'object' && kept !== null && 'key' in kept && 'values' in kept && 'owner' in kept
  && 'group' in kept && Array.isArray((kept as { group: unknown }).group);

/**
 * The form for a new case: kept in the browser with every change, sent once under one key however often it is tried.
 * Problems are told after the first attempt, then as they are mended.
 * @param onStarted told the new case's id
 */
export const useNewCase = (onStarted: (caseId: number) => void): NewCaseCommands => {
  const { caseList, formDrafts, newKey, people } = useProduct();
  const empty = React.useCallback((): Draft => ({
    key: newKey(),
    values: { name: '', purpose: '', type: null, unit: '', track: null },
    owner: people.me(), group: [],
  }), [newKey, people]);
  const [draft, setDraft] = React.useState<Draft>(() => {
    const kept = formDrafts.read(DRAFT);
    return isDraft(kept) ? kept : empty();
  });
  const [isTouched, setTouched] = React.useState(() => isDraft(formDrafts.read(DRAFT)));
  const [hasTried, setTried] = React.useState(false);
  const [failure, setFailure] = React.useState<Failure | null>(null);
  const [isSending, setSending] = React.useState(false);

  const keep = (next: Draft): void => {
    setDraft(next);
    setTouched(true);
    formDrafts.write(DRAFT, next);
  };
  const form: NewCaseForm = { ...draft.values, ownerLogin: draft.owner?.login ?? null };
  const problems = newCaseProblems(form);

  const send = async (): Promise<void> => {
    setTried(true);
    setFailure(null);
    const { type, track } = draft.values;
    if (Object.keys(problems).length > 0 || type === null || track === null || draft.owner === null) return;
    setSending(true);
    const result = await caseList.create(draft.key, {
      name: draft.values.name.trim(), purpose: draft.values.purpose, type, unit: draft.values.unit.trim(), track,
      ownerLogin: draft.owner.login, groupLogins: draft.group.map((member) => member.login),
    });
    setSending(false);
    if (!result.ok) return setFailure(withNames(result.failure, [draft.owner, ...draft.group]));
    formDrafts.clear(DRAFT);
    onStarted(result.value.id);
  };

  return {
    draft, isTouched, failure, isSending, send,
    problems: hasTried ? problems : {},
    change: (values) => keep({ ...draft, values: { ...draft.values, ...values } }),
    setOwner: (owner) => keep({ ...draft, owner }),
    setGroup: (group) => keep({ ...draft, group }),
    discard: () => { formDrafts.clear(DRAFT); setDraft(empty()); setTouched(false); setTried(false); setFailure(null); },
  };
};
