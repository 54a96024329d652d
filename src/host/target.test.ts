import { addressOf, targetFromQuery, targetFromSubPage } from './target';

it.each([
  ['?case=12&part=goals', 12, 'goals'],
  ['?Mode=Edit', null, null],
  ['?case=-1', null, null],
  ['?case=12abc', null, null],
  ['?case=<script>&part=', null, ''],
])('reads %s', (query, caseId, part) => {
  expect(targetFromQuery(query)).toEqual({ caseId, part });
});

it.each([['12/goals', 12, 'goals'], ['12', 12, null], ['', null, null], [undefined, null, null], ['x/y', null, 'y']])('reads the sub page %s', (id, caseId, part) => {
  expect(targetFromSubPage(id)).toEqual({ caseId, part });
});

it('keeps what else the address says', () => {
  const there = addressOf('https://region.example/p.aspx?web=1&case=3', { caseId: 4, part: 'a' });
  expect(there).toBe('https://region.example/p.aspx?web=1&case=4&part=a');
  expect(addressOf(there, { caseId: null, part: null })).toBe('https://region.example/p.aspx?web=1');
});
