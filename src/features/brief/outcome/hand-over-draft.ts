import type { PersonRef } from '../../../data/ports/rows';
import type { PickedPerson } from '../../../ui/person/person-picker';

/** Whom the keys go to: as the directory knows them, and as the site does where that is known already. */
export type Receiver = PickedPerson & { readonly ref?: PersonRef };

/** A hand-over that is being written; its key makes two attempts one notice. */
export interface HandOverDraft {
  readonly key: string;
  readonly keys: readonly string[];
  readonly to: Receiver | null;
  readonly toRole: string;
  readonly message: string;
}

const isText = (value: unknown): value is string => typeof value === 'string';
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;
const isRef = (value: unknown): value is PersonRef => isRecord(value) && typeof value['id'] === 'number' && isText(value['name']) && isText(value['email']);

const readReceiver = (kept: unknown): Receiver | null => {
  if (!isRecord(kept) || !isText(kept['login']) || !isText(kept['name'])) return null;
  const person = { login: kept['login'], name: kept['name'] };
  return isRef(kept['ref']) ? { ...person, ref: kept['ref'] } : person;
};

/** What the browser kept, when it is a hand-over. */
export const readHandOverDraft = (kept: unknown): HandOverDraft | null => {
  if (!isRecord(kept) || !isText(kept['key']) || !isText(kept['toRole']) || !isText(kept['message']) || !Array.isArray(kept['keys'])) return null;
  return { key: kept['key'], keys: kept['keys'].filter(isText), to: readReceiver(kept['to']), toRole: kept['toRole'], message: kept['message'] };
};

/** The picker's face of somebody the site knows. */
export const receiverFrom = (ref: PersonRef): Receiver => ({ login: `id:${ref.id}`, name: ref.name, ref });

/** What the group notes of a receipt it has been given in another way. */
export interface ReceiptDraft { readonly by: string; readonly words: string }

/** What the browser kept, when it is a receipt. */
export const readReceiptDraft = (kept: unknown): ReceiptDraft | null =>
  isRecord(kept) && isText(kept['by']) && isText(kept['words']) ? { by: kept['by'], words: kept['words'] } : null;
