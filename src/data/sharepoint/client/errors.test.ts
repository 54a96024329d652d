import { failureOf, isChangedMeanwhile, isDuplicate, troubleOf } from './errors';

const error = (status: number, body: string): Error => Object.assign(new Error(`Error making HttpClient request in queryable [${status}]  ::> ${body}`), { status });
const odata = (code: string, message: string): string => JSON.stringify({ 'odata.error': { code, message: { lang: 'en-US', value: message } } });
const now = 0;

it.each([
  ['no network', new TypeError('Failed to fetch'), { kind: 'offline' }],
  ['a timeout', new DOMException('aborted', 'AbortError'), { kind: 'offline' }],
  ['no right', error(403, odata('-2147024891, System.UnauthorizedAccessException', 'no')), { kind: 'forbidden' }],
  ['not signed in', error(401, ''), { kind: 'forbidden' }],
  ['deleted', error(404, odata('-2130575338, System.ArgumentException', 'Item does not exist.')), { kind: 'gone' }],
  ['wrong value', error(400, odata('-1, Microsoft.SharePoint.Client.InvalidClientQueryException', 'Cannot convert')), { kind: 'refused', detail: 'Cannot convert' }],
  ['threshold', error(500, odata('-2147024860, Microsoft.SharePoint.SPQueryThrottledException', 'prohibited')), { kind: 'server', status: 500, detail: 'prohibited' }],
  ['a page of HTML', error(502, '<html>Bad gateway</html>'), { kind: 'server', status: 502, detail: '<html>Bad gateway</html>' }],
  ['verbose errors', error(400, JSON.stringify({ error: { code: '-1', message: { value: 'v' } } })), { kind: 'refused', detail: 'v' }],
  ['something odd', 'a string', { kind: 'offline' }],
])('%s', (_name, thrown, failure) => {
  expect(failureOf(troubleOf(thrown, now))).toEqual(failure);
});

it('knows duplicates and conflicts, whatever the status', () => {
  expect(isDuplicate(troubleOf(error(500, odata('-2130575169, Microsoft.SharePoint.SPDuplicateValuesFoundException', 'dup')), now))).toBe(true);
  expect(isDuplicate(troubleOf(error(400, odata('-2130575169, x', 'dup')), now))).toBe(true);
  expect(isDuplicate(troubleOf(error(500, odata('-1, y', 'z')), now))).toBe(false);
  expect(isChangedMeanwhile(troubleOf(error(412, ''), now))).toBe(true);
  expect(isChangedMeanwhile(troubleOf(error(500, odata('-2130575305, x', 'Save Conflict')), now))).toBe(true);
});
