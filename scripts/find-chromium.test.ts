import { findChromium, type Surroundings } from './find-chromium';

const around = (given: Partial<Surroundings> & { readonly there?: readonly string[] }): Surroundings => ({
  env: { PATH: '/usr/local/bin:/usr/bin' },
  isRunnable: (file) => (given.there ?? []).includes(file),
  isRoot: false,
  install: () => {
    throw new Error('nothing may be installed here');
  },
  ...given,
});

test('the one that is named wins', () => {
  expect(findChromium(around({ env: { CHROMIUM_PATH: '/opt/c', PATH: '/usr/bin' }, there: ['/opt/c', '/usr/bin/chromium'] }))).toBe('/opt/c');
});

test('a name that leads nowhere is told, not passed over', () => {
  expect(() => findChromium(around({ env: { CHROMIUM_PATH: '/opt/c', PATH: '/usr/bin' }, there: ['/usr/bin/chromium'] }))).toThrow('/opt/c');
});

test('Chrome before Chromium, wherever they are', () => {
  expect(findChromium(around({ there: ['/usr/bin/chromium', '/usr/bin/google-chrome'] }))).toBe('/usr/bin/google-chrome');
  expect(findChromium(around({ there: ['/usr/bin/chromium'] }))).toBe('/usr/bin/chromium');
});

test("root gets Debian's when there is none", () => {
  const there: string[] = [];
  const install = (): boolean => there.push('/usr/bin/chromium') > 0;
  expect(findChromium(around({ isRoot: true, there, install }))).toBe('/usr/bin/chromium');
});

test('one sentence says what to do', () => {
  expect(() => findChromium(around({}))).toThrow('CHROMIUM_PATH');
  expect(() => findChromium(around({ isRoot: true, install: () => false }))).toThrow(/^[^.]*CHROMIUM_PATH[^.]*\.$/);
  expect(() => findChromium(around({ isRoot: true, install: () => true }))).toThrow('CHROMIUM_PATH');
});

test('a short PATH hides nothing', () => {
  expect(findChromium(around({ env: {}, there: ['/usr/bin/chromium'] }))).toBe('/usr/bin/chromium');
});
