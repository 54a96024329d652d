import { casePage, field } from './case-page';
import { expect, test } from './fixtures';
import { restAs } from './rest';
import { words } from './words';

const { overview, bindings, frame } = words.workspace;
const { fields } = overview;
const ERIK = 'Erik Sandberg';
const CASE = 2;

// The second of two is told 412, or that the key of a new row is taken (500): Chromium counts both as errors.
test.use({ site: 'demo', allowed: [/status of (412|500)/] });

test('the same fields in two browsers: both texts are shown, and mine, theirs or both are kept', async ({ page, host, newPage }) => {
  const maria = casePage(page, host, 'maria', CASE);
  const erik = casePage(await newPage(), host, 'erik', CASE);
  await Promise.all([maria.go('initiative'), erik.go('initiative')]);
  await field(erik.page, fields.unit).fill('Eriks enhet');
  await field(erik.page, fields.diaryNumber).fill('Eriks nummer');
  await field(erik.page, fields.purpose).fill('Eriks syfte.');
  await erik.saved();

  // Her first answer takes its time, so that she has typed in all three before she hears of his texts.
  host.sharepoint.faults.add([{ person: 'maria', method: 'MERGE', latencyMs: 3000, times: 1 }]);
  await field(page, fields.unit).fill('Marias enhet');
  await field(page, fields.diaryNumber).fill('Marias nummer');
  await field(page, fields.purpose).fill('Marias syfte.');
  await expect(maria.saveLine(frame.save.conflict(3))).toBeVisible();
  const choices = page.getByRole('group', { name: bindings.conflict.title });
  const about = (text: string) => choices.filter({ hasText: text });
  for (const [mine, theirs] of [['Marias enhet', 'Eriks enhet'], ['Marias nummer', 'Eriks nummer'], ['Marias syfte.', 'Eriks syfte.']] as const) {
    await expect(about(mine)).toContainText(bindings.conflict.theirs(ERIK));
    await expect(about(mine)).toContainText(theirs);
  }

  // A reload before the choice loses neither text.
  await maria.go('initiative');
  await expect(choices).toHaveCount(3);
  await about('Marias enhet').getByRole('button', { name: bindings.conflict.keepMine }).click();
  await about('Marias nummer').getByRole('button', { name: bindings.conflict.keepTheirs(ERIK) }).click();
  await about('Marias syfte.').getByRole('button', { name: bindings.conflict.keepBoth }).click();
  await expect(choices).toHaveCount(0);
  await maria.saved();
  const [row] = await restAs(host, 'anna').rows('HbAssessments', `Id eq ${CASE}`);
  expect(row).toMatchObject({ HbUnit: 'Marias enhet', HbDiaryNumber: 'Eriks nummer', HbPurpose: 'Marias syfte.\n\nEriks syfte.' });
  await erik.go('initiative');
  await expect(field(erik.page, fields.purpose)).toHaveValue('Marias syfte.\n\nEriks syfte.');
});

test('different fields of the same row are merged without a word', async ({ page, host, newPage }) => {
  const maria = casePage(page, host, 'maria', CASE);
  const erik = casePage(await newPage(), host, 'erik', CASE);
  await Promise.all([maria.go('initiative'), erik.go('initiative')]);
  await field(erik.page, fields.unit).fill('Eriks enhet');
  await erik.saved();
  await field(page, fields.diaryNumber).fill('Marias nummer');
  await maria.saved();
  await expect(page.getByRole('group', { name: bindings.conflict.title })).toHaveCount(0);
  for (const person of [maria, erik]) {
    await person.go('initiative');
    await expect(field(person.page, fields.unit)).toHaveValue('Eriks enhet');
    await expect(field(person.page, fields.diaryNumber)).toHaveValue('Marias nummer');
  }
});

test('an answer that two people begin at once is one row, and nothing is lost', async ({ page, host, newPage }) => {
  const key = await emptyAnswer(host);
  const maria = casePage(page, host, 'maria', CASE);
  const erik = casePage(await newPage(), host, 'erik', CASE);
  await Promise.all([maria.go('analysis'), erik.go('analysis')]);
  await erik.answer('B2', 'Eriks svar.');
  await erik.saved();
  await maria.answer('B2', 'Marias svar.');
  const choice = page.getByRole('group', { name: bindings.conflict.title });
  await expect(choice).toContainText('Eriks svar.');
  await choice.getByRole('button', { name: bindings.conflict.keepBoth }).click();
  await maria.saved();
  const rows = await restAs(host, 'anna').rows('HbAnswers', `HbAssessmentId eq ${CASE} and HbItem eq 'B2'`);
  expect(rows.map(({ HbText }) => HbText)).toEqual(['Marias svar.\n\nEriks svar.']);
  expect(rows[0]?.['HbKey']).toBe(key);
});

/** Takes the case's answer to B2 out of SharePoint; returns the key it had, which is the same for everyone who answers. */
const emptyAnswer = async (host: Parameters<typeof restAs>[0]): Promise<unknown> => {
  const anna = restAs(host, 'anna');
  const [row] = await anna.rows('HbAnswers', `HbAssessmentId eq ${CASE} and HbItem eq 'B2'`);
  await anna.remove('HbAnswers', Number(row?.['Id']));
  return row?.['HbKey'];
};
