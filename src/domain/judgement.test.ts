import fc from 'fast-check';
import { judgements } from '../method/scales';
import { assessorInGroup, isJudgedAhead, missingParts, readJudgements, suggestOutcome } from './judgement';
import type { DimensionJudgement, JudgedCase } from './judgement';

const answer = (item: string, choice: string, subReason = '', text = 'Skäl') => ({ item, choice, subReason, text });
const complete: JudgedCase = { assessorName: 'Eva Ek', assessorRole: 'Folkhälsostrateg', assessedOn: '2026-03-01', proposal: 'Avsluta', openQuestions: 'Inga' };

describe('readJudgements', () => {
  test('three dimensions in order, with the reason only where the value is the middle one', () => {
    const judged = readJudgements([answer('J.ecological', 'neutral', 'notApplicable'), answer('J.social', 'contributes', 'noEffect')]);
    expect(judged.map(({ dimension, value, subReason }) => [dimension, value, subReason])).toEqual([
      ['social', 'contributes', null], ['ecological', 'neutral', 'notApplicable'], ['economic', null, null],
    ]);
  });
  test('an unknown code is not a judgement', () => {
    expect(readJudgements([answer('J.social', 'excellent')])[0]?.value).toBeNull();
  });
});

describe('suggestOutcome', () => {
  test.each([
    [['contributes', 'counteracts', 'contributes'], 'unsustainable'],
    [['counteracts', null, null], 'unsustainable'],
    [['contributes', 'neutral', 'contributes'], 'nothingAgainst'],
    [['neutral', 'neutral', 'neutral'], 'nothingAgainst'],
    [['contributes', null, 'contributes'], 'notAllJudged'],
    [[], 'notAllJudged'],
  ] as const)('%j suggests %s', (values, expected) => expect(suggestOutcome(values)).toBe(expected));

  test('no number of good dimensions outweighs one that is counteracted', () =>
    fc.assert(fc.property(fc.array(fc.constantFrom(...judgements, null)), fc.nat(), (values, at) => {
      const place = at % (values.length + 1);
      return suggestOutcome([...values.slice(0, place), 'counteracts', ...values.slice(place)]) === 'unsustainable';
    })));
});

describe('missingParts', () => {
  const judged: readonly DimensionJudgement[] = readJudgements([
    answer('J.social', 'contributes'), answer('J.ecological', 'neutral', 'noEffect'), answer('J.economic', 'counteracts'),
  ]);
  test('nothing is missing in a full judgement', () => expect(missingParts(judged, complete, true, 0)).toEqual([]));
  test('each gap is named once, in the order of the page', () => {
    const thin = readJudgements([answer('J.social', 'neutral'), answer('J.economic', 'contributes', '', ' ')]);
    const empty: JudgedCase = { assessorName: ' ', assessorRole: '', assessedOn: null, proposal: '', openQuestions: '' };
    expect(missingParts(thin, empty, true, 2)).toEqual([
      { kind: 'subReason', dimension: 'social' },
      { kind: 'value', dimension: 'ecological' }, { kind: 'reasoning', dimension: 'ecological' },
      { kind: 'reasoning', dimension: 'economic' },
      { kind: 'views', count: 2 }, { kind: 'assessor' }, { kind: 'assessedOn' }, { kind: 'proposal' }, { kind: 'openQuestions' },
    ]);
  });
  test('a case that is completed needs no proposal', () => {
    expect(missingParts(judged, { ...complete, proposal: '', openQuestions: '' }, false, 0)).toEqual([]);
  });
  test.each([
    ['a name alone', 'Eva Ek', '', true], ['a role alone', '', 'Folkhälsostrateg', true], ['both', 'Eva Ek', 'Folkhälsostrateg', true], ['neither', ' ', '\n', false],
  ])('someone from outside is said by %s', (_name, assessorName, assessorRole, isEnough) => {
    expect(missingParts(judged, { ...complete, assessorName, assessorRole }, true, 0)).toEqual(isEnough ? [] : [{ kind: 'assessor' }]);
  });
});

describe('assessorInGroup', () => {
  const people = [{ name: 'Anna Berg' }, { name: 'Åke Öst (Regional utveckling)' }];
  test.each([['anna  berg', 'Anna Berg'], ['Berg, Anna', 'Anna Berg'], ['ÅKE ÖST', 'Åke Öst (Regional utveckling)']])(
    '%s is recognised', (name, found) => expect(assessorInGroup(name, people)?.name).toBe(found));
  test.each(['', '   ', 'Anna', 'Anna Bergman', '(Berg)'])('"%s" is nobody in the group', (name) =>
    expect(assessorInGroup(name, people)).toBeUndefined());
});

describe('isJudgedAhead', () => {
  test.each([
    [null, false], ['', false], ['2026-13-40', false], ['2026-03-01', false], ['2026-03-02', false], ['2026-03-03', true], ['2027-01-01', true],
  ] as const)('%s seen on 2026-03-02: %s', (day, expected) => expect(isJudgedAhead(day, '2026-03-02')).toBe(expected));
});
