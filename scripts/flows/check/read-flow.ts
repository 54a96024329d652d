import { expressionsIn, readTemplate, stringsIn, type Expression, type Json, type JsonObject } from '../../../local/flows/expressions/index';

/** An action of a shipped definition, as it stands in the file. */
export interface ShippedAction {
  readonly type: string;
  readonly description?: string;
  readonly runAfter?: Readonly<Record<string, readonly string[]>>;
  readonly inputs?: Json;
  readonly expression?: Json;
  readonly foreach?: Json;
  readonly actions?: ShippedActions;
  readonly else?: { readonly actions: ShippedActions };
  readonly runtimeConfiguration?: Json;
}
export type ShippedActions = Readonly<Record<string, ShippedAction>>;

export interface ShippedFlow {
  readonly connectionReferences: Readonly<Record<string, { readonly connection: { readonly connectionReferenceLogicalName: string }; readonly api: { readonly name: string } }>>;
  readonly definition: {
    readonly parameters: Readonly<Record<string, { readonly metadata?: { readonly schemaName: string } }>>;
    readonly triggers: Readonly<Record<string, JsonObject>>;
    readonly actions: ShippedActions;
  };
}

/** One action with where it stands. */
export interface Placed {
  readonly name: string;
  readonly action: ShippedAction;
  /** The actions beside it. */
  readonly siblings: ShippedActions;
  /** The containers around it, outermost first. */
  readonly within: readonly Placed[];
}

/** Every action of a flow, containers before what they hold. */
export const placed = (actions: ShippedActions, within: readonly Placed[] = []): readonly Placed[] =>
  Object.entries(actions).flatMap(([name, action]) => {
    const self: Placed = { name, action, siblings: actions, within };
    return [self, ...[action.actions, action.else?.actions].flatMap((inner) => (inner === undefined ? [] : placed(inner, [...within, self])))];
  });

/** The strings of an action itself, not of the actions in it. */
export const ownStrings = ({ inputs = null, expression = null, foreach: each = null }: ShippedAction): readonly { readonly place: string; readonly text: string }[] =>
  stringsIn({ inputs, expression, foreach: each });

export const ownExpressions = (action: ShippedAction): readonly Expression[] => ownStrings(action).flatMap(({ text }) => expressionsIn(readTemplate(text)));

/** The text in a literal, or undefined. */
export const literalText = (expression: Expression | undefined): string | undefined =>
  (expression?.kind === 'literal' && typeof expression.value === 'string' ? expression.value : undefined);

/** An expression and every part of it, outermost first. */
export const partsOf = (expression: Expression): readonly Expression[] => {
  if (expression.kind === 'literal') return [expression];
  const inner = expression.kind === 'call' ? expression.args : [expression.of, expression.key];
  return [expression, ...inner.flatMap(partsOf)];
};

/** Connector operation and parameters of an action; undefined for everything else. */
export const operationOf = ({ type, inputs }: ShippedAction): { readonly connector: string; readonly operation: string; readonly parameters: Readonly<Record<string, Json>> } | undefined => {
  if (type !== 'OpenApiConnection') return undefined;
  const { host, parameters } = inputs as unknown as { host: { connectionName: string; operationId: string }; parameters: Readonly<Record<string, Json>> };
  return { connector: host.connectionName, operation: host.operationId, parameters };
};
