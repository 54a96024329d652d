import * as React from 'react';
import { useProduct } from '../../../data/bindings/product-context';
import { useSession } from '../../../data/bindings/session-context';
import { useTexts } from '../../../i18n/texts-context';
import { useAnnounce } from '../../../ui/feedback/announcer';

interface Kept { readonly text: string; readonly saysMet: boolean }
const blank: Kept = { text: '', saysMet: false };

const read = (value: unknown): Kept | null => {
  if (typeof value !== 'object' || value === null) return null;
  const { text, saysMet } = value as { readonly text?: unknown; readonly saysMet?: unknown };
  return { text: typeof text === 'string' ? text : '', saysMet: saysMet === true };
};

export interface Report extends Kept {
  readonly isOpen: boolean;
  readonly open: () => void;
  /** Closes the form and forgets what was typed. */
  readonly cancel: () => void;
  readonly onText: (text: string) => void;
  readonly onSaysMet: (saysMet: boolean) => void;
  /** Adds the report as a row; from there on the session brings it to SharePoint. */
  readonly save: () => void;
}

/**
 * A report on a condition while it is being written; kept in this browser, so that a reload loses nothing.
 * @param condition key of the condition
 * @param today `yyyy-mm-dd`
 */
export const useReport = (condition: string, today: string): Report => {
  const session = useSession();
  const { formDrafts } = useProduct();
  const announce = useAnnounce();
  const { saved, waiting } = useTexts('laterSteps').management.conditions;
  const name = `report/${condition}`;
  const [form, setForm] = React.useState(() => read(formDrafts.read(name)));
  const change = (next: Partial<Kept>): void => {
    const after = { ...(form ?? blank), ...next };
    formDrafts.write(name, after);
    setForm(after);
  };
  const cancel = (): void => { formDrafts.clear(name); setForm(null); };
  const save = (): void => {
    const { text, saysMet } = form ?? blank;
    const key = session.add('conditionReport', { condition, text: text.trim(), saysMet, reportedOn: today });
    cancel();
    session.flush().then(() => announce(session.field('conditionReport', key, 'text').status === 'saved' ? saved : waiting), () => undefined);
  };
  return {
    ...(form ?? blank), isOpen: form !== null, open: () => setForm(form ?? blank), cancel, save,
    onText: (text) => change({ text }), onSaysMet: (saysMet) => change({ saysMet }),
  };
};
