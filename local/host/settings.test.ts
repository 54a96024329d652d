import { readSettings } from './settings';

const read = (query: string, cookie?: string) => readSettings(new URLSearchParams(query), cookie);

test('Swedish, light, full width and a bar without a word', () => {
  expect(read('')).toEqual({ theme: 'light', language: 'sv-SE', width: 'full', hasBar: true });
});

test('the address wins over the cookie', () => {
  const cookie = 'a=b; hb-host=hostTheme=dark&hostLang=en-US; c=d';
  expect(read('', cookie)).toMatchObject({ theme: 'dark', language: 'en-US' });
  expect(read('hostTheme=contrast&hostBar=0', cookie)).toEqual({ theme: 'contrast', language: 'en-US', width: 'full', hasBar: false });
});

test('nonsense falls back', () => {
  expect(read('hostTheme=pink&hostWidth=1e9&hostLang=xx')).toEqual({ theme: 'light', language: 'sv-SE', width: 'full', hasBar: true });
});
