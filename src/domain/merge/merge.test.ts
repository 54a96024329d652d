import * as fc from 'fast-check';
import { fingerprint, isSameValue } from './same-value';
import { storableText } from './storable-text';
import { joinTexts, mergeField } from './three-way';

const value = fc.oneof(fc.string(), fc.boolean(), fc.integer(), fc.constant(null), fc.array(fc.string()), fc.record({ id: fc.nat(), name: fc.string() }));

describe('isSameValue and fingerprint', () => {
  it.each([
    ['a', 'a', true], ['a', 'b', false], [null, '', false], [0, null, false], [[], [], true], [['a', 'b'], ['b', 'a'], false],
    [{ id: 1, name: 'A' }, { id: 1, name: 'Anna' }, true], [{ id: 1 }, null, false], [{ id: 1 }, 1, false], [[{ id: 1 }], [{ id: 2 }], false],
  ])('%j and %j', (one, other, expected) => {
    expect(isSameValue(one, other)).toBe(expected);
    expect(fingerprint(one) === fingerprint(other)).toBe(expected);
  });
  it('agree for every pair', () => {
    fc.assert(fc.property(value, value, (a, b) => (fingerprint(a) === fingerprint(b)) === isSameValue(a, b)));
  });
});

describe('mergeField', () => {
  it.each([
    ['someone wrote the same', { value: 'x', base: '', sent: [] }, 'x', 'same'],
    ['nobody else wrote', { value: 'x', base: '', sent: [] }, '', 'mine'],
    ['someone else wrote', { value: 'x', base: '', sent: [] }, 'y', 'conflict'],
    ['our own lost write arrived', { value: 'xyz', base: '', sent: [fingerprint('xy')] }, 'xy', 'mine'],
  ] as const)('%s', (_name, typed, theirs, expected) => {
    expect(mergeField(typed, theirs)).toBe(expected);
  });
  it('never calls a foreign text mine', () => {
    fc.assert(fc.property(value, value, value, (mine, base, theirs) => {
      fc.pre(!isSameValue(theirs, base) && !isSameValue(theirs, mine));
      expect(mergeField({ value: mine, base, sent: [] }, theirs)).toBe('conflict');
    }));
  });
});

it('joins both texts so that each can be read in full', () => {
  fc.assert(fc.property(fc.string(), fc.string(), (mine, theirs) => {
    const both = joinTexts(mine, theirs);
    expect(both.includes(mine.trim()) && both.includes(theirs.trim())).toBe(true);
  }));
  expect(joinTexts('mine', 'theirs')).toBe('mine\n\ntheirs');
  expect(joinTexts('Nejlika', 'Nej')).toBe('Nejlika\n\nNej');
});

describe('storableText', () => {
  it.each([
    ['a\r\nb\rc', 'a\nb\nc'], ['slide\u000bline', 'slide\nline'], ['\u0000bad\u001f', 'bad'], ['åäö 😀 <script> =cmd()', 'åäö 😀 <script> =cmd()'],
    ['half \ud83d end', 'half  end'], ['\ude00 start', ' start'], ['tab\tstays', 'tab\tstays'],
  ])('%j', (typed, stored) => { expect(storableText(typed)).toBe(stored); });
  it('is settled after one pass and keeps well-formed text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => { const once = storableText(text); expect(storableText(once)).toBe(once); }));
    fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 0xffff })), (units) => {
      const once = storableText(String.fromCharCode(...units));
      expect(() => encodeURIComponent(once)).not.toThrow();
    }));
  });
});
