import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { casePage, field } from './case-page';
import { confirmDecision, dayFromNow, decide, handOver, madeHeading, wayOf, writeDecision, type WrittenDecision } from './enter/management';
import { expect, openWebPart, test } from './fixtures';
import { flowsOf } from './flows';
import { startHostProcess } from './host-process';
import { restAs } from './rest';
import { words } from './words';

type Host = Parameters<typeof restAs>[0];
const { management, judgement, brief, overview, history, frame } = words.workspace;
const { queue, notices } = words;
const { changed } = brief.submitted;
const DOUBLE_TRACK = 4;
const WAITING = 3;
const NAME = 'Medfinansiering av dubbelspår Alvesta–Växjö';
const MEETING = 'Ledningsgruppens ärendeberedning';

const withConditions: WrittenDecision = {
  decision: 'continueWithConditions', reason: 'Nyttan är stor, men regionen får inte bära statens kostnad.', minutes: 'Ledningsgruppen 2026-12-02, § 14', diaryNumber: '26RGK428',
  conditions: [
    { text: 'Ett tak för regionens andel är avtalat.', owner: 'Ekonomichefen', due: dayFromNow(10) },
    { text: 'Kostnaden redovisas varje år.', owner: 'Trafikchefen', due: dayFromNow(200) },
  ],
};
const [cap, yearly] = (withConditions.conditions ?? []).map(({ text }) => text) as [string, string];

const caseRow = async (host: Host, id: number): Promise<Readonly<Record<string, unknown>> | undefined> => (await restAs(host, 'anna').rows('HbAssessments', `Id eq ${id}`))[0];
const openQueue = (page: Page, host: Host, person: string, caseId?: number) =>
  openWebPart(page, host, 'queue', { surface: 'full', as: person, ...(caseId === undefined ? {} : { search: { case: String(caseId) } }) });
/** The conditions nobody has said are met yet, on the management group's desk. */
const followUp = (page: Page): Locator => page.getByRole('region', { name: queue.conditions.title });
const noticePanel = (page: Page): Locator => page.getByRole('region', { name: notices.title });
/** What a page offers to change: fields that take text, and buttons. */
const offers = (area: Page | Locator, buttons: readonly string[]): Locator =>
  area.locator('textarea:not([readonly]):not([disabled]), input[type="text"]:not([readonly]):not([disabled]), input[type="date"]:not([readonly])')
    .or(area.getByRole('button', { name: new RegExp(`^(${buttons.join('|')})`) }));

test.use({ site: 'demo' });

test('TC8 with the flows on: one card, a place on the agenda, a decision with conditions, and the group is told', async ({ page, host, newPage }) => {
  const erik = casePage(page, host, 'erik', DOUBLE_TRACK);
  await handOver(erik);
  for (const step of [management.way.notTakenIn, management.way.noAgenda, management.way.noDecision]) await expect(wayOf(erik)).toContainText(step);
  expect(await caseRow(host, DOUBLE_TRACK)).toMatchObject({ HbStatus: 'AwaitingDecision', HbRevision: 1, HbRouting: 'Pending' });

  // The card comes once, however often the flow goes, and its link opens the case.
  const sara = await newPage();
  await sara.context().addCookies([{ name: 'sp-person', value: 'sara', url: host.url }]);
  const flows = flowsOf(sara, host);
  await flows.switchTo(true);
  await flows.expectSent('card', NAME, 1);
  await flows.run('HbCaseToManagement', 'HbCaseToManagement', 'HbWatch');
  const [card] = await (await flows.expectSent('card', NAME, 1)).all();
  await expect(card?.locator('[data-card]') ?? sara.locator('nothing')).toContainText('Vi föreslår att insatsen fortsätter med två villkor');
  expect(await caseRow(host, DOUBLE_TRACK)).toMatchObject({ HbRouting: 'InReview', HbRoutedRevision: 1, HbCardRevision: 1 });
  await card?.getByRole('link', { name: 'Öppna ärendet' }).click();
  const article = sara.getByRole('article');
  await expect(article.getByRole('heading', { level: 2, name: NAME })).toBeVisible();
  await expect(article).toContainText('Vi föreslår att insatsen fortsätter med två villkor');

  // On the meeting, with somebody who presents it, and first on the agenda.
  await sara.getByRole('button', { name: queue.agenda.placeOf(NAME) }).click();
  const place = sara.getByRole('dialog');
  await expect(place.getByLabel(queue.agenda.placeForm.meeting)).toContainText(MEETING);
  await place.getByLabel(queue.agenda.placeForm.presenter).fill('Erik Sandberg');
  await place.getByRole('button', { name: queue.agenda.placeForm.save, exact: true }).click();
  await expect(article).toContainText(queue.agenda.presenter('Erik Sandberg'));
  await openQueue(sara, host, 'sara');
  const agenda = sara.getByRole('list', { name: MEETING });
  await expect(agenda.getByRole('link')).toHaveText([/Åsnen/, NAME]);
  await sara.getByRole('button', { name: queue.agenda.up(NAME) }).click();
  await expect(agenda.getByRole('link')).toHaveText([NAME, /Åsnen/]);
  await expect(agenda.getByRole('listitem').first()).toContainText(queue.agenda.presenter('Erik Sandberg'));
  await erik.go('judgement');
  await expect(wayOf(erik)).toContainText(management.way.takenIn);
  await expect(wayOf(erik)).toContainText(management.way.agenda(MEETING, ''));
  await expect(wayOf(erik)).toContainText(management.way.presenter('Erik Sandberg'));

  await agenda.getByRole('link', { name: NAME }).click();
  await decide(sara, withConditions);
  for (const said of [withConditions.reason, withConditions.minutes ?? '', withConditions.diaryNumber ?? '', cap, yearly]) await expect(article).toContainText(said);
  const [row, ...others] = await restAs(host, 'anna').rows('HbDecisions');
  expect(others).toEqual([]);
  expect(row).toMatchObject({ HbAssessmentId: DOUBLE_TRACK, HbRevision: 1, HbDecision: 'continueWithConditions', HbDiaryNumber: '26RGK428', HbMinutesReference: withConditions.minutes });
  expect(await restAs(host, 'anna').rows('HbConditions')).toHaveLength(2);

  // The group is told by mail, by notice, and where it works.
  await flows.run('HbDecisionToGroup', 'HbDecisionToGroup');
  const mail = await flows.expectSent('mail', `Beslut av ledningsgruppen: ${NAME}`, 1);
  for (const somebody of ['erik.sandberg@', 'maria.holm@', 'karin.aberg@']) await expect(mail).toContainText(somebody);
  for (const said of [withConditions.reason, cap, yearly]) await expect(mail.frameLocator('iframe').locator('body')).toContainText(said);
  await openWebPart(page, host, 'department', { surface: 'full', as: 'erik' });
  await expect(noticePanel(page)).toContainText(notices.titles.decided);
  await expect(noticePanel(page)).toContainText(withConditions.reason);
  await noticePanel(page).getByRole('link', { name: notices.openOf(NAME) }).click();
  await expect(erik.main).toContainText(judgement.place.decided(words.labels.scales.decision.continueWithConditions));
  for (const said of [withConditions.reason, withConditions.minutes ?? '', withConditions.diaryNumber ?? '', cap, yearly]) await expect(erik.main).toContainText(said);
  await expect(page.getByText(changed.decision.title)).toHaveCount(0);

  // Who answers for a condition is reminded once, when its day comes near.
  await flows.run('HbConditionsDue', 'HbConditionsDue');
  const reminder = await flows.expectSent('mail', `Villkor att följa upp: ${NAME}`, 1);
  await expect(reminder.frameLocator('iframe').locator('body')).toContainText(cap);

  // A condition is reported, and then said to be met; the other one goes on.
  const texts = management.conditions;
  await erik.main.getByRole('button', { name: texts.reportOn(1) }).click();
  await erik.main.getByLabel(texts.text).fill('Avtalet är underskrivet.');
  await erik.main.getByLabel(texts.isMet).check({ force: true });
  await erik.main.getByRole('button', { name: texts.save, exact: true }).click();
  await erik.saved();
  await expect(erik.main.getByText(texts.states.reported)).toBeVisible();
  await openQueue(sara, host, 'sara');
  await expect(followUp(sara)).toContainText(queue.conditions.count(2, 0));
  const reported = followUp(sara).getByRole('listitem').filter({ hasText: cap });
  await expect(reported).toContainText(queue.conditions.state.reported);
  await reported.getByRole('button', { name: queue.conditions.meetOf(cap) }).click();
  await sara.getByLabel(queue.conditions.meetForm.how).fill('Avtalet är läst och godkänt.');
  await sara.getByRole('dialog').getByRole('button', { name: queue.conditions.meetForm.save }).click();
  await expect(followUp(sara)).toContainText(queue.conditions.count(1, 0));
  await openQueue(sara, host, 'sara');
  await expect(followUp(sara)).toContainText(yearly);
  await expect(followUp(sara)).not.toContainText(cap);

  // An edit after the decision shows, for the group and for those who decided.
  await erik.go('initiative');
  await field(page, words.initiative.about.fields.delimitation).fill('Bara sträckan Alvesta–Räppe.');
  await erik.saved();
  await erik.go('judgement');
  await expect(page.getByText(changed.decision.title)).toBeVisible();
  await expect(erik.main).toContainText(texts.count(1, 2));
  await openQueue(sara, host, 'sara', DOUBLE_TRACK);
  await expect(article).toContainText(changed.decision.title);
  await sara.getByRole('button', { name: changed.what }).click();
  await expect(article).toContainText('Bara sträckan Alvesta–Räppe.');
  expect(await caseRow(host, DOUBLE_TRACK)).toMatchObject({ HbStatus: 'InProgress', HbRouting: 'Decided', HbRevision: 1, HbRoutedRevision: 1, HbCardRevision: 1, HbToldRevision: 1 });
  await sara.goto(`${host.url}/flows`);
  await expect(sara.locator('.flow-Failed')).toHaveCount(0);

  // One who reads sees all of it, and changes nothing.
  await openQueue(sara, host, 'nils');
  await expect(sara.getByText(queue.list.readOnly)).toBeVisible();
  await expect(followUp(sara)).toContainText(yearly);
  await expect(offers(sara, [queue.agenda.addMeeting, queue.agenda.change, queue.agenda.move, queue.agenda.place, queue.conditions.meet, queue.conditions.change])).toHaveCount(0);
  await openQueue(sara, host, 'nils', DOUBLE_TRACK);
  await expect(madeHeading(sara, 'continueWithConditions')).toBeVisible();
  await expect(article).toContainText(yearly);
  await expect(offers(article, [queue.conditions.meet, queue.conditions.change, queue.decision.submit])).toHaveCount(0);
  const nils = casePage(sara, host, 'nils', DOUBLE_TRACK);
  await nils.go('judgement');
  await expect(nils.main).toContainText(yearly);
  await expect(offers(nils.main, [texts.report, judgement.submit, management.submitAgain])).toHaveCount(0);
});

test.describe('SharePoint answers 429', () => {
  test.use({ allowed: [/status of 429/] });

  test('TC8 with the flows off, 429 at every step: handed over once, decided once, and all of it shown', async ({ page, host, newPage }) => {
    const busy = { status: 429, retryAfter: 1, times: 1 } as const;
    const { faults } = host.sharepoint;
    faults.add([
      { ...busy, person: 'erik', url: 'HbSnapshots' }, { ...busy, person: 'erik', method: 'POST', url: "HbSubmissions')/items" }, { ...busy, person: 'erik', method: 'MERGE', url: 'HbAssessments' },
    ]);
    const erik = casePage(page, host, 'erik', DOUBLE_TRACK);
    await handOver(erik);
    expect(faults.list()).toEqual([]);
    expect(await restAs(host, 'anna').rows('HbSubmissions', `HbAssessmentId eq ${DOUBLE_TRACK}`)).toHaveLength(1);

    const lars = await newPage();
    await openQueue(lars, host, 'lars');
    await lars.getByRole('list', { name: queue.list.label }).getByRole('link', { name: NAME }).click();
    await writeDecision(lars, withConditions);
    faults.add([
      { ...busy, person: 'lars', method: 'POST', url: "HbConditions')/items" }, { ...busy, person: 'lars', method: 'POST', url: "HbDecisions')/items" }, { ...busy, person: 'lars', method: 'MERGE', url: 'HbAssessments' },
    ]);
    await confirmDecision(lars);
    await expect(madeHeading(lars, 'continueWithConditions')).toBeVisible();
    expect(faults.list()).toEqual([]);
    expect(await restAs(host, 'anna').rows('HbDecisions')).toHaveLength(1);
    expect(await restAs(host, 'anna').rows('HbConditions')).toHaveLength(2);
    await openQueue(lars, host, 'lars');
    await expect(followUp(lars)).toContainText(queue.conditions.count(2, 0));
    await expect(lars.getByText(queue.list.count(1))).toBeVisible();

    await openWebPart(page, host, 'department', { surface: 'full', as: 'erik' });
    await expect(noticePanel(page)).toContainText(withConditions.reason);
    await erik.go('overview');
    await expect(page.getByText(overview.decidedTitle(words.labels.scales.decision.continueWithConditions))).toBeVisible();
    await expect(page.getByText(overview.conditionStrip.title(2))).toBeVisible();
    await erik.go('judgement');
    for (const said of [withConditions.reason, cap, yearly]) await expect(erik.main).toContainText(said);
    // No flow has been there, and nothing waited for one.
    const row = await caseRow(host, DOUBLE_TRACK);
    expect(row).toMatchObject({ HbStatus: 'InProgress', HbRouting: 'Decided' });
    for (const owned of ['HbRoutedRevision', 'HbCardRevision', 'HbToldRevision']) expect(row?.[owned] ?? null).toBeNull();
    await flowsOf(lars, host).expectSent('mail', '', 0);
  });
});

test('TC11: taken back, handed over anew, and ended: locked with the reason, and nothing is gone', async ({ page, host, newPage }) => {
  const everything = async (): Promise<Readonly<Record<string, number>>> => Object.fromEntries(await Promise.all(
    ['HbAnswers', 'HbGoalImpacts', 'HbStakeholders', 'HbConflicts', 'HbKeys', 'HbActions', 'HbIndicators'].map(async (list) =>
      [list, (await restAs(host, 'anna').rows(list, `HbAssessmentId eq ${WAITING}`)).length] as const)));
  const before = await everything();
  const maria = casePage(page, host, 'maria', WAITING);
  const { withdraw } = management;
  await maria.go('judgement');
  await expect(wayOf(maria)).toContainText(management.way.agenda(MEETING, ''));
  await page.getByRole('button', { name: withdraw.open }).click();
  await page.getByRole('dialog').getByLabel(withdraw.reason).fill('Länsstyrelsen har svarat.');
  await page.getByRole('dialog').getByRole('button', { name: withdraw.confirm }).click();
  await expect(maria.main).toContainText(management.withdrawn(1, '').split('.')[0] ?? '');
  await field(page, judgement.openQuestionsLabel).fill('Inga.');
  await maria.saved();
  const sara = await newPage();
  await openQueue(sara, host, 'sara');
  await expect(sara.getByText(queue.list.empty.title)).toBeVisible();
  await handOver(maria, 2);
  await expect(wayOf(maria)).toContainText(management.way.noAgenda);

  await openQueue(sara, host, 'sara');
  await sara.getByRole('link', { name: /Åsnen/ }).click();
  await expect(sara.getByRole('article')).toContainText('Inga.');
  await decide(sara, { decision: 'end', reason: 'Insatsen skadar det som parken ska skydda.' });
  await openQueue(sara, host, 'sara', WAITING);
  await expect(madeHeading(sara, 'end')).toBeVisible();
  await expect(sara.getByRole('button', { name: queue.decision.submit })).toHaveCount(0);

  await openWebPart(page, host, 'department', { surface: 'full', as: 'maria' });
  await expect(noticePanel(page)).toContainText('Insatsen skadar det som parken ska skydda.');
  await expect(page.getByRole('row', { name: /Åsnen/ })).toContainText(words.department.list.status.Ended);
  await maria.go('overview');
  await expect(page.getByText(frame.readOnly.ended)).toBeVisible();
  await expect(page.getByText(overview.decidedTitle(words.labels.scales.decision.end))).toBeVisible();
  await expect(maria.main).toContainText('Insatsen skadar det som parken ska skydda.');
  await maria.go('judgement');
  await expect(field(page, judgement.proposalLabel)).not.toBeEditable();
  await expect(page.getByRole('button', { name: management.submitAgain })).toHaveCount(0);
  await maria.go('history');
  for (const event of [history.submitted(1), history.withdrawn(1), history.submitted(2), history.decided(words.labels.scales.decision.end, 2), 'Länsstyrelsen har svarat.']) await expect(maria.main).toContainText(event);
  expect(await everything()).toEqual(before);
  expect(Object.values(before).reduce((sum, count) => sum + count, 0)).toBeGreaterThan(20);
  expect(await restAs(host, 'anna').rows('HbSubmissions', `HbAssessmentId eq ${WAITING}`)).toHaveLength(2);
});

test.describe('at the same time', () => {
  // The second decision meets a key that is taken, which Chromium counts as an error.
  test.use({ allowed: [/status of (412|500)/] });

  test('two managers decide in the same second: one decision stands, the other reads why and keeps the text', async ({ page, host, newPage }) => {
    const people = [
      { id: 'sara', name: 'Sara Öhman', page, reason: 'Saras motivering.', condition: 'Saras villkor.' },
      { id: 'lars', name: 'Lars Dahl', page: await newPage(), reason: 'Lars motivering.', condition: 'Lars villkor.' },
    ] as const;
    for (const one of people) {
      await openQueue(one.page, host, one.id, WAITING);
      await writeDecision(one.page, { decision: 'continueWithConditions', reason: one.reason, conditions: [{ text: one.condition, owner: 'Kommunen', due: dayFromNow(30) }] });
    }
    // Both have read that nothing is decided before either row arrives.
    host.sharepoint.faults.add([{ method: 'POST', url: "HbDecisions')/items", latencyMs: 500 }]);
    await Promise.all(people.map((one) => confirmDecision(one.page)));
    for (const one of people) await expect(madeHeading(one.page, 'continueWithConditions')).toBeVisible();

    const rows = await restAs(host, 'anna').rows('HbDecisions');
    expect(rows).toHaveLength(1);
    const [first, second] = rows[0]?.['HbReason'] === people[0].reason ? people : [people[1], people[0]];
    for (const isAnew of [false, true]) {
      if (isAnew) await openQueue(second.page, host, second.id, WAITING);
      else await expect(second.page.getByText(queue.decision.failed.elseDecided(first.name))).toBeVisible();
      await expect(second.page.getByRole('article')).toContainText(first.reason);
      await expect(second.page.getByText(queue.decision.yours.title, { exact: true })).toBeVisible();
      for (const own of [second.reason, second.condition]) await expect(second.page.getByText(own)).toBeVisible();
    }
    await expect(first.page.getByText(queue.decision.yours.title, { exact: true })).toHaveCount(0);

    // The conditions are those of the decision that stands.
    await openQueue(first.page, host, first.id);
    await expect(followUp(first.page)).toContainText(first.condition);
    await expect(followUp(first.page)).not.toContainText(second.condition);
    const maria = casePage(second.page, host, 'maria', WAITING);
    await maria.go('judgement');
    await expect(maria.main).toContainText(first.condition);
    await expect(maria.main).not.toContainText(second.condition);
  });
});

test.describe('a lost server', () => {
  test.use({ allowed: [/Failed to load resource/] });

  test('the server is killed between the handing over and the card: the next sweep after the restart posts one', async ({ page, demoFolder }) => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'hb-e2e-'));
    cpSync(demoFolder, folder, { recursive: true });
    let host = await startHostProcess(folder);
    try {
      await handOver(casePage(page, host as never, 'erik', DOUBLE_TRACK));
      await host.kill();
      host = await startHostProcess(folder, host.port);
      const flows = flowsOf(page, host);
      await flows.expectSent('card', NAME, 0);
      await flows.run('HbCaseToManagement', 'HbCaseToManagement', 'HbWatch');
      await flows.expectSent('card', NAME, 1);
      // Killed once more, after the card: it is not sent a second time.
      await host.kill();
      host = await startHostProcess(folder, host.port);
      await flows.run('HbCaseToManagement', 'HbWatch');
      await flows.expectSent('card', NAME, 1);
      await openWebPart(page, host, 'queue', { surface: 'full', as: 'sara' });
      await expect(page.getByRole('link', { name: NAME })).toBeVisible();
    } finally {
      await host.kill();
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
