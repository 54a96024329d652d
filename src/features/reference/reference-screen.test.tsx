import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { choose, nav, open, renameUnit, write } from './testing/at-the-screen';
import { createFakeSite, showReference } from './testing/fake-reference';

beforeEach(() => { Object.defineProperty(window, 'innerWidth', { value: 1280, configurable: true }); });

describe('the lists', () => {
  it('shows the sets with how many there are, and the entries under their parents', async () => {
    const { container } = await showReference(createFakeSite());
    expect(screen.getByRole('heading', { level: 1, name: 'Metod och mål' })).toBeVisible();
    expect(within(nav()).getByRole('button', { name: 'Stödfrågor 29 poster' })).toBeVisible();
    await choose(/^Mål 49/);
    const agenda = screen.getByRole('region', { name: 'Agenda 2030' });
    expect(within(agenda).getAllByRole('listitem')).toHaveLength(17);
    expect(within(agenda).getByRole('button', { name: '13 Bekämpa klimatförändringarna' })).toBeVisible();
    expect(await axe(container)).toHaveNoViolations();
  });

  it('shows strategy parts in their tree and says how an empty strategy is filled in', async () => {
    await showReference(createFakeSite());
    await choose(/^Delar i strategin/);
    const skeleton = screen.getByRole('region', { name: 'Kronoberg 2025–2035' });
    expect(skeleton).toHaveTextContent('Inte ifylld än');
    await userEvent.click(within(skeleton).getByRole('button', { name: 'Lägg till del' }));
    const dialog = screen.getByRole('dialog', { name: 'Lägg till del' });
    expect(within(dialog).getByLabelText(/^Strategi/)).toHaveValue('kronoberg2035');
    await userEvent.type(within(dialog).getByLabelText(/^Namn på svenska/), 'Ett livskraftigt län');
    expect(dialog).toHaveTextContent('Id blir node.ett-livskraftigt-lan');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Lägg till och fyll i' }));
    expect(await screen.findByRole('heading', { level: 2, name: 'Ett livskraftigt län' })).toHaveFocus();
    await open('Tillbaka till delar i strategin');
    expect(screen.getByRole('button', { name: 'Ett livskraftigt län' })).toHaveFocus();
  });

  it('searches words of both languages', async () => {
    await showReference(createFakeSite());
    await choose(/^Mål 49/);
    await userEvent.type(screen.getByLabelText('Sök'), 'climate action');
    expect(screen.getAllByRole('listitem').filter((item) => item.hasAttribute('data-entry'))).toHaveLength(1);
    await userEvent.clear(screen.getByLabelText('Sök'));
    await userEvent.type(screen.getByLabelText('Sök'), 'xyzzy');
    expect(screen.getByText('Inget stämmer med sökningen')).toBeVisible();
  });

  it('moves an entry by the keyboard and keeps the focus on it', async () => {
    await showReference(createFakeSite());
    await choose(/^Platser/);
    const towns = (): string[] => within(screen.getByRole('region', { name: 'Kommuner' })).getAllByRole('listitem').map((item) => item.getAttribute('data-entry') ?? '');
    const before = towns();
    screen.getByRole('button', { name: 'Flytta ner Alvesta' }).focus();
    await userEvent.keyboard('{Enter}');
    expect(towns().slice(0, 2)).toEqual([before[1], before[0]]);
    expect(screen.getByRole('button', { name: 'Flytta ner Alvesta' })).toHaveFocus();
    screen.getByRole('button', { name: 'Alvesta' }).focus();
    await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}');
    expect(towns()).toEqual(before);
    expect(screen.getByRole('button', { name: 'Alvesta' })).toHaveFocus();
  });

  it('lets only words be changed in questions and scales, and says so', async () => {
    await showReference(createFakeSite());
    await choose(/^Svarsalternativ/);
    expect(screen.queryByRole('button', { name: /^Lägg till/ })).toBeNull();
    expect(screen.queryByRole('button', { name: /^Flytta/ })).toBeNull();
    await open('Positiv påverkan');
    expect(screen.getByText(/kan inte läggas till, flyttas eller tas ur bruk/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Ta ur bruk' })).toBeNull();
  });

  it('is a field to choose in on a narrow screen', async () => {
    Object.defineProperty(window, 'innerWidth', { value: 360, configurable: true });
    const { container } = await showReference(createFakeSite());
    expect(screen.queryByRole('navigation')).toBeNull();
    await userEvent.selectOptions(await screen.findByLabelText('Visa'), 'goal');
    expect(screen.getByRole('heading', { level: 2, name: 'Mål' })).toBeVisible();
    expect(await axe(container)).toHaveNoViolations();
  });

  it('speaks English', async () => {
    const { container } = await showReference(createFakeSite(), { language: 'en' });
    await userEvent.click(screen.getByRole('button', { name: 'Goals 49 entries' }));
    await userEvent.click(screen.getByRole('button', { name: '13 Climate action' }));
    expect(screen.getByRole('heading', { level: 2, name: 'Climate action' })).toHaveFocus();
    expect(screen.getByLabelText(/^Name in Swedish/)).toHaveValue('Bekämpa klimatförändringarna');
    expect(await axe(container)).toHaveNoViolations();
  });
});

describe('an entry', () => {
  it('is edited in both languages, with where it is used and how it was delivered', async () => {
    const { container } = await showReference(createFakeSite());
    await open(/^A1 /);
    expect(screen.getByLabelText(/^Fråga på svenska/)).toHaveValue('På vilket sätt för insatsen länet närmare målbilden?');
    write('Fråga på engelska', 'How does it help?');
    expect(screen.getByText('I steget Strategisk inriktning')).toBeVisible();
    await open('Andra lydelser');
    expect(screen.getByRole('heading', { name: 'Levererad lydelse' })).toBeVisible();
    await open('Ta den levererade lydelsen');
    expect(screen.queryByText('Ändrad')).toBeNull();
    expect(await axe(container)).toHaveNoViolations();
  });

  it('takes details by their kind, and is taken back to what is published', async () => {
    await showReference(createFakeSite());
    await choose(/^Mål 49/);
    await open('13 Bekämpa klimatförändringarna');
    await userEvent.click(screen.getByRole('checkbox', { name: 'Social' }));
    expect(screen.getByRole('checkbox', { name: 'Ekologisk' })).toBeChecked();
    expect(screen.getByText('Ändrad')).toBeVisible();
    await open('Ångra mina ändringar här');
    expect(screen.getByRole('checkbox', { name: 'Social' })).not.toBeChecked();
    await open('Ångra');
    expect(screen.getByRole('checkbox', { name: 'Social' })).toBeChecked();
  });

  it('is taken out of use and back', async () => {
    await showReference(createFakeSite());
    await choose(/^Grupper/);
    await open('Trossamfund och religiösa minoriteter');
    await open('Ta ur bruk');
    expect(screen.getByText(/^Ur bruk. Går inte att välja/)).toBeVisible();
    await open('Tillbaka till grupper');
    expect(screen.getByRole('button', { name: 'Trossamfund och religiösa minoriteter' }).closest('li')).toHaveTextContent('Ur bruk');
    await open('Trossamfund och religiösa minoriteter');
    await open('Ta i bruk igen');
    expect(screen.queryByText('Ändrad')).toBeNull();
  });

  it('says at once when two strategies apply, and mends it', async () => {
    await showReference(createFakeSite());
    await choose(/^Strategier/);
    await open('Kronoberg 2025–2035');
    await userEvent.click(screen.getByRole('radio', { name: 'Gäller' }));
    expect(screen.getByText('Gröna Kronoberg 2025 gäller också. Bara en strategi kan gälla.')).toBeVisible();
    expect(screen.getByText(/Inga delar i strategin tar emot effekter/)).toBeVisible();
    await open('Sätt Gröna Kronoberg 2025 till Ersatt');
    expect(screen.queryByText(/gäller också/)).toBeNull();
  });

  it('shows what is wrong under the field', async () => {
    await showReference(createFakeSite());
    await renameUnit('');
    expect(await screen.findByText(/^Namnet saknas på svenska/)).toBeVisible();
    expect(await within(nav()).findByRole('button', { name: /^Enheter 1 att rätta, 1 ?1 ändrad/ })).toBeVisible();
  });
});

it('says when nothing can be read, and reads again', async () => {
  const site = createFakeSite();
  site.trouble.read = { kind: 'server', status: 500, detail: '' };
  await showReference(site);
  expect(await screen.findByRole('alert')).toHaveTextContent('svar 500');
  site.trouble.read = null;
  await open('Försök igen');
  expect(await screen.findByRole('navigation', { name: 'Vad ni kan ändra' })).toBeVisible();
});

it('holds three hundred entries of a set, and repaints one field a keystroke', async () => {
  const site = createFakeSite();
  const long = 'Åtgärdsprogrammet för hållbarhetssäkring '.repeat(6).slice(0, 240);
  site.publishAs('Petra Ek', Array.from({ length: 300 }, (_one, n) => ({ set: 'unit' as const, entry: `unit.many-${n}`, order: n + 2, title: `${long}${n} 🚲` })));
  await showReference(site);
  const begun = performance.now();
  await choose(/^Enheter/);
  expect(performance.now() - begun).toBeLessThan(10_000);
  expect(screen.getAllByRole('listitem').filter((item) => item.hasAttribute('data-entry'))).toHaveLength(301);
  await open('Regional utveckling');
  const other = screen.getByLabelText('Namn på engelska');
  const menu = nav().innerHTML;
  await act(async () => { write('Namn på svenska', 'Regional'); });
  await act(async () => { write('Namn på svenska', 'Regional tillväxt'); });
  expect(screen.getByLabelText('Namn på engelska')).toBe(other);
  expect(nav().innerHTML).not.toBe(menu);
  expect(screen.getByRole('heading', { level: 2, name: 'Regional tillväxt' })).toBeVisible();
});
