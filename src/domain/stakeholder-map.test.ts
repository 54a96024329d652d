import fc from 'fast-check';
import { asMapLevel, boardOf, cellId, cellsOf, isPlaced, mapLevels, quadrantOf, quadrants, stepOn } from './stakeholder-map';
import type { MapPoint } from './stakeholder-map';

const level = fc.constantFrom(null, ...mapLevels);
const point: fc.Arbitrary<MapPoint> = fc.record({ x: level, y: level });

it('every stakeholder is in exactly one place, in the order given', () => {
  fc.assert(fc.property(fc.array(point, { maxLength: 150 }), (points) => {
    const all = points.map((one, index) => ({ ...one, key: index }));
    const { cells, tray } = boardOf(all);
    const found = [...[...cells.values()].flat(), ...tray];
    expect(found.map(({ key }) => key).sort((a, b) => a - b)).toEqual(all.map(({ key }) => key));
    for (const [id, inside] of cells) {
      expect(inside.every((one) => isPlaced(one) && cellId(one) === id)).toBe(true);
      expect(inside.map(({ key }) => key)).toEqual(inside.map(({ key }) => key).sort((a, b) => a - b));
    }
    expect(tray.every((one) => !isPlaced(one))).toBe(true);
  }));
});

it('the four quadrants share the sixteen cells between them', () => {
  const all = quadrants.flatMap((one) => cellsOf(one).map(cellId));
  expect(new Set(all).size).toBe(16);
  expect(quadrants.map((one) => cellsOf(one).length)).toEqual([4, 4, 4, 4]);
});

it.each([[0, 3, 'topLeft'], [1, 2, 'topLeft'], [2, 2, 'topRight'], [1, 1, 'bottomLeft'], [3, 0, 'bottomRight']] as const)('x %s, y %s is %s', (x, y, quadrant) => {
  expect(quadrantOf({ x, y })).toBe(quadrant);
});

it('a number that is no level is none', () => {
  fc.assert(fc.property(fc.oneof(fc.double(), fc.integer(), fc.constantFrom(null, undefined)), (value) => {
    const found = asMapLevel(value);
    expect(found === null || Object.is(found + 0, (value ?? NaN) + 0)).toBe(true);
  }));
  expect([0, 1, 2, 3].map(asMapLevel)).toEqual([0, 1, 2, 3]);
  expect([-1, 4, 1.5, NaN, null].map(asMapLevel)).toEqual([null, null, null, null, null]);
});

it('a step never leaves the board, and a step back undoes one that moved', () => {
  const back = { up: 'down', down: 'up', left: 'right', right: 'left' } as const;
  fc.assert(fc.property(point, fc.constantFrom('up', 'down', 'left', 'right'), (from, direction) => {
    const to = stepOn(from, direction);
    expect(mapLevels).toContain(to.x);
    expect(mapLevels).toContain(to.y);
    if (!isPlaced(from)) return;
    const away = Math.abs(to.x - from.x) + Math.abs(to.y - from.y);
    expect(away).toBeLessThanOrEqual(1);
    if (away === 1) expect(stepOn(to, back[direction])).toEqual(from);
  }));
});

it('from the tray a step leads onto the board and keeps the level that is known', () => {
  expect(stepOn({ x: null, y: null }, 'up')).toEqual({ x: 1, y: 2 });
  expect(stepOn({ x: null, y: null }, 'right')).toEqual({ x: 2, y: 1 });
  expect(stepOn({ x: null, y: 3 }, 'left')).toEqual({ x: 1, y: 3 });
});
