import path from 'node:path';
import type { Surroundings } from './find-program';
import { findPdftotext, findSoffice } from './find-soffice';

const around = (given: Partial<Surroundings> & { readonly there?: readonly string[] }): Surroundings => ({
  env: { PATH: ['/usr/local/bin', '/usr/bin'].join(path.delimiter) },
  isRunnable: (file) => (given.there ?? []).includes(file),
  isRoot: false,
  install: () => {
    throw new Error('nothing may be installed here');
  },
  ...given,
});

test('the one that is named wins, and a name that leads nowhere is told', () => {
  expect(findSoffice(around({ env: { SOFFICE_PATH: '/opt/o', PATH: '/usr/bin' }, there: ['/opt/o', '/usr/bin/soffice'] }))).toBe('/opt/o');
  expect(() => findSoffice(around({ env: { SOFFICE_PATH: '/opt/o', PATH: '/usr/bin' }, there: ['/usr/bin/soffice'] }))).toThrow('/opt/o');
});

test.each([
  ['on the path of Linux', '/usr/bin/libreoffice'],
  ['where macOS has it', '/Applications/LibreOffice.app/Contents/MacOS/soffice'],
  ['where Windows has it', String.raw`C:\Program Files\LibreOffice\program\soffice.com`],
])('it is found %s', (_, program) => {
  expect(findSoffice(around({ there: [program] }))).toBe(program);
});

test("root gets Debian's when there is none", () => {
  const there: string[] = [];
  expect(findSoffice(around({ isRoot: true, there, install: () => there.push('/usr/bin/soffice') > 0 }))).toBe('/usr/bin/soffice');
});

test('one sentence says what to install', () => {
  expect(() => findSoffice(around({}))).toThrow(/^No LibreOffice was found: .*libreoffice-writer-nogui.*SOFFICE_PATH[^.]*\.$/);
  expect(() => findPdftotext(around({ isRoot: true, install: () => false }))).toThrow(/^No pdftotext was found: .*poppler-utils.*PDFTOTEXT_PATH[^.]*\.$/);
});
