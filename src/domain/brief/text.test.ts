import { asSentence, cleanBlock, oneBlock, paragraphsOf } from './text';

test.each([
  ['blank lines part paragraphs', 'Ett.\n\n\nTvå\nmed rad.\n \nTre', ['Ett.', 'Två\nmed rad.', 'Tre']],
  ['Windows line ends', 'a\r\n\r\nb', ['a', 'b']],
  ['page breaks of Word and PowerPoint', 'a\u000b\u000bb', ['a', 'b']],
  ['what XML forbids', 'å\u0000ä\u0008ö\ud800\ufffe', ['åäö']],
  ['controls of old terminals and their line ends', 'a\u0085\u2028b\u009bc\u007f', ['a', 'bc']],
  ['emoji and quotes', '“🦉” <b>&', ['“🦉” <b>&']],
  ['nothing', ' \n\t\n ', []],
])('paragraphs: %s', (_, text, expected) => expect(paragraphsOf(text)).toEqual(expected));

it('keeps single line breaks in a cell and no blank lines', () => expect(oneBlock('\na \n\n\nb\nc ')).toBe('a\nb\nc'));

test.each([['Klart', 'Klart.'], ['Klart.', 'Klart.'], ['Klart?', 'Klart?'], ['(Klart.)', '(Klart.)'], ['“Klart”', '“Klart”.'], [' ', '']])(
  '%j as a sentence is %j', (text, expected) => expect(asSentence(text)).toBe(expected));

it('cleans every text of a table', () => {
  expect(cleanBlock({ kind: 'table', caption: 'c\u0000', head: ['h\n\nh'], rows: [['\ud800r']] })).toEqual({ kind: 'table', caption: 'c', head: ['h\nh'], rows: [['r']] });
});
