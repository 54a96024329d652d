import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import type { Failure } from '../../data/ports/results';
import { memoryFormDrafts } from '../../../tests/fixtures/form-drafts';
import { choose, open, publish, renameUnit, review, write } from './testing/at-the-screen';
import { createFakeSite, showReference } from './testing/fake-reference';

beforeEach(() => { Object.defineProperty(window, 'innerWidth', { value: 1280, configurable: true }); });

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
