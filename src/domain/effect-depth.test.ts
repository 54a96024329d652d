import fc from 'fast-check';
import { arisesFromCodes, confidences, dimensions, effectKinds, effectSizes, horizons, nodeEffects, reboundRisks } from '../method/scales';
import { effectDepth } from './effect-depth';
import type { EffectDetails } from './effect-depth';

const blank: EffectDetails = {
  effect: null, effectKind: null, arisesFrom: null, dimension: null, dimensions: [], horizon: null, size: null, confidence: null,
  goalTargets: [], addsWith: [], isAbroad: false, reboundRisk: null, countermeasure: '', evidence: '',
};
const social = { dimensions: ['social'], hasTargets: false } as const;
const ecological = { dimensions: ['ecological'], hasTargets: true } as const;

test.each([
  ['nothing yet, social goal', {}, social, [0, 7]],
  ['nothing yet, ecological goal with targets', {}, ecological, [0, 9]],
  ['a kind and a blank evidence', { effectKind: 'direct', evidence: '  ' }, social, [1, 7]],
  ['cumulative asks what it adds to', { effectKind: 'cumulative' }, social, [1, 8]],
  ['one of the older dimension', { dimension: 'social' }, social, [1, 7]],
  ['ecological by its own dimension', { dimensions: ['ecological'] }, social, [1, 8]],
  ['abroad, whatever the goal', { isAbroad: true }, social, [0, 8]],
  ['at risk asks for a countermeasure', { reboundRisk: 'likely' }, social, [1, 9]],
  ['no risk, no countermeasure', { reboundRisk: 'no' }, ecological, [1, 9]],
] as const)('%s', (_name, values, goal, [filled, total]) => {
  const depth = effectDepth({ ...blank, ...values }, goal);
  expect([depth.filled, depth.total]).toEqual([filled, total]);
});

test('a countermeasure is lacking only where there is a risk and no words', () => {
  expect(effectDepth({ ...blank, reboundRisk: 'possible', countermeasure: ' \n' }, social).lacksCountermeasure).toBe(true);
  expect(effectDepth({ ...blank, reboundRisk: 'possible', countermeasure: 'Tak för körsträckan' }, social).lacksCountermeasure).toBe(false);
  expect(effectDepth({ ...blank, reboundRisk: 'no' }, social).lacksCountermeasure).toBe(false);
});

test('whatever a row holds, what is filled can be seen and is no more than what is asked', () => {
  const code = <C extends string>(codes: readonly C[]) => fc.option(fc.constantFrom(...codes), { nil: null });
  const ids = fc.array(fc.string(), { maxLength: 3 });
  const row: fc.Arbitrary<EffectDetails> = fc.record({
    effect: code(nodeEffects), effectKind: code(effectKinds), arisesFrom: code(arisesFromCodes), dimension: code(dimensions),
    dimensions: fc.array(fc.oneof(fc.constantFrom(...dimensions), fc.string()), { maxLength: 2 }), horizon: code(horizons), size: code(effectSizes),
    confidence: code(confidences), goalTargets: ids, addsWith: ids, isAbroad: fc.boolean(), reboundRisk: code(reboundRisks),
    countermeasure: fc.constantFrom('', ' \n', 'Ett tak'), evidence: fc.string(),
  });
  fc.assert(fc.property(row, fc.subarray([...dimensions]), fc.boolean(), (effect, of, hasTargets) => {
    const depth = effectDepth(effect, { dimensions: of, hasTargets });
    expect(depth.filled).toBeLessThanOrEqual(depth.total);
    // Nothing that somebody has answered is ever hidden.
    if (effect.addsWith.length > 0) expect(depth.asksAddsWith).toBe(true);
    if (effect.goalTargets.length > 0) expect(depth.asksTargets).toBe(true);
    if (effect.isAbroad || effect.reboundRisk !== null) expect(depth.asksWider).toBe(true);
    if (effect.countermeasure.trim() !== '') expect(depth.asksWider && depth.asksCountermeasure).toBe(true);
  }));
});
