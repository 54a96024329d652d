import { contentOf, emptyDraft, type ReferenceDraft } from '../../../domain/reference-draft/draft';
import { rowsOfPublication } from '../../../domain/reference-draft/publish';
import { entry } from '../../../domain/reference-draft/testing/entry';
import { publicationOf } from '../../../domain/reference/publication';
import { createReferenceStore, type ReferenceStore } from './reference-store';

const seed = [entry('unit', 'unit.1', { title: 'Regionstaben' }), entry('unit', 'unit.2', { title: 'Kulturen', order: 2 })];
const renamed = (id: string, title: string, order = 1) => entry('unit', id, { title, order });

/** A draft that was sent under the key k. */
const sentDraft = (...entries: ReferenceDraft['entries'][number][]): ReferenceDraft => {
  const draft = { ...emptyDraft(0), entries, note: 'Nytt namn' };
  return { ...draft, sent: { key: 'k', content: contentOf(draft) } };
};

/** The screen opened again on a site where what was sent has arrived, its answer has not. */
const openedAgain = (kept: ReferenceDraft, sent: ReferenceDraft): ReferenceStore => {
  const publication = publicationOf(seed, seed.map((one) => sent.entries.find(({ id }) => id === one.id) ?? one), 'k', 1, sent.note);
  const rows = rowsOfPublication(publication, [], '2026-11-20T09:00:00Z', 'Anna');
  return createReferenceStore({ seed, rows, keeper: { read: () => kept, write: () => undefined, clear: () => undefined } });
};

test('a draft whose publication has arrived has done its work', () => {
  const sent = sentDraft(renamed('unit.1', 'Staben'));
  const { draft, edition } = openedAgain(sent, sent).get();
  expect(edition).toBe(1);
  expect(draft).toEqual(emptyDraft(1));
});

test('what was written after it was sent is kept, and is in conflict with nobody', () => {
  const sent = sentDraft(renamed('unit.1', 'Staben'));
  const kept = { ...sent, entries: [renamed('unit.1', 'Stab'), renamed('unit.2', 'Kultur', 2)], note: 'Kortare namn' };
  const { draft, byKey } = openedAgain(kept, sent).get();
  expect(draft).toMatchObject({ basedOn: 1, note: 'Kortare namn', conflicts: [], overtakenSince: null, sent: null });
  expect(byKey.get('unit:unit.1')?.sv.title).toBe('Stab');
  expect(byKey.get('unit:unit.2')?.sv.title).toBe('Kultur');
});

test('what was sent and stayed as it was is no part of the draft any more', () => {
  const sent = sentDraft(renamed('unit.1', 'Staben'));
  const { draft } = openedAgain({ ...sent, entries: [...sent.entries, renamed('unit.2', 'Kultur', 2)] }, sent).get();
  expect(draft.entries.map(({ id }) => id)).toEqual(['unit.2']);
});
