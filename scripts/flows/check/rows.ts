import { isObject, readTemplate, type Expression, type Json } from '../../../local/flows/expressions/index';
import type { ListWord } from '../connectors';
import { parameterName, variables } from '../variables';
import { literalText, operationOf, placed, type Placed, type ShippedAction, type ShippedFlow } from './read-flow';

/** What an expression gives, as far as columns are concerned. */
export type Shape = { readonly kind: 'rows' | 'row'; readonly list: ListWord } | { readonly kind: 'answer'; readonly list: ListWord };

const wordOf = (table: Json | undefined): ListWord | undefined => {
  const expression = expressionOf(table);
  const name = expression?.kind === 'call' && expression.name === 'parameters' ? literalText(expression.args[0]) : undefined;
  return (['assessments', 'decisions', 'conditions', 'meetings', 'agendaItems', 'events'] as const).find((word) => parameterName(variables[word]) === name);
};

/** The list an action reads or writes; undefined when it is none of SharePoint's. */
export const listOfAction = (action: ShippedAction): ListWord | undefined => wordOf(operationOf(action)?.parameters['table']);

const expressionOf = (value: Json | undefined): Expression | undefined => {
  if (typeof value !== 'string') return undefined;
  const template = readTemplate(value);
  return template.kind === 'expression' ? template.expression : undefined;
};

/** Finds out which list's rows an expression stands for. */
export const shapesOf = (flow: ShippedFlow): ((expression: Expression, from: Placed) => Shape | undefined) => {
  const all = placed(flow.definition.actions);
  const find = (name: string | undefined): Placed | undefined => all.find((one) => one.name === name);

  const ofAction = (place: Placed | undefined): Shape | undefined => {
    if (place === undefined) return undefined;
    const { action } = place;
    const list = listOfAction(action);
    if (list !== undefined) return { kind: operationOf(action)?.operation === 'GetItems' ? 'answer' : 'row', list };
    if (action.type === 'Query' && isObject(action.inputs)) return ofValue(action.inputs['from'], place);
    if (action.type === 'Compose') return ofValue(action.inputs, place);
    return undefined;
  };
  const ofValue = (value: Json | undefined, from: Placed): Shape | undefined => {
    const expression = expressionOf(value);
    return expression === undefined ? undefined : of(expression, from);
  };
  const one = (shape: Shape | undefined): Shape | undefined => (shape?.kind === 'rows' ? { kind: 'row', list: shape.list } : undefined);

  const of = (expression: Expression, from: Placed): Shape | undefined => {
    if (expression.kind === 'access') {
      const inner = of(expression.of, from);
      return inner?.kind === 'answer' && literalText(expression.key) === 'value' ? { kind: 'rows', list: inner.list } : undefined;
    }
    if (expression.kind === 'literal') return undefined;
    const [first] = expression.args;
    switch (expression.name) {
      case 'body': return ofAction(find(literalText(first)));
      case 'outputs': {
        // What a connector's action puts out is status and headers round the body.
        const place = find(literalText(first));
        return place?.action.type === 'Compose' ? ofAction(place) : undefined;
      }
      case 'first': case 'last': return first === undefined ? undefined : one(of(first, from));
      case 'coalesce': case 'union': return first === undefined ? undefined : of(first, from);
      case 'items': {
        const loop = find(literalText(first));
        return loop === undefined ? undefined : one(ofValue(loop.action.foreach, loop));
      }
      case 'item': return isObject(from.action.inputs) ? one(ofValue(from.action.inputs['from'], from)) : undefined;
      default: return undefined;
    }
  };
  return of;
};

