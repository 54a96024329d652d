import { commonTexts as english } from '../../src/i18n/en/common';
import { departmentTexts as englishDepartment } from '../../src/i18n/en/department/index';
import { casePage, shownParts } from './case-page';
import { expect, openWebPart, test } from './fixtures';
import { expectAccessible, expectGoodInEveryLook } from './pages';
import { takeOutOfGroups } from './rest';
import { words } from './words';

const FULL = 2;
const WAITING = 3;
const inEnglish = { surface: 'full', language: 'en-US' } as const;

test.describe('a site with the demo cases', () => {
  test.use({ site: 'demo' });

  for (const part of shownParts) {
    test(`workspace, ${part}`, async ({ page, host }) => {
      const erik = casePage(page, host, 'erik', FULL);
      await erik.go(part);
      await expectGoodInEveryLook(page, part);
      await erik.go(part, { language: 'en-US' });
      await expectAccessible(page, `${part}, English`, 'words');
    });
  }

  for (const part of ['goals', 'stakeholders', 'c', 'd'] as const) {
    test(`workspace, ${part} with a card open`, async ({ page, host }) => {
      const erik = casePage(page, host, 'erik', FULL);
      await erik.go(part);
      await erik.main.locator('button[aria-expanded="false"]').first().click();
      await expectGoodInEveryLook(page, `${part}, open`);
    });
  }

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

  test('review queue: list, brief and the form of the decision', async ({ page, host }) => {
    await openWebPart(page, host, 'queue', { surface: 'full', as: 'sara' });
    await expect(page.getByRole('heading', { name: words.queue.list.title })).toBeVisible();
    await expectGoodInEveryLook(page, 'queue');
    await openWebPart(page, host, 'queue', { surface: 'full', as: 'sara', search: { case: String(WAITING) } });
    await page.getByRole('button', { name: words.queue.decision.submit }).click();
    await expect(page.getByText(words.queue.decision.problems.decision)).toBeVisible();
    await expectGoodInEveryLook(page, 'brief and decision');
    await openWebPart(page, host, 'queue', { ...inEnglish, as: 'sara', search: { case: String(WAITING) } });
    await expect(page.getByRole('article')).toBeVisible();
    await expectAccessible(page, 'brief, English', 'words');
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
