import * as fc from 'fast-check';
import { mailLink } from './mail-link';

const read = (link: string) => {
  const url = new URL(link);
  return { to: decodeURIComponent(url.pathname), subject: url.searchParams.get('subject') ?? '', body: url.searchParams.get('body') ?? '' };
};
const words = { to: 'karin.ek@region.example', subject: 'Avslutad: Åsnen & "båtar"', before: 'Hej!', text: 'Skälet är\natt 50 % + mer', after: 'https://region.example/?case=12&part=stop1' };

it('carries what is said, letter by letter', () => {
  expect(read(mailLink(words))).toEqual({ to: words.to, subject: words.subject, body: 'Hej!\r\n\r\nSkälet är\r\natt 50 % + mer\r\n\r\nhttps://region.example/?case=12&part=stop1' });
});

it('leaves out what is blank, and the receiver of whom no address is known', () => {
  expect(read(mailLink({ ...words, to: ' ', before: '', text: ' ' }))).toMatchObject({ to: '', body: words.after });
});

it('shortens the long text alone, between letters', () => {
  const { body } = read(mailLink({ ...words, text: '😀å'.repeat(5000) }));
  expect(body.startsWith('Hej!\r\n\r\n😀å😀å')).toBe(true);
  expect(body.endsWith(`…\r\n\r\n${words.after}`)).toBe(true);
  expect(body).not.toContain('\ufffd');
});

it('is never longer than a mail program takes, and never fails on what people have pasted', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), fc.array(fc.string({ unit: 'binary' })), fc.nat(200), (subject, texts, times) => {
    const link = mailLink({ ...words, subject, text: texts.join(' ').repeat(times), after: words.after });
    // A subject of 120 letters that take twelve characters each stands alone beside what may not be shortened.
    expect(link.length).toBeLessThanOrEqual(1900 + 120 * 12);
    expect(read(link).body.endsWith(words.after)).toBe(true);
  }), { numRuns: 60 });
});

it('a half letter is replaced', () => expect(read(mailLink({ ...words, text: 'a\ud83d' })).body).toContain('a\ufffd'));
