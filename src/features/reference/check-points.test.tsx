import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { questions as english } from '../../method/en/questions';
import { questions } from '../../method/sv/questions';
import { choose, open, publish, review, write } from './testing/at-the-screen';
import { createFakeSite, showReference } from './testing/fake-reference';

const { title } = questions.questions['S1.1'];
const rows = (region: string): readonly HTMLElement[] => within(screen.getByRole('region', { name: region })).getAllByRole('listitem');
const publishWith = async (note: string): Promise<void> => {
  await review();
  write('Vad är ändrat och varför', note);
  await publish();
};

it('shows the questions of both stops under the names of the questions', async () => {
  const { container } = await showReference(createFakeSite());
  await choose(/^Kontrollpunkter 6/);
  expect(rows('Hållplats 1').map((row) => row.getAttribute('data-entry'))).toEqual(['checkPoint:S1.1', 'checkPoint:S1.2', 'checkPoint:S1.3']);
  expect(rows('Hållplats 1')[0]).toHaveTextContent(`${title}Måste besvaras`);
  expect(rows('Hållplats 2')).toHaveLength(3);
  await userEvent.type(screen.getByLabelText('Sök'), title.slice(0, 20));
  expect(screen.getAllByRole('listitem').filter((item) => item.hasAttribute('data-entry'))).toHaveLength(1);
  expect(await axe(container)).toHaveNoViolations();
});

it('lets a question of the handbook be made one that may be left out, and leaves its words to the question', async () => {
  const site = createFakeSite();
  const { container } = await showReference(site);
  await choose(/^Kontrollpunkter/);
  await open(title);
  expect(screen.getByRole('heading', { level: 2, name: title })).toHaveFocus();
  expect(screen.queryByRole('textbox', { name: /på svenska/ })).toBeNull();
  expect(screen.queryByRole('button', { name: 'Ta ur bruk' })).toBeNull();
  expect(screen.queryByRole('combobox', { name: /^Hållplats/ })).toBeNull();
  expect(await axe(container)).toHaveNoViolations();
  await userEvent.click(screen.getByRole('radio', { name: 'Nej' }));
  await publishWith('Inte alla behöver frågan');
  expect(site.sent[0]?.entries).toEqual([expect.objectContaining({ set: 'checkPoint', entry: 'S1.1', parent: 'S1', title: '', details: 'mandatory=no', isWithdrawn: false })]);
});

it('leads from a check point of the handbook to its question, whose new words are the check point’s at once', async () => {
  await showReference(createFakeSite());
  await choose(/^Kontrollpunkter/);
  await open(title);
  await open(title);
  write('Fråga på svenska', 'Hänger insatsen ihop med strategin?');
  await choose(/^Kontrollpunkter/);
  expect(screen.getByRole('button', { name: 'Hänger insatsen ihop med strategin?' })).toBeVisible();
  await review();
  expect(screen.getAllByText('1 ändring').length).toBeGreaterThan(0);
});

it('adds a check point at a stop, tells what it lacks, publishes it and takes it out of use', async () => {
  const site = createFakeSite();
  await showReference(site);
  await choose(/^Kontrollpunkter/);
  await open('Lägg till kontrollpunkt');
  const dialog = within(screen.getByRole('dialog', { name: 'Lägg till kontrollpunkt' }));
  await userEvent.type(dialog.getByLabelText(/^Frågan på svenska/), 'Är landsbygden tillfrågad?');
  await userEvent.selectOptions(dialog.getByLabelText(/^Hållplats/), 'Hållplats 2');
  await userEvent.click(dialog.getByRole('button', { name: 'Lägg till och fyll i' }));
  expect(await screen.findByRole('heading', { level: 2, name: 'Är landsbygden tillfrågad?' })).toHaveFocus();
  expect(screen.getByRole('radio', { name: 'Ja' })).toBeChecked();
  expect(screen.getByText('I steget Hållplats 2')).toBeVisible();
  write('Fråga på svenska', '');
  expect(await screen.findByText(/^Namnet saknas på svenska/)).toBeVisible();
  write('Fråga på svenska', 'Är landsbygden tillfrågad? 🚜');
  await publishWith('Landsbygdssäkring');
  expect(site.sent[0]?.entries).toEqual([expect.objectContaining({ set: 'checkPoint', entry: 'check.ar-landsbygden-tillfragad', parent: 'S2', order: 4, details: 'mandatory=yes' })]);
  await open('Tillbaka');
  await choose(/^Kontrollpunkter 7/);
  await open('Är landsbygden tillfrågad? 🚜');
  await open('Ta ur bruk');
  expect(screen.getByText(/^Ur bruk. Går inte att välja/)).toBeVisible();
});

it('speaks English', async () => {
  const { container } = await showReference(createFakeSite(), { language: 'en' });
  await userEvent.click(screen.getByRole('button', { name: /^Check points 6/ }));
  expect(within(screen.getByRole('region', { name: 'Stop point 2' })).getByRole('button', { name: english.questions['S2.1'].title })).toBeVisible();
  expect(await axe(container)).toHaveNoViolations();
});
