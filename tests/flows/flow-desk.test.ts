import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { DefinitionFile } from '../../local/flows/index';
import { NO_FLOWS, NO_LISTS, openFlowDesk, removeFlowData, type FlowDesk } from '../../local/host/flows/flow-desk';
import { isNoteworthy } from '../../local/host/flows/kept-runs';
import { flowsPage } from '../../local/host/pages/flows-page';
import { readSettings } from '../../local/host/settings';
import { startSharePoint } from '../../local/sharepoint/index';
import { flowDefinitions, startFlowSite, type FlowSite } from '../fixtures/flow-site';

const TITLE = '</script><img src=x onerror=alert(1)> "å"';
const settings = readSettings(new URLSearchParams(), undefined);
let site: FlowSite;
const folder = mkdtempSync(path.join(tmpdir(), 'desk-'));
const opened: FlowDesk[] = [];
let ids = 0;

const open = (given: Partial<{ siteUrl: string; dataFolder: string; isOn: boolean; definitions: readonly DefinitionFile[] }> = {}): FlowDesk => {
  const { siteUrl = site.server.url, dataFolder = ':memory:', isOn = false, definitions = flowDefinitions } = given;
  const desk = openFlowDesk({ siteUrl, dataFolder, isOn, definitions: () => definitions, sweepEvery: 5, now: () => Date.now(), newGuid: () => { ids += 1; return `id-${ids}`; } });
  opened.push(desk);
  return desk;
};

beforeAll(async () => {
  site = await startFlowSite();
  const { id } = await site.newCase('erik', { name: TITLE });
  await site.as('erik').client.sp.web.getList('/sites/demo/Lists/HbAssessments').items.getById(id)
    .update({ HbStatus: 'AwaitingDecision', HbRouting: 'Pending', HbRevision: 1, HbSummary: TITLE }, '*');
});
afterAll(async () => {
  opened.forEach((desk) => desk.close());
  await site.server.stop();
  rmSync(folder, { recursive: true });
});

test('why there is nothing to run is told', async () => {
  const bare = await startSharePoint({ dataFolder: ':memory:', port: 0 });
  expect(await open({ siteUrl: bare.url }).flows()).toBe(NO_LISTS);
  await bare.stop();
  const none = open({ definitions: [] });
  expect(await none.flows()).toBe(NO_FLOWS);
  await expect(none.run('HbWatch')).rejects.toThrow(NO_FLOWS);
  const broken = open({ definitions: [{ file: 'HbX.json', content: JSON.parse(JSON.stringify(flowDefinitions[0]?.content).replaceAll('coalesce(', 'shout(')) as unknown }] });
  const problem = await broken.flows();
  expect(problem).toContain('the function shout is unknown');
  expect(flowsPage(settings, broken, problem)).toContain('the function shout is unknown');
  await expect(open().run('HbNothing')).rejects.toThrow('There is no flow HbNothing');
});

test('a flow goes when it is asked to, its run and its card are on the page, and nothing typed becomes HTML', async () => {
  const desk = open();
  const before = desk.version();
  const first = await desk.run('HbCaseToManagement');
  expect([first.status, isNoteworthy(first)]).toEqual(['Succeeded', true]);
  expect(desk.version()).toBeGreaterThan(before);
  await desk.run('HbCaseToManagement');
  const idle = await desk.run('HbCaseToManagement');
  expect(desk.runs().map(({ id }) => id)).toEqual([idle.id, first.id]);
  const page = flowsPage(settings, desk, await desk.flows());
  expect(page).not.toContain('<img');
  expect(page).toContain('&lt;img src=x onerror=alert(1)&gt;');
  for (const part of ['Ärende till ledningsgruppen', 'action="/flows/run?flow=HbWatch"', 'data-card="{', 'Inget att göra', 'action="/flows/switch?on=1"']) expect(page).toContain(part);
});

test('switched off it stays off over a restart, and fresh data begin switched on with an empty outbox', () => {
  const desk = open({ dataFolder: folder, isOn: true });
  desk.switchTo(false);
  desk.outbox.add({ kind: 'mail', to: 'a@region.example', cc: '', subject: 'x', body: 'y' });
  desk.close();
  const again = open({ dataFolder: folder, isOn: true });
  expect([again.isOn(), again.outbox.list().length]).toEqual([false, 1]);
  removeFlowData(folder);
  const fresh = open({ dataFolder: folder, isOn: true });
  expect([fresh.isOn(), fresh.outbox.list().length]).toEqual([true, 0]);
  fresh.close();
});

test('switched on the sweeps go by themselves: once more for the daily ones, again and again for the others', async () => {
  const desk = open();
  const names = (): ReadonlySet<string> => new Set(desk.runs().map(({ flow }) => flow));
  desk.switchTo(true);
  const sweeps = new Set<string>();
  while (names().size < 5 || sweeps.size < 3) {
    await new Promise((resolve) => { setTimeout(resolve, 5); });
    desk.runs().filter(({ flow }) => flow === 'HbCaseToManagement').forEach(({ id }) => sweeps.add(id));
  }
  desk.switchTo(false);
  expect(desk.runs().filter(({ flow }) => flow === 'HbWatch')).toHaveLength(1);
});
