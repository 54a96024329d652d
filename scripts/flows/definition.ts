/** The language of cloud flows, as far as ours speak it: anything else does not compile, and the checks refuse it. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

export type RunStatus = 'Succeeded' | 'Failed' | 'Skipped' | 'TimedOut';

export interface Action {
  readonly type: 'OpenApiConnection' | 'Compose' | 'If' | 'Foreach' | 'Scope' | 'Query' | 'Select';
  /** Shown as a note in the designer; at most 256 characters. */
  readonly description?: string;
  readonly runAfter?: Readonly<Record<string, readonly RunStatus[]>>;
  readonly inputs?: Json;
  readonly expression?: Json;
  readonly foreach?: string;
  readonly actions?: Actions;
  readonly else?: { readonly actions: Actions };
  readonly runtimeConfiguration?: Json;
}
export type Actions = Readonly<Record<string, Action>>;

export interface Recurrence {
  readonly frequency: 'Minute' | 'Day';
  readonly interval: number;
  readonly timeZone?: string;
  readonly schedule?: { readonly hours: readonly string[]; readonly minutes: readonly number[] };
}

/** One flow of the solution. */
export interface Flow {
  /** ASCII; part of the file name, and the last part of the key of its sign of life. */
  readonly name: string;
  /** Fixed for ever: an import under the same id replaces the flow instead of adding one. */
  readonly id: string;
  /** As administrators see it. */
  readonly title: string;
  readonly description: string;
  readonly recurrence: Recurrence;
  readonly actions: Actions;
}

/** Actions one after the other: each runs when the one before has succeeded, unless it says otherwise itself. */
export const inOrder = (actions: Actions): Actions => Object.fromEntries(Object.entries(actions).map(([name, action], at, all) => {
  const before = all[at - 1]?.[0];
  return [name, { ...action, runAfter: action.runAfter ?? (before === undefined ? {} : { [before]: ['Succeeded'] }) }];
}));

/** The same action, run when another has come to one of these ends. */
export const after = (name: string, ends: readonly RunStatus[], action: Action): Action => ({ ...action, runAfter: { [name]: ends } });

/** @param value a whole expression, without `@` */
export const compose = (inputs: Json): Action => ({ type: 'Compose', inputs });

export const scope = (description: string, actions: Actions): Action => ({ type: 'Scope', description, actions: inOrder(actions) });

/** One row after the other, so that two rows never write at the same time. @param list expression of a list, without `@` */
export const forEach = (list: string, actions: Actions): Action => ({
  type: 'Foreach', foreach: `@${list}`, actions: inOrder(actions), runtimeConfiguration: { concurrency: { repetitions: 1 } },
});

/** The designer's own form of a condition, with the whole of it as one expression. @param condition without `@` */
export const when = (condition: string, then: Actions, otherwise?: Actions): Action => ({
  type: 'If',
  expression: { and: [{ equals: [`@${condition}`, true] }] },
  actions: inOrder(then),
  ...(otherwise === undefined ? {} : { else: { actions: inOrder(otherwise) } }),
});

/** Keeps the members for which `where` holds. @param list @param where expressions without `@`; a member is `item()` */
export const keep = (list: string, where: string): Action => ({ type: 'Query', inputs: { from: `@${list}`, where: `@${where}` } });

/** Makes something of each member; strings in it are whole expressions with `@`. */
export const makeEach = (list: string, each: Json): Action => ({ type: 'Select', inputs: { from: `@${list}`, select: each } });
