import fc from 'fast-check';
import { itemIds } from '../method/ids';
import { shipped } from '../method/shipped';
import { askedQuestions, countAsked } from './asked-questions';
import type { QuestionAnswer } from './asked-questions';

const answer = (item: string, values: Partial<QuestionAnswer> = {}): QuestionAnswer =>
  ({ item, choice: '', category: '', text: '', individual: '', geography: '', society: '', travel: '', isGap: false, ...values });
const known = new Set(shipped.supportQuestions.map(({ id }) => id));
const isKnown = (id: string): boolean => known.has(id) || id.startsWith('question.');
const ask = (answers: readonly QuestionAnswer[], now = shipped.supportQuestions): ReturnType<typeof askedQuestions> => askedQuestions(now, answers, isKnown);

test('all 29 are asked, none is judged', () => {
  expect(countAsked(ask([]))).toEqual({ all: 29, judged: 0, relevant: 0, notRelevant: 0, unknown: 0 });
});

test('relevance, words and the mark of a gap come from the answer', () => {
  const questions = ask([answer('KM4', { choice: 'relevant', travel: 'Bil', isGap: true }), answer('KM5', { choice: 'unknown' }), answer('KM6', { choice: 'code of 2031' })]);
  expect(questions.filter(({ category }) => category === 'climate').slice(3, 6)).toEqual([
    { id: 'KM4', category: 'climate', origin: 'method', relevance: 'relevant', hasText: true, isGap: true },
    { id: 'KM5', category: 'climate', origin: 'method', relevance: 'unknown', hasText: false, isGap: false },
    { id: 'KM6', category: 'climate', origin: 'method', relevance: null, hasText: false, isGap: false },
  ]);
});

test('own questions stand in their category, and one whose category nobody knows stands in the first', () => {
  const own = ask([answer('own.1', { category: 'resources' }), answer('own.2', { category: 'space' })]).filter(({ origin }) => origin === 'own');
  expect(own.map(({ id, category }) => [id, category])).toEqual([['own.1', 'resources'], ['own.2', 'power']]);
});

test.each([
  [{ text: 'Ja' }, true], [{ society: 'Ja' }, true], [{ choice: 'relevant' }, true], [{ isGap: true }, true], [{ text: '  ' }, false],
] as const)('a withdrawn question with %j is still there: %s', (values, isThere) => {
  const rest = shipped.supportQuestions.filter(({ id }) => id !== 'RA3');
  const questions = ask([answer('RA3', values)], rest);
  expect(questions.some(({ id, origin, category }) => id === 'RA3' && origin === 'withdrawn' && category === 'resources')).toBe(isThere);
  expect(countAsked(questions).all).toBe(28);
});

test('answers to anything else are no support questions', () => {
  expect(ask([answer('A1', { text: 'Ja' }), answer('CR.heard', { text: 'Ja' }), answer('B1', { text: 'Ja' })])).toHaveLength(29);
});

test('no answer that says something is ever left out, and none is asked twice', () => {
  const items = fc.uniqueArray(fc.oneof(fc.constantFrom(...itemIds), fc.constantFrom('own.a', 'own.b', 'question.x', 'question.y')));
  const withdrawn = fc.subarray(shipped.supportQuestions.map(({ id }) => id));
  fc.assert(fc.property(items, withdrawn, (given, gone) => {
    const answers = given.map((item) => answer(item, { text: 'x' }));
    const questions = ask(answers, shipped.supportQuestions.filter(({ id }) => !gone.includes(id)));
    const ids = questions.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    given.filter((item) => isKnown(item) || item.startsWith('own.')).forEach((item) => expect(ids).toContain(item));
  }));
});
