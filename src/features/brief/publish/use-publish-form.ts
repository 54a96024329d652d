import * as React from 'react';
import { useProduct } from '../../../data/bindings/product-context';
import { useSession } from '../../../data/bindings/session-context';
import { needsReopenReason } from '../../../domain/publication/publications';
import { handlingStates } from '../../../method/scales';
import type { HandlingState } from '../../../method/scales';

export type FormProblem = 'handling' | 'reason';

/** What the person chooses before publishing; kept in this browser, so that a reload loses nothing. */
export interface PublishForm {
  readonly handling: HandlingState | null;
  readonly reason: string;
  readonly onHandling: (state: HandlingState | null) => void;
  readonly onReason: (text: string) => void;
  /** Why it cannot be published as it is; null when it can. */
  readonly check: () => FormProblem | null;
  /** The form is done: the next revision begins from nothing. */
  readonly clear: () => void;
}

interface Kept { readonly handling: HandlingState | null; readonly reason: string }
const blank: Kept = { handling: null, reason: '' };

const read = (value: unknown): Kept => {
  const { handling, reason } = (typeof value === 'object' && value !== null ? value : {}) as { readonly handling?: unknown; readonly reason?: unknown };
  return { handling: handlingStates.find((state) => state === handling) ?? null, reason: typeof reason === 'string' ? reason : '' };
};

/** @param revision the one that would be published */
export const usePublishForm = (revision: number): PublishForm => {
  const { caseId } = useSession();
  const { formDrafts } = useProduct();
  const name = `publish/${caseId}`;
  const [form, setForm] = React.useState(() => read(formDrafts.read(name)));
  const change = (next: Partial<Kept>): void => setForm((before) => {
    const after = { ...before, ...next };
    formDrafts.write(name, after);
    return after;
  });
  return {
    ...form,
    onHandling: (handling) => change({ handling }),
    onReason: (reason) => change({ reason }),
    check: () => {
      if (form.handling === null) return 'handling';
      return needsReopenReason(revision) && form.reason.trim() === '' ? 'reason' : null;
    },
    clear: () => { formDrafts.clear(name); setForm(blank); },
  };
};
