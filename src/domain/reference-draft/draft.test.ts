import { contentOf, currentEntries, emptyDraft, isEmptyDraft, parseDraft, withEntries, withoutEntry } from './draft';
import { byKey, entry } from './testing/entry';

const published = [entry('goal', 'sdg.1', { parent: 'agenda2030' }), entry('goal', 'sdg.2', { parent: 'agenda2030', order: 2 })];
const [first, second] = [published[0], published[1]] as const;

it('holds what is changed and new, and nothing that says the same as the edition', () => {
  const changed = { ...first!, sv: { ...first!.sv, title: 'Noll fattigdom' } };
  const added = entry('goal', 'goal.new', { parent: 'agenda2030', order: 3 });
  const draft = withEntries(emptyDraft(2), byKey(published), [changed, second!, added]);
  expect(draft.entries.map(({ id }) => id)).toEqual(['sdg.1', 'goal.new']);
  expect(currentEntries(published, draft).map(({ sv }) => sv.title)).toEqual(['Noll fattigdom', 'sdg.2', 'goal.new']);
  expect(withEntries(draft, byKey(published), [first!]).entries.map(({ id }) => id)).toEqual(['goal.new']);
  expect(withoutEntry(draft, 'goal:goal.new').entries).toEqual([changed]);
});

it('takes an empty detail for one that is not there', () => {
  expect(withEntries(emptyDraft(0), byKey(published), [{ ...first!, details: { color: '' } }]).entries).toEqual([]);
});

it('is empty only without entries and without a note', () => {
  expect(isEmptyDraft(emptyDraft(1))).toBe(true);
  expect(isEmptyDraft({ ...emptyDraft(1), note: 'Nya ord' })).toBe(false);
  expect(isEmptyDraft(withEntries(emptyDraft(1), byKey([]), [first!]))).toBe(false);
});

it('has another content once a word of an entry is another', () => {
  const draft = withEntries(emptyDraft(2), byKey([]), [first!]);
  const reworded = withEntries(draft, byKey([]), [{ ...first!, sv: { ...first!.sv, title: 'Noll fattigdom' } }]);
  expect(contentOf(reworded)).not.toBe(contentOf(draft));
  expect(contentOf({ ...draft, note: 'Varför' })).not.toBe(contentOf(draft));
  expect(contentOf({ ...draft, basedOn: 3 })).not.toBe(contentOf(draft));
  expect(contentOf(parseDraft(JSON.parse(JSON.stringify(draft)))!)).toBe(contentOf(draft));
});

it('comes back from the browser as it was kept', () => {
  const draft = { ...withEntries(emptyDraft(3), byKey([]), [first!]), note: 'Varför', overtakenSince: 2, conflicts: [{ key: 'goal:sdg.1', fields: ['sv.title'] }], sent: { key: 'k', content: 'c' } };
  expect(parseDraft(JSON.parse(JSON.stringify(draft)))).toEqual(draft);
});

it.each([null, undefined, 'text', 7, [], {}, { basedOn: '1', entries: [] }, { basedOn: 1, entries: 'x' }])('is not there where the browser kept %j', (kept) => {
  expect(parseDraft(kept)).toBeNull();
});

it('leaves out entries that cannot be read, and keeps the rest', () => {
  const kept = { basedOn: 1, entries: [first, { ...first, sv: null }, { ...first, set: 'edition' }, { ...first, set: 'nonsense' }, { ...first, details: { a: 1 } }, null], conflicts: [{ key: 1 }], note: 4, sent: { key: 'x' } };
  expect(parseDraft(kept)).toEqual({ ...emptyDraft(1), entries: [first] });
});
