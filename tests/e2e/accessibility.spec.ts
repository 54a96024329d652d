import type { Locator } from '@playwright/test';
import type { PartId } from '../../src/method/parts';
import { commonTexts as english } from '../../src/i18n/en/common';
import { departmentTexts as englishDepartment } from '../../src/i18n/en/department/index';
import { casePage, field, shownParts } from './case-page';
import { dayFromNow, decide, writeDecision, type WrittenDecision } from './enter/management';
import { expect, openWebPart, test, type OpenOptions } from './fixtures';
import { expectAccessible, expectGoodInEveryLook, expectNoSidewaysScrolling } from './pages';
import { takeOutOfGroups } from './rest';
import { words } from './words';

const FULL = 2;
const WAITING = 3;
const { stepB } = words;
const CONDITIONS: WrittenDecision = {
  decision: 'continueWithConditions', reason: 'Insatsen får inte skada det som parken ska skydda.',
  conditions: [{ text: 'Kampanjen flyttas till yttre zonen.', owner: 'Kommunen', due: dayFromNow(30) }],
};
/** Parts whose views stand behind tabs: each view is looked at by itself. */
const tabsOf: { readonly [P in PartId]?: readonly string[] } & Readonly<Record<'goals' | 'stakeholders' | 'supportQuestions', readonly string[]>> = {
  goals: Object.values(stepB.goals.tabs), stakeholders: Object.values(stepB.stakeholders.tabs),
  supportQuestions: Object.values(words.details.supportCategories).map(({ title }) => title),
};
/** Both languages have the same texts (a gate), so a few parts in English tell of them all. */
const inEnglishToo: readonly PartId[] = ['overview', 'stop2', 'judgement', 'brief'];
/** Parts of cards: the first of them is opened, too. */
const withCards: readonly PartId[] = ['initiative', 'a', 'c', 'd'];
const inEnglish = { surface: 'full', language: 'en-US' } as const;

/** Opens the first thing that is closed, and what is closed inside it: a goal, its first effect, more of the effect. */
const openAll = async (area: Locator): Promise<void> => {
  for (let depth = 0; depth < 3; depth += 1) {
    const closed = area.locator('button[aria-expanded="false"]:not([data-chip])').first();
    if (await closed.count() > 0) await closed.click();
  }
  const chip = area.locator('[data-chip]').first();
  if (await chip.count() > 0) await chip.press('Enter');
};

test.describe('a site with the demo cases', () => {
  test.use({ site: 'demo' });

  for (const part of shownParts.filter((one) => !(one in tabsOf))) {
    test(`workspace, ${part}`, async ({ page, host }) => {
      const erik = casePage(page, host, 'erik', FULL);
      await erik.go(part);
      await expectGoodInEveryLook(page, part);
      if (withCards.includes(part)) {
        await erik.main.locator('button[aria-expanded="false"]').first().click();
        await expectAccessible(page, `${part}, open`);
        await page.setViewportSize({ width: 360, height: 780 });
        await expectNoSidewaysScrolling(page, `${part}, open, 360 px`);
      }
      if (!inEnglishToo.includes(part)) return;
      await erik.go(part, { language: 'en-US' });
      await expectAccessible(page, `${part}, English`, 'words');
    });
  }

  for (const part of ['goals', 'stakeholders', 'supportQuestions'] as const) {
    for (const [index, tab] of tabsOf[part].entries()) {
      test(`workspace, ${part}: ${tab}, with what can be opened open`, async ({ page, host }) => {
        const erik = casePage(page, host, 'erik', FULL);
        const open = async (options?: OpenOptions): Promise<void> => {
          await erik.go(part, options);
          await erik.main.getByRole('tab').nth(index).click();
          await expect(erik.main.getByRole('tabpanel').getByRole('heading').first()).toBeVisible();
        };
        await open();
        // The categories of questions look alike: the first is seen in every theme and language, the others as they are.
        const isNew = part !== 'supportQuestions' || index === 0;
        if (isNew) await expectGoodInEveryLook(page, `${part}, ${tab}`);
        await openAll(erik.main.getByRole('tabpanel'));
        await expectAccessible(page, `${part}, ${tab}, open`);
        await page.setViewportSize({ width: 360, height: 780 });
        await expectNoSidewaysScrolling(page, `${part}, ${tab}, open, 360 px`);
      });
    }
  }

  // The first view of each is looked at with its part.
  for (const [part, first] of [['c', words.workspace.keys.tabs.keys], ['d', words.workspace.actionPlan.tabs.plan], ['brief', words.workspace.brief.page.tabs.write]] as const) {
    test(`workspace, ${part}: its other views`, async ({ page, host }) => {
      const erik = casePage(page, host, 'erik', FULL);
      await erik.go(part);
      await expect(erik.main.getByRole('tab').first()).toContainText(first);
      const views = await erik.main.getByRole('tab').count();
      for (let index = 1; index < views; index += 1) {
        const tab = erik.main.getByRole('tab').nth(index);
        const name = `${part}, ${(await tab.textContent()) ?? index}`;
        await tab.click();
        await expect(erik.main.getByRole('tabpanel').getByRole('heading').first()).toBeVisible();
        await expectGoodInEveryLook(page, name);
      }
    });
  }

  test('workspace, supportQuestions: the quick pass', async ({ page, host }) => {
    const erik = casePage(page, host, 'erik', FULL);
    await erik.go('supportQuestions');
    await erik.main.getByRole('button', { name: stepB.supportQuestions.quick.startAgain }).click();
    await expect(erik.main.getByRole('region', { name: stepB.supportQuestions.quick.title })).toBeVisible();
    await expectGoodInEveryLook(page, 'quick pass');
  });

  test('workspace, initiative: the dialog that hands over, with what it lacks told', async ({ page, host }) => {
    const { handOver } = words.initiative;
    await casePage(page, host, 'erik', FULL).go('initiative');
    await page.getByRole('button', { name: handOver.startLabel }).click();
    await page.getByRole('dialog').getByRole('button', { name: handOver.confirm, exact: true }).click();
    await expect(page.getByText(handOver.missing.to)).toBeVisible();
    await expectGoodInEveryLook(page, 'hand over');
  });

  test('workspace for one who reads', async ({ page, host }) => {
    await casePage(page, host, 'nils', FULL).go('d');
    await expectGoodInEveryLook(page, 'd for a reader');
  });

  test('department, and the form for a new case', async ({ page, host }) => {
    await openWebPart(page, host, 'department', { surface: 'full', as: 'karin' });
    await expect(page.getByRole('table')).toBeVisible();
    await expectGoodInEveryLook(page, 'department');
    await page.getByRole('button', { name: words.department.list.startNew }).first().click();
    await page.getByRole('dialog').getByRole('button', { name: words.department.newCase.start }).click();
    await expect(page.getByText(words.department.newCase.problems.name.missing)).toBeVisible();
    await expectGoodInEveryLook(page, 'new case');
    await openWebPart(page, host, 'department', { ...inEnglish, as: 'karin' });
    await page.getByRole('dialog').getByRole('button', { name: english.actions.cancel }).click();
    await expect(page.getByRole('heading', { name: englishDepartment.list.title })).toBeVisible();
    await expectAccessible(page, 'department, English', 'words');
  });

  test('department: the planning of a year with its forms, and the child-rights counts', async ({ page, host }) => {
    const { plan, counts } = words.planning;
    await openWebPart(page, host, 'department', { surface: 'full', as: 'karin' });
    await page.getByRole('tab', { name: words.department.list.views.plan }).click();
    await page.getByRole('button', { name: plan.add.open }).click();
    const add = page.getByRole('form', { name: plan.add.title });
    await add.getByRole('button', { name: plan.add.send, exact: true }).click();
    await expect(add.getByText(plan.problems.name.missing)).toBeVisible();
    await field(add, plan.add.name.label).fill('Cykelplan');
    await field(add, plan.add.unit.label).fill('Trafik');
    await add.getByLabel(plan.add.type.label).selectOption('project');
    await add.getByRole('button', { name: plan.add.send, exact: true }).click();
    await page.getByRole('button', { name: plan.card.chooseOf('Cykelplan') }).click();
    await expectGoodInEveryLook(page, 'plan');
    await page.getByRole('tab', { name: words.department.list.views.counts }).click();
    await expect(page.getByText(counts.heard.label)).toBeVisible();
    await expectGoodInEveryLook(page, 'counts');
  });

  test('method and goals: a set, an entry, the review, the editions; and what an open case is asked', async ({ page, host }) => {
    const { editor, sets, review } = words.reference;
    const open = (language: 'sv-SE' | 'en-US' = 'sv-SE') => openWebPart(page, host, 'department', { surface: 'full', as: 'anna', language, search: { part: 'reference' } });
    await open();
    const sides = page.getByRole('navigation', { name: sets.nav });
    await sides.getByRole('button', { name: new RegExp(`^${sets.titles.node}`) }).click();
    await expectGoodInEveryLook(page, 'parts of the strategy');
    await sides.getByRole('button', { name: new RegExp(`^${sets.titles.supportQuestion}`) }).click();
    await page.locator('[data-entry="supportQuestion:MI1"] [data-part="open"]').click();
    const help = field(page, editor.entry.inSwedish(editor.entry.fields.help));
    await help.fill('');
    await expectGoodInEveryLook(page, 'an entry with an error');
    await page.getByRole('button', { name: editor.review }).click();
    await expect(page.getByText(words.reference.problems.emptyHelp)).toBeVisible();
    await expectGoodInEveryLook(page, 'review');
    await page.getByRole('button', { name: review.back }).click();
    await help.fill('Vilka grupper bestämmer?');
    await page.getByRole('button', { name: editor.review }).click();
    await field(page, review.note).fill('Tydligare vägledning.');
    await page.getByRole('button', { name: review.publish(1) }).click();
    await expect(page.getByRole('heading', { name: review.history.title })).toBeVisible();
    await expectGoodInEveryLook(page, 'editions');
    await open('en-US');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectAccessible(page, 'method, English', 'words');
    await casePage(page, host, 'erik', FULL).go('supportQuestions');
    await page.getByRole('button', { name: words.workspace.frame.edition.show }).click();
    await expect(page.getByRole('dialog', { name: words.reference.move.title })).toBeVisible();
    await expectGoodInEveryLook(page, 'move to the new edition');
  });

  test('review queue: list, brief and the form of the decision', async ({ page, host }) => {
    await openWebPart(page, host, 'queue', { surface: 'full', as: 'sara' });
    await expect(page.getByRole('heading', { name: words.queue.list.title })).toBeVisible();
    await expectGoodInEveryLook(page, 'queue');
    await openWebPart(page, host, 'queue', { surface: 'full', as: 'sara', search: { case: String(WAITING) } });
    const { decision } = words.queue;
    await page.getByRole('button', { name: decision.submit }).click();
    await expect(page.getByText(decision.problems.decision)).toBeVisible();
    await page.getByRole('radio', { name: words.labels.scales.decision.continueWithConditions, exact: true }).check({ force: true });
    await page.getByRole('button', { name: decision.conditions.add }).click();
    await expect(page.getByText(decision.problems.conditionText).first()).toBeVisible();
    await expectGoodInEveryLook(page, 'brief and decision');
    await page.getByRole('button', { name: decision.conditions.remove(2) }).click();
    await writeDecision(page, CONDITIONS);
    await expect(page.getByRole('dialog').getByRole('button', { name: decision.confirm.send })).toBeVisible();
    await expectGoodInEveryLook(page, 'the decision to be confirmed');
    await page.keyboard.press('Escape');
    await openWebPart(page, host, 'queue', { ...inEnglish, as: 'sara', search: { case: String(WAITING) } });
    await expect(page.getByRole('article')).toBeVisible();
    await expectAccessible(page, 'brief, English', 'words');
  });

  test('the group’s side of a decision: while it waits, and with conditions to report on; and the desk that follows them up', async ({ page, host, newPage }) => {
    const maria = casePage(page, host, 'maria', WAITING);
    const { conditions, way } = words.workspace.management;
    await maria.go('judgement');
    await expect(maria.main.getByRole('list', { name: way.label })).toContainText(way.noDecision);
    await expectGoodInEveryLook(page, 'judgement, waiting');
    const sara = await newPage();
    await openWebPart(sara, host, 'queue', { surface: 'full', as: 'sara', search: { case: String(WAITING) } });
    await decide(sara, CONDITIONS);
    await expectGoodInEveryLook(sara, 'the decision that is made');
    await maria.go('judgement');
    await maria.main.getByRole('button', { name: conditions.reportOn(1) }).click();
    await expectGoodInEveryLook(page, 'judgement, decided');
    await openWebPart(sara, host, 'queue', { surface: 'full', as: 'sara' });
    await expect(sara.getByRole('region', { name: words.queue.conditions.title })).toBeVisible();
    await expectAccessible(sara, 'conditions to follow up');
  });

  test('the administrator’s page, and who can open a case', async ({ page, host }) => {
    const { confidentiality } = words.initiative;
    await openWebPart(page, host, 'department', { surface: 'full', as: 'anna', search: { part: 'diagnosis' } });
    await expect(page.getByRole('heading', { level: 1, name: words.diagnosis.title })).toBeVisible();
    await expect(page.getByText(words.diagnosis.findings.flows.title)).toBeVisible();
    await expectGoodInEveryLook(page, 'diagnosis');
    const anna = casePage(page, host, 'anna', FULL);
    await anna.go('initiative');
    await page.getByRole('button', { name: confidentiality.more }).click();
    await page.getByRole('button', { name: confidentiality.start }).click();
    await expect(page.getByRole('alertdialog')).toContainText(confidentiality.dialog.noUndo);
    await expectGoodInEveryLook(page, 'confidentiality');
  });

  test.describe('refused', () => {
    test.use({ allowed: [/status of 403/] });
    test('somebody whom no group has', async ({ page, host }) => {
      await takeOutOfGroups(host, 'petra');
      await openWebPart(page, host, 'department', { surface: 'full', as: 'petra' });
      await expect(page.getByRole('heading', { level: 1, name: words.setup.visitors.guest.title })).toBeVisible();
      await expectGoodInEveryLook(page, 'guest');
    });
  });
});

test('an empty site: for a visitor, and both steps of the installation', async ({ page, host }) => {
  const { install, members, visitors } = words.setup;
  await openWebPart(page, host, 'department', { surface: 'full', as: 'nils' });
  await expect(page.getByRole('heading', { name: visitors.notReady.title })).toBeVisible();
  await expectGoodInEveryLook(page, 'not ready');
  await openWebPart(page, host, 'department', { ...inEnglish, as: 'anna' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expectAccessible(page, 'set-up, English', 'words');
  await openWebPart(page, host, 'department', { surface: 'full', as: 'anna' });
  await expect(page.getByRole('button', { name: install.start, exact: true })).toBeVisible();
  await expectGoodInEveryLook(page, 'set-up');
  await page.getByRole('button', { name: install.start, exact: true }).click();
  await expect(page.getByRole('heading', { name: members.title })).toBeVisible();
  await expectGoodInEveryLook(page, 'who does what');
});
