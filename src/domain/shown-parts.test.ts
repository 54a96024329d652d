import fc from 'fast-check';
import { partIds } from '../method/parts';
import { initiativeTypes, yesNoUnknown } from '../method/scales';
import { hasActionPlan, shownParts } from './shown-parts';

test('an answer to somebody else’s proposal has no step D, every other type has', () => {
  expect(initiativeTypes.filter((type) => !hasActionPlan(type))).toEqual(['consultation']);
  expect(hasActionPlan(null)).toBe(true);
});

test('the child-rights review comes with the answer that children are affected, and only then', () => {
  const has = (childrenAffected: 'yes' | 'no' | 'unknown' | null): boolean => shownParts({ type: 'project', childrenAffected }).includes('childRights');
  expect([has('yes'), has('no'), has('unknown'), has(null)]).toEqual([true, false, false, false]);
});

test('the rest is always there, in the order of the rail; a consultation answer keeps the brief with its five headings', () => {
  fc.assert(fc.property(fc.constantFrom(...initiativeTypes, null), fc.constantFrom(...yesNoUnknown, null), (type, childrenAffected) => {
    const shown = shownParts({ type, childrenAffected });
    expect(shown).toEqual(partIds.filter((part) => shown.includes(part)));
    expect(partIds.filter((part) => !shown.includes(part)).every((part) => part === 'd' || part === 'childRights')).toBe(true);
  }));
});
