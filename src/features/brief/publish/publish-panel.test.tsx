import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { createFakeSession, type FakeCase, type FakeSession } from '../../../../tests/fixtures/fake-session';
import { memoryFormDrafts } from '../../../../tests/fixtures/form-drafts';
import { memorySnapshots, type MemorySnapshots } from '../../../../tests/fixtures/memory-snapshots';
import { renderPart } from '../../../../tests/fixtures/render-part';
import type { Product } from '../../../data/bindings/product-context';
import { PublishPanel } from './publish-panel';

// The file itself has tests of its own; here it only takes its time.
jest.mock('../../../ui-bindings/brief-document/word/brief-word', () => ({ briefWord: jest.fn(async (document: { title: string }) => new TextEncoder().encode(`WORD ${document.title}`)) }));

const show = (from: FakeCase = {}, { session = createFakeSession(from), snapshots = memorySnapshots(), formDrafts = memoryFormDrafts(), language = 'sv' as 'sv' | 'en' } = {}) => {
  const product = {
    host: { language, locale: language === 'sv' ? 'sv-SE' : 'en-GB', mode: 'light', surface: 'page', person: { login: 'erik', name: 'Erik Sandberg', email: '' } },
    snapshots, formDrafts,
  } as unknown as Partial<Product>;
  return { session, snapshots, formDrafts, ...renderPart(PublishPanel, session, language, { product }) };
};
const publishButton = (revision: number) => screen.findByRole('button', { name: `Publicera revision ${revision}` });
const publish = async (revision: number, handling = 'Arbetsmaterial'): Promise<void> => {
  await userEvent.click(await screen.findByRole('radio', { name: new RegExp(`^${handling}`) }));
  await userEvent.click(await publishButton(revision));
  await userEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Publicera' }));
  await screen.findByText(`Revision ${revision} är publicerad.`);
};

it('publishes after a question, and lists what is published', async () => {
  const { session, snapshots, container } = show({ assessment: { name: 'Linje 7' } });
  expect(screen.getByText('Underlaget är ett utkast. Det är inte publicerat.')).toBeVisible();
  await publish(1);
  expect([...snapshots.files.keys()].map((name) => name.split('.').pop())).toEqual(['json', 'docx']);
  expect(session.rows('publication')[0]).toMatchObject({ revision: 1, handling: 'workingMaterial', name: 'Linje 7' });
  const card = within(screen.getByRole('article', { name: 'Revision 1' }));
  expect(card.getByRole('link', { name: 'Hämta revision 1 som Word' })).toHaveAttribute('href', expect.stringMatching(/-r1\.docx$/));
  expect(await axe(container)).toHaveNoViolations();
});

it('asks for the handling status, and for a reason from the second revision on; both are kept over a reload', async () => {
  const shown = show();
  await publish(1);
  await userEvent.click(await publishButton(2));
  expect(screen.getByText('Välj handlingsstatus.')).toBeVisible();
  await userEvent.click(screen.getByRole('radio', { name: /^Upprättad/ }));
  expect(screen.getByText('Handlingen kan bli allmän')).toBeVisible();
  await userEvent.click(await publishButton(2));
  expect(screen.getByText(/Skriv varför ni publicerar på nytt/)).toBeVisible();
  expect(screen.getByRole('textbox', { name: 'Varför publicerar ni en ny revision?' })).toHaveFocus();
  await userEvent.type(screen.getByRole('textbox', { name: 'Varför publicerar ni en ny revision?' }), 'Ny kunskap');
  shown.unmount();

  show({}, shown);
  expect(await screen.findByRole('textbox', { name: 'Varför publicerar ni en ny revision?' })).toHaveValue('Ny kunskap');
  await publish(2, 'Upprättad');
  expect(shown.session.rows('publication')[1]).toMatchObject({ revision: 2, reason: 'Ny kunskap', handling: 'drawnUp' });
  expect(screen.getByText('Ny kunskap')).toBeVisible();
});

const published = async (): Promise<{ session: FakeSession; snapshots: MemorySnapshots }> => {
  const { session, snapshots, unmount } = show({ assessment: { name: 'Linje 7' }, rows: { conflict: [{ key: 'c1', oneSide: 'Stillhet', otherSide: 'Fart' }] } });
  await publish(1);
  unmount();
  return { session, snapshots };
};

it('shows a published brief as it was, what has changed since, and that its file is untouched', async () => {
  const before = await published();
  before.session.edit('conflict', 'c1', { otherSide: 'Turism' });
  show({}, before);
  await userEvent.click(await screen.findByRole('button', { name: 'Läs revision 1' }));
  const read = within((await screen.findByText('Filen är precis som när den publicerades.')).closest('article') as HTMLElement);
  expect(read.getAllByText(/Stillhet mot Fart/).length).toBeGreaterThan(0);
  expect(read.queryByText(/Turism/)).toBeNull();
  await userEvent.click(read.getByRole('button', { name: 'Vad har ändrats sedan dess?' }));
  expect((await read.findAllByText(/Turism/)).length).toBeGreaterThan(0);
});

it.each<[string, (snapshots: MemorySnapshots, name: string) => void, RegExp]>([
  ['changed outside', (snapshots, name) => { const text = new TextDecoder().decode(snapshots.files.get(name)).replace('Fart', 'Flykt'); snapshots.files.set(name, new TextEncoder().encode(text)); }, /Filen har ändrats sedan den publicerades/],
  ['no longer readable', (snapshots, name) => { snapshots.files.set(name, new Uint8Array([1, 2])); }, /Filen går inte att läsa/],
  ['another revision\'s', (snapshots, name) => { const text = new TextDecoder().decode(snapshots.files.get(name)).replace('"revision": 1', '"revision": 7'); snapshots.files.set(name, new TextEncoder().encode(text)); }, /Filen går inte att läsa/],
  ['gone', (snapshots, name) => { snapshots.files.delete(name); }, /Filen finns inte kvar/],
  ['out of reach', (snapshots) => { snapshots.failNext({ kind: 'offline' }); }, /nätet|uppkopplad|Kontakten/i],
])('tells of a file that is %s', async (_name, harm, sentence) => {
  const before = await published();
  harm(before.snapshots, [...before.snapshots.files.keys()][0] ?? '');
  show({}, before);
  await userEvent.click(await screen.findByRole('button', { name: 'Läs revision 1' }));
  expect(await screen.findByText(sentence)).toBeVisible();
});

it('moves the handling status onwards after a question, and never back; the file stays as it is', async () => {
  const before = await published();
  const bytes = [...before.snapshots.files.values()].map((file) => file.join());
  show({}, before);
  await userEvent.click(await screen.findByRole('button', { name: 'Anteckna som expedierad' }));
  const dialog = within(await screen.findByRole('alertdialog'));
  expect(dialog.getByText('Handlingen kan bli allmän')).toBeVisible();
  await userEvent.click(dialog.getByRole('button', { name: 'Ja, det är skickat' }));
  expect(before.session.rows('publication')[0]).toMatchObject({ handling: 'dispatched', dispatchedOn: '2026-03-02' });
  await userEvent.type(screen.getByRole('textbox', { name: 'Skickad till' }), 'Trafikverket');
  expect(before.session.rows('publication')[0]?.dispatchedTo).toBe('Trafikverket');
  expect(screen.queryByRole('button', { name: /Anteckna som/ })).toBeNull();
  expect([...before.snapshots.files.values()].map((file) => file.join())).toEqual(bytes);
});

it('says what stood in the way and goes on from there', async () => {
  const { snapshots } = show();
  snapshots.failNext({ kind: 'forbidden' });
  await userEvent.click(await screen.findByRole('radio', { name: /^Arbetsmaterial/ }));
  await userEvent.click(await publishButton(1));
  await userEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Publicera' }));
  expect(await screen.findByRole('alert')).toBeVisible();
  expect(snapshots.files.size).toBe(0);
  await publish(1);
});

it('shows a reader what is published and no way to publish', async () => {
  const before = await published();
  show({}, { ...before, session: createFakeSession({ canEdit: false, rows: { publication: before.session.rows('publication') } }) });
  expect(await screen.findByRole('article', { name: 'Revision 1' })).toBeVisible();
  expect(screen.queryByRole('button', { name: /Publicera revision/ })).toBeNull();
  expect(screen.queryByRole('button', { name: /Anteckna som/ })).toBeNull();
});

it('tells of a diary number of another shape, and keeps it', async () => {
  const { session } = show();
  await userEvent.type(await screen.findByRole('textbox', { name: 'Diarienummer' }), '2026-12');
  expect(screen.getByText(/Det liknar inte regionens nummer/)).toBeVisible();
  expect(session.assessment().diaryNumber).toBe('2026-12');
});

it('opens a completed case again for a reason', async () => {
  const session = createFakeSession({ assessment: { status: 'Completed' }, canEdit: false, readOnly: { kind: 'standing' } });
  show({}, { session });
  await userEvent.click(await screen.findByRole('button', { name: 'Öppna säkringen' }));
  expect(screen.getByText('Skriv vad som har kommit fram.')).toBeVisible();
  await userEvent.type(screen.getByRole('textbox', { name: 'Varför öppnar ni den igen?' }), 'Ny trafikprognos');
  await act(async () => { await userEvent.click(screen.getByRole('button', { name: 'Öppna säkringen' })); });
  await waitFor(() => expect(session.assessment().status).toBe('InProgress'));
  expect(session.rows('answer')[0]).toMatchObject({ item: 'R.reopen', text: 'Ny trafikprognos' });
});

it('speaks English around a document that stays Swedish', async () => {
  const before = await published();
  show({}, { ...before, language: 'en' });
  await userEvent.click(await screen.findByRole('button', { name: 'Read revision 1' }));
  expect(await screen.findByText('The file is exactly as it was published.')).toBeVisible();
  expect(screen.getAllByText('Stillhet mot Fart', { exact: false }).length).toBeGreaterThan(0);
  expect(document.querySelector('article[lang="sv"]')).not.toBeNull();
});

it('shows both when two people have moved the handling status in two ways, and lets one be chosen', async () => {
  const before = await published();
  const key = before.session.rows('publication')[0]?.key ?? '';
  before.session.putField('publication', key, 'handling', { status: 'conflict', theirs: 'dispatched', theirName: 'Maria' });
  show({}, before);
  expect(await screen.findByText('Text från Maria')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Ta texten från Maria' }));
  expect(before.session.rows('publication')[0]?.handling).toBe('dispatched');
});

it('can be tried again after something nobody knows of', async () => {
  const snapshots = memorySnapshots();
  let isBroken = true;
  const store: MemorySnapshots['store'] = (...given) => (isBroken ? Promise.reject(new Error('unheard of')) : snapshots.store(...given));
  show({}, { snapshots: { ...snapshots, store } });
  await userEvent.click(await screen.findByRole('radio', { name: /^Arbetsmaterial/ }));
  await userEvent.click(await publishButton(1));
  await userEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Publicera' }));
  expect(await screen.findByRole('alert')).toBeVisible();
  isBroken = false;
  await publish(1);
});
