import { FlowError, type Json } from '../expressions/index';
import type { Connectors } from './connector';
import { readFlow, type DefinitionFile, type Flow } from './definition';
import { Frame } from './frame';
import { runActions, type RunState } from './perform';
import { problemsOfFlow } from './problems';
import type { FlowRun } from './records';

export interface FlowRunnerOptions {
  /** The files of `Workflows/`. */
  readonly definitions: readonly DefinitionFile[];
  readonly connectors: Connectors;
  /** Values of the environment variables, by their names (`hb_SiteUrl`). */
  readonly parameters: Readonly<Record<string, Json>>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly newGuid: () => string;
  /** The pauses between tries of a call. */
  readonly sleep: (milliseconds: number) => Promise<void>;
}

export interface FlowRunner {
  readonly flows: readonly Flow[];
  /**
   * Runs a flow once. A flow with concurrency 1 waits for its own runs before.
   * @returns what happened, failures too; rejects when a connector threw, as a run that was cut off
   * @throws FlowError when there is no such flow
   */
  run(name: string): Promise<FlowRun>;
}

/**
 * Runs flows as Power Automate does, as far as ours need it.
 * @throws FlowError that lists all that is unknown in the definitions: functions, actions, connectors, operations, parameters without a value
 */
export function createFlowRunner({ definitions, connectors, parameters, now, newGuid, sleep }: FlowRunnerOptions): FlowRunner {
  const flows = definitions.map(readFlow);
  const problems = flows.flatMap((flow) => [...problemsOfFlow(flow, connectors), ...withoutValue(flow, parameters)]);
  if (problems.length > 0) throw new FlowError(problems.join('\n'));
  const waiting = new Map<string, Promise<unknown>>();

  const runNow = async (flow: Flow): Promise<FlowRun> => {
    const id = newGuid();
    const startTime = now();
    const parameter = (name: string): Json => valueOf(flow, parameters, name);
    const state: RunState = { flow, connectors, sleep, ended: undefined };
    const { status, records } = await runActions(flow.actions, new Frame({ now, newGuid, parameter, runId: id, flowName: flow.name }), state);
    const error = state.ended?.error ?? records.find((record) => record.status === 'Failed')?.error;
    return { id, flow: flow.name, startTime, endTime: now(), status, actions: records, ...(status === 'Succeeded' || error === undefined ? {} : { error }) };
  };

  return {
    flows,
    run: (name) => {
      const flow = flows.find((one) => one.name === name);
      if (flow === undefined) return Promise.reject(new FlowError(`There is no flow ${name}. There are: ${flows.map((one) => one.name).join(', ')}.`));
      if (!flow.isAlone) return runNow(flow);
      const before = waiting.get(name) ?? Promise.resolve();
      const run = before.then(() => runNow(flow), () => runNow(flow));
      waiting.set(name, run);
      return run;
    },
  };
}

const valueOf = (flow: Flow, parameters: FlowRunnerOptions['parameters'], name: string): Json => {
  const declared = flow.parameters[name];
  if (declared === undefined) throw new FlowError(`The flow has no parameter '${name}'.`);
  const given = declared.schemaName === undefined ? undefined : parameters[declared.schemaName];
  return given ?? declared.defaultValue;
};

const withoutValue = (flow: Flow, parameters: FlowRunnerOptions['parameters']): readonly string[] =>
  Object.keys(flow.parameters).filter((name) => valueOf(flow, parameters, name) === null).map((name) => `${flow.name}: the parameter '${name}' has no value.`);
