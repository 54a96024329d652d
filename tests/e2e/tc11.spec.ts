import { expect, openWebPart, test } from './fixtures';
import type { Page } from '@playwright/test';
import { casePage, field, installSite, passStop, startCase } from './case-page';
import { restAs } from './rest';
import { words } from './words';

const ws = words.workspace;
const { goals, stakeholders } = words.stepB;
const name = 'Kampanj ”Fartfyllda Åsnen” 🚤';

// The forged decision is refused, which Chromium counts as an error.
test.use({ allowed: [/status of 403/] });

/** What a person with a console and this page's digest could try. @returns the server's status */
const forgeDecision = (page: Page, caseId: number): Promise<number> => page.evaluate(async (id) => {
  const { formDigestValue } = (window as unknown as { _spPageContextInfo: { formDigestValue: string } })._spPageContextInfo;
  const answer = await fetch("/sites/demo/_api/web/getList('/sites/demo/Lists/HbDecisions')/items", {
    method: 'POST',
    headers: { Accept: 'application/json', 'Content-Type': 'application/json', 'X-RequestDigest': formDigestValue },
    body: JSON.stringify({ Title: 'x', HbKey: 'forged', HbAssessmentId: id, HbRevision: 1, HbDecision: 'continue', HbReason: 'Vi vill.' }),
  });
  return answer.status;
}, caseId);

/**
 * TC11 (constructed): a campaign for fast boats in a national park, typed in from an empty site by three people until the
 * management group ends it. Every part is left, loaded anew and found as it was written.
 */
test('TC11: from an empty site to the management group’s decision', async ({ page, host, newPage }) => {
  test.setTimeout(240_000);
  await installSite(page, host, { project: ['Erik Sandberg', 'Maria Holm', 'Karin Åberg'], management: ['Sara Öhman'] });

  // The head of department starts the case.
  const caseId = await startCase(page, host, 'karin', {
    name, purpose: 'Locka fler båtgäster och husbilar till sjön.', unit: 'Besöksnäring', type: 'project', track: 'full', group: ['Erik Sandberg', 'Maria Holm'],
  });

  // The project group: A.
  const erik = casePage(page, host, 'erik', caseId);
  await erik.go('a');
  await erik.answer('A1', 'Fler gästnätter, men livsmiljön kring sjön blir mindre öppen.');
  const node = (title: string) => page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: title }) });
  const attractive = node(words.labels.strategyNodes['gk2025.priority1']);
  await attractive.getByRole('radio', { name: ws.direction.choices.negative }).check({ force: true });
  await field(attractive, ws.direction.where).fill('Boende och besökare i inre zonen');
  await attractive.getByRole('button', { name: ws.direction.addEffectTo(words.labels.strategyNodes['gk2025.priority1']) }).click();
  await attractive.getByRole('radiogroup').nth(1).getByRole('radio', { name: ws.direction.choices.positive }).check({ force: true });
  await erik.saved();
  await erik.go('a');
  await expect(page.getByRole('textbox', { name: words.questions.A1.title, exact: true })).toHaveValue(/öppen/);
  await expect(attractive).toContainText(ws.direction.summary.both);

  await passStop(erik, 'S1', ['Delvis.', 'Tveksamt.', 'Ja, mellan naturvård och besök.'], 'Vi vill se effekterna innan vi lägger ned.');

  // B: goals are sorted first; then one effect of each sign on the same goal.
  await erik.go('goals');
  await page.getByRole('radiogroup', { name: new RegExp(`${words.labels.goals['sdg.15']}$`) }).getByRole('radio', { name: words.labels.scales.goalSorting.relevant, exact: true }).check({ force: true });
  await page.getByRole('button', { name: goals.sort.toEffects }).click();
  const goal = page.getByRole('group', { name: words.labels.goals['sdg.15'] });
  for (const [button, text, kind] of [
    [goals.addNegativeTo(words.labels.goals['sdg.15']), 'Svallvågor och buller stör häckande fåglar.', 'direct'],
    [goals.addPositiveTo(words.labels.goals['sdg.15']), 'Fler betalar för att se naturen.', 'indirect'],
  ] as const) {
    await goal.getByRole('button', { name: button }).click();
    const card = goal.locator('[data-row]').last();
    await field(card, goals.fields.description).fill(text);
    await card.getByRole('button', { name: /^Mer om effekten/ }).click();
    await card.getByRole('radio', { name: new RegExp(`^${words.labels.scales.effectKind[kind]}`) }).check({ force: true });
  }
  await erik.saved();
  await erik.go('goals');
  await expect(goal).toContainText(ws.effects.count('negative', 'direct', 1));
  await expect(goal).toContainText(ws.effects.count('positive', 'indirect', 1));

  await erik.go('stakeholders');
  await page.getByRole('button', { name: stakeholders.add, exact: true }).click();
  await field(page, stakeholders.fields.name).fill('Barn och unga på läger vid sjön');
  await page.getByRole('radiogroup', { name: stakeholders.fields.affected }).getByRole('radio').nth(3).check({ force: true });
  await erik.saved();
  await erik.go('stakeholders');
  await expect(erik.main.getByRole('heading', { name: 'Barn och unga på läger vid sjön' })).toBeVisible();

  await erik.go('analysis');
  await erik.answer('B2', 'Fåglar, stillhet och barns trygghet vid stranden.');
  await page.getByRole('button', { name: ws.analysis.addConflict }).click();
  await field(page, ws.analysis.conflictFields.oneSide).fill('Levande besöksnäring');
  await field(page, ws.analysis.conflictFields.otherSide).fill('Fågelliv och stillhet');
  await field(page, ws.analysis.conflictFields.position).fill('Naturvärdena går före i inre zonen.');
  await erik.saved();
  await erik.go('analysis');
  await expect(erik.answerField('B2')).toHaveValue('Fåglar, stillhet och barns trygghet vid stranden.');
  await page.getByRole('heading', { name: /Fågelliv och stillhet/ }).getByRole('button').click();
  await expect(field(page, ws.analysis.conflictFields.oneSide)).toHaveValue('Levande besöksnäring');
  await expect(field(page, ws.analysis.conflictFields.position)).toHaveValue('Naturvärdena går före i inre zonen.');

  // C: a key that meets the effect.
  await erik.go('c');
  await page.getByRole('button', { name: ws.keys.add, exact: true }).click();
  await field(page, ws.keys.fields.name).fill('Minimera störningen av fågellivet');
  await page.getByRole('checkbox', { name: /Svallvågor/ }).check({ force: true });
  await erik.saved();
  await erik.go('c');
  await expect(page.getByRole('main')).toContainText(ws.keys.reach.negative(1));

  await passStop(erik, 'S2', ['Liten.', 'Stor.', 'Nej.'], 'Åtgärderna behöver prövas.');

  await erik.go('d');
  await page.getByRole('button', { name: ws.actionPlan.addAction }).first().click();
  await field(page, ws.actionPlan.actionFields.name).fill('Flytta kampanjen till yttre zonen');
  await erik.saved();
  await page.getByRole('button', { name: ws.actionPlan.addIndicator }).first().click();
  await field(page, ws.actionPlan.indicatorFields.name).fill('Häckande par i inre zonen');
  await erik.saved();
  await erik.go('d');
  for (const written of ['Minimera störningen av fågellivet', 'Flytta kampanjen till yttre zonen', 'Häckande par i inre zonen']) {
    await expect(erik.main.getByRole('heading', { name: written })).toBeVisible();
  }

  // Overall judgement, with an assessor from outside; the group finds it unsustainable.
  await erik.go('judgement');
  for (const [dimension, value] of [['social', 'counteracts'], ['ecological', 'counteracts'], ['economic', 'contributes']] as const) {
    const title = ws.judgement.valueLabel(dimension);
    await page.getByRole('radiogroup', { name: title }).getByRole('radio', { name: words.labels.scales.judgement[value] }).check({ force: true });
  }
  await field(page, ws.judgement.assessorFields.name).fill('Petra Ek');
  await field(page, ws.judgement.assessorFields.role).fill('Folkhälsostrateg');
  await expect(page.getByText(ws.judgement.suggestions.unsustainable(['social', 'ecological']))).toBeVisible();
  await page.getByRole('radio', { name: new RegExp(`^${ws.judgement.outcomes.Unsustainable.title}`) }).check({ force: true });
  await field(page, ws.judgement.proposalLabel).fill('Vi föreslår att insatsen avslutas.');
  await field(page, ws.judgement.openQuestionsLabel).fill('Länsstyrelsen: hastighetsgräns.');
  await erik.saved();
  await erik.go('judgement');
  await expect(page.getByRole('radiogroup', { name: ws.judgement.valueLabel('ecological') }).getByRole('radio', { name: words.labels.scales.judgement.counteracts })).toBeChecked();
  await expect(page.getByRole('radio', { name: new RegExp(`^${ws.judgement.outcomes.Unsustainable.title}`) })).toBeChecked();
  await expect(field(page, ws.judgement.assessorFields.name)).toHaveValue('Petra Ek');
  await expect(field(page, ws.judgement.proposalLabel)).toHaveValue('Vi föreslår att insatsen avslutas.');
  await expect(field(page, ws.judgement.openQuestionsLabel)).toHaveValue('Länsstyrelsen: hastighetsgräns.');
  await page.getByRole('button', { name: ws.judgement.submit }).click();
  await page.getByRole('dialog').getByRole('button', { name: ws.judgement.submitDialog.confirm }).click();
  await expect(page.getByText(ws.frame.readOnly.withManagement)).toBeVisible();
  await erik.go('judgement');
  await expect(page.getByText(ws.frame.readOnly.withManagement)).toBeVisible();
  await expect(field(page, ws.judgement.proposalLabel)).not.toBeEditable();

  // A project member sees the queue but is never offered a decision, and SharePoint refuses one that is sent past the product.
  await openWebPart(page, host, 'queue', { surface: 'full', as: 'maria', search: { case: String(caseId) } });
  await expect(page.getByText(words.queue.decision.whoDecides)).toBeVisible();
  await expect(page.getByRole('radio')).toHaveCount(0);
  await expect(page.getByRole('button', { name: words.queue.decision.submit })).toHaveCount(0);
  expect(await forgeDecision(page, caseId)).toBe(403);
  expect(await restAs(host, 'sara').rows('HbDecisions')).toEqual([]);

  // The management group decides, in her own browser.
  const sara = await newPage();
  await openWebPart(sara, host, 'queue', { surface: 'full', as: 'sara' });
  await sara.getByRole('link', { name }).click();
  await expect(sara.getByRole('article')).toContainText('Vi föreslår att insatsen avslutas.');
  await expect(sara.getByRole('article')).toContainText('Svallvågor och buller');
  await sara.getByRole('radio', { name: new RegExp(`^${words.labels.scales.decision.end}`) }).check({ force: true });
  await sara.getByLabel(words.queue.decision.reason.label).fill('Insatsen skadar det som parken ska skydda.');
  await sara.getByLabel(words.queue.decision.minutes.label).fill('LG 2026-11-23 § 4');
  await sara.getByRole('button', { name: words.queue.decision.submit }).click();
  await sara.getByRole('dialog').getByRole('button', { name: words.queue.decision.confirm.send }).click();
  await expect(sara.getByText(words.queue.decision.made.saved)).toBeVisible();
  await openWebPart(sara, host, 'queue', { surface: 'full', as: 'sara', search: { case: String(caseId) } });
  await expect(sara.getByText(words.queue.decision.made.title(words.labels.scales.decision.end))).toBeVisible();
  await expect(sara.getByRole('button', { name: words.queue.decision.submit })).toHaveCount(0);

  // The workspace and the list show it, under the decider's name.
  await erik.go('history');
  await expect(page.getByRole('main')).toContainText('Sara Öhman');
  await expect(page.getByRole('main')).toContainText('Insatsen skadar det som parken ska skydda.');
  await expect(page.getByText(ws.frame.readOnly.ended)).toBeVisible();
  await openWebPart(page, host, 'department', { surface: 'full', as: 'karin' });
  await expect(page.getByRole('row', { name: new RegExp(name) })).toContainText(words.department.list.status.Ended);
});
