import type { Json, JsonObject } from '../expressions/index';

/** What an operation of a connector answers; 400 and above is a failure. */
export interface ConnectorAnswer {
  readonly statusCode: number;
  readonly body: Json;
  /** Seconds the service asks a caller to wait (429, 503). */
  readonly retryAfter?: number;
}

/**
 * One operation: gets its parameters by Power Automate's names (`item/HbStatus/Value`), every expression worked out.
 * It tells failures in its answer; what it throws is a fault of the connector itself, and ends the run.
 */
export type Operation = (parameters: JsonObject, paging?: Paging) => Promise<ConnectorAnswer>;

/** The pagination of an action: page after page is read until there are this many rows, or no more. */
export interface Paging { readonly minimumItemCount: number }

/** Operations by the id of the connector (`shared_teams`) and of the operation (`PostCardToConversation`). */
export type Connectors = Readonly<Record<string, Readonly<Record<string, Operation | undefined>> | undefined>>;

/** An answer that says no, in the shape connectors have. */
export const refusal = (statusCode: number, message: string, retryAfter?: number): ConnectorAnswer =>
  ({ statusCode, body: { status: statusCode, message }, ...(retryAfter === undefined ? {} : { retryAfter }) });

/**
 * What is wrong with the parameters themselves: one that is needed is missing, or one is not known.
 * @param rest names that may follow a prefix, such as `item/`
 */
export function wrongParameters(parameters: JsonObject, needed: readonly string[], optional: readonly string[], rest?: string): ConnectorAnswer | undefined {
  const missing = needed.find((name) => (parameters[name] ?? '') === '');
  if (missing !== undefined) return refusal(400, `The parameter '${missing}' is required.`);
  const unknown = Object.keys(parameters).find((name) => !needed.includes(name) && !optional.includes(name) && (rest === undefined || !name.startsWith(rest)));
  return unknown === undefined ? undefined : refusal(400, `The parameter '${unknown}' is unknown.`);
}
