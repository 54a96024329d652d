import { isObject } from '../syntax';
import { textAt, type FlowFunction } from './define';

/** What has happened in this run, and what it was given. */
export const runFunctions: Readonly<Record<string, FlowFunction>> = {
  parameters: { takes: [1, 1], give: (args, { parameter }) => parameter(textAt('parameters', args, 0)) },
  outputs: { takes: [1, 1], give: (args, { outputs }) => outputs(textAt('outputs', args, 0)) },
  body: {
    takes: [1, 1],
    give: (args, { outputs }) => {
      const found = outputs(textAt('body', args, 0));
      return isObject(found) ? found['body'] ?? null : null;
    },
  },
  actions: { takes: [1, 1], give: (args, { action }) => action(textAt('actions', args, 0)) },
  result: { takes: [1, 1], give: (args, { result }) => result(textAt('result', args, 0)) },
  items: { takes: [1, 1], give: (args, { item }) => item(textAt('items', args, 0)) },
  item: { takes: [0, 0], give: (_, { item }) => item() },
  triggerOutputs: { takes: [0, 0], give: (_, { triggerOutputs }) => triggerOutputs() },
  workflow: { takes: [0, 0], give: (_, { workflow }) => workflow() },
};
