import { startInstalledSite, type InstalledSite } from '../../../tests/fixtures/installed-site';
import { addManyRows } from '../../../tests/fixtures/many-rows';

let site: InstalledSite;
beforeAll(async () => { site = await startInstalledSite(); });
afterAll(() => site.server.stop());

const fill = (list: string, count: number, row: (n: number) => Record<string, unknown>): void => addManyRows(site.server, 'anna', list, count, row);

it('reads a case with more than 5,000 rows of one kind, page by page', async () => {
  const made = await site.newCase();
  fill('HbGoalImpacts', 5003, (n) => ({ HbKey: `i${n}`, HbAssessmentId: made.id, HbTarget: 'sdg.1' }));
  site.server.requests.clear();
  const session = await site.open('erik', made.id);
  expect(session.rows('goalImpact')).toHaveLength(5003);
  expect(site.requests()).toHaveLength(4);
}, 60_000);

it('lists, filters and pages more than 5,000 cases, and finds the waiting ones', async () => {
  fill('HbAssessments', 5200, (n) => ({
    HbKey: `c${n}`, Title: `Fall ${n}`, HbUnit: n % 3 === 0 ? 'Vård' : 'Trafik', HbInitiativeType: 'project', HbStatus: 'InProgress',
    HbAssessedOn: '2027-05-05T00:00:00Z', HbPlanYear: n % 2600 === 0 ? 2027 : null,
  }));
  const { data } = site.as('erik');
  const first = await data.caseList.page({});
  if (!first.ok) throw new Error(JSON.stringify(first.failure));
  expect(first.value.cases.map(({ name }) => name).slice(0, 2)).toEqual(['Fall 5199', 'Fall 5198']);
  const second = await data.caseList.page({}, first.value.next ?? '');
  expect(second.ok && second.value.cases[0]?.name).toBe('Fall 5139');
  const unit = await data.caseList.page({ unit: 'Vård' });
  expect(unit.ok && unit.value.cases.map(({ name }) => name).slice(0, 2)).toEqual(['Fall 5199', 'Fall 5196']);
  const many = await data.caseList.page({ status: 'InProgress' });
  expect(many.ok ? many.value.cases.slice(0, 2).map(({ name }) => name) : many.failure).toEqual(['Fall 5199', 'Fall 5198']);
  const names: string[] = [];
  for (let next = many.ok ? many.value.next : null, pages = 1; next !== null && pages < 90; pages += 1) {
    const page = await data.caseList.page({ status: 'InProgress' }, next);
    if (!page.ok) throw new Error(JSON.stringify(page.failure));
    names.push(...page.value.cases.map(({ name }) => name));
    next = page.value.next;
  }
  expect(names).toEqual([...Array.from({ length: 5140 }, (_, n) => `Fall ${5139 - n}`), 'Ny bussgata']);
  // More decisions than the desk reads: it still tells which of the waiting cases is decided.
  fill('HbAssessments', 3, (n) => ({ HbKey: `w${n}`, Title: `Väntar ${n}`, HbStatus: 'AwaitingDecision', HbRouting: 'Pending', HbRevision: 1 }));
  fill('HbDecisions', 600, (n) => ({ HbKey: `c${n}:1`, HbAssessmentId: n + 2, HbRevision: 1, HbDecision: 'continue' }));
  const { decisions, caseList } = site.as('sara').data;
  const waiting = await decisions.waiting();
  if (!waiting.ok) throw new Error(JSON.stringify(waiting.failure));
  const ids = waiting.value.cases.map(({ id }) => id);
  expect(ids).toHaveLength(3);
  expect(waiting.value.decidedIds).toEqual([]);
  expect(await decisions.decide('many', { caseId: ids[1] ?? 0, revision: 1, decision: 'end', reason: 'Nej', conditions: [], minutesReference: '', diaryNumber: '', decidedOn: '2026-11-23', submissionDigest: '' }, {})).toMatchObject({ ok: true, value: { kind: 'decided' } });
  expect(await decisions.waiting()).toMatchObject({ ok: true, value: { decidedIds: [ids[1]] } });
  expect(await caseList.page({})).toMatchObject({ ok: true, value: { waiting: 3 } });
  // Neither a name, which has no index, nor a year with more judgements than an index may find is too much.
  const hits = await data.caseList.find('fall 77');
  expect(hits.ok && hits.value.map(({ name }) => name).slice(0, 2)).toEqual(['Fall 779', 'Fall 778']);
  expect(hits.ok && hits.value).toHaveLength(11);
  const judged = await data.caseList.judgedIn(2027);
  expect(judged.ok && judged.value).toHaveLength(5200);
  expect(await data.planning.year(2027)).toMatchObject({ ok: true, value: { rows: [{ name: 'Fall 0' }, { name: 'Fall 2600' }] } });
}, 120_000);
