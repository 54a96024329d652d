import * as fc from 'fast-check';
import { flowState } from './flows';

const now = '2026-11-23T12:00:00Z';

it.each([
  [null, 1, 'never'], ['', 1, 'never'], ['i går', 30, 'never'],
  ['2026-11-23T11:59:00Z', 1, 'inOrder'], ['2026-11-23T10:00:00Z', 1, 'inOrder'], ['2026-11-23T09:59:59Z', 1, 'late'],
  ['2026-11-23T13:00:00Z', 1, 'inOrder'],
  ['2026-11-22T05:00:00Z', 30, 'inOrder'], ['2026-11-22T04:59:00Z', 30, 'late'],
] as const)('seen %j, expected within %d hours: %s', (seen, hours, state) => expect(flowState(seen, hours, now)).toBe(state));

it('is never better with an older sign', () => {
  const rank = { inOrder: 0, late: 1, never: 2 };
  const moment = fc.integer({ min: 0, max: Date.parse(now) }).map((ms) => new Date(ms).toISOString());
  fc.assert(fc.property(moment, moment, fc.integer({ min: 1, max: 100 }), (one, other, hours) => {
    const [older, newer] = [one, other].sort();
    expect(rank[flowState(older ?? one, hours, now)]).toBeGreaterThanOrEqual(rank[flowState(newer ?? one, hours, now)]);
  }));
});
