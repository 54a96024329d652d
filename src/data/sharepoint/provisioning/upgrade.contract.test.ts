import { makeOlder } from '../../../../tests/fixtures/older-site';
import { SCHEMA_VERSION } from '../schema/lists';
import { desiredGroups } from './desired';
import { createSiteSetup, installSite } from './site-setup';
import { startSite, type RunningSite } from './testing/running-site';
import type { Asking } from './transport';

/** From version 3 to the version of today: what people wrote and named stays as it was. */
let site: RunningSite;
beforeEach(async () => {
  site = await startSite('installed');
  for (const [group, person] of [['management', 'sara'], ['readers', 'nils']] as const) {
    await createSiteSetup(site.as('anna')).addMember(group, site.server.pageContext(person).userLoginName);
  }
  await makeOlder(site.server, 3);
});
afterEach(() => site.server.stop());

const at = (name: string): string => `web/GetList('/sites/demo/Lists/${name}')`;
const column = (list: string, name: string): string => `${at(list)}/fields/getbyinternalnameortitle('${name}')`;
const send = async (person: string, asking: Asking): Promise<Record<string, unknown>> => {
  const answer = await site.send(person, asking);
  if (!answer.ok) throw new Error(`${asking.method} ${asking.path}: ${JSON.stringify(answer)}`);
  return answer.value as Record<string, unknown>;
};
const get = (path: string): Promise<Record<string, unknown>> => send('anna', { method: 'GET', path });
const change = (path: string, body: object): Promise<unknown> => send('anna', { method: 'MERGE', path, body, etag: '*' });
const upgrade = (): Promise<unknown> => installSite(site.as('anna'));
const ready = { ok: true, value: { state: { kind: 'ready' }, steps: [], obstacles: [] } };
const OWN = '{"elmType":"div","txtContent":"@currentField"}';

it('adds what is new and overwrites nothing: rows, names, looks, choices and columns of an administrator stay', async () => {
  const row = await send('anna', { method: 'POST', path: `${at('HbAssessments')}/items`, body: { Title: 'Ny bussgata', HbKey: 'c1', HbStatus: 'AwaitingDecision', HbRevision: 2 } });
  const decided = await send('sara', { method: 'POST', path: `${at('HbDecisions')}/items`, body: { HbKey: 'gammal nyckel', HbAssessmentId: 1, HbRevision: 1, HbDecision: 'backToGroup', HbConditions: 'Räkna om.' } });
  await change(at('HbAssessments'), { Title: 'Våra säkringar' });
  await change(column('HbAssessments', 'HbOutcome'), { Title: 'Så gick det' });
  await change(column('HbAssessments', 'HbStatus'), { CustomFormatter: OWN });
  await change(`${at('HbAssessments')}/defaultview`, { Title: 'Översikt' });
  await change(`web/sitegroups/getbyname('${desiredGroups.management.title}')`, { Title: 'Ledningen', OnlyAllowMembersViewMembership: true });
  await send('anna', { method: 'POST', path: `${at('HbDecisions')}/fields/createfieldasxml`, body: { parameters: { SchemaXml: '<Field Type="Text" Name="Eget" DisplayName="Eget" />', Options: 8 } } });
  const members = await get(`web/sitegroups/getbyname('Ledningen')/users?$select=Id`);

  const plan = await createSiteSetup(site.as('anna')).plan();
  expect(plan).toMatchObject({ ok: true, value: { state: { kind: 'older', installed: 3, expected: SCHEMA_VERSION }, obstacles: [] } });
  const made = (plan.ok ? plan.value.steps : []).filter(({ kind }) => kind === 'list').map(({ name }) => name);
  expect(made).toEqual(['Lämnat till ledningsgruppen', 'Rapporter om villkor', 'Villkor', 'Ledningsgruppens möten', 'Dagordning', 'Händelselogg']);
  expect(await upgrade()).toMatchObject(ready);

  // Not a single write to a row: the version SharePoint counts is the one it was.
  const select = '?$select=Title,HbStatus,HbRevision,HbKey,owshiddenversion';
  expect(await get(`${at('HbAssessments')}/items(${String(row['Id'])})${select},HbRoutedRevision,HbIsConfidential`))
    .toMatchObject({ Title: 'Ny bussgata', HbStatus: 'AwaitingDecision', HbRevision: 2, HbKey: 'c1', owshiddenversion: 1, HbRoutedRevision: null });
  expect(await get(`${at('HbDecisions')}/items(${String(decided['Id'])})?$select=HbKey,HbDecision,HbConditions,HbAttempt,owshiddenversion`))
    .toMatchObject({ HbKey: 'gammal nyckel', HbDecision: 'backToGroup', HbConditions: 'Räkna om.', owshiddenversion: 1 });
  expect(await get(`${at('HbAssessments')}?$select=Title`)).toMatchObject({ Title: 'Våra säkringar' });
  expect(await get(`${at('HbAssessments')}/defaultview?$select=Title`)).toMatchObject({ Title: 'Översikt' });
  expect(await get(`${column('HbAssessments', 'HbStatus')}?$select=CustomFormatter`)).toMatchObject({ CustomFormatter: OWN });
  const outcome = await get(`${column('HbAssessments', 'HbOutcome')}?$select=Title,CustomFormatter`);
  expect(outcome).toMatchObject({ Title: 'Så gick det', CustomFormatter: expect.stringContaining('Ohållbar') as unknown });
  expect(await get(`${column('HbDecisions', 'HbDecision')}?$select=CustomFormatter`)).toMatchObject({ CustomFormatter: expect.stringContaining('Fortsätt med villkor') as unknown });
  expect(await get(`${column('HbDecisions', 'Eget')}?$select=Title`)).toMatchObject({ Title: 'Eget' });
  // The members are who they were, and now everybody can tell who they are.
  expect(await send('nils', { method: 'GET', path: `web/sitegroups/getbyname('Ledningen')/users?$select=Id` })).toEqual(members);

  site.server.requests.clear();
  expect(await upgrade()).toMatchObject(ready);
  expect(site.server.requests.list().filter(({ method, url }) => method !== 'GET' && !/contextinfo|\$batch/.test(url))).toEqual([]);
});

it('that is broken off anywhere is still an older site, and is completed by a new run', async () => {
  for (const drop of ['before', 'after', 'after'] as const) {
    site.server.faults.add([{ url: '$batch', skip: 2, times: 1, drop }]);
    expect(await upgrade()).toEqual({ ok: false, failure: { kind: 'offline' } });
    expect(await createSiteSetup(site.as('anna')).plan()).toMatchObject({ ok: true, value: { state: { kind: 'older', installed: 3 } } });
    site.server.faults.clear();
  }
  expect(await upgrade()).toMatchObject(ready);
});
