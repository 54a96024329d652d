import { bindCard, cardNames, readCard } from '../cards';
import { cardProblems, cardTexts, markdownTexts } from './card';

test.each(cardNames)('%s is a card Teams can show, with nothing people typed where Markdown is read', (name) => {
  const card = readCard(name);
  expect(cardProblems(JSON.parse(JSON.stringify(card).replace('"${cases}"', '[]')))).toEqual([]);
  expect(markdownTexts(card).filter((text) => text.includes('${'))).toEqual([]);
  expect(cardTexts(card).length).toBeGreaterThan(3);
});

test('a place fills its whole text, and every place and value is used', () => {
  const values = { meeting: 'a()', date: 'b()', cases: 'c()', link: 'd()' };
  expect(JSON.stringify(bindCard('meeting-reminder', values))).toContain('"items":"@c()"');
  expect(() => bindCard('meeting-reminder', { ...values, more: 'e()' })).toThrow('no place for more');
  expect(() => bindCard('meeting-reminder', { meeting: 'a()', date: 'b()', cases: 'c()' })).toThrow('nothing for link');
});

test.each<readonly [string, object, string]>([
  ['an element that fetches', { type: 'Image', url: 'x' }, 'Image is no element of ours'],
  ['an element that is filled in', { type: 'Input.Text', id: 'x' }, 'Input.Text is no element of ours'],
  ['a misspelt element', { type: 'TextBlok', text: 'x' }, 'Unknown element type'],
  ['a wrong value', { type: 'TextBlock', text: 'x', size: 'Huge' }, 'Invalid value "Huge"'],
  ['a second action', { type: 'Container', items: [], selectAction: { type: 'Action.OpenUrl', url: 'x' } }, '2 actions instead of one'],
])('the check finds %s', (_, element, sentence) => {
  const card = { type: 'AdaptiveCard', version: '1.4', body: [element], actions: [{ type: 'Action.OpenUrl', title: 'x', url: 'x' }] };
  expect(cardProblems(card).join()).toContain(sentence);
  expect(cardProblems({ ...card, body: [], version: '1.6' }).join()).toContain('version 1.6 is too new');
});
