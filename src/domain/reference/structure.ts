import { goalLevels } from '../../method/goals';
import type { Goal, GoalFramework } from '../../method/goals';
import type { GoalTarget } from '../../method/goal-targets';
import { grounds } from '../../method/groups';
import { isOwnCheckPoint, itemIds, stopPointIds, supportCategories } from '../../method/ids';
import { partIds } from '../../method/parts';
import { placeKinds } from '../../method/places';
import type { CheckPointNow, EntrySet, Reference } from '../../method/reference';
import { dimensions } from '../../method/scales';
import { shipped } from '../../method/shipped';
import { certainties, strategyStatuses } from '../../method/strategy';
import type { Strategy, StrategyNode } from '../../method/strategy';
import { isHandbookCheckPoint } from './check-points';
import { newestEdition, rowsAt } from './editions';
import type { EntryRow, PublishedRow } from './published';
import { decodeDetails, listOf } from './published';

type Details = Readonly<Record<string, string>>;
/** Something of a set with its place: `order` counts under `parent`, from 1. */
interface Placed<T> { readonly id: string; readonly parent: string; readonly order: number; readonly value: T }

const placed = <T extends { readonly id: string }>(values: readonly T[], parent = ''): readonly Placed<T>[] =>
  values.map((value, index) => ({ id: value.id, parent, order: index + 1, value }));

const oneOf = <C extends string>(codes: readonly C[], code: string | undefined): C | undefined => codes.find((one) => one === code);
const severalOf = <C extends string>(codes: readonly C[], value: string | undefined): readonly C[] => {
  const listed = listOf(value);
  return codes.filter((code) => listed.includes(code));
};

/** Black or white, whichever can be read better on the colour (WCAG relative luminance). */
const textColorOn = (color: string): '#000' | '#fff' => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const value = parseInt(color.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b > 0.179 ? '#000' : '#fff';
};

const isColor = (text: string): text is `#${string}` => /^#[0-9a-f]{6}$/iu.test(text);

const goalOf = (id: string, details: Details, before: Goal | undefined): Goal => {
  const number = Number(details['number']);
  const color = details['color'] ?? '';
  const known = severalOf(dimensions, details['dimensions']);
  const { color: oldColor, ...rest } = before ?? { id, number: 0, dimensions: [] };
  return {
    ...rest, number: number > 0 && Number.isInteger(number) ? number : rest.number,
    dimensions: known.length > 0 ? known : rest.dimensions,
    ...(isColor(color) && color !== oldColor ? { color, textColor: textColorOn(color) } : oldColor === undefined ? {} : { color: oldColor }),
  };
};

/** Nodes as they count among their own type. What stood under a node that is gone, or under itself, stands on its own. */
const numbered = (nodes: readonly StrategyNode[]): readonly StrategyNode[] => {
  const above = new Map(nodes.map(({ id, parentId }) => [id, parentId]));
  const leadsHome = (id: string): boolean => {
    const passed = new Set<string>();
    for (let up = above.get(id); up !== undefined && !passed.has(up); up = above.get(up)) {
      if (up === id) return true;
      passed.add(up);
    }
    return false;
  };
  const counts = new Map<string, number>();
  return nodes.map((node) => {
    const order = (counts.get(node.type) ?? 0) + 1;
    counts.set(node.type, order);
    const isUnder = node.parentId !== undefined && above.has(node.parentId) && !leadsHome(node.id);
    return { ...node, order, parentId: isUnder ? node.parentId : undefined };
  });
};

/**
 * The structure that applies at an edition: what is offered, in its order. Rows that say something this version cannot
 * read leave what was there. `shipped` itself where nothing is published.
 */
export const referenceAt = (rows: readonly PublishedRow[], edition: number): Reference => {
  const newest = newestEdition(rows);
  if (newest === 0) return shipped;
  const changed = [...rowsAt(rows, edition).values()];
  if (changed.length === 0) return { ...shipped, edition, newest };

  const merged = <T extends { readonly id: string }>(
    set: EntrySet, before: readonly Placed<T>[], make: (id: string, details: Details, row: EntryRow, old: T | undefined) => T | undefined,
  ): readonly Placed<T>[] => {
    const entries = new Map(before.map((one) => [one.id, one]));
    for (const row of changed) {
      if (row.set !== set) continue;
      const old = entries.get(row.entry);
      const isGone = row.isWithdrawn && !isHandbookCheckPoint({ set, id: row.entry });
      const value = isGone ? undefined : make(row.entry, decodeDetails(row.details), row, old?.value) ?? old?.value;
      if (value === undefined) entries.delete(row.entry);
      else entries.set(row.entry, { id: row.entry, parent: row.parent, order: row.order ?? Number.MAX_SAFE_INTEGER, value });
    }
    return [...entries.values()].sort((a, b) => a.order - b.order);
  };
  const values = <T,>(entries: readonly Placed<T>[]): readonly T[] => entries.map(({ value }) => value);
  const under = <T,>(entries: readonly Placed<T>[], parent: string): readonly T[] => values(entries.filter((one) => one.parent === parent));

  const goals = merged('goal', shipped.frameworks.flatMap((framework) => placed(framework.goals, framework.id)), (id, details, _, old) => goalOf(id, details, old));
  const frameworks = values(merged<GoalFramework>('framework', placed(shipped.frameworks), (id, { level }, _, old) =>
    ({ id, level: oneOf(goalLevels, level) ?? old?.level ?? 'regional', goals: [] })))
    .map((framework) => ({ ...framework, goals: under(goals, framework.id) }));
  const targetsOf = (goal: string): readonly Placed<GoalTarget>[] => placed(shipped.goalTargets.filter((one) => one.goal === goal), goal);
  const goalTargets = merged<GoalTarget>('goalTarget', shipped.frameworks.flatMap((framework) => framework.goals.flatMap(({ id }) => targetsOf(id))),
    (id, { code }, { parent }, old) => ({ id, goal: parent, code: code ?? old?.code ?? '' }));

  const nodes = merged<StrategyNode>('node', shipped.strategies.flatMap((strategy) => placed(strategy.nodes, strategy.id)),
    (id, { type = '', under: above, certainty }, _, old) => ({
      id, type: type === '' ? old?.type ?? '' : type, parentId: above, order: 0, certainty: oneOf(certainties, certainty) ?? 'confirmed',
    }));
  const strategies = values(merged<Strategy>('strategy', placed(shipped.strategies), (id, { version, status }, _, old) =>
    ({ id, version: version ?? old?.version ?? id, status: oneOf(strategyStatuses, status) ?? old?.status ?? 'superseded', nodes: [] })))
    .map((strategy) => ({ ...strategy, nodes: numbered(under(nodes, strategy.id)) }));

  const supportQuestions = merged('supportQuestion',
    supportCategories.flatMap((category) => placed(shipped.supportQuestions.filter((one) => one.category === category), category)),
    (id, _, { parent }) => { const category = oneOf(supportCategories, parent); return category && { id, category }; });

  const checkPoints = values(merged<CheckPointNow>('checkPoint', stopPointIds.flatMap((stop) => placed(shipped.checkPoints.filter((one) => one.stop === stop), stop)),
    (id, { mandatory }, { parent, title }, old) => {
      const stop = old?.stop ?? (isOwnCheckPoint(id) && title.trim() !== '' ? oneOf(stopPointIds, parent) : undefined);
      return stop && { id, stop, isMandatory: (oneOf(['yes', 'no'], mandatory) ?? (old?.isMandatory === true ? 'yes' : 'no')) === 'yes' };
    }));

  return {
    edition, newest, frameworks, strategies,
    goalTargets: frameworks.flatMap((framework) => framework.goals.flatMap(({ id }) => under(goalTargets, id))),
    nodeTypes: values(merged('nodeType', placed(shipped.nodeTypes), (id, { takesEffects }) => ({ id, takesEffects: takesEffects === 'yes' }))),
    supportQuestions: supportCategories.flatMap((category) => values(supportQuestions).filter((one) => one.category === category)),
    checkPoints: stopPointIds.flatMap((stop) => checkPoints.filter((one) => one.stop === stop)),
    places: values(merged('place', placed(shipped.places), (id, { kind }, _, old) => ({ id, kind: oneOf(placeKinds, kind) ?? old?.kind ?? 'wide' }))),
    groups: values(merged('group', placed(shipped.groups), (id, { ground }, _, old) => ({ id, ground: oneOf(grounds, ground) ?? old?.ground ?? 'everyone' }))),
    units: values(merged<{ readonly id: string; readonly name: string }>('unit', placed(shipped.units.map((name, index) => ({ id: `unit.${index + 1}`, name }))),
      (id, _, { title }) => (title.trim() === '' ? undefined : { id, name: title.trim() }))).map(({ name }) => name),
    links: values(merged('link', placed(shipped.links), (id, { url = '', items, parts }) =>
      (url.startsWith('https://') ? { id, url, items: severalOf(itemIds, items), parts: severalOf(partIds, parts) } : undefined))),
  };
};
