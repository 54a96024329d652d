import fc from 'fast-check';
import { relationKinds } from '../method/scales';
import { isNoAddress, ofKinds, webAddress } from './relations';

const script = ['javascript', ''].join(':');

test.each([
  ['https://example.org/a?b=c', 'https://example.org/a?b=c'], ['  http://example.org ', 'http://example.org/'],
  ['https://example.org/åäö', 'https://example.org/%C3%A5%C3%A4%C3%B6'],
  [`${script}alert(1)`, null], ['data:text/html,x', null], ['example.org', null], ['https://', null], ['https://a b', null], ['', null],
  [`https://example.org/\n${script}alert(1)`, null],
])('%j is the address %j', (text, address) => {
  expect(webAddress(text)).toBe(address);
});

test.each([['', false], ['  ', false], ['https://example.org', false], ['på G:', true]])('%j is typed and no address: %s', (text, expected) => {
  expect(isNoAddress(text)).toBe(expected);
});

test('nothing but the web becomes a link', () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.webUrl()), (text) => {
    const address = webAddress(text);
    return address === null || /^https?:\/\//.test(address);
  }));
});

test('relations of the kinds asked for, and those that have none yet, in the order given', () => {
  const rows = [...relationKinds, null].map((kind, index) => ({ kind, index }));
  expect(ofKinds(rows, ['other', 'parentProcess']).map(({ kind }) => kind)).toEqual(['parentProcess', 'other', null]);
  expect(ofKinds(rows)).toBe(rows);
});
