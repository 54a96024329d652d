import { act, fireEvent, screen, waitFor, type RenderResult } from '@testing-library/react';
import { blankRow, createFakeSession, type FakeCase, type FakeSession } from '../../../../tests/fixtures/fake-session';
import { memoryFormDrafts } from '../../../../tests/fixtures/form-drafts';
import { memorySnapshots, type MemorySnapshots } from '../../../../tests/fixtures/memory-snapshots';
import { renderPart } from '../../../../tests/fixtures/render-part';
import type { Product } from '../../../data/bindings/product-context';
import type { PlaceOnAgenda, SubmissionPort } from '../../../data/ports/decisions';
import { success, type Result } from '../../../data/ports/results';
import { Part } from '../part';

export interface JudgementOptions {
  readonly session?: FakeSession;
  readonly snapshots?: MemorySnapshots;
  readonly formDrafts?: Product['formDrafts'];
  readonly language?: 'sv' | 'en';
  /** Where the submission stands; on no agenda when left out. */
  readonly place?: Result<PlaceOnAgenda | null>;
  readonly withdraw?: SubmissionPort['withdraw'];
}

export interface ShownJudgement extends RenderResult { readonly session: FakeSession; readonly snapshots: MemorySnapshots; readonly formDrafts: Product['formDrafts'] }

/** The overall judgement on a case in memory, with a library in memory and a management group that answers as told. */
export const showJudgement = (from: FakeCase = {}, options: JudgementOptions = {}): ShownJudgement => {
  const { session = createFakeSession(from), snapshots = memorySnapshots(), formDrafts = memoryFormDrafts(), language = 'sv', place = success(null) } = options;
  let keys = 0;
  const product = {
    host: { language, locale: language === 'sv' ? 'sv-SE' : 'en-GB', mode: 'light', surface: 'page', person: { login: 'erik', name: 'Erik Sandberg', email: '' } },
    snapshots, formDrafts, newKey: () => { keys += 1; return `key-0000${keys}`; },
    meetings: { placeOf: () => Promise.resolve(place) },
    submissions: { withdraw: options.withdraw ?? (() => Promise.reject(new Error('not asked for'))) },
  } as unknown as Partial<Product>;
  return { session, snapshots, formDrafts, ...renderPart(Part, session, language, { product }) };
};

/** A meeting with the case on its agenda. */
export const onAgenda = (date: string, name: string, presenter = ''): Result<PlaceOnAgenda> => success({
  meeting: blankRow('meeting', { key: 'm1', date, name }), item: blankRow('agendaItem', { key: 'case-1:1', meeting: 'm1', presenter }),
});

/** Presses a button of the dialog as soon as it can be pressed, and lets the ports answer. */
export const confirm = async (name: string): Promise<void> => {
  const button = screen.getByRole('button', { name });
  await waitFor(() => expect(button).not.toHaveAttribute('aria-busy'));
  await act(async () => { fireEvent.click(button); await Promise.resolve(); });
};
