import { exampleKeyDimensions, exampleKeyIds } from './example-keys';
import { globalGoals, goalFrameworks, findGoal } from './goals';
import { glossaryIds, termsByPlace } from './glossary';
import { itemIds, supportQuestionIds } from './ids';
import { methodLinks } from './links';
import { childGroups, grounds, groups } from './groups';
import { placeKinds, places } from './places';
import { partIds, parts, stepIds } from './parts';
import * as scales from './scales';
import { effectNodes, gronaKronoberg2025 as strategy, kronoberg2035, strategies, strategyNodeIds, strategyNodeTypes } from './strategy';

const unique = (ids: readonly unknown[]): number => new Set(ids).size;

describe('the handbook, counted', () => {
  test('29 support questions: 6, 5, 9 and 9', () => {
    const counts = Object.values(supportQuestionIds).map(ids => ids.length);
    expect(counts).toEqual([6, 5, 9, 9]);
  });

  test('every item id stands once, 72 in all', () => {
    // Owner + 4 A + 3 stop + outcome + present state + dialogue + 29 support + 8 child rights + 3 B + 3 stop + outcome
    // + 4 forward + 2 cost questions + 3 judgement + 5 brief + 3 workshop
    expect(itemIds).toHaveLength(72);
    expect(unique(itemIds)).toBe(itemIds.length);
  });

  test('every item but the workshop questions belongs to exactly one part', () => {
    const placed = parts.flatMap(part => part.items);
    expect(unique(placed)).toBe(placed.length);
    expect([...placed].sort()).toEqual(itemIds.filter(id => !id.startsWith('V')).sort());
  });

  test('the parts stand in the order of the rail and their steps in the order of the method', () => {
    expect(parts.map(part => part.id)).toEqual(partIds);
    const order = parts.flatMap(part => (part.step ? [stepIds.indexOf(part.step)] : []));
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(new Set(order).size).toBe(stepIds.length);
  });
});

describe('goal frameworks', () => {
  test('17 global goals with 169 targets, 16 environmental objectives, 6 and 8, and the 2 regional goals that are public', () => {
    expect(goalFrameworks.map(framework => framework.goals.length)).toEqual([17, 16, 6, 8, 2]);
    expect(globalGoals.reduce((sum, goal) => sum + goal.targetCount, 0)).toBe(169);
  });

  test('ids are unique, numbered from one, and found again', () => {
    const ids = goalFrameworks.flatMap(framework => framework.goals.map(goal => goal.id));
    expect(unique(ids)).toBe(49);
    for (const framework of goalFrameworks) {
      expect(framework.goals.map(goal => goal.number)).toEqual(framework.goals.map((_, i) => i + 1));
    }
    expect(findGoal('sdg.13')?.number).toBe(13);
    expect(findGoal('sdg.18')).toBeUndefined();
  });

  test('every goal has at least one dimension', () => {
    const goals = goalFrameworks.flatMap(framework => framework.goals);
    expect(goals.filter(goal => goal.dimensions.length === 0)).toEqual([]);
  });

  test('the text colour reaches 4.5:1 on every goal colour', () => {
    const tooWeak = globalGoals.filter(goal => contrast(goal.color, goal.textColor) < 4.5);
    expect(tooWeak.map(goal => goal.id)).toEqual([]);
    expect(unique(globalGoals.map(goal => goal.color))).toBe(17);
  });
});

describe('the strategy', () => {
  test('every node stands once, and its parent exists and comes before it', () => {
    expect(strategy.nodes.map(node => node.id)).toEqual(strategyNodeIds);
    const seen = new Set<string>();
    for (const node of strategy.nodes) {
      expect(node.parentId === undefined || seen.has(node.parentId)).toBe(true);
      seen.add(node.id);
    }
  });

  test('four priorities and seven challenges take effect rows', () => {
    expect(effectNodes().map(node => node.type)).toEqual([
      ...Array<string>(4).fill('priority'),
      ...Array<string>(7).fill('challenge')
    ]);
  });

  test('the strategy to come is a skeleton: known, and without nodes', () => {
    expect(kronoberg2035).toMatchObject({ status: 'skeleton', nodes: [] });
    expect(effectNodes(kronoberg2035)).toEqual([]);
    expect(unique(strategies.map(({ version }) => version))).toBe(strategies.length);
  });

  test('every node has a type that is known, and a version begins with the id of its strategy', () => {
    const types = new Set(strategyNodeTypes.map(({ id }) => id));
    for (const { id, version, nodes } of strategies) {
      expect(version.startsWith(id)).toBe(true);
      expect(nodes.filter(({ type }) => !types.has(type))).toEqual([]);
    }
  });

  test('only themes the region has not worded in public are our own words', () => {
    const own = strategy.nodes.filter(node => node.certainty === 'ownWords');
    expect(own.every(node => node.type === 'challenge')).toBe(true);
    expect(own).toHaveLength(7);
  });
});

describe('groups and places', () => {
  test('the seven grounds, socio-economy and everybody each have a group, and children are among them', () => {
    expect(new Set(groups.map(({ ground }) => ground))).toEqual(new Set(grounds));
    expect(grounds).toHaveLength(9);
    expect(unique(groups.map(({ id }) => id))).toBe(groups.length);
    expect(groups.filter(({ id }) => childGroups.includes(id))).toHaveLength(childGroups.length);
  });

  test('eight municipalities, and town and countryside of several kinds', () => {
    expect(places.filter(({ kind }) => kind === 'municipality')).toHaveLength(8);
    expect(new Set(places.map(({ kind }) => kind))).toEqual(new Set(placeKinds));
    expect(unique(places.map(({ id }) => id))).toBe(places.length);
  });
});

describe('scales, examples, terms and links', () => {
  test('no scale repeats a code, and text codes are plain ASCII identifiers', () => {
    for (const codes of Object.values<readonly (string | number)[]>(scales)) {
      expect(unique(codes)).toBe(codes.length);
      expect(codes.filter(code => typeof code === 'string' && !/^[a-z][A-Za-z]*$/.test(code))).toEqual([]);
    }
  });

  test('the seven example keys speak of all three dimensions', () => {
    expect(exampleKeyIds).toHaveLength(7);
    expect(new Set(Object.values(exampleKeyDimensions))).toEqual(new Set(scales.dimensions));
  });

  test('every term turns up somewhere, at a place that exists', () => {
    const places = new Set<string>([...partIds, ...itemIds]);
    expect(Object.keys(termsByPlace).filter(place => !places.has(place))).toEqual([]);
    expect(new Set(Object.values(termsByPlace).flat())).toEqual(new Set(glossaryIds));
  });

  test('links are https addresses with somewhere to be shown', () => {
    for (const link of methodLinks) {
      expect(new URL(link.url).protocol).toBe('https:');
      expect(link.items.length + link.parts.length).toBeGreaterThan(0);
    }
  });
});

/** WCAG contrast ratio of two sRGB colours written #rgb or #rrggbb. */
function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

function luminance(color: string): number {
  const hex = color.length === 4 ? color.replace(/[^#]/g, '$&$&') : color;
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map(at => {
    const value = parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
