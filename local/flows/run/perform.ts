import { FlowError, isList, isObject, resolve, textOf, type Json } from '../expressions/index';
import { isAction } from './action-types';
import { call, type CallParts, type Outcome } from './call';
import { holds } from './condition';
import type { ActionDefinition, ActionDefinitions } from './definition';
import type { Frame } from './frame';
import { statusOfAll, type ActionRecord, type Status } from './records';

/** One run at work. */
export interface RunState extends CallParts {
  /** Set by Terminate: nothing more runs. */
  ended: { readonly status: Status; readonly error?: { readonly code: string; readonly message: string } } | undefined;
}

const INSIDE_FAILED = { code: 'ActionFailed', message: 'An action failed. No dependent actions succeeded.' };

const good = (outputs: Json, inputs?: Json): Outcome => ({ status: 'Succeeded', code: 'OK', outputs, ...(inputs === undefined ? {} : { inputs }) });

const fromRounds = (rounds: readonly { readonly status: Status; readonly records: readonly ActionRecord[] }[], inputs?: Json): Outcome => {
  const status = rounds.find((round) => round.status !== 'Succeeded')?.status ?? 'Succeeded';
  const outcome = { status, inside: rounds.map(({ records }) => records), ...(inputs === undefined ? {} : { inputs }) };
  return status === 'Succeeded' ? { ...outcome, code: 'OK' } : { ...outcome, code: INSIDE_FAILED.code, error: INSIDE_FAILED };
};

const listFrom = (value: Json, what: string): readonly Json[] => {
  if (!isList(value)) throw new FlowError(`${what} must be an array, here ${value === null ? 'null' : typeof value}.`);
  return value;
};
const part = (action: ActionDefinition, name: string): Json => (isObject(action.inputs) ? action.inputs[name] ?? null : null);

/** Runs the actions of one list, each after those it waits for; independent ones in the order they are written. */
export async function runActions(actions: ActionDefinitions, frame: Frame, state: RunState): Promise<{ readonly status: Status; readonly records: readonly ActionRecord[] }> {
  const records: ActionRecord[] = [];
  const left = new Map(Object.entries(actions));
  const statusOf = (name: string): Status | undefined => records.find((record) => record.name === name)?.status;
  while (left.size > 0 && state.ended === undefined) {
    const ready = [...left].find(([, { runAfter = {} }]) => Object.keys(runAfter).every((before) => !left.has(before)));
    if (ready === undefined) throw new FlowError(`${[...left.keys()].join(', ')} wait for each other.`);
    const [name, action] = ready;
    const isWanted = Object.entries(action.runAfter ?? {}).every(([before, statuses]) => statuses.includes(statusOf(before) ?? 'Skipped'));
    const startTime = frame.facts.now();
    const outcome = isWanted ? await performSafely(name, action, frame, state) : { status: 'Skipped' as const, code: 'ActionSkipped' };
    const record: ActionRecord = { name, type: action.type, startTime, endTime: frame.facts.now(), ...outcome };
    left.delete(name);
    records.push(record);
    frame.add(record);
  }
  return { status: state.ended?.status ?? statusOfAll(records, (name) => actions[name]?.runAfter ?? {}), records };
}

/** What a flow gets wrong is a failed action, which the flow may take care of; any other error ends the run. */
async function performSafely(name: string, action: ActionDefinition, frame: Frame, state: RunState): Promise<Outcome> {
  try {
    return await perform(name, action, frame, state);
  } catch (error) {
    if (!(error instanceof FlowError)) throw error;
    return { status: 'Failed', code: 'InvalidTemplate', error: { code: 'InvalidTemplate', message: error.message } };
  }
}

async function perform(name: string, action: ActionDefinition, frame: Frame, state: RunState): Promise<Outcome> {
  const context = frame.context();
  const { type } = action;
  if (!isAction(type)) throw new FlowError(`The action type ${type} is unknown.`);
  switch (type) {
    case 'OpenApiConnection': return call(action, frame, state);
    case 'Compose': return good(resolve(action.inputs ?? null, context));
    case 'Scope': return fromRounds([await runActions(action.actions ?? {}, frame, state)]);
    case 'If': {
      const expressionResult = holds(action.expression, context);
      return fromRounds([await runActions((expressionResult ? action.actions : action.else?.actions) ?? {}, frame, state)], { expressionResult });
    }
    case 'Foreach': {
      const rounds = [];
      for (const item of listFrom(resolve(action.foreach ?? null, context), 'What a loop goes through')) {
        rounds.push(await runActions(action.actions ?? {}, frame.round(name, item), state));
      }
      return fromRounds(rounds);
    }
    case 'Query': {
      const from = listFrom(resolve(part(action, 'from'), context), "'from' of a Query");
      return good({ body: from.filter((item) => holds(part(action, 'where'), frame.context({ item }))) });
    }
    case 'Select': {
      const from = listFrom(resolve(part(action, 'from'), context), "'from' of a Select");
      return good({ body: from.map((item) => resolve(part(action, 'select'), frame.context({ item }))) });
    }
    case 'Terminate': {
      const status = textOf(resolve(part(action, 'runStatus'), context));
      if (status !== 'Succeeded' && status !== 'Failed' && status !== 'Cancelled') throw new FlowError(`Terminate knows no status ${status}.`);
      const error = resolve(part(action, 'runError'), context);
      const text = (key: string): string => textOf(isObject(error) ? error[key] ?? null : null);
      state.ended = status === 'Failed' ? { status, error: { code: text('code'), message: text('message') } } : { status };
      return good(null);
    }
  }
}
