import { FlowError, isObject, resolve, type Json } from '../expressions/index';
import type { Connectors, ConnectorAnswer } from './connector';
import type { ActionDefinition, Flow } from './definition';
import type { Frame } from './frame';
import { hostOf, retryOf } from './host';
import type { ActionRecord } from './records';

export interface CallParts {
  readonly flow: Flow;
  readonly connectors: Connectors;
  readonly sleep: (milliseconds: number) => Promise<void>;
}

const CODES: Readonly<Record<number, string>> = {
  400: 'BadRequest', 401: 'Unauthorized', 403: 'Forbidden', 404: 'NotFound', 409: 'Conflict', 412: 'PreconditionFailed',
  429: 'TooManyRequests', 500: 'InternalServerError', 502: 'BadGateway', 503: 'ServiceUnavailable', 504: 'GatewayTimeout',
};
const mayPass = (status: number): boolean => status === 408 || status === 429 || status >= 500;

export type Outcome = Pick<ActionRecord, 'status' | 'code' | 'inputs' | 'outputs' | 'error' | 'attempts' | 'inside'>;

/** Calls an operation of a connector, and again while it fails in a way that may pass (408, 429, 5xx). */
export async function call(action: ActionDefinition, frame: Frame, { flow, connectors, sleep }: CallParts): Promise<Outcome> {
  const { connection, operation } = hostOf(action);
  const run = connectors[flow.connections[connection] ?? '']?.[operation];
  if (run === undefined) throw new FlowError(`The operation ${operation} of ${connection} is unknown.`);
  const given = isObject(action.inputs) ? action.inputs['parameters'] ?? {} : {};
  const parameters = resolve(given, frame.context());
  if (!isObject(parameters)) throw new FlowError('The parameters of a call must be an object.');
  const { count, seconds, grows } = retryOf(action);
  let answer: ConnectorAnswer;
  let attempts = 0;
  for (;;) {
    answer = await run(parameters, action.runtimeConfiguration?.paginationPolicy);
    attempts += 1;
    if (!mayPass(answer.statusCode) || attempts > count) break;
    await sleep((answer.retryAfter ?? seconds * (grows ? 2 ** (attempts - 1) : 1)) * 1000);
  }
  const outputs: Json = { statusCode: answer.statusCode, headers: {}, body: answer.body };
  const isGood = answer.statusCode < 400;
  return {
    status: isGood ? 'Succeeded' : 'Failed', code: isGood ? 'OK' : CODES[answer.statusCode] ?? String(answer.statusCode),
    inputs: { host: { connectionName: connection, operationId: operation }, parameters }, outputs, attempts,
  };
}
