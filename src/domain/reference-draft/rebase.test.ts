import fc from 'fast-check';
import type { ReferenceEntry } from '../../method/reference';
import { currentEntries, emptyDraft, withEntries, type ReferenceDraft } from './draft';
import { fieldsOf } from './entry-fields';
import { rebase, settle } from './rebase';
import { byKey, entry } from './testing/entry';

const base = entry('goal', 'sdg.1', { title: 'Fattigdom', help: 'Vägledning', details: { number: '1', dimensions: 'social' } });
const draftOf = (...entries: readonly ReferenceEntry[]): ReferenceDraft => withEntries(emptyDraft(1), byKey([base]), entries);
const title = (one: ReferenceEntry, text: string): ReferenceEntry => ({ ...one, sv: { ...one.sv, title: text } });

describe('two versions of one entry', () => {
  it('are joined value by value where each has changed its own', () => {
    const draft = rebase(draftOf(title(base, 'Min')), [base], [{ ...base, details: { ...base.details, dimensions: 'social,economic' } }], 2);
    expect(draft).toMatchObject({ basedOn: 2, conflicts: [], overtakenSince: 1 });
    expect(draft.entries[0]).toMatchObject({ sv: { title: 'Min' }, details: { dimensions: 'social,economic' } });
  });

  it('are one when both have changed to the same', () => {
    expect(rebase(draftOf(title(base, 'Ny')), [base], [title(base, 'Ny')], 2)).toMatchObject({ entries: [], conflicts: [] });
  });

  it('are a conflict where both have changed one value, and mine stands meanwhile', () => {
    const draft = rebase(draftOf(title(base, 'Min')), [base], [title(base, 'Deras')], 2);
    expect(draft.conflicts).toEqual([{ key: 'goal:sdg.1', fields: ['sv.title'] }]);
    expect(draft.entries[0]?.sv.title).toBe('Min');
    expect(settle(draft, byKey([title(base, 'Deras')]), 'goal:sdg.1', 'mine')).toMatchObject({ conflicts: [], entries: [{ sv: { title: 'Min' } }] });
    expect(settle(draft, byKey([title(base, 'Deras')]), 'goal:sdg.1', 'theirs')).toMatchObject({ conflicts: [], entries: [] });
  });

  it('keep what only I have changed when theirs is taken', () => {
    const theirs = title(base, 'Deras');
    const draft = rebase(draftOf({ ...title(base, 'Min'), en: { ...base.en, title: 'Mine' } }), [base], [theirs], 2);
    expect(settle(draft, byKey([theirs]), 'goal:sdg.1', 'theirs').entries[0]).toMatchObject({ sv: { title: 'Deras' }, en: { title: 'Mine' } });
  });

  it('are a conflict when both have added the same id', () => {
    const mine = entry('unit', 'unit.kultur', { title: 'Kultur' });
    expect(rebase(draftOf(mine), [base], [base, { ...mine, sv: { ...mine.sv, title: 'Kultur och fritid' } }], 2).conflicts)
      .toEqual([{ key: 'unit:unit.kultur', fields: ['sv.title'] }]);
  });

  it('let the last one to move an entry win', () => {
    const draft = rebase(draftOf({ ...base, order: 4 }), [base], [{ ...base, order: 7 }], 2);
    expect(draft.conflicts).toEqual([]);
    expect(draft.entries[0]?.order).toBe(4);
  });

  it('stay to be settled when yet another edition comes', () => {
    const theirs = title(base, 'Deras');
    const once = rebase(draftOf(title(base, 'Min')), [base], [theirs], 2);
    expect(rebase(once, [theirs], [theirs, entry('unit', 'unit.x')], 3)).toMatchObject({ basedOn: 3, overtakenSince: 1, conflicts: [{ key: 'goal:sdg.1', fields: ['sv.title'] }] });
    expect(rebase(once, [theirs], [title(base, 'Min')], 3)).toMatchObject({ conflicts: [], entries: [] });
  });
});

it('keeps entries that others know nothing of', () => {
  const mine = entry('unit', 'unit.ny');
  expect(rebase(draftOf(mine), [base], [base], 2).entries).toEqual([mine]);
});

it('is the draft itself on its own edition', () => {
  const draft = draftOf(title(base, 'Min'));
  expect(rebase(draft, [base], [base], 1)).toBe(draft);
});

describe('whatever two people change', () => {
  const words = fc.constantFrom('a', 'b', 'c');
  const anyEntry = fc.record({ sv: words, en: words, kind: words, isWithdrawn: fc.boolean(), order: fc.integer({ min: 1, max: 3 }) })
    .map(({ sv, en, kind, ...rest }): ReferenceEntry => ({ ...entry('place', 'place.x', { title: sv, titleEn: en, details: { kind } }), ...rest }));

  it('each value is as one of them left it, and nothing of mine is lost without being told', () => {
    fc.assert(fc.property(anyEntry, anyEntry, anyEntry, (was, mine, theirs) => {
      const draft = rebase(withEntries(emptyDraft(1), byKey([was]), [mine]), [was], [theirs], 2);
      const [after] = currentEntries([theirs], draft);
      const [before, own, other, now] = [fieldsOf(was), fieldsOf(mine), fieldsOf(theirs), fieldsOf(after!)];
      const told = draft.conflicts.flatMap(({ fields }) => fields);
      for (const field of own.keys()) {
        const [b, m, t, n] = [before.get(field), own.get(field), other.get(field), now.get(field)];
        expect([m, t]).toContain(n);
        if (m !== b && n !== m) throw new Error(`${field} of mine was lost`);
        if (t !== b && m === b) expect(n).toBe(t);
        if (field !== 'order') expect(told.includes(field)).toBe(m !== b && t !== b && m !== t);
      }
    }));
  });
});
