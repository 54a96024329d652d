import { casePage, field } from './case-page';
import { expect, test } from './fixtures';
import { restAs } from './rest';
import { words } from './words';

const { overview: { fields }, frame } = words.workspace;
const { stakeholders } = words.stepB;
const CASE = 2;
// The product tries again by itself; it pauses for at most half a minute.
const HEALING = 35_000;

test.use({ site: 'demo', allowed: [/Failed to load resource/] });

const purposeIn = async (host: Parameters<typeof restAs>[0]): Promise<unknown> =>
  (await restAs(host, 'anna').rows('HbAssessments', `Id eq ${CASE}`))[0]?.['HbPurpose'];

test('the network is cut while somebody types: the header says so, and it heals by itself', async ({ page, context, host }) => {
  const erik = casePage(page, host, 'erik', CASE);
  await erik.go('initiative');
  await field(page, fields.purpose).fill('Skrivet före avbrottet. ');
  await context.setOffline(true);
  await field(page, fields.purpose).pressSequentially('Och mitt i det.');
  await expect(erik.saveLine(frame.save.waiting)).toBeVisible();
  await field(page, fields.diaryNumber).fill('Utan nät');
  await context.setOffline(false);
  await erik.saved(HEALING);
  await erik.go('initiative');
  await expect(field(page, fields.purpose)).toHaveValue(/Och mitt i det\./);
  await expect(field(page, fields.diaryNumber)).toHaveValue('Utan nät');
  expect(await purposeIn(host)).toContain('Och mitt i det.');
});

test('what waits survives a reload and a whole outage', async ({ page, host }) => {
  const erik = casePage(page, host, 'erik', CASE);
  await erik.go('initiative');
  await page.route('**/_api/**', (route) => route.abort());
  await field(page, fields.purpose).fill('Skrivet under avbrottet.');
  await expect(erik.saveLine(frame.save.waiting)).toBeVisible();
  // SharePoint is still away: the page says so, and offers another try.
  await page.reload();
  await expect(page.getByText(words.common.failures.offline)).toBeVisible();
  await page.unroute('**/_api/**');
  await page.getByRole('button', { name: words.common.actions.retry }).click();
  await expect(field(page, fields.purpose)).toHaveValue('Skrivet under avbrottet.');
  await erik.saved(HEALING);
  expect(await purposeIn(host)).toBe('Skrivet under avbrottet.');
});

test('reading works but writing does not: the text is there after a reload and arrives when SharePoint writes again', async ({ page, host }) => {
  const erik = casePage(page, host, 'erik', CASE);
  await erik.go('initiative');
  host.sharepoint.faults.add([{ method: 'MERGE', drop: 'before' }]);
  await field(page, fields.purpose).fill('Skrivet medan inget gick att spara.');
  await expect(erik.saveLine(frame.save.waiting)).toBeVisible();
  await erik.go('initiative');
  await expect(field(page, fields.purpose)).toHaveValue('Skrivet medan inget gick att spara.');
  await expect(erik.saveLine(frame.save.waiting)).toBeVisible();
  expect(await purposeIn(host)).not.toContain('inget gick att spara');
  host.sharepoint.faults.clear();
  await erik.saved(HEALING);
  expect(await purposeIn(host)).toBe('Skrivet medan inget gick att spara.');
});

for (const status of [429, 503] as const) {
  test(`${status} with Retry-After: nothing is sent before SharePoint asked for it, then it is saved`, async ({ page, host }) => {
    const erik = casePage(page, host, 'erik', CASE);
    await erik.go('initiative');
    host.sharepoint.faults.add([{ method: 'MERGE', status, retryAfter: 3, times: 1 }]);
    await field(page, fields.purpose).fill('Skrivet när SharePoint hade mycket att göra.');
    await erik.saved(HEALING);
    const [refused, written, ...others] = host.sharepoint.requests.list().filter(({ method, url }) => method === 'MERGE' && url.includes('HbAssessments'));
    expect([refused?.status, written?.status, others.length]).toEqual([status, 204, 0]);
    // A browser's timer may be a millisecond early.
    expect((written?.at ?? 0) - (refused?.at ?? 0)).toBeGreaterThanOrEqual(2_990);
    expect(await purposeIn(host)).toBe('Skrivet när SharePoint hade mycket att göra.');
  });
}

test('the answer to a create is lost after the write: one row', async ({ page, host }) => {
  const erik = casePage(page, host, 'erik', CASE);
  await erik.go('stakeholders');
  host.sharepoint.faults.add([{ method: 'POST', url: "HbStakeholders')/items", drop: 'after', times: 1 }]);
  await page.getByRole('button', { name: stakeholders.add, exact: true }).click();
  await field(page, stakeholders.fields.name).fill('Fiskare vid sjön');
  await erik.saved(HEALING);
  expect(host.sharepoint.faults.list()).toEqual([]);
  const rows = await restAs(host, 'anna').rows('HbStakeholders', `HbAssessmentId eq ${CASE}`);
  expect(rows.filter(({ Title }) => Title === 'Fiskare vid sjön')).toHaveLength(1);
  expect(rows).toHaveLength(9);
  await erik.go('stakeholders');
  await expect(page.getByRole('heading', { name: 'Fiskare vid sjön' })).toHaveCount(1);
});
