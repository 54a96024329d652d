import { allRecords, type Connectors, type FlowRun, type OutboxMessage } from '../../local/flows/index';
import { flowDefinitions, startFlowSite, type FlowSite } from '../fixtures/flow-site';

const HOUR = 3_600_000;
/** What people may type. A name is one line; a summary and a reason may be several. */
const TITLE = 'Ny "bussgata" \\ @{guid()} <b>& 🌱 **fet**';
const LINES = `${TITLE}\nrad 2`;
let site: FlowSite;
beforeAll(async () => { site = await startFlowSite(); });
afterAll(() => site.server.stop());
/** One site for all: each test begins without rows. */
beforeEach(async () => {
  site.later = 0;
  site.outbox.clear();
  for (const name of ['HbAssessments', 'HbDecisions', 'HbConditions', 'HbMeetings', 'HbAgenda', 'HbEvents']) {
    for (const row of await all(name)) await listAs('anna', name).getById(row['Id'] as number).delete();
  }
});

type Row = Readonly<Record<string, unknown>>;
const listAs = (person: string, name: string) => site.as(person).client.sp.web.getList(`/sites/demo/Lists/${name}`).items;
const add = async (person: string, name: string, values: Row): Promise<number> => (await listAs(person, name).add({ ...values }) as { Id: number }).Id;
const change = async (person: string, name: string, id: number, values: Row): Promise<void> => void await listAs(person, name).getById(id).update({ ...values }, '*');
const read = async (name: string, id: number): Promise<Row> => await listAs('anna', name).getById(id)() as Row;
const all = async (name: string): Promise<readonly Row[]> => await listAs('anna', name)() as readonly Row[];

/** A case handed over to the management group, as its own group writes it. */
const submitted = async (revision = 1, values: Row = {}): Promise<number> => {
  const { id } = await site.newCase('erik', { name: TITLE });
  await change('erik', 'HbAssessments', id, { HbStatus: 'AwaitingDecision', HbRouting: 'Pending', HbOutcome: 'Unsustainable', HbRevision: revision, HbSubmittedAt: '2026-11-20T09:00:00Z', HbSummary: LINES, ...values });
  return id;
};
const run = (name: string): Promise<FlowRun> => site.runner.run(name);
const again = async (name: string, times: number): Promise<void> => {
  for (let at = 0; at < times; at += 1) expect((await run(name)).status).toBe('Succeeded');
};
const cards = (): readonly Extract<OutboxMessage, { kind: 'card' }>[] => site.outbox.list().filter((message) => message.kind === 'card');
const mails = (): readonly Extract<OutboxMessage, { kind: 'mail' }>[] => site.outbox.list().filter((message) => message.kind === 'mail');
const failures = async (): Promise<readonly Row[]> => (await all('HbEvents')).filter((row) => row['HbEventKind'] === 'flowFailed');
const teams = (post: NonNullable<Connectors[string]>[string]) => (given: Connectors): Connectors => ({ ...given, shared_teams: { PostCardToConversation: post } });
const failing = (statusCode: number) => teams(() => Promise.resolve({ statusCode, body: { message: 'Nej' } }));

test('the runner knows all of every flow, and an empty site gives a sign of life each and nothing else', async () => {
  expect(site.runner.flows.map(({ name }) => name).sort()).toEqual(['HbCaseToManagement', 'HbConditionsDue', 'HbDecisionToGroup', 'HbMeetingReminder', 'HbWatch']);
  expect(flowDefinitions).toHaveLength(5);
  for (const { name } of site.runner.flows) expect((await run(name)).status).toBe('Succeeded');
  expect(site.outbox.list()).toEqual([]);
  expect((await all('HbEvents')).map((row) => row['HbKey']).sort()).toEqual(site.runner.flows.map(({ name }) => `sign:${name}`).sort());
  const writes = allRecords((await run('HbWatch')).actions).filter(({ name, status }) => /^(Add|Renew)_sign$/.test(name) && status === 'Succeeded');
  expect(writes).toEqual([]);
  site.later = HOUR + 60_000;
  await run('HbWatch');
  expect((await all('HbEvents'))).toHaveLength(5);
});

test('a case gives one card, with what people wrote as they wrote it; thirty sweeps more give none', async () => {
  const id = await submitted();
  await again('HbCaseToManagement', 1);
  expect(await read('HbAssessments', id)).toMatchObject({ HbStatus: 'AwaitingDecision', HbRouting: 'InReview', HbRevision: 1, HbRoutedRevision: 1, HbCardRevision: 1, Title: TITLE });
  const text = JSON.stringify(cards()[0]?.card);
  expect(text).toContain(JSON.stringify(TITLE).slice(1, -1));
  expect(text).toContain(JSON.stringify(LINES).slice(1, -1));
  expect(text).toContain(`queue-full.aspx?case=${id}"`);
  await again('HbCaseToManagement', 30);
  expect(cards()).toHaveLength(1);
});

test('two submissions before a sweep give one card with the newest; the next submission gives the next', async () => {
  const id = await submitted(1);
  await change('erik', 'HbAssessments', id, { HbRevision: 2, HbRouting: 'Pending' });
  await again('HbCaseToManagement', 2);
  expect(cards()).toHaveLength(1);
  expect(JSON.stringify(cards()[0]?.card)).toContain('Inlämning 2');
  await change('erik', 'HbAssessments', id, { HbRevision: 3, HbRouting: 'Pending' });
  await again('HbCaseToManagement', 2);
  expect(cards()).toHaveLength(2);
});

test('a card that cannot be posted stops the case, visibly; asked to try again the flow does', async () => {
  const id = await submitted();
  await site.runnerWith(failing(403)).run('HbCaseToManagement');
  expect(await read('HbAssessments', id)).toMatchObject({ HbStatus: 'AwaitingDecision', HbRouting: 'Failed', HbRoutedRevision: 1 });
  expect(await failures()).toMatchObject([{ HbAssessmentId: id, HbRevision: 1, HbSource: 'HbCaseToManagement' }]);
  expect(mails()).toMatchObject([{ to: 'admin@region.example' }]);
  await again('HbCaseToManagement', 3);
  expect(cards()).toEqual([]);
  await change('erik', 'HbAssessments', id, { HbRouting: 'Pending' });
  await again('HbCaseToManagement', 3);
  expect(cards()).toHaveLength(1);
  expect(await failures()).toHaveLength(1);
});

test('a Teams that has too much to do is asked again at the next sweep, and nobody is bothered', async () => {
  await submitted();
  await site.runnerWith(failing(429)).run('HbCaseToManagement');
  expect([site.outbox.list(), await failures()]).toEqual([[], []]);
  await again('HbCaseToManagement', 2);
  expect(cards()).toHaveLength(1);
});

test('a SharePoint that has too much to do holds nothing up for good', async () => {
  const id = await submitted();
  site.server.faults.add([{ method: 'MERGE', url: '/items', times: 3, status: 429, retryAfter: 1 }]);
  await run('HbCaseToManagement');
  expect([cards(), await failures()]).toEqual([[], []]);
  await again('HbCaseToManagement', 2);
  expect(cards()).toHaveLength(1);
  expect(await read('HbAssessments', id)).toMatchObject({ HbRouting: 'InReview', HbCardRevision: 1 });
});

test('a run cut off between claim and card is found after an hour, and never gives a second card by itself', async () => {
  const id = await submitted();
  const cut = site.runnerWith(teams(() => Promise.reject(new Error('cut off'))));
  await expect(cut.run('HbCaseToManagement')).rejects.toThrow('cut off');
  await again('HbCaseToManagement', 5);
  expect(cards()).toEqual([]);
  await again('HbWatch', 1);
  expect(await read('HbAssessments', id)).toMatchObject({ HbRouting: 'InReview' });
  site.later = HOUR + 60_000;
  await again('HbWatch', 3);
  expect(await read('HbAssessments', id)).toMatchObject({ HbRouting: 'Failed', HbStatus: 'AwaitingDecision' });
  expect(await failures()).toHaveLength(1);
  expect(mails()).toHaveLength(1);
});

test('a case that was withdrawn gives no card', async () => {
  const id = await submitted();
  await change('erik', 'HbAssessments', id, { HbStatus: 'InProgress', HbRouting: 'None' });
  await again('HbCaseToManagement', 2);
  expect(site.outbox.list()).toEqual([]);
});

test('a decision reaches the owner and the group once, with its conditions, and nothing that was typed is HTML', async () => {
  const id = await submitted();
  await add('sara', 'HbConditions', { HbKey: 'try:1', HbAssessmentId: id, HbRevision: 1, HbAttempt: 'try', HbOrder: 1, HbText: 'Mät <i>utsläppen</i>', HbOwnerName: 'Karin & co', HbDue: '2026-12-01', HbIsMet: false });
  await add('sara', 'HbConditions', { HbKey: 'lost:1', HbAssessmentId: id, HbRevision: 1, HbAttempt: 'lost', HbOrder: 1, HbText: 'Hör till ett annat försök', HbDue: '2026-12-01', HbIsMet: false });
  await add('sara', 'HbDecisions', { HbKey: `case:${id}:1`, HbAssessmentId: id, HbRevision: 1, HbDecision: 'continueWithConditions', HbReason: LINES, HbMinutesReference: '§ 4 "A"', HbAttempt: 'try', HbDecidedOn: '2026-11-23' });
  await change('sara', 'HbAssessments', id, { HbStatus: 'InProgress', HbRouting: 'Decided' });
  await again('HbDecisionToGroup', 30);
  expect(mails()).toHaveLength(1);
  const { to = '', body = '' } = mails()[0] ?? {};
  expect(to.split(';').sort()).toEqual(['erik.sandberg@region.example', 'karin.aberg@region.example', 'maria.holm@region.example']);
  for (const part of ['Fortsätt med villkor', 'Mät &lt;i&gt;utsläppen&lt;/i&gt;', 'Karin &amp; co', '2026-12-01', '&lt;b&gt;&amp; 🌱 **fet**<br>rad 2', `assessment-full.aspx?case=${id}`]) expect(body).toContain(part);
  expect(body).not.toContain('annat försök');
  expect(await read('HbAssessments', id)).toMatchObject({ HbToldRevision: 1, HbRouting: 'Decided', HbStatus: 'InProgress' });
});

test('a row by somebody who may not decide is told to nobody once the group has taken its case back', async () => {
  const id = await submitted();
  await add('anna', 'HbDecisions', { HbKey: `case:${id}:1`, HbAssessmentId: id, HbRevision: 1, HbDecision: 'end', HbReason: 'x', HbAttempt: 'try', HbDecidedOn: '2026-11-23' });
  await again('HbDecisionToGroup', 1);
  await change('erik', 'HbAssessments', id, { HbStatus: 'InProgress', HbRouting: 'None' });
  await again('HbDecisionToGroup', 2);
  expect(mails()).toEqual([]);
});

test('a meeting within a week with waiting cases is reminded of once', async () => {
  const id = await submitted();
  const day = (days: number): string => new Date(Date.now() + days * 24 * HOUR).toISOString().slice(0, 10);
  await add('sara', 'HbMeetings', { Title: 'Beredning', HbKey: 'm1', HbDate: day(5) });
  await add('sara', 'HbMeetings', { Title: 'Tomt', HbKey: 'm2', HbDate: day(5) });
  await add('sara', 'HbMeetings', { Title: 'Senare', HbKey: 'm3', HbDate: day(12) });
  await add('sara', 'HbAgenda', { HbKey: `case:${id}:1`, HbAssessmentId: id, HbRevision: 1, HbMeetingKey: 'm1', HbOrder: 1, HbPresenter: 'Erik' });
  await add('sara', 'HbAgenda', { HbKey: `other:${id}:1`, HbAssessmentId: id, HbRevision: 1, HbMeetingKey: 'm3', HbOrder: 1 });
  await again('HbMeetingReminder', 3);
  expect(cards()).toHaveLength(1);
  const text = JSON.stringify(cards()[0]?.card);
  expect(text).toContain('Beredning');
  expect(text).toContain('Föredrar: Erik');
  expect((await all('HbMeetings')).map((row) => [row['HbKey'], row['HbRemindedOn'] === null])).toEqual([['m1', false], ['m2', true], ['m3', true]]);
});

test('a condition that is due is reminded of once in two weeks, and only when its decision stands', async () => {
  const id = await submitted();
  const condition = (key: string, attempt: string, due: string): Promise<number> =>
    add('sara', 'HbConditions', { HbKey: key, HbAssessmentId: id, HbRevision: 1, HbAttempt: attempt, HbOrder: 1, HbText: `Villkor ${key}`, HbOwnerName: 'Karin', HbDue: due, HbIsMet: false });
  const soon = new Date(Date.now() + 5 * 24 * HOUR).toISOString().slice(0, 10);
  await condition('soon', 'try', soon);
  await condition('later', 'try', new Date(Date.now() + 40 * 24 * HOUR).toISOString().slice(0, 10));
  await condition('lost', 'lost', soon);
  await add('sara', 'HbDecisions', { HbKey: `case:${id}:1`, HbAssessmentId: id, HbRevision: 1, HbDecision: 'continueWithConditions', HbReason: 'x', HbAttempt: 'try', HbDecidedOn: '2026-11-23' });
  await change('sara', 'HbAssessments', id, { HbStatus: 'InProgress', HbRouting: 'Decided' });
  await again('HbConditionsDue', 3);
  expect(mails()).toMatchObject([{ to: 'karin.aberg@region.example' }]);
  expect(mails()[0]?.body).toContain('Villkor soon');
  site.later = 15 * 24 * HOUR;
  await again('HbConditionsDue', 2);
  expect(mails()).toHaveLength(2);
});
