import { siteScripts } from './site-script';
import { diffSite } from '../../src/data/sharepoint/provisioning/diff';
import { createSiteSetup, installSite } from '../../src/data/sharepoint/provisioning/site-setup';
import { startSite, type RunningSite } from '../../src/data/sharepoint/provisioning/testing/running-site';
import { sendBatch, type Asking } from '../../src/data/sharepoint/provisioning/transport';

interface Step { readonly verb: string; readonly [name: string]: unknown }
interface Action extends Step { readonly listName: string; readonly templateType: number; readonly subactions: readonly Step[] }

let site: RunningSite;
beforeAll(async () => { site = await startSite(); });
afterAll(() => site.server.stop());

const post = (path: string, body?: unknown): Asking => ({ method: 'POST', path, body });
const merge = (path: string, body: unknown): Asking => ({ method: 'MERGE', path, body, etag: '*' });

/** What SharePoint does for each verb our scripts use (docs: site design JSON schema). */
const stepOf = (list: string, { verb, ...one }: Step): readonly Asking[] => {
  const xml = String(one['schemaXml']);
  switch (verb) {
    case 'setTitle': return [merge(list, { Title: one['title'] })];
    case 'setDescription': return [merge(list, { Description: one['description'] })];
    case 'addSPFieldXml':
      // The built-in column is there already: its XML changes it.
      return [xml.includes('Name="Title"')
        ? merge(`${list}/fields/getbyinternalnameortitle('Title')`, { Required: false, Hidden: xml.includes('Hidden="TRUE"'), ...titled(xml) })
        : post(`${list}/fields/createfieldasxml`, { parameters: { SchemaXml: xml, Options: 8 } })];
    case 'setSPFieldCustomFormatter':
      return [merge(`${list}/fields/getbyinternalnameortitle('${String(one['fieldDisplayName'])}')`, { CustomFormatter: JSON.stringify(one['formatterJSON']) })];
    case 'addSPView': return [
      post(`${list}/defaultview/viewfields/removeallviewfields`),
      ...(one['viewFields'] as readonly string[]).map((column) => post(`${list}/defaultview/viewfields/addviewfield('${column}')`)),
      merge(`${list}/defaultview`, { Title: one['name'], ViewQuery: one['query'] }),
    ];
    default: throw new Error(`unknown verb ${verb}`);
  }
};
const titled = (xml: string): { readonly Title?: string } => {
  const name = /DisplayName="([^"]*)"/.exec(xml)?.[1];
  return name === undefined ? {} : { Title: name };
};

const carryOut = async ({ listName, templateType, subactions }: Action): Promise<void> => {
  const list = `web/GetList('/sites/demo/${templateType === 101 ? '' : 'Lists/'}${listName}')`;
  const askings = [post('web/lists', { Title: listName, BaseTemplate: templateType }), ...subactions.flatMap((step) => stepOf(list, step))];
  const refused = (await sendBatch(site.as('anna'), askings)).find((answer) => !answer.ok);
  if (refused !== undefined) throw new Error(`${listName}: ${JSON.stringify(refused)}`);
};

it('makes lists that the installer finds whole: groups, rights, settings and the version are all it adds', async () => {
  for (const script of siteScripts()) for (const action of (JSON.parse(script) as { actions: readonly Action[] }).actions) await carryOut(action);
  expect(await createSiteSetup(site.as('anna')).plan()).toMatchObject({ ok: true, value: { state: { kind: 'unfinished' }, obstacles: [] } });
  const { operations } = diffSite(await site.present());
  expect([...new Set(operations.map((operation) => operation.do))].sort())
    .toEqual(['addInstaller', 'createGroup', 'createLevel', 'give', 'mendList', 'ownAccess', 'writeVersion']);
  expect(await installSite(site.as('anna'))).toMatchObject({ ok: true, value: { state: { kind: 'ready' }, steps: [], obstacles: [] } });
});
