import fc from 'fast-check';
import { effectKinds, nodeEffects } from '../method/scales';
import { strategyNodeIds } from '../method/strategy';
import { countEffects, frameworkOf, isOnGoal, ofSign } from './effects';
import type { EffectFacts } from './effects';

const row = (effect: EffectFacts['effect'], effectKind: EffectFacts['effectKind'] = 'direct'): EffectFacts =>
  ({ target: 'sdg.15', effect, effectKind });
const rows = fc.array(fc.record({
  target: fc.constantFrom('sdg.15', 'env.1'),
  effect: fc.constantFrom(...nodeEffects, null),
  effectKind: fc.constantFrom(...effectKinds, null),
}));

test('a goal is known from a strategy node, and so is a goal from a newer version', () => {
  expect(frameworkOf('sdg.13')).toBe('agenda2030');
  expect(frameworkOf('ph.8')).toBe('publicHealth');
  expect(frameworkOf('env.99')).toBe('environment');
  for (const target of [...strategyNodeIds, '', '.', 'sdg', 'x.1']) expect(isOnGoal({ target })).toBe(false);
});

test('plus and minus on the same goal stay apart', () => {
  expect(countEffects([row('positive'), row('negative', 'indirect'), row('positive'), row(null), row('none')])).toEqual([
    { sign: 'positive', effectKind: 'direct', count: 2 },
    { sign: 'negative', effectKind: 'indirect', count: 1 },
  ]);
  expect(countEffects([row('negative', null)])).toEqual([{ sign: 'negative', effectKind: null, count: 1 }]);
  expect(countEffects([])).toEqual([]);
});

test('every signed effect is counted once, whatever the others say', () =>
  fc.assert(fc.property(rows, (all) => {
    const counts = countEffects(all);
    const signed = all.filter(({ effect }) => effect === 'positive' || effect === 'negative').length;
    const positive = counts.filter(({ sign }) => sign === 'positive').reduce((sum, { count }) => sum + count, 0);
    return counts.reduce((sum, { count }) => sum + count, 0) === signed && positive === ofSign(all, 'positive').length;
  })));
