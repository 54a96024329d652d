import { compareTexts } from './language-pairs';

test('the same shape in both languages is right', () => {
  const swedish = { save: 'Spara', list: ['Ett', 'Två'], count: (n: number) => `${n} st`, deep: { title: 'Namn' }, limit: 3 };
  const english = { save: 'Save', list: ['One', 'Two'], count: (n: number) => `${n} pcs`, deep: { title: 'Name' }, limit: 3 };
  expect(compareTexts(swedish, english)).toEqual([]);
});

test.each([
  [{ a: 'A' }, {}, 'a: text in Swedish, missing in English'],
  [{}, { b: { c: 'C' } }, 'b: missing in Swedish, object in English'],
  [{ a: ' ' }, { a: 'A' }, 'a: empty in Swedish'],
  [{ a: 'A' }, { a: '' }, 'a: empty in English'],
  [{ list: ['Ett', 'Två'] }, { list: ['One'] }, 'list.1: text in Swedish, missing in English'],
  [{ f: (n: number) => `${n}` }, { f: () => 'x' }, 'f: takes 1 arguments in Swedish, 0 in English'],
])('%j and %j differ', (swedish, english, sentence) => {
  expect(compareTexts(swedish, english)).toEqual([sentence]);
});
