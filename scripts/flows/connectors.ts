import { assessments } from '../../src/data/sharepoint/schema/lists/assessments';
import { conditions, decisions } from '../../src/data/sharepoint/schema/lists/decisions';
import { events } from '../../src/data/sharepoint/schema/lists/events';
import { agendaItems, meetings } from '../../src/data/sharepoint/schema/lists/meetings';
import type { Field } from '../../src/data/sharepoint/schema/field-kinds';
import type { Action, Json } from './definition';
import { inJson } from './expressions';
import { valueOf, variables } from './variables';

/** The lists the flows see, under the same words as their variables. */
export const lists = { assessments, decisions, conditions, meetings, agendaItems, events } as const;
export type ListWord = keyof typeof lists;
type Fields<L extends ListWord> = (typeof lists)[L]['fields'];

const fieldOf = (list: ListWord, property: string): Field => {
  const field = (lists[list].fields as Readonly<Record<string, Field>>)[property];
  if (field === undefined) throw new Error(`${list} has no ${property}`);
  return field;
};

/**
 * A column of a row, in the connector's own shape: a choice is an object with `Value`.
 * @param row expression of the row, e.g. `item()`
 * @param property the declaration's word for the column
 */
export const column = <L extends ListWord>(list: L, row: string, property: keyof Fields<L> & string): string => {
  const field = fieldOf(list, property);
  return `${row}?['${field.internal}']${field.kind === 'choice' ? '?[\'Value\']' : ''}`;
};

/** Internal name of a column, for filters. */
export const internal = <L extends ListWord>(list: L, property: keyof Fields<L> & string): string => fieldOf(list, property).internal;

/** The three connectors, with the logical name of our reference to a connection of each. */
export const connectors = {
  shared_sharepointonline: { reference: 'hb_sharepointonline', title: 'SharePoint' },
  shared_teams: { reference: 'hb_teams', title: 'Microsoft Teams' },
  shared_office365: { reference: 'hb_office365', title: 'Office 365 Outlook' },
} as const;
export type ConnectorName = keyof typeof connectors;

const operation = (connector: ConnectorName, operationId: string, parameters: Readonly<Record<string, Json>>, more: Readonly<Record<string, Json>> = {}): Action => ({
  type: 'OpenApiConnection',
  inputs: {
    host: { connectionName: connector, operationId, apiId: `/providers/Microsoft.PowerApps/apis/${connector}` },
    parameters,
    authentication: '@parameters(\'$authentication\')',
    ...more,
  },
});

const place = (list: ListWord): Readonly<Record<string, Json>> => ({ dataset: `@${valueOf(variables.site)}`, table: `@${valueOf(variables[list])}` });

/**
 * Reads rows, folders of protected cases included (the connector's default).
 * @param filter OData; may hold `@{…}`, or be one whole expression
 */
export const readRows = (list: ListWord, query: { readonly filter: string; readonly orderBy?: string; readonly top?: number }): Action => ({
  ...operation('shared_sharepointonline', 'GetItems', {
    ...place(list), $filter: query.filter,
    ...(query.orderBy === undefined ? {} : { $orderby: query.orderBy }),
    ...(query.top === undefined ? {} : { $top: query.top }),
  }),
  // Without it a filter on a long list may come back with an empty first page.
  ...(query.top === undefined ? { runtimeConfiguration: { paginationPolicy: { minimumItemCount: 5000 } } } : {}),
});

/** Reads one row. @param id expression without `@` */
export const readRow = (list: ListWord, id: string): Action => operation('shared_sharepointonline', 'GetItem', { ...place(list), id: `@${id}` });

/** Columns to write: an expression without `@` for each. */
export type Written<L extends ListWord> = Partial<Record<keyof Fields<L> & string, string>>;

const parametersOf = (list: ListWord, values: Readonly<Record<string, string | undefined>>): Readonly<Record<string, Json>> =>
  Object.fromEntries(Object.entries(values).map(([property, value = '']) => {
    const field = fieldOf(list, property);
    return [`item/${field.internal}${field.kind === 'choice' ? '/Value' : ''}`, inJson(value)];
  }));

/** Changes some columns of a row; it can be repeated without harm, so the connector may try again. */
export const changeRow = <L extends ListWord>(list: L, id: string, values: Written<L>): Action =>
  operation('shared_sharepointonline', 'PatchItem', { ...place(list), id: `@${id}`, ...parametersOf(list, values) });

/** Adds a row. Its `HbKey` is unique, so a second attempt adds nothing. */
export const addRow = <L extends ListWord>(list: L, values: Written<L>): Action =>
  operation('shared_sharepointonline', 'PostItem', { ...place(list), ...parametersOf(list, values) });

/** A message that was sent twice cannot be taken back: these are tried once, and what failed is told. */
const once = { retryPolicy: { type: 'none' } } as const;

/** Posts a card in the management group's channel. @param card name of the Compose that holds it */
export const postCard = (card: string): Action => operation('shared_teams', 'PostCardToConversation', {
  poster: 'Flow bot',
  location: 'Channel',
  'body/recipient/groupId': `@${valueOf(variables.team)}`,
  'body/recipient/channelId': `@${valueOf(variables.channel)}`,
  'body/messageBody': `@string(outputs('${card}'))`,
}, once);

/** Sends an e-mail. @param to @param subject @param body expressions without `@`; the body is HTML */
export const sendMail = (to: string, subject: string, body: string): Action => operation('shared_office365', 'SendEmailV2', {
  'emailMessage/To': inJson(to), 'emailMessage/Subject': inJson(subject), 'emailMessage/Body': inJson(body), 'emailMessage/Importance': 'Normal',
}, once);
