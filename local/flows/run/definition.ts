import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { FlowError, isObject, type Json, type JsonObject } from '../expressions/index';
import type { Paging } from './connector';

/** One action as it stands in a definition. Which of the parts it has depends on its type. */
export interface ActionDefinition {
  readonly type: string;
  readonly runAfter?: Readonly<Record<string, readonly string[]>>;
  readonly inputs?: Json;
  readonly actions?: ActionDefinitions;
  readonly else?: { readonly actions: ActionDefinitions };
  readonly expression?: Json;
  readonly foreach?: Json;
  readonly runtimeConfiguration?: { readonly paginationPolicy?: Paging };
}
export type ActionDefinitions = Readonly<Record<string, ActionDefinition>>;

export interface FlowParameter {
  readonly type: string;
  /** Name of the environment variable that gives the value. */
  readonly schemaName: string | undefined;
  readonly defaultValue: Json;
}

/** One flow, read from a file of `Workflows/` in the solution. */
export interface Flow {
  /** Name of the file without its id: `HbWatch`. */
  readonly name: string;
  /** How often it runs: unit in Power Automate's words (`Minute`, `Day`), and how many of them. */
  readonly recurrence: { readonly frequency: string; readonly interval: number };
  /** One run at a time (concurrency 1). */
  readonly isAlone: boolean;
  /** Connector (`shared_teams`) by the name the actions use. */
  readonly connections: Readonly<Record<string, string>>;
  readonly parameters: Readonly<Record<string, FlowParameter>>;
  readonly actions: ActionDefinitions;
}

/** A file of `Workflows/`: its name, and its text read as JSON. */
export interface DefinitionFile {
  readonly file: string;
  readonly content: unknown;
}

/** Every flow of a folder, by name; none when there is no such folder. */
export function readDefinitions(folder: string): readonly DefinitionFile[] {
  let files: readonly string[];
  try {
    files = readdirSync(folder);
  } catch {
    return [];
  }
  return files.filter((file) => file.endsWith('.json')).sort().map((file) => ({ file, content: JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as unknown }));
}

const objectAt = (value: Json | undefined, what: string): JsonObject => {
  if (!isObject(value)) throw new FlowError(`${what} is missing.`);
  return value;
};
const textAt = (value: Json | undefined): string => (typeof value === 'string' ? value : '');

/** @throws FlowError naming the file and what it lacks */
export function readFlow({ file, content }: DefinitionFile): Flow {
  const name = path.basename(file, '.json').replace(/-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i, '');
  const properties = objectAt(objectAt(content as Json, file)['properties'], `properties of ${file}`);
  const definition = objectAt(properties['definition'], `definition of ${file}`);
  const [trigger, ...more] = Object.values(objectAt(definition['triggers'], `triggers of ${file}`));
  const { type, recurrence, runtimeConfiguration } = objectAt(trigger, `the trigger of ${file}`) as { type?: Json; recurrence?: Json; runtimeConfiguration?: { concurrency?: { runs?: Json } } };
  if (more.length > 0 || type !== 'Recurrence') throw new FlowError(`${file}: the one trigger must be a Recurrence, here ${textAt(type)}.`);
  const { frequency, interval } = objectAt(recurrence, `recurrence of ${file}`);
  if (typeof frequency !== 'string' || typeof interval !== 'number') throw new FlowError(`${file}: the recurrence needs a frequency and an interval.`);
  return {
    name, recurrence: { frequency, interval }, isAlone: runtimeConfiguration?.concurrency?.runs === 1,
    connections: readConnections(properties['connectionReferences']), parameters: readParameters(definition['parameters']),
    actions: objectAt(definition['actions'], `actions of ${file}`) as unknown as ActionDefinitions,
  };
}

const readConnections = (references: Json | undefined): Flow['connections'] =>
  Object.fromEntries(Object.entries(isObject(references) ? references : {}).map(([name, reference]) => {
    const api = isObject(reference) ? reference['api'] : undefined;
    return [name, textAt(isObject(api) ? api['name'] : undefined)];
  }));

const readParameters = (parameters: Json | undefined): Flow['parameters'] =>
  Object.fromEntries(Object.entries(isObject(parameters) ? parameters : {}).filter(([name]) => !name.startsWith('$')).map(([name, declared]) => {
    const { type, metadata, defaultValue } = isObject(declared) ? declared : {} as JsonObject;
    return [name, { type: textAt(type), schemaName: isObject(metadata) ? textAt(metadata['schemaName']) : undefined, defaultValue: defaultValue ?? null }];
  }));
