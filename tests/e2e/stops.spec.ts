import { casePage } from './case-page';
import { expect, openWebPart, test } from './fixtures';
import { restAs } from './rest';
import { text } from './enter/fields';
import { words } from './words';

const { stop: texts, history } = words.workspace;
const { notices } = words;
const FULL = 2;

test.use({ site: 'demo' });

test('an initiative that ends at a stop is told to the head of department, who confirms it', async ({ page, host }) => {
  const erik = casePage(page, host, 'erik', FULL);
  await erik.go('stop1');
  const name = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
  const way = page.getByRole('region', { name: texts.wayTitle });
  await way.getByRole('button', { name: texts.again }).click();
  await way.getByRole('radio', { name: new RegExp(`^${words.stops.S1.ways.end.title}`) }).check({ force: true });
  await text(way, texts.reason).fill('Regionen får inte längre ge stödet.');
  await way.getByRole('combobox', { name: texts.end.head }).fill('Karin');
  await page.getByRole('option', { name: /Karin Åberg/ }).click();
  await way.getByRole('button', { name: texts.record.end }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: texts.dialog.confirm }).click();
  await expect(page.getByRole('heading', { name: new RegExp(`^${texts.latest}: ${words.stops.S1.ways.end.title}`) })).toBeVisible();
  expect((await restAs(host, 'erik').rows('HbAssessments', `Id eq ${FULL}`))[0]).toMatchObject({ HbStatus: 'Ended' });

  // The head meets it where she comes first, and confirms it.
  await openWebPart(page, host, 'department', { surface: 'full', as: 'karin' });
  const panel = page.getByRole('region', { name: notices.title });
  await expect(panel).toContainText(name);
  await expect(panel).toContainText('Regionen får inte längre ge stödet.');
  await panel.getByRole('button', { name: new RegExp(`^${notices.receive.ended}`) }).click();
  await expect(panel).toContainText(notices.count(0));
  await openWebPart(page, host, 'department', { surface: 'full', as: 'karin' });
  await expect(page.getByRole('table')).toBeVisible();
  await expect(panel).toHaveCount(0);
  // The group sees that she has read it.
  await erik.go('history');
  await expect(erik.main).toContainText(history.received.ended);
});

test('a gap that must be closed first holds the stop until it is accepted with a reason', async ({ page, host }) => {
  await restAs(host, 'maria').add('HbKnowledgeGaps', { HbKey: 'gap-from-outside', HbAssessmentId: FULL, HbQuestion: 'Vem betalar efter tre år?', HbIsBlocking: true, HbBlocksStop: 'S2' });
  const erik = casePage(page, host, 'erik', FULL);
  await erik.go('stop2');
  const way = page.getByRole('region', { name: texts.wayTitle });
  await way.getByRole('button', { name: texts.again }).click();
  await way.getByRole('radio', { name: new RegExp(`^${words.stops.S2.ways.goOn.title}`) }).check({ force: true });
  await text(way, texts.reason).fill('Vi går vidare.');
  await way.getByRole('button', { name: texts.record.goOn }).click();
  await expect(way.getByText(texts.holds.blocked(1))).toBeVisible();
  await erik.main.getByRole('button', { name: words.stepB.knowledgeGaps.accept }).first().click();
  await text(erik.main, words.stepB.knowledgeGaps.fields.acceptedReason).fill('Frågan avgörs i budgeten för 2030.');
  await erik.saved();
  await way.getByRole('button', { name: texts.record.goOn }).click();
  await expect(page.getByRole('heading', { name: new RegExp(`^${texts.latest}: ${words.stops.S2.ways.goOn.title}`) })).toBeVisible();
});
