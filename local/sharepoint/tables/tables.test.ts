import { readFileSync } from 'node:fs';
import { table } from '../endpoints/table';
import { decided } from '../conformance/decided';
import { rules } from '../conformance/rules';
import { untested } from './conformance-table';
import { rulesOf, titlesIn } from './titles';
import { CONFORMANCE, README, withTables } from './write';

it('the README’s tables are those of the code: npm run sharepoint:tables', () => {
  const text = readFileSync(README, 'utf8');
  expect(withTables(text)).toBe(text);
});

it('every rule has a test that is named by it, and every test of a rule one that exists', () => {
  expect(untested(CONFORMANCE)).toEqual([]);
  const ids = new Set(rules.map(({ id }) => id));
  expect(titlesIn(CONFORMANCE).filter(({ title }) => rulesOf(title).some((id) => !ids.has(id)))).toEqual([]);
  expect(titlesIn(CONFORMANCE).filter(({ title }) => rulesOf(title).length === 0 && !/^§\d+ /.test(title)).map(({ file, title }) => `${file}: ${title}`)).toEqual([]);
});

it('every rule nobody knows is decided once, with a reason', () => {
  const wanted = rules.filter(({ known }) => known === 'decided').map(({ id }) => id);
  expect(wanted.filter((id) => !decided.some(({ rule }) => rule === id))).toEqual([]);
  expect(decided.filter(({ because }) => because.trim() === '')).toEqual([]);
});

it('no address stands twice below its kind', () => {
  for (const { type, steps } of table) {
    const names = steps.map(({ at }) => at.replace(/\(.*$/, '').toLowerCase());
    expect([type, names.filter((name, i) => names.indexOf(name) !== i)]).toEqual([type, []]);
  }
});
