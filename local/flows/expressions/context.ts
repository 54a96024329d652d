import type { Json } from './syntax';

/** What an expression may ask for: the run so far, its parameters, and the world outside. */
export interface ExpressionContext {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly newGuid: () => string;
  /** Value of a parameter of the flow (environment variables too). */
  readonly parameter: (name: string) => Json;
  /** Outputs of an action that has run; null when it was skipped. @throws FlowError when there is none that has run */
  readonly outputs: (action: string) => Json;
  /** The action as `actions()` shows it. */
  readonly action: (name: string) => Json;
  /** The actions inside a scope, as `result()` lists them. */
  readonly result: (scope: string) => Json;
  /** The current item of the named loop, or of the nearest when no name is given. */
  readonly item: (loop?: string) => Json;
  readonly triggerOutputs: () => Json;
  readonly workflow: () => Json;
}
