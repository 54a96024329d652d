/** @jest-environment jsdom */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { allFlows, fileNameOf } from '../all-flows';
import { connectors } from '../connectors';
import { variables } from '../variables';
import { solutionZip } from '../zip';
import { SOLUTION_FOLDER, solutionFiles } from './files';

const root = path.resolve(__dirname, '../../..');
const files = solutionFiles();
const names = Object.keys(files);
const xml = (name: string): Document => new DOMParser().parseFromString(files[name] ?? '', 'application/xml');
const texts = (document: Document, name: string): readonly string[] => [...document.getElementsByTagName(name)].map(({ textContent }) => textContent ?? '');

const onDisk = (folder: string): readonly string[] => readdirSync(folder, { withFileTypes: true })
  .flatMap((entry) => (entry.isDirectory() ? onDisk(path.join(folder, entry.name)) : [path.join(folder, entry.name)]));

test.each(names)('%s is as the builders say (run: node --import tsx scripts/export-flows.ts)', (name) => {
  expect(readFileSync(path.join(root, SOLUTION_FOLDER, name), 'utf8')).toBe(files[name]);
});

test('the folder holds nothing else', () => {
  const folder = path.join(root, SOLUTION_FOLDER);
  expect(onDisk(folder).map((file) => path.relative(folder, file).split(path.sep).join('/')).sort()).toEqual([...names].sort());
});

test.each(names.filter((name) => name.endsWith('.xml')))('%s is well formed', (name) => {
  expect(xml(name).getElementsByTagName('parsererror')).toHaveLength(0);
});

test('every flow is in Draft, in all three places and under one id', () => {
  const customizations = xml('customizations.xml');
  const flows = [...customizations.getElementsByTagName('Workflow')];
  expect(flows.map((flow) => flow.getAttribute('WorkflowId'))).toEqual(allFlows.map(({ id }) => `{${id}}`));
  expect(texts(customizations, 'JsonFileName')).toEqual(allFlows.map((flow) => `/Workflows/${fileNameOf(flow)}`));
  for (const [name, value] of [['Category', '5'], ['StateCode', '0'], ['StatusCode', '1'], ['Type', '1'], ['PrimaryEntity', 'none']] as const) {
    expect(texts(customizations, name)).toEqual(allFlows.map(() => value));
  }
  const parts = [...xml('solution.xml').getElementsByTagName('RootComponent')];
  expect(parts.map((part) => [part.getAttribute('type'), part.getAttribute('id')])).toEqual(allFlows.map(({ id }) => ['29', `{${id}}`]));
  expect(names.filter((name) => name.startsWith('Workflows/'))).toEqual(allFlows.map((flow) => `Workflows/${fileNameOf(flow)}`));
  expect(new Set(allFlows.map(({ id }) => id)).size).toBe(allFlows.length);
  for (const { id, title, description } of allFlows) {
    expect(id).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(title.length).toBeLessThanOrEqual(80);
    expect(description.length).toBeLessThanOrEqual(256);
  }
});

test('every connection and variable a flow asks for comes with the solution, and nothing has a value', () => {
  const references = [...xml('customizations.xml').getElementsByTagName('connectionreference')].map((one) => one.getAttribute('connectionreferencelogicalname'));
  expect(references).toEqual(Object.values(connectors).map(({ reference }) => reference));
  for (const flow of allFlows) {
    const { properties } = JSON.parse(files[`Workflows/${fileNameOf(flow)}`] ?? '') as {
      properties: { connectionReferences: Record<string, { connection: { connectionReferenceLogicalName: string } }>; definition: { parameters: Record<string, { defaultValue?: unknown; metadata?: { schemaName: string } }> } };
    };
    for (const { connection } of Object.values(properties.connectionReferences)) expect(references).toContain(connection.connectionReferenceLogicalName);
    for (const [name, { metadata, defaultValue }] of Object.entries(properties.definition.parameters).filter(([key]) => !key.startsWith('$'))) {
      expect(names).toContain(`environmentvariabledefinitions/${metadata?.schemaName}/environmentvariabledefinition.xml`);
      expect(name).toMatch(/^[\w -]+ \(hb_\w+\)$/);
      expect(defaultValue).toBeUndefined();
    }
  }
  expect(names.filter((name) => name.endsWith('values.json'))).toEqual([]);
});

test.each(Object.values(variables))('$schemaName asks with a picker where there is one', (variable) => {
  const definition = xml(`environmentvariabledefinitions/${variable.schemaName}/environmentvariabledefinition.xml`);
  expect(definition.documentElement.getAttribute('schemaname')).toBe(variable.schemaName);
  expect(texts(definition, 'type')).toEqual([variable.kind === 'text' ? '100000000' : '100000004']);
  expect(texts(definition, 'parameterkey')).toEqual({ site: ['dataset'], list: ['table'], text: [] }[variable.kind]);
  expect(texts(definition, 'schemaname')).toEqual(variable.kind === 'list' ? ['hb_SiteUrl'] : []);
  expect(texts(definition, 'defaultvalue')).toEqual([]);
  // What stands in an expression, or in an attribute, must not end it.
  expect(`${variable.displayName}${variable.description}`).not.toMatch(/[<>&"']/);
});

test('the zip holds exactly these files, without a folder round them, and is the same every time', () => {
  const zip = solutionZip();
  const entries = unzipSync(zip);
  expect(Object.fromEntries(Object.entries(entries).map(([name, bytes]) => [name, strFromU8(bytes)]))).toEqual(files);
  expect([...solutionZip()]).toEqual([...zip]);
  const endings = new Set(names.map((name) => path.extname(name).slice(1)));
  expect([...xml('[Content_Types].xml').getElementsByTagName('Default')].map((one) => one.getAttribute('Extension')).sort()).toEqual([...endings].sort());
});
