import fc from 'fast-check';
import { shorten } from './short-text';

test.each([
  ['  Slitage på stigar  ', 40, 'Slitage på stigar'],
  ['Första raden\nAndra raden', 40, 'Första raden'],
  ['Fler besökare sliter på stigarna', 20, 'Fler besökare…'],
  ['Donaudampfschifffahrtsgesellschaft', 10, 'Donaudamp…'],
  ['', 10, ''], ['  \n ', 10, ''],
])('%j in %d: %j', (text, max, expected) => expect(shorten(text, max)).toBe(expected));

test('never longer than asked, never two lines, never half a character', () =>
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 2, max: 60 }), (text, max) => {
    const short = shorten(text, max);
    return [...short].length <= max && !/[\r\n]/.test(short) && (short.isWellFormed() || !text.isWellFormed());
  })));
