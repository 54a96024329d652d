/** The expressions of Power Automate: reading, checking and evaluating. Knows nothing of flows, connectors or servers. */
export type { ExpressionContext } from './context';
export { evaluate, evaluateText, resolve } from './evaluate';
export { functions } from './functions/table';
export { isSame, textOf } from './functions/text-of';
export { expressionsIn, readTemplate } from './read-template';
export { FlowError, isList, isObject, type Expression, type Json, type JsonObject, type Template } from './syntax';
export { callsIn, callsOf, problemsOfText, stringsIn, type Call } from './walk';
