import { booleanAt, type FlowFunction } from './define';
import { logicFunctions } from './logic';
import { runFunctions } from './run';
import { timeFunctions } from './time';
import { valueFunctions } from './values';

/** Every function the flows may use, by the name Microsoft's reference gives it. Names are compared letter by letter. */
export const functions: Readonly<Record<string, FlowFunction | undefined>> = {
  ...runFunctions, ...logicFunctions, ...valueFunctions, ...timeFunctions,
  if: { takes: [3, 3], give: (args) => (booleanAt('if', args, 0) ? args[1] : args[2]) ?? null },
};
