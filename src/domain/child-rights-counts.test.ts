import * as fc from 'fast-check';
import { childRightsLevels, doneCodes, yesNoUnknown } from '../method/scales';
import { childRightsCounts, type ChildRightsFacts } from './child-rights-counts';

const whole: ChildRightsFacts = { assessedOn: '2026-05-05', outcome: 'Sustainable', childrenAffected: 'yes', childRightsLevel: 'standard', childrenHeard: 'yes' };
const countsOf = (one: Partial<ChildRightsFacts>): readonly number[] => {
  const { reviewed, heard, withoutReview, unanswered } = childRightsCounts([{ ...whole, ...one }], 2026);
  return [reviewed.length, heard.length, withoutReview.length, unanswered.length];
};

it.each([
  ['judged, reviewed, heard', {}, [1, 1, 0, 0]],
  ['judged unsustainable', { outcome: 'Unsustainable' }, [1, 1, 0, 0]],
  ['not heard yet', { childrenHeard: 'notYet' }, [1, 0, 0, 0]],
  ['hearing not relevant', { childrenHeard: 'notRelevant' }, [1, 0, 0, 0]],
  ['hearing not answered', { childrenHeard: null }, [1, 0, 0, 0]],
  ['heard without a review', { childRightsLevel: null }, [0, 0, 1, 0]],
  ['children not concerned, old answers left', { childrenAffected: 'no' }, [0, 0, 0, 0]],
  ['nobody knows', { childrenAffected: 'unknown' }, [0, 0, 0, 1]],
  ['nobody has said', { childrenAffected: null, childRightsLevel: null, childrenHeard: null }, [0, 0, 0, 1]],
  ['first of January', { assessedOn: '2026-01-01' }, [1, 1, 0, 0]],
  ['last of December', { assessedOn: '2026-12-31' }, [1, 1, 0, 0]],
  ['the year before', { assessedOn: '2025-12-31' }, [0, 0, 0, 0]],
  ['no day', { assessedOn: null }, [0, 0, 0, 0]],
  ['no day that exists', { assessedOn: '2026-02-30' }, [0, 0, 0, 0]],
  ['a day but no judgement', { outcome: 'NotJudged' }, [0, 0, 0, 0]],
  ['an outcome this version does not know', { outcome: null }, [0, 0, 0, 0]],
] as const)('%s', (_name, change, expected) => {
  expect(countsOf(change)).toEqual(expected);
});

const facts: fc.Arbitrary<ChildRightsFacts> = fc.record({
  assessedOn: fc.constantFrom('2025-12-31', '2026-01-01', '2026-07-01', '2027-01-01', 'x', null),
  outcome: fc.constantFrom('NotJudged', 'Sustainable', 'Unsustainable', null),
  childrenAffected: fc.constantFrom(...yesNoUnknown, null),
  childRightsLevel: fc.constantFrom(...childRightsLevels, null),
  childrenHeard: fc.constantFrom(...doneCodes, null),
});

it('counts the heard among the reviewed, and no case in two places', () => {
  fc.assert(fc.property(fc.array(facts), (cases) => {
    const { reviewed, heard, withoutReview, unanswered } = childRightsCounts(cases, 2026);
    expect(heard.every((one) => reviewed.includes(one))).toBe(true);
    const apart = [...reviewed, ...withoutReview, ...unanswered];
    expect(new Set(apart).size).toBe(apart.length);
    expect(apart.every((one) => cases.includes(one))).toBe(true);
  }));
});

it('counts each case by itself: years and orders never change another', () => {
  fc.assert(fc.property(fc.array(facts), fc.array(facts), (some, more) => {
    const sum = (year: number): number => childRightsCounts([...some, ...more], year).reviewed.length;
    expect(sum(2026)).toBe(childRightsCounts(some, 2026).reviewed.length + childRightsCounts(more, 2026).reviewed.length);
    expect(childRightsCounts([...more, ...some], 2026).heard.length).toBe(childRightsCounts([...some, ...more], 2026).heard.length);
    const counted = [2025, 2026, 2027].flatMap((year) => childRightsCounts(some, year).reviewed);
    expect(new Set(counted).size).toBe(counted.length);
  }));
});
