import { isObject, type JsonObject } from '../expressions/index';
import type { ActionDefinition } from './definition';

const inputsOf = ({ inputs }: ActionDefinition): JsonObject => (isObject(inputs) ? inputs : {});

/** Which operation of which connection an OpenApiConnection action calls; '' for what is missing. */
export function hostOf(action: ActionDefinition): { readonly connection: string; readonly operation: string } {
  const host = inputsOf(action)['host'];
  const text = (name: string): string => {
    const value = isObject(host) ? host[name] : undefined;
    return typeof value === 'string' ? value : '';
  };
  return { connection: text('connectionName'), operation: text('operationId') };
}

/** How a failing call is tried again; the default is that of a plan without premium: twice, with growing pauses. */
export interface RetryPolicy { readonly count: number; readonly seconds: number; readonly grows: boolean }

export function retryOf(action: ActionDefinition): RetryPolicy {
  const policy = inputsOf(action)['retryPolicy'];
  if (!isObject(policy)) return { count: 2, seconds: 5, grows: true };
  const interval = /^PT(\d+)([SMH])$/.exec(typeof policy['interval'] === 'string' ? policy['interval'] : '');
  const seconds = Number(interval?.[1] ?? 5) * ({ S: 1, M: 60, H: 3600 }[interval?.[2] ?? 'S'] ?? 1);
  return { count: policy['type'] === 'none' ? 0 : typeof policy['count'] === 'number' ? policy['count'] : 2, seconds, grows: policy['type'] !== 'fixed' };
}
