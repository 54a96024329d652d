import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import type { Failure } from '../../data/ports/results';
import { memoryFormDrafts } from '../../../tests/fixtures/form-drafts';
import { createFakeSite, showReference } from './testing/fake-reference';

beforeEach(() => { Object.defineProperty(window, 'innerWidth', { value: 1280, configurable: true }); });

const nav = (): HTMLElement => screen.getByRole('navigation', { name: 'Vad ni kan ändra' });
const choose = (name: RegExp): Promise<void> => userEvent.click(within(nav()).getByRole('button', { name }));
const open = (name: string | RegExp): Promise<void> => userEvent.click(screen.getByRole('button', { name }));
const write = (label: string, text: string): void => { fireEvent.change(screen.getByLabelText(new RegExp(`^${label}`)), { target: { value: text } }); };
const review = (): Promise<void> => open('Granska och publicera');
const publish = (): Promise<void> => open(/^Publicera utgåva/);

const renameUnit = async (text: string): Promise<void> => {
  await choose(/^Enheter/);
  await open('Regional utveckling');
  write('Namn på svenska', text);
};

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

describe('the draft', () => {
  it('survives that the page is left', async () => {
    const formDrafts = memoryFormDrafts();
    const { unmount } = await showReference(createFakeSite(), { formDrafts });
    await renameUnit('Regional tillväxt');
    unmount();
    await showReference(createFakeSite(), { formDrafts });
    expect(screen.getByLabelText(/^Namn på svenska/)).toHaveValue('Regional tillväxt');
    expect(screen.getByText('1 ändring i ert utkast')).toBeVisible();
  });

  it('is kept without waiting for the end of the visit', async () => {
    const formDrafts = memoryFormDrafts();
    await showReference(createFakeSite(), { formDrafts });
    await renameUnit('Regional tillväxt');
    await waitFor(() => expect(JSON.stringify(formDrafts.read('reference'))).toContain('Regional tillväxt'));
  });

  it('is thrown away on request', async () => {
    const formDrafts = memoryFormDrafts();
    await showReference(createFakeSite(), { formDrafts });
    await renameUnit('Regional tillväxt');
    await review();
    await open('Släng hela utkastet');
    await userEvent.click(within(screen.getByRole('alertdialog')).getByRole('button', { name: 'Släng hela utkastet' }));
    expect(screen.getByLabelText(/^Namn på svenska/)).toHaveValue('Regional utveckling');
    expect(formDrafts.read('reference')).toBeNull();
  });
});

describe('the review', () => {
  it('shows the difference in words, asks for a note and publishes the next edition', async () => {
    const site = createFakeSite();
    const formDrafts = memoryFormDrafts();
    const { container } = await showReference(site, { formDrafts });
    await renameUnit('Regional tillväxt');
    await review();
    expect(screen.getByRole('heading', { level: 1, name: 'Granska och publicera' })).toHaveFocus();
    const units = screen.getByRole('region', { name: 'Enheter' });
    expect(units).toHaveTextContent('Namn, svenskaFöreRegional utvecklingEfterRegional tillväxt');
    expect(await axe(container)).toHaveNoViolations();
    await publish();
    expect(screen.getByText('Skriv en mening om vad som är ändrat och varför.')).toBeVisible();
    expect(site.sent).toHaveLength(0);
    write('Vad är ändrat och varför', 'Avdelningen har bytt namn.');
    await publish();
    expect(await screen.findByRole('heading', { level: 1, name: 'Utgåvor' })).toHaveFocus();
    expect(site.sent[0]).toMatchObject({ edition: 1, note: 'Avdelningen har bytt namn.', entries: [{ set: 'unit', title: 'Regional tillväxt' }] });
    expect(screen.getByText('Utgåva 1 är publicerad.')).toBeVisible();
    expect(screen.getByText('Avdelningen har bytt namn.')).toBeVisible();
    expect(formDrafts.read('reference')).toBeNull();
    expect(await axe(container)).toHaveNoViolations();
    await open('Tillbaka');
    expect(screen.getByText(/^Utgåva 1 ·/)).toBeVisible();
  });

  it('refuses what is wrong with a sentence that leads to the entry', async () => {
    const site = createFakeSite();
    await showReference(site);
    await renameUnit('');
    await review();
    write('Vad är ändrat och varför', 'Test');
    await publish();
    expect(site.sent).toHaveLength(0);
    expect(screen.getByText('Rätta det som står ovanför först.')).toBeVisible();
    expect(screen.getByText(/^Namnet saknas på svenska/)).toBeVisible();
    await open('Visa unit.1');
    expect(screen.getByLabelText(/^Namn på svenska/)).toBeVisible();
  });

  it('refuses that no strategy applies', async () => {
    await showReference(createFakeSite());
    await choose(/^Strategier/);
    await open('Gröna Kronoberg 2025');
    await userEvent.click(screen.getByRole('radio', { name: 'Ersatt' }));
    await review();
    expect(screen.getByText(/^Ingen strategi gäller/)).toBeVisible();
    await open('Visa Strategier');
    expect(screen.getByRole('heading', { level: 2, name: 'Strategier' })).toBeVisible();
  });

  it.each<[string, Failure, RegExp]>([
    ['the network is gone', { kind: 'offline' }, /^Ingen kontakt med SharePoint\. Utkastet ligger kvar/],
    ['the right is gone', { kind: 'forbidden' }, /^Du har inte rätt att publicera/],
    ['SharePoint is busy', { kind: 'busy', retryAfterSeconds: 30 }, /^SharePoint har mycket att göra/],
    ['SharePoint says no', { kind: 'refused', detail: 'Ogiltigt värde' }, /Ogiltigt värde.*Utkastet ligger kvar/],
    ['the row has another version', { kind: 'server', status: 412, detail: '' }, /svar 412.*Utkastet ligger kvar/],
    ['the lists are older', { kind: 'site', state: { kind: 'older', installed: 1, expected: 2 } }, /Listorna på webbplatsen är äldre.*Utkastet ligger kvar/],
  ])('keeps everything when %s, and goes on under the same key', async (_, failure, sentence) => {
    const site = createFakeSite();
    site.trouble.publish = failure;
    const formDrafts = memoryFormDrafts();
    await showReference(site, { formDrafts });
    await renameUnit('Regional tillväxt');
    await review();
    write('Vad är ändrat och varför', 'Nytt namn');
    await publish();
    expect(await screen.findByRole('alert')).toHaveTextContent(sentence);
    expect(JSON.stringify(formDrafts.read('reference'))).toContain('Nytt namn');
    site.trouble.publish = null;
    await publish();
    expect(await screen.findByText('Utgåva 1 är publicerad.')).toBeVisible();
    expect(site.sent[0]?.key).toBe(site.sent[1]?.key);
  });

  it('sends another content under another key', async () => {
    const site = createFakeSite();
    site.trouble.publish = { kind: 'offline' };
    await showReference(site);
    await renameUnit('Regional tillväxt');
    await review();
    write('Vad är ändrat och varför', 'Nytt namn');
    await publish();
    write('Vad är ändrat och varför', 'Nytt namn från mars');
    await publish();
    await waitFor(() => expect(site.sent).toHaveLength(2));
    expect(site.sent[0]?.key).not.toBe(site.sent[1]?.key);
  });

  it('knows its own publication again when the answer was lost', async () => {
    const site = createFakeSite();
    site.trouble.isAnswerLost = true;
    const formDrafts = memoryFormDrafts();
    const { unmount } = await showReference(site, { formDrafts });
    await renameUnit('Regional tillväxt');
    await review();
    write('Vad är ändrat och varför', 'Nytt namn');
    await publish();
    await screen.findByRole('alert');
    unmount();
    await showReference(site, { formDrafts });
    expect(screen.getByText(/^Utgåva 1 ·/)).toBeVisible();
    expect(screen.queryByText(/ändring i ert utkast/)).toBeNull();
    expect(screen.queryByText(/publicerades medan ni ändrade/)).toBeNull();
  });
});

describe('somebody else who publishes meanwhile', () => {
  const unit = { set: 'unit', entry: 'unit.1', order: 1 } as const;

  it('is told with what they changed, and the draft goes on upon it', async () => {
    const site = createFakeSite();
    const { container } = await showReference(site);
    await renameUnit('Regional tillväxt');
    site.publishAs('Petra Ek', [{ set: 'group', entry: 'group.renters', title: 'Hyresgäster', order: 40, details: 'ground=socioeconomy' }]);
    await review();
    write('Vad är ändrat och varför', 'Nytt namn');
    await publish();
    expect(await screen.findByText('Utgåva 1 publicerades medan ni ändrade')).toBeVisible();
    expect(screen.getByText(/^Petra Ek publicerade 20 november 2026/)).toBeVisible();
    await open('Visa vad de ändrade');
    expect(screen.getByText('Hyresgäster', { selector: 'span' })).toBeVisible();
    expect(await axe(container)).toHaveNoViolations();
    await publish();
    expect(await screen.findByText('Utgåva 2 är publicerad.')).toBeVisible();
    expect(site.sent[1]).toMatchObject({ edition: 2, entries: [{ title: 'Regional tillväxt' }] });
  });

  it('who changed the same words leaves a choice that must be made first', async () => {
    const site = createFakeSite();
    await showReference(site);
    await renameUnit('Regional tillväxt');
    site.publishAs('Petra Ek', [{ ...unit, title: 'Utvecklingsavdelningen' }]);
    await review();
    write('Vad är ändrat och varför', 'Nytt namn');
    await publish();
    expect(await screen.findByText('En post har ändrats av er båda. Välj version.')).toBeVisible();
    expect(screen.getByRole('alert')).toHaveTextContent('Någon annan hann publicera först');
    await publish();
    expect(site.sent).toHaveLength(1);
    await open('Behåll er version');
    await publish();
    expect(await screen.findByText('Utgåva 2 är publicerad.')).toBeVisible();
    expect(site.sent[1]).toMatchObject({ entries: [{ title: 'Regional tillväxt' }] });
  });

  it('may be given way to', async () => {
    const site = createFakeSite();
    const formDrafts = memoryFormDrafts();
    const { unmount } = await showReference(site, { formDrafts });
    await renameUnit('Regional tillväxt');
    unmount();
    site.publishAs('Petra Ek', [{ ...unit, title: 'Utvecklingsavdelningen' }]);
    await showReference(site, { formDrafts });
    await userEvent.click(screen.getAllByRole('button', { name: 'Ta den publicerade' })[0]!);
    expect(screen.getByLabelText(/^Namn på svenska/)).toHaveValue('Utvecklingsavdelningen');
    expect(screen.queryByText(/ändring i ert utkast/)).toBeNull();
  });
});

describe('editions', () => {
  it('can be looked at as they were, and nothing changed in them', async () => {
    const site = createFakeSite();
    site.publishAs('Petra Ek', [{ set: 'unit', entry: 'unit.1', order: 1, title: 'Utvecklingsavdelningen' }], 'Nytt namn');
    const { container } = await showReference(site);
    await open('Alla utgåvor');
    expect(screen.getByText(/20 november 2026.*Petra Ek/)).toBeVisible();
    await open('Visa som levererad');
    expect(screen.getByText('Du tittar på metoden som den levererades')).toBeVisible();
    await choose(/^Enheter/);
    await open('Regional utveckling');
    expect(screen.getByLabelText(/^Namn på svenska/)).toHaveAttribute('readonly');
    expect(await axe(container)).toHaveNoViolations();
    await open('Till det som gäller nu');
    await choose(/^Enheter/);
    expect(screen.getByRole('button', { name: 'Utvecklingsavdelningen' })).toBeVisible();
  });
});

describe('somebody who may not change', () => {
  it('reads, and sees whom to ask', async () => {
    const site = createFakeSite();
    site.mayManage = false;
    const { container } = await showReference(site);
    expect(await screen.findByText(/Du kan vända dig till Anna Lindqvist och Petra Ek\./)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Granska och publicera' })).toBeNull();
    await choose(/^Mål 49/);
    expect(screen.queryByRole('button', { name: /^Flytta|^Lägg till/ })).toBeNull();
    await open('13 Bekämpa klimatförändringarna');
    expect(screen.getByLabelText(/^Namn på svenska/)).toHaveAttribute('readonly');
    expect(await axe(container)).toHaveNoViolations();
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
