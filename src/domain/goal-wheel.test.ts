import fc from 'fast-check';
import { goalFrameworks } from '../method/goals';
import { effectKinds, effectSigns } from '../method/scales';
import type { EffectFacts } from './effects';
import { countOf, goalWheels, isTouched, mostOf } from './goal-wheel';
import type { WheelGoal } from './goal-wheel';
import { drawWheel, wheelSizes } from './goal-wheel-drawing';

const effect = (target: string, sign: EffectFacts['effect'], effectKind: EffectFacts['effectKind'] = 'direct'): EffectFacts => ({ target, effect: sign, effectKind });
const anyTarget = fc.constantFrom('sdg.1', 'sdg.3', 'sdg.17', 'env.4', 'gen.6', 'goal.own', 'sdg.99', 'gk2025.priority1');
const anyEffect = fc.record({
  target: anyTarget, effect: fc.constantFrom('positive', 'negative', 'none', null), effectKind: fc.constantFrom(...effectKinds, null),
}) as fc.Arbitrary<EffectFacts>;

describe('which goals are touched', () => {
  test('Agenda 2030 stands whole in its place, others only when they are chosen or touched', () => {
    expect(goalWheels(goalFrameworks, [], []).map(({ framework, goals }) => [framework, goals.length])).toEqual([['agenda2030', 17]]);
    expect(goalWheels(goalFrameworks, ['ph.5'], [effect('env.1', 'negative')]).map(({ framework }) => framework))
      .toEqual(['agenda2030', 'environment', 'publicHealth']);
  });

  test('a goal this edition does not know is kept, an effect on the strategy is not a goal', () => {
    const wheels = goalWheels(goalFrameworks, ['goal.own'], [effect('sdg.99', 'positive'), effect('gk2025.priority1', 'positive')]);
    expect(wheels[1]).toMatchObject({ framework: null, goals: [{ goal: 'goal.own', number: null, isChosen: true }, { goal: 'sdg.99', isChosen: false }] });
  });

  test('a goal that the edition has withdrawn keeps its number, an added framework makes a wheel of its own', () => {
    const added = { id: 'framework.bike', level: 'subStrategy', goals: [{ id: 'goal.bike', number: 4, dimensions: [] }] } as const;
    const frameworks = [...goalFrameworks.filter(({ id }) => id !== 'publicHealth'), added];
    expect(goalWheels(frameworks, ['ph.5', 'goal.bike'], []).slice(1)).toMatchObject([
      { framework: 'framework.bike', goals: [{ number: 4 }] }, { framework: null, goals: [{ goal: 'ph.5', number: 5 }] },
    ]);
  });

  test('every effect on a goal is counted once, plus and minus never in one number', () => {
    fc.assert(fc.property(fc.array(anyEffect), fc.array(anyTarget.filter((id) => !id.startsWith('gk'))), (effects, chosen) => {
      const goals = goalWheels(goalFrameworks, chosen, effects).flatMap((wheel) => wheel.goals);
      const onGoals = effects.filter(({ target }) => !target.startsWith('gk'));
      effectSigns.forEach((sign) => {
        expect(goals.reduce((sum, goal) => sum + countOf(goal.signs[sign]), 0)).toBe(onGoals.filter((row) => row.effect === sign).length);
      });
      expect(goals.reduce((sum, { unsigned }) => sum + unsigned, 0)).toBe(onGoals.filter((row) => row.effect === null || row.effect === 'none').length);
      expect(new Set(goals.map(({ goal }) => goal)).size).toBe(goals.length);
      onGoals.forEach(({ target }) => expect(goals.some((goal) => goal.goal === target && isTouched(goal))).toBe(true));
      chosen.forEach((id) => expect(goals.some(({ goal, isChosen }) => goal === id && isChosen)).toBe(true));
    }));
  });

  test('adding a minus never changes a plus', () => {
    fc.assert(fc.property(fc.array(anyEffect), anyTarget, (effects, target) => {
      const plus = (rows: readonly EffectFacts[]): unknown => goalWheels(goalFrameworks, ['sdg.99', 'goal.own', 'env.1', 'gen.1', 'ph.1'], rows).map(({ goals }) => goals
        .filter((goal) => goal.signs.positive.length > 0).map(({ goal, signs }) => [goal, signs.positive]));
      expect(plus([...effects, effect(target, 'negative')])).toEqual(plus(effects));
    }));
  });
});

const numbersIn = (text: string): number[] => (text.match(/-?\d+(\.\d+)?/g) ?? []).map(Number);
const anyGoal: fc.Arbitrary<WheelGoal> = fc.record({
  goal: fc.string(), number: fc.nat(20), isChosen: fc.boolean(), unsigned: fc.nat(3),
  signs: fc.record({
    positive: fc.array(fc.record({ kind: fc.constantFrom(...effectKinds, null), count: fc.integer({ min: 1, max: 40 }) }), { maxLength: 4 }),
    negative: fc.array(fc.record({ kind: fc.constantFrom(...effectKinds, null), count: fc.integer({ min: 1, max: 40 }) }), { maxLength: 4 }),
  }),
});

describe('the drawing', () => {
  const draw = (effects: readonly EffectFacts[], size = wheelSizes.full as typeof wheelSizes[keyof typeof wheelSizes]) => {
    const wheels = goalWheels(goalFrameworks, [], effects);
    return drawWheel(wheels[0]?.goals ?? [], mostOf(wheels), size);
  };

  test('the first goal begins at the top and the rest follow as on a clock', () => {
    const { segments } = draw([]);
    expect(segments.map(({ goal }) => goal).slice(0, 2)).toEqual(['sdg.1', 'sdg.2']);
    expect(segments[0]?.angle).toBeCloseTo(360 / 34, 1);
    expect(segments.map(({ angle }) => angle)).toEqual([...segments.map(({ angle }) => angle)].sort((a, b) => a - b));
  });

  test('few effects are bricks of their own, many melt by kind, to the same length for plus and minus', () => {
    const few = draw([effect('sdg.3', 'positive'), effect('sdg.3', 'positive', 'indirect'), effect('sdg.3', 'negative')]);
    expect(few.segments[2]?.bricks.map(({ sign, kind, count }) => [sign, kind, count]))
      .toEqual([['positive', 'direct', 1], ['positive', 'indirect', 1], ['negative', 'direct', 1]]);
    expect(few.segments[2]?.bricks[0]?.height).toBe(few.segments[2]?.bricks[2]?.height);
    const many = draw(Array.from({ length: 300 }, (_, index) => effect('sdg.3', index % 2 === 0 ? 'positive' : 'negative')));
    expect(many.segments[2]?.bricks.map(({ count }) => count)).toEqual([150, 150]);
  });

  test('nothing leaves the square, plus stays outside the ring and minus inside, bricks never overlap', () => {
    fc.assert(fc.property(fc.array(anyGoal, { maxLength: 60 }), fc.constantFrom(wheelSizes.full, wheelSizes.compact), (goals, size) => {
      const most = mostOf([{ framework: null, goals }]);
      const { side, centre, segments, rings } = drawWheel(goals, most, size);
      const ringFrom = size.hub + size.label + size.bar + size.gap;
      rings.forEach((radius) => { expect(radius).toBeGreaterThan(0); expect(radius).toBeLessThanOrEqual(centre); });
      segments.forEach(({ band, area, bricks, labels, middle }) => {
        [...numbersIn(band), ...numbersIn(area), middle.x, middle.y, ...labels.flatMap(({ x, y }) => [x, y])].forEach((value) => {
          expect(Number.isFinite(value)).toBe(true);
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(side);
        });
        bricks.forEach(({ sign, y, height, width }) => {
          const [far, near] = [centre - y, centre - y - height];
          expect(height).toBeGreaterThan(0);
          expect(width).toBeGreaterThan(0);
          if (sign === 'positive') { expect(near).toBeGreaterThanOrEqual(ringFrom + size.band); expect(far).toBeLessThanOrEqual(centre); }
          else { expect(far).toBeLessThanOrEqual(ringFrom); expect(near).toBeGreaterThanOrEqual(size.hub - 0.1); }
        });
        effectSigns.forEach((sign) => {
          const own = bricks.filter((brick) => brick.sign === sign).map(({ y, height }) => [y, y + height] as const).sort((a, b) => a[0] - b[0]);
          own.slice(1).forEach(([from], index) => expect(from).toBeGreaterThanOrEqual((own[index]?.[1] ?? 0) - 0.02));
        });
      });
    }));
  });

  test('one goal takes the whole ring, none at all draws nothing', () => {
    expect(drawWheel([], 0, wheelSizes.full).segments).toEqual([]);
    const one = drawWheel([{ goal: 'a', number: 1, isChosen: true, unsigned: 0, signs: { positive: [], negative: [] } }], Number.NaN, wheelSizes.full);
    expect(one.segments[0]?.band).not.toContain('NaN');
    expect(one.segments[0]?.angle).toBe(180);
  });
});
