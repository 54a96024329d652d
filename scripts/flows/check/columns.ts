import type { Field } from '../../../src/data/sharepoint/schema/field-kinds';
import { expressionsIn, readTemplate, type Expression, type Json } from '../../../local/flows/expressions/index';
import { lists, type ListWord } from '../connectors';
import { literalText, operationOf, ownExpressions, partsOf, placed, type ShippedFlow } from './read-flow';
import { listOfAction, shapesOf } from './rows';

/** Columns SharePoint itself keeps, as the connector tells them. */
const BUILT_IN: Readonly<Record<string, Field['kind']>> = { ID: 'number', Created: 'moment', Modified: 'moment', Author: 'person', Editor: 'person' };

/** All that flows may write: columns that no screen of the product lets anybody edit. */
const OWNED: Readonly<Record<ListWord, readonly string[]>> = {
  assessments: ['HbRouting', 'HbRoutedRevision', 'HbCardRevision', 'HbToldRevision'],
  decisions: [], agendaItems: [],
  conditions: ['HbRemindedOn'],
  meetings: ['HbRemindedOn'],
  events: Object.values(lists.events.fields).map(({ internal }) => internal),
};

const declared = (list: ListWord, name: string): Field | undefined => Object.values(lists[list].fields as Readonly<Record<string, Field>>).find(({ internal }) => internal === name);
const kindOf = (list: ListWord, name: string): Field['kind'] | undefined => declared(list, name)?.kind ?? BUILT_IN[name];

type Access = Extract<Expression, { kind: 'access' }>;
const PERSON = ['Email', 'DisplayName', 'Claims'];

/** Every column an expression reads, and whether it is taken apart as its type asks. */
const readProblems = (flow: ShippedFlow): readonly string[] => {
  const shapeOf = shapesOf(flow);
  return placed(flow.definition.actions).flatMap((place) => ownExpressions(place.action).flatMap((whole) => {
    const parts = partsOf(whole);
    const accesses = parts.filter((part): part is Access => part.kind === 'access');
    return accesses.flatMap((access) => {
      const shape = shapeOf(access.of, place);
      if (shape?.kind !== 'row') return [];
      const name = literalText(access.key);
      const where = `${place.name}: ${shape.list}.${name}`;
      const kind = name === undefined ? undefined : kindOf(shape.list, name);
      if (kind === undefined) return [`${where} is no column`];
      const outer = accesses.find((one) => one.of === access);
      const part = outer === undefined ? undefined : literalText(outer.key);
      if (kind === 'choice') return part === 'Value' ? [] : [`${where} is a choice: it needs ['Value']`];
      if (kind === 'person') return part === undefined || PERSON.includes(part) ? [] : [`${where} is a person without ${part}`];
      return part === undefined ? [] : [`${where} is a ${kind}: it has no ${part}`];
    });
  }));
};

/** Every column that is written: there, of the right type, and the flow's own. */
const writeProblems = (flow: ShippedFlow): readonly string[] => placed(flow.definition.actions).flatMap(({ name, action }) => {
  const list = listOfAction(action);
  const parameters = operationOf(action)?.parameters ?? {};
  if (list === undefined) return [];
  return Object.entries(parameters).filter(([key]) => key.startsWith('item/')).flatMap(([key, value]) => {
    const [, column = '', part] = key.split('/');
    const field = declared(list, column);
    const where = `${name}: ${list}.${column}`;
    if (field === undefined) return [`${where} is no column`];
    return [
      ...(OWNED[list].includes(column) ? [] : [`${where} is not the flow's to write`]),
      ...(field.kind === 'choice' ? choiceProblems(where, field.codes, part, value) : part === undefined ? [] : [`${where} has no ${part}`]),
      ...(['person', 'people', 'keys'].includes(field.kind) ? [`${where} is a ${field.kind}: flows do not write it`] : []),
    ];
  });
});

const choiceProblems = (where: string, codes: readonly string[], part: string | undefined, value: Json): readonly string[] => {
  const code = typeof value === 'string' ? literalText(expressionsIn(readTemplate(value))[0]) ?? value : String(value);
  return [
    ...(part === 'Value' ? [] : [`${where} is a choice: it needs /Value`]),
    ...(codes.includes(code) ? [] : [`${where} has no code ${code}`]),
  ];
};

const COMPARED = /\b(Hb\w+|Title|ID|Created|Modified)\s+(eq|ne|lt|le|gt|ge)\s+('[^']*'|\S+)/g;
const QUOTED: Readonly<Record<Field['kind'], boolean>> = {
  text: true, note: true, choice: true, day: true, moment: true, keys: true, number: false, yesNo: false, person: false, people: false,
};

/** A filter as text: expressions inside quotes or as numbers become a sign; of a filter that is one expression, its words. */
const filterText = (filter: string): string => {
  const template = readTemplate(filter);
  return template.kind === 'expression'
    ? partsOf(template.expression).map((part) => literalText(part)).filter((part) => part !== undefined).join(' ')
    : template.parts.map((part) => (typeof part === 'string' ? part : '0')).join('');
};

/** Columns named in filters and orders: there, compared as their type asks, and at least one of them with an index. */
const filterProblems = (flow: ShippedFlow): readonly string[] => placed(flow.definition.actions).flatMap(({ name, action }) => {
  const list = listOfAction(action);
  const called = operationOf(action);
  if (list === undefined || called?.operation !== 'GetItems') return [];
  const order = called.parameters['$orderby'];
  const filter = called.parameters['$filter'];
  if (typeof filter !== 'string') return [`${name} reads a whole list`];
  const compared = [...filterText(filter).matchAll(COMPARED)];
  const isIndexed = (column: string): boolean => ['ID', 'Created', 'Modified'].includes(column) || declared(list, column)?.indexed === true || declared(list, column)?.unique === true;
  const selected = /\$select|\bId eq/.test(filter) ? [`${name} filters in a way the connector does not know`] : [];
  return [
    ...selected,
    ...(readTemplate(filter).kind === 'text' && !compared.some(([, column = '']) => isIndexed(column)) ? [`${name} filters without an index`] : []),
    ...compared.flatMap(([, column = '', , literal = '']) => {
      const kind = kindOf(list, column);
      if (kind === undefined) return [`${name}: ${list}.${column} is no column`];
      return QUOTED[kind] === literal.startsWith('\'') ? [] : [`${name}: ${list}.${column} is a ${kind}, compared with ${literal}`];
    }),
    ...(typeof order === 'string' && kindOf(list, order.split(' ')[0] ?? '') === undefined ? [`${name}: ${list} has no ${order}`] : []),
  ];
});

/** Everything in a flow that does not fit the declarations of the lists. */
export const columnProblems = (flow: ShippedFlow): readonly string[] => [...readProblems(flow), ...writeProblems(flow), ...filterProblems(flow)];
