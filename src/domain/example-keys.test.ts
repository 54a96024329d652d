import fc from 'fast-check';
import { exampleKeyDimensions, exampleKeyIds } from '../method/example-keys';
import { dimensions, effectSizes, nodeEffects } from '../method/scales';
import { mayMeet, nearExamples } from './example-keys';
import type { NearEffect } from './example-keys';

const effect = (key: string, values: Partial<NearEffect> = {}): NearEffect => ({ key, effect: 'negative', size: null, dimensions: ['ecological'], ...values });
const keys = (rows: readonly NearEffect[]): readonly string[] => rows.map(({ key }) => key);

test('what no key meets yet comes first, negative before positive; effects without a sign wait', () => {
  const effects = [
    effect('positive', { effect: 'positive' }), effect('met'), effect('small', { size: 'small' }), effect('material', { size: 'large' }),
    effect('none', { effect: 'none' }), effect('unsaid', { effect: null }), effect('elsewhere', { dimensions: ['social', 'economic'] }),
  ];
  expect(keys(mayMeet('ecological', effects, new Set(['met'])))).toEqual(['material', 'small', 'positive', 'met']);
});

test('the examples of a dimension that the group has effects in come first', () => {
  expect(nearExamples([], new Set()).map(({ id }) => id)).toEqual(exampleKeyIds);
  const [first, second] = nearExamples([effect('a'), effect('b'), effect('c', { dimensions: ['economic'] })], new Set());
  expect([first?.id, keys(first?.mayMeet ?? [])]).toEqual(['EK4', ['a', 'b']]);
  expect(exampleKeyDimensions[second?.id ?? 'EK1']).toBe('economic');
});

test('every example stands there once, nearest first', () => {
  const anyEffect = fc.record({
    key: fc.string(), effect: fc.constantFrom(...nodeEffects, null), size: fc.constantFrom(...effectSizes, null), dimensions: fc.subarray([...dimensions]),
  });
  fc.assert(fc.property(fc.array(anyEffect), fc.array(fc.string()), (effects, met) => {
    const near = nearExamples(effects, new Set(met));
    expect(near.map(({ id }) => id).sort()).toEqual([...exampleKeyIds]);
    const counts = near.map((one) => one.mayMeet.length);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
  }));
});
