import { ownExpressions, literalText, partsOf, placed, type Placed, type ShippedActions, type ShippedFlow } from './read-flow';

const STATUSES: readonly string[] = ['Succeeded', 'Failed', 'Skipped', 'TimedOut'];

/** Names of the siblings that are sure to have ended before an action begins. */
const before = (name: string, siblings: ShippedActions, seen: ReadonlySet<string> = new Set()): ReadonlySet<string> =>
  Object.keys(siblings[name]?.runAfter ?? {}).filter((one) => !seen.has(one))
    .reduce<ReadonlySet<string>>((found, one) => new Set([...found, one, ...before(one, siblings, new Set([...seen, one]))]), new Set(seen));

/** An action and what is in it, as far as it can be seen from outside: a loop keeps its own to itself. */
const seenFromOutside = (name: string, siblings: ShippedActions): readonly string[] => {
  const action = siblings[name];
  if (action === undefined) return [];
  const inner = action.type === 'Foreach' ? [] : [action.actions, action.else?.actions];
  return [name, ...inner.flatMap((actions) => (actions === undefined ? [] : Object.keys(actions).flatMap((one) => seenFromOutside(one, actions))))];
};

const visibleTo = ({ name, siblings, within }: Placed): ReadonlySet<string> => {
  const own = [...before(name, siblings)].flatMap((one) => seenFromOutside(one, siblings));
  const around = within.at(-1);
  return new Set([...own, ...(around === undefined ? [] : visibleTo(around))]);
};

const orderProblems = ({ name, action, siblings }: Placed): readonly string[] => [
  ...Object.entries(action.runAfter ?? {}).flatMap(([one, ends]) => [
    ...(siblings[one] === undefined ? [`${name} runs after ${one}, which is not beside it`] : []),
    ...ends.filter((end) => !STATUSES.includes(end)).map((end) => `${name} waits for ${end}`),
  ]),
  ...(before(name, siblings).has(name) ? [`${name} waits for itself`] : []),
];

/** What refers to something that is not there, or not there yet. */
export const referenceProblems = (flow: ShippedFlow): readonly string[] => {
  const parameters = Object.keys(flow.definition.parameters);
  const used = new Set<string>();
  const problems = placed(flow.definition.actions).flatMap((place) => {
    const visible = visibleTo(place);
    const loops = place.within.filter(({ action }) => action.type === 'Foreach').map(({ name }) => name);
    const calls = ownExpressions(place.action).flatMap(partsOf).filter((part) => part.kind === 'call');
    return [...orderProblems(place), ...calls.flatMap(({ name, args }) => {
      const target = literalText(args[0]);
      switch (name) {
        case 'parameters':
          used.add(target ?? '');
          return parameters.includes(target ?? '') ? [] : [`${place.name}: no parameter ${target}`];
        case 'outputs': case 'body': case 'actions': case 'result':
          return visible.has(target ?? '') ? [] : [`${place.name}: ${target} has not run when it is asked for`];
        case 'items':
          return loops.includes(target ?? '') ? [] : [`${place.name}: it does not stand in the loop ${target}`];
        case 'item':
          return place.action.type === 'Query' || place.action.type === 'Select' ? [] : [`${place.name}: item() outside a list`];
        default: return [];
      }
    })];
  });
  return [...problems, ...parameters.filter((name) => !name.startsWith('$') && !used.has(name)).map((name) => `the parameter ${name} is never used`)];
};
