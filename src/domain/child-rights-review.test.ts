import fc from 'fast-check';
import { childRightsQuestions } from '../method/child-rights';
import { childRightsIds } from '../method/ids';
import { childRightsLevels, doneCodes, initiativeTypes } from '../method/scales';
import { checkReview, keptQuestions, suggestedLevel } from './child-rights-review';

test('only a consultation answer has a level of its own', () => {
  expect(initiativeTypes.filter((type) => suggestedLevel(type) !== null)).toEqual(['consultation']);
  expect(suggestedLevel('consultation')).toBe('consultation');
  expect(suggestedLevel(null)).toBeNull();
});

test('answers of a deeper level are kept, in the order of the method', () => {
  const answers = [{ item: 'CR.feedback', text: 'I maj' }, { item: 'CR.rights', text: 'Artikel 3' }, { item: 'CR.facts', text: '  ' }, { item: 'CR.heard', text: 'Ja' }];
  expect(keptQuestions({ level: 'simple', answers })).toEqual(['CR.rights', 'CR.feedback']);
  expect(keptQuestions({ level: 'deep', answers })).toEqual([]);
  expect(keptQuestions({ level: null, answers })).toEqual(['CR.rights', 'CR.heard', 'CR.feedback']);
});

test.each([
  [null, ['level']],
  ['simple', ['level', 'concerned', 'heard', 'interests']],
  ['consultation', ['level', 'concerned', 'rights', 'heard', 'interests', 'compensation']],
] as const)('the list of %s', (level, expected) => {
  expect(checkReview({ level, heard: null, answers: [] }).map(({ check }) => check)).toEqual(expected);
});

test('children are told of once both the answer and the how are there', () => {
  const heardIn = (heard: 'yes' | 'notYet' | null, text: string): boolean | undefined =>
    checkReview({ level: 'simple', heard, answers: [{ item: 'CR.heard', text }] }).find(({ check }) => check === 'heard')?.isDone;
  expect([heardIn(null, 'Så'), heardIn('yes', ''), heardIn('yes', 'Så'), heardIn('notYet', 'I maj')]).toEqual([false, false, true, true]);
});

const answersOf = fc.array(fc.record({ item: fc.constantFrom(...childRightsIds, 'A1'), text: fc.constantFrom('', ' ', 'ord') }));

test('whatever the level, every written answer is either asked for or kept', () => {
  fc.assert(fc.property(fc.option(fc.constantFrom(...childRightsLevels)), answersOf, (level, answers) => {
    const kept = keptQuestions({ level, answers });
    const asked = level === null ? [] : childRightsQuestions[level];
    childRightsIds.filter((item) => answers.some((answer) => answer.item === item && answer.text === 'ord'))
      .forEach((item) => expect(Number(asked.includes(item)) + Number(kept.includes(item))).toBe(1));
  }));
});

test('nothing is asked for twice and every check belongs to the level', () => {
  fc.assert(fc.property(fc.constantFrom(...childRightsLevels), fc.option(fc.constantFrom(...doneCodes)), answersOf, (level, heard, answers) => {
    const checks = checkReview({ level, heard, answers });
    expect(checks).toHaveLength(childRightsQuestions[level].length + 1);
    expect(new Set(checks.map(({ check }) => check)).size).toBe(checks.length);
  }));
});
