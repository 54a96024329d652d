import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import Ajv from 'ajv';
import { desiredGroups, desiredLists, templateOf } from '../../src/data/sharepoint/provisioning/desired';
import { SCHEMA_VERSION } from '../../src/data/sharepoint/schema/lists';
import { artefacts } from './artefacts';

const root = path.resolve(__dirname, '../..');
const files = artefacts();

it.each(Object.keys(files))('%s is as the declarations say (run: node --import tsx scripts/export-artefacts.ts)', (file) => {
  expect(readFileSync(path.join(root, file), 'utf8')).toBe(files[file]);
});

it('names every column of every list', () => {
  const text = files['sharepoint/kolumner.md'] ?? '';
  for (const list of desiredLists) {
    const part = text.slice(text.indexOf(`\n## ${list.title}\n`)).split('\n## ')[1] ?? '';
    for (const field of Object.values(list.fields)) expect(part).toContain(`| ${field.title} | \`${field.internal}\` |`);
  }
});

it('shows that the management group alone writes decisions', () => {
  const line = (files['sharepoint/behorigheter.md'] ?? '').split('\n').find((row) => row.startsWith('| Beslut |'));
  expect(line).toBe('| Beslut | Läsa | Läsa | Lägga till och ändra | Läsa | Läsa |');
});

it('gives every column a name of its own in its list: site scripts find a column by it', () => {
  for (const list of desiredLists) {
    const names = Object.values(list.fields).map(({ title }) => title);
    expect([list.name, names.filter((name, at) => name === '' || names.indexOf(name) !== at)]).toEqual([list.name, []]);
  }
});

it('has the looks of columns in the site scripts, each right after its column', () => {
  const actions = Object.entries(files).filter(([file]) => file.includes('webbplatsskript'))
    .flatMap(([, content]) => (JSON.parse(content) as { actions: { subactions: { verb: string; schemaXml?: string; fieldDisplayName?: string }[] }[] }).actions);
  const looks = actions.flatMap(({ subactions }) => subactions.flatMap((one, at) =>
    (one.verb === 'setSPFieldCustomFormatter' ? [[one.fieldDisplayName, subactions[at - 1]?.schemaXml?.includes(`DisplayName="${one.fieldDisplayName ?? ''}"`)]] : [])));
  expect(looks).toEqual([['Status', true], ['Utfall', true], ['Läge hos ledningsgruppen', true], ['Beslut', true], ['Uppfyllt', true]]);
});

it('tells what to do without the installer: every list in a script of its own number, every group by its name', () => {
  const text = files['sharepoint/utan-installation.md'] ?? '';
  for (const list of desiredLists) expect(text).toMatch(new RegExp(`^\\| ${list.title} \\| [1-3] \\|`, 'm'));
  for (const { title } of Object.values(desiredGroups)) expect(text).toContain(title);
  expect(text).toContain(`Värde \`${SCHEMA_VERSION}\``);
});

it('has site scripts by Microsoft\'s own schema, each within the limits of one, which together make every list', () => {
  interface Script { readonly actions: readonly { readonly listName: string; readonly templateType: number; readonly subactions: readonly object[] }[] }
  const scripts = Object.entries(files).filter(([file]) => file.includes('webbplatsskript')).map(([, content]) => JSON.parse(content) as Script);
  const home = path.dirname(createRequire(__filename).resolve('@microsoft/sp-module-interfaces/package.json'));
  const schema = JSON.parse(readFileSync(path.join(home, 'lib-commonjs/manifestSchemas/remote/site-design-script-actions.schema.json'), 'utf8')) as object;
  const validate = new Ajv({ strict: false, logger: false }).compile(schema);
  expect(scripts).toHaveLength(Math.ceil(scripts.reduce((sum, { actions }) => sum + actions.reduce((all, { subactions }) => all + 1 + subactions.length, 0), 0) / 300));
  for (const script of scripts) {
    expect(validate(script)).toBe(true);
    expect(script.actions.reduce((sum, action) => sum + 1 + action.subactions.length, 0)).toBeLessThanOrEqual(300);
    expect(JSON.stringify(script).length).toBeLessThan(100_000);
  }
  expect(validate({ ...scripts[0], actions: [{ verb: 'createSPList', listName: 1 }] })).toBe(false);
  const made = scripts.flatMap(({ actions }) => actions.map(({ listName, templateType }) => `${listName} ${templateType}`));
  expect(made).toEqual(desiredLists.map((list) => `${list.name} ${templateOf(list)}`));
  const there = readdirSync(path.join(root, 'sharepoint')).filter((file) => file.endsWith('.json'));
  expect(there.map((file) => `sharepoint/${file}`)).toEqual(Object.keys(files).filter((file) => file.endsWith('.json')));
});
