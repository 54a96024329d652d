import type { CaseSession } from '../../src/data/ports/case-session';
import type { Result } from '../../src/data/ports/results';
import type { Assessment, ChildKind } from '../../src/data/ports/rows';
import { createSiteSetup } from '../../src/data/sharepoint/provisioning/site-setup';
import { clientAt } from '../../src/data/sharepoint/client/client';
import { childLists } from '../../src/data/sharepoint/schema/lists';
import { fillOf, type CaseFacts } from '../../src/domain/completeness';
import { readJudgements } from '../../src/domain/judgement';
import { shownParts } from '../../src/domain/shown-parts';
import { parseSubmission } from '../../src/domain/submission/snapshot';
import { globalGoals } from '../../src/method/goals';
import { shipped } from '../../src/method/shipped';
import { effectNodes } from '../../src/method/strategy';
import { startSharePoint, type RunningSharePoint } from '../sharepoint/index';
import { demoCases, layerFor, seedDemo } from './seed';

const NOW = Date.parse('2026-11-23T10:00:00Z');
const value = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
};
const kinds = Object.keys(childLists) as ChildKind[];

let server: RunningSharePoint;
const start = async (): Promise<void> => { server = await startSharePoint({ dataFolder: ':memory:', port: 0 }); };

const seed = (): Promise<void> => seedDemo({ url: server.url, now: NOW });
const casesFor = async (person: string): Promise<readonly Assessment[]> => value(await layerFor(server.url, person).caseList.page({})).cases;
const open = async (key: string, person: string): Promise<CaseSession> => {
  const found = (await casesFor(person)).find((row) => row.key === key);
  return value(await layerFor(server.url, person).cases.open(found?.id ?? 0));
};
const factsOf = (session: CaseSession): CaseFacts => ({
  assessment: session.assessment(), answers: session.rows('answer'), effects: session.rows('goalImpact'), conflicts: session.rows('conflict'),
  stakeholders: session.rows('stakeholder'), knowledgeGaps: session.rows('knowledgeGap'), keys: session.rows('sustainabilityKey'),
  actions: session.rows('action'), indicators: session.rows('indicator'), costs: session.rows('cost'), dialogues: session.rows('dialogue'),
  effectNodes: effectNodes().map(({ id }) => id), goalsToSort: globalGoals.map(({ id }) => id), supportQuestions: shipped.supportQuestions.map(({ id }) => id), checkPoints: shipped.checkPoints,
});
const missingIn = (session: CaseSession): readonly unknown[] => shownParts(session.assessment()).map((part) => fillOf(part, factsOf(session))).flatMap(({ part, missing }) => missing.map((one) => ({ part, ...one })));
const countsOf = (session: CaseSession): readonly (readonly [ChildKind, number])[] => kinds.map((kind) => [kind, session.rows(kind).length]);

// The tests that look come before the one that changes something.
describe('a seeded site', () => {
  beforeAll(async () => { await start(); await seed(); });
  afterAll(() => server.stop());

  it('puts people in their groups', async () => {
    const groups = value(await createSiteSetup(clientAt(server.url, { headers: { Cookie: 'sp-person=anna' } }).sp).groups());
    expect(Object.fromEntries(groups.map(({ group, members }) => [group, members.map(({ name }) => name).sort()]))).toEqual({
      administrators: ['Anna Lindqvist'], project: ['Erik Sandberg', 'Johan Nyström', 'Karin Åberg', 'Maria Holm'],
      management: ['Lars Dahl', 'Sara Öhman'], readers: ['Nils Berg', 'Petra Ek'], flow: ['Power Automate (tjänstekonto)'],
    });
  });

  it('TC6 is far along: only the last heading of the brief is missing', async () => {
    const session = await open('demo-tc6', 'johan');
    expect(session.assessment()).toMatchObject({
      status: 'InProgress', step: 'brief', outcome: 'Sustainable', routing: 'None', revision: 0, type: 'grant', track: 'full',
      owner: { name: 'Erik Sandberg' }, author: { name: 'Erik Sandberg' },
    });
    expect(session.assessment().group.map(({ name }) => name)).toEqual(['Maria Holm', 'Johan Nyström', 'Karin Åberg']);
    expect(missingIn(session)).toEqual([{ part: 'brief', kind: 'answer', item: 'BU5' }]);
    expect(session.rows('answer').find(({ item }) => item === 'RA9')?.text).toContain('250 000');
    expect(session.canEdit()).toBe(true);
  });

  it('TC11 waits for the management group, with everything its brief needs', async () => {
    const { cases, mayDecide } = value(await layerFor(server.url, 'sara').decisions.waiting());
    expect(mayDecide).toBe(true);
    expect(cases).toHaveLength(1);
    expect(cases[0]).toMatchObject({
      key: 'demo-tc11', status: 'AwaitingDecision', routing: 'Pending', revision: 1, outcome: 'Unsustainable', submittedAt: '2026-11-17T10:00:00Z',
      owner: { name: 'Maria Holm' }, author: { name: 'Maria Holm' },
    });
    const session = await open('demo-tc11', 'sara');
    expect(readJudgements(session.rows('answer')).map(({ dimension, value: judged }) => [dimension, judged]))
      .toEqual([['social', 'counteracts'], ['ecological', 'counteracts'], ['economic', 'contributes']]);
    expect(missingIn(session).filter((one) => (one as { part: string }).part === 'judgement')).toEqual([]);
    expect(session.decisions()).toEqual([]);
    // As the product hands a case over: with the brief as it was, and on the agenda of a meeting.
    const [submission] = session.rows('submission');
    const file = value(await layerFor(server.url, 'sara').snapshots.read(submission?.dataFile ?? ''));
    const kept = parseSubmission(file);
    expect(kept).toMatchObject({ ok: true, snapshot: { caseKey: 'demo-tc11', revision: 1, submittedBy: 'Maria Holm' } });
    expect(kept.ok && JSON.stringify(kept.snapshot.document)).toContain('Vi föreslår att kampanjen avslutas.');
    expect(value(await layerFor(server.url, 'sara').meetings.placeOf(session.caseId, 1))).toMatchObject({ meeting: { date: '2026-12-02' }, item: { presenter: 'Maria Holm' } });
    expect(value(await layerFor(server.url, 'maria').decisions.waiting()).mayDecide).toBe(false);
  });

  it('TC12 is completed on the light track, the ecological dimension not applicable', async () => {
    const session = await open('demo-tc12', 'johan');
    expect(session.assessment()).toMatchObject({ status: 'Completed', step: 'brief', outcome: 'Sustainable', track: 'light', type: 'grant' });
    expect(readJudgements(session.rows('answer'))[1]).toMatchObject({ dimension: 'ecological', value: 'neutral', subReason: 'notApplicable' });
    expect(missingIn(session)).toEqual([]);
    expect(session.rows('stakeholder')).toHaveLength(3);
    expect((await open('demo-tc12', 'nils')).rows('stakeholder')).toEqual([]);
  });

  it('has every row of the data, and a second run writes nothing', async () => {
    const before = await Promise.all(demoCases(NOW).map(async ({ key }) => countsOf(await open(key, 'erik'))));
    expect(before).toEqual(demoCases(NOW).map(({ key, answers, rows }) =>
      kinds.map((kind) => [kind, kind === 'answer' ? Object.keys(answers).length : kind === 'submission' && key === 'demo-tc11' ? 1 : rows[kind]?.length ?? 0])));
    server.requests.clear();
    await seed();
    const writes = server.requests.list().filter(({ method, url }) => method !== 'GET' && !/\$batch$|\/contextinfo$/.test(url));
    expect(writes).toEqual([]);
  });

  it('is left alone by a new run where people have changed something since', async () => {
    const session = await open('demo-tc6', 'johan');
    session.edit('answer', 'demo-tc6:A1', { text: 'Skrivet av Johan.' });
    await session.flush();
    session.close();
    await seed();
    expect((await open('demo-tc6', 'erik')).row('answer', 'demo-tc6:A1')?.text).toBe('Skrivet av Johan.');
  });
});

describe('seeding', () => {
  beforeEach(start);
  afterEach(() => server.stop());

  it('takes up a case that was broken off, without doubles', async () => {
    server.faults.add([{ method: 'POST', url: 'HbGoalImpacts', person: 'erik', skip: 8, times: 1, status: 403 }]);
    await expect(seed()).rejects.toThrow('could not be written');
    expect((await open('demo-tc12', 'erik')).assessment().outcome).toBe('Sustainable');
    expect((await open('demo-tc6', 'erik')).assessment().outcome).toBe('NotJudged');
    await seed();
    expect(await casesFor('erik')).toHaveLength(4);
    const session = await open('demo-tc6', 'erik');
    expect(session.assessment().outcome).toBe('Sustainable');
    expect(new Set(session.rows('goalImpact').map(({ key }) => key)).size).toBe(session.rows('goalImpact').length);
    expect(countsOf(session)).toEqual(demoCases(NOW).filter(({ key }) => key === 'demo-tc6').flatMap(({ answers, rows }) =>
      kinds.map((kind) => [kind, kind === 'answer' ? Object.keys(answers).length : rows[kind]?.length ?? 0])));
  });
});
