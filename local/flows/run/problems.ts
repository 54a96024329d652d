import { problemsOfText, stringsIn, type Json } from '../expressions/index';
import { isAction } from './action-types';
import { isCondition } from './condition';
import type { Connectors } from './connector';
import type { ActionDefinition, ActionDefinitions, Flow } from './definition';
import { hostOf } from './host';

const STATUSES: readonly string[] = ['Succeeded', 'Failed', 'Skipped', 'TimedOut'];

const isCyclic = (actions: ActionDefinitions): boolean => {
  const left = new Set(Object.keys(actions));
  for (;;) {
    const ready = [...left].find((name) => Object.keys(actions[name]?.runAfter ?? {}).every((before) => !left.has(before)));
    if (ready === undefined) return left.size > 0;
    left.delete(ready);
  }
};

/** The strings of one action alone, those of the actions inside it not counted. */
const ownParts = ({ inputs = null, expression = null, foreach: each = null }: ActionDefinition): Json => ({ inputs, expression, foreach: each });

/**
 * What Power Automate would refuse in a flow, or what this runner does not know: each a sentence that names it.
 * A flow with problems is not run at all.
 */
export function problemsOfFlow(flow: Flow, connectors: Connectors): readonly string[] {
  const seen = new Set<string>();

  const ofAction = (name: string, action: ActionDefinition, actions: ActionDefinitions, isInLoop: boolean): readonly string[] => {
    const found: string[] = [];
    if (seen.has(name)) found.push('another action has the same name');
    seen.add(name);
    if (!isAction(action.type)) found.push(`the action type ${action.type} is unknown`);
    if (action.type === 'Terminate' && isInLoop) found.push('Terminate cannot stand inside a loop');
    if (action.type === 'OpenApiConnection') {
      const { connection, operation } = hostOf(action);
      const api = flow.connections[connection];
      if (api === undefined) found.push(`the connection ${connection} is not among the references`);
      else if (connectors[api] === undefined) found.push(`the connector ${api} is unknown`);
      else if (connectors[api][operation] === undefined) found.push(`the operation ${operation} of ${api} is unknown`);
    }
    if (action.type === 'If' && !isCondition(action.expression)) found.push('its condition cannot be read');
    for (const [before, statuses] of Object.entries(action.runAfter ?? {})) {
      if (actions[before] === undefined) found.push(`it runs after ${before}, which is not beside it`);
      statuses.filter((status) => !STATUSES.includes(status)).forEach((status) => found.push(`the status ${status} is unknown`));
    }
    stringsIn(ownParts(action)).forEach(({ place, text }) => problemsOfText(text).forEach((problem) => found.push(`${place}: ${problem}`)));
    const isLoop = isInLoop || action.type === 'Foreach';
    return [
      ...found.map((problem) => `${flow.name}, ${name}: ${problem}.`),
      ...ofActions(action.actions ?? {}, isLoop), ...ofActions(action.else?.actions ?? {}, isLoop),
    ];
  };

  const ofActions = (actions: ActionDefinitions, isInLoop: boolean): readonly string[] => [
    ...(isCyclic(actions) ? [`${flow.name}: ${Object.keys(actions).join(', ')} wait for each other.`] : []),
    ...Object.entries(actions).flatMap(([name, action]) => ofAction(name, action, actions, isInLoop)),
  ];
  return ofActions(flow.actions, false);
}
