import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { createFakeSession } from '../../../../tests/fixtures/fake-session';
import type { FakeCase } from '../../../../tests/fixtures/fake-session';
import { memoryFormDrafts } from '../../../../tests/fixtures/form-drafts';
import { renderPart, testNow } from '../../../../tests/fixtures/render-part';
import type { FormDrafts } from '../../../data/ports/form-drafts';
import type { PeoplePort } from '../../../data/ports/people';
import { KeyHandOver } from './key-hand-over';

const anna = { id: 9, name: 'Anna Berg', email: 'anna.berg@example.org' };
const found = { login: 'anna', name: 'Anna Berg', email: anna.email, title: 'Driftchef' };
const rows = {
  sustainabilityKey: [{ key: 'k1', name: 'Tysta stränder' }, { key: 'k2', name: 'Ljusa stigar' }],
  action: [
    { key: 'a1', under: 'k1', name: 'Sätt hastighetsgräns', owner: 'Trafikstrateg', start: '2026-04-01', due: '2026-09-30' },
    { key: 'a2', under: 'k1', name: 'Stäng sjön', status: 'cancelled' },
  ],
  indicator: [{ key: 'i1', under: 'k1', name: 'Störda par', unit: 'par', baseline: 33.6, target: 6, targetOn: '2027-12-31' }],
} as const;
const sheet = [
  'Det här lämnas över:', '────────────────', '● Tysta stränder', '– Sätt hastighetsgräns · ansvarig: Trafikstrateg · 2026-04-01 till 2026-09-30',
  '◦ Störda par · 33,6 → 6 par · senast 2027-12-31',
].join('\n');
const notice = {
  key: 'n1', kind: 'keysHandedOver', name: 'Ny bussgata i Växjö', to: anna, toRole: 'driftchef', about: ['k1'], text: `Hej!\n\n${sheet}`, sentOn: '2026-02-20T09:00:00Z',
} as const;

interface Given { readonly people?: Partial<PeoplePort>; readonly formDrafts?: FormDrafts; readonly language?: 'sv' | 'en' }
const open = (from: FakeCase = {}, { people, formDrafts = memoryFormDrafts(), language = 'sv' }: Given = {}) => {
  let keys = 0;
  const session = createFakeSession({ rows, ...from });
  const product = {
    formDrafts, newKey: () => { keys += 1; return `ny${keys}`; }, actions: { linkTo: (id: number) => `https://x.example/?case=${id}` } as never,
    people: { search: () => Promise.resolve({ ok: true, value: [found] }), resolve: () => Promise.resolve({ ok: true, value: anna }), ...people } as PeoplePort,
  };
  return { session, formDrafts, ...renderPart(KeyHandOver, session, language, { product }) };
};
const begin = (): void => { fireEvent.click(screen.getByRole('button', { name: 'Lämna över nycklar' })); };
const send = async (): Promise<void> => {
  await act(async () => { fireEvent.click(screen.getByRole('button', { name: 'Lämna över' })); await Promise.resolve(); });
};
const pickAnna = async (): Promise<void> => {
  await userEvent.type(screen.getByRole('combobox', { name: 'Till vem?' }), 'anna');
  await userEvent.click(await screen.findByRole('option', { name: /Anna Berg/ }));
};

test('keys go to a person with what belongs to them, and wait for a receipt', async () => {
  const { session } = open();
  begin();
  expect(screen.getByRole('checkbox', { name: 'Tysta stränder' })).toHaveFocus();
  fireEvent.click(screen.getByRole('checkbox', { name: 'Ljusa stigar' }));
  await pickAnna();
  await send();
  await waitFor(() => expect(session.rows('notice')).toHaveLength(1));
  expect(session.rows('notice')[0]).toMatchObject({ key: 'ny1', kind: 'keysHandedOver', name: 'Ny bussgata i Växjö', to: anna, toRole: '', about: ['k1'], sentOn: testNow, receivedOn: null });
  const { text } = session.rows('notice')[0] as { text: string };
  expect(text).toContain(`Ny bussgata i Växjö`);
  expect(text.endsWith(sheet)).toBe(true);
  expect(text).not.toContain('Stäng sjön');
  const list = screen.getByRole('list', { name: /Överlämningar/ });
  expect(list).toHaveTextContent('Till Anna Berg');
  expect(list).toHaveTextContent('Väntar på kvitto');
  expect(screen.getByText('1 nyckel är inte överlämnad till någon.')).toBeInTheDocument();
});

test('somebody outside is told in words, with no directory asked', async () => {
  const resolve = jest.fn();
  const { session } = open({}, { people: { resolve } });
  begin();
  fireEvent.change(screen.getByLabelText('Roll, eller namn på någon utanför'), { target: { value: ' Växjö kommun ' } });
  fireEvent.change(screen.getByLabelText('Meddelande'), { target: { value: '' } });
  await send();
  expect(session.rows('notice')[0]).toMatchObject({ to: null, toRole: 'Växjö kommun', about: ['k1', 'k2'] });
  expect(resolve).not.toHaveBeenCalled();
  expect(screen.getByText('Till Växjö kommun')).toBeInTheDocument();
});

test('what is missing is said, and nothing typed goes', async () => {
  const { session } = open();
  begin();
  for (const name of ['Tysta stränder', 'Ljusa stigar']) fireEvent.click(screen.getByRole('checkbox', { name }));
  fireEvent.change(screen.getByLabelText('Meddelande'), { target: { value: 'å'.repeat(64_000) } });
  await send();
  expect(screen.getByText('Välj minst en nyckel.')).toBeInTheDocument();
  expect(screen.getByText('Välj en person, eller skriv en roll eller ett namn.')).toBeInTheDocument();
  expect(screen.getByText(/det får plats 63999/)).toBeInTheDocument();
  expect(screen.getByLabelText('Meddelande')).toHaveValue('å'.repeat(64_000));
  expect(session.rows('notice')).toHaveLength(0);
});

test.each([
  ['no network', { kind: 'offline' }, /personen går inte att slå upp/], ['somebody who has left', { kind: 'noSuchPerson', login: 'anna', who: 'anna' }, /Anna Berg finns inte längre/],
] as const)('%s: the hand-over stays and can be sent again', async (_name, failure, sentence) => {
  let works = false;
  const { session } = open({}, { people: { resolve: () => Promise.resolve(works ? { ok: true, value: anna } : { ok: false, failure }) } });
  begin();
  await pickAnna();
  await send();
  expect(await screen.findByText(sentence)).toBeInTheDocument();
  expect(session.rows('notice')).toHaveLength(0);
  works = true;
  await send();
  await waitFor(() => expect(session.rows('notice')).toHaveLength(1));
});

test('a half-written hand-over outlives a reload, and two tabs with the same draft make one notice', async () => {
  const formDrafts = memoryFormDrafts();
  const first = open({}, { formDrafts });
  begin();
  fireEvent.change(screen.getByLabelText('Roll, eller namn på någon utanför'), { target: { value: 'Driftchef' } });
  first.unmount();
  const { session } = open({}, { formDrafts });
  expect(screen.getByDisplayValue('Driftchef')).not.toHaveFocus();
  act(() => { session.add('notice', { ...notice, text: 'Sänt från den andra fliken' }, 'ny1'); });
  await send();
  expect(session.rows('notice')).toHaveLength(1);
  expect(session.row('notice', 'ny1')?.text).toBe('Sänt från den andra fliken');
  expect(formDrafts.read('hand-over-case-1')).toBeNull();
});

test('what is thrown away can be taken back', async () => {
  open();
  begin();
  fireEvent.change(screen.getByLabelText('Meddelande'), { target: { value: 'Viktigt "å" 🙂' } });
  fireEvent.click(screen.getByRole('button', { name: 'Avbryt' }));
  expect(screen.queryByLabelText('Meddelande')).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Ångra' }));
  expect(screen.getByLabelText('Meddelande')).toHaveValue('Viktigt "å" 🙂');
});

test('a key that somebody has already says so', () => {
  open({ rows: { ...rows, notice: [notice] } });
  begin();
  expect(screen.getByRole('checkbox', { name: 'Tysta stränder' })).not.toBeChecked();
  expect(screen.getByText('Överlämnad till Anna Berg, driftchef')).toBeInTheDocument();
});

test('a receipt is noted on somebody’s behalf, with a way back', () => {
  const { session } = open({ rows: { ...rows, notice: [notice] } });
  fireEvent.click(screen.getByRole('button', { name: 'Anteckna kvitto från Anna Berg, driftchef' }));
  fireEvent.change(screen.getByLabelText(/Kvitterat av/), { target: { value: ' ' } });
  fireEvent.click(screen.getByRole('button', { name: 'Anteckna' }));
  expect(screen.getByText('Skriv vem som har tagit emot nycklarna.')).toBeInTheDocument();
  fireEvent.change(screen.getByLabelText(/Kvitterat av/), { target: { value: 'Eva Ek, driftledare' } });
  fireEvent.change(screen.getByLabelText('Vad de sa'), { target: { value: 'Vi börjar i maj' } });
  fireEvent.click(screen.getByRole('button', { name: 'Anteckna' }));
  expect(session.row('notice', 'n1')).toMatchObject({ receivedOn: testNow, receivedBy: 'Eva Ek, driftledare', receipt: 'Vi börjar i maj', text: notice.text });
  expect(screen.getByText('Mottaget 2 mars 2026. Kvitterat av Eva Ek, driftledare.')).toBeInTheDocument();
  expect(screen.getByText('Vi börjar i maj')).toBeInTheDocument();
  fireEvent.click(screen.getByRole('button', { name: 'Ångra' }));
  expect(screen.getByText('Väntar på kvitto')).toBeInTheDocument();
});

test('the receiver’s own receipt is shown with their name and words, and nothing more is asked', () => {
  open({ rows: { ...rows, notice: [{ ...notice, receivedOn: '2026-02-21T10:00:00Z', receipt: 'Tack!' }] } });
  expect(screen.getByText('Mottaget 21 februari 2026. Kvitterat av Anna Berg.')).toBeInTheDocument();
  expect(screen.getByText('Tack!')).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: /kvitto/ })).toBeNull();
});

test('two receipts at once are chosen between', () => {
  const { session } = open({ rows: { ...rows, notice: [{ ...notice, receivedOn: testNow, receivedBy: 'Eva Ek', receipt: 'Ja' }] } });
  act(() => session.putField('notice', 'n1', 'receipt', { status: 'conflict', theirs: 'Tack för dem', theirName: 'Anna Berg' }));
  fireEvent.click(screen.getAllByRole('button', { name: /Anna Berg/ }).find((button) => button.textContent?.includes('Anna') === true) as HTMLElement);
  expect(session.row('notice', 'n1')?.receipt).toBe('Tack för dem');
});

test('what has changed since is told, and can be handed over again to the same person', async () => {
  const { session } = open({ rows: { ...rows, notice: [notice] } });
  expect(screen.queryByText('Ändrat sedan överlämningen')).toBeNull();
  act(() => { session.edit('action', 'a1', { due: '2026-12-31' }); session.edit('sustainabilityKey', 'k1', { name: 'Tystare stränder' }); });
  expect(screen.getByText('Tysta stränder: har fått ett annat namn, åtgärderna har ändrats')).toBeInTheDocument();
  expect(session.row('notice', 'n1')?.text).toBe(notice.text);
  fireEvent.click(screen.getByRole('button', { name: 'Lämna över på nytt till Anna Berg, driftchef' }));
  await send();
  await waitFor(() => expect(session.rows('notice')).toHaveLength(2));
  expect(session.row('notice', 'ny1')).toMatchObject({ to: anna, toRole: 'driftchef', about: ['k1'] });
  expect(session.row('notice', 'ny1')?.text).toContain('● Tystare stränder');
});

test('a ready e-mail stands beside it, with a whole address of the case however long the text is', () => {
  open({ rows: { ...rows, notice: [{ ...notice, text: `${'Åäö & "citat" '.repeat(900)}\n\n${sheet}` }] } });
  const href = screen.getByRole('link', { name: 'Skriv e-post till Anna Berg, driftchef' }).getAttribute('href') ?? '';
  expect(href.startsWith('mailto:anna.berg@example.org?subject=')).toBe(true);
  expect(href.length).toBeLessThan(2000);
  expect(decodeURIComponent(href)).toContain('https://x.example/?case=12');
});

test('what waits for the network, or was refused, says so at the notice', () => {
  const { session } = open({ rows: { ...rows, notice: [notice] } });
  act(() => session.putField('notice', 'n1', 'text', { status: 'waiting', failure: { kind: 'offline' } }));
  expect(screen.getByText(/Sparas här/)).toBeInTheDocument();
  act(() => session.putField('notice', 'n1', 'text', { status: 'refused', failure: { kind: 'forbidden' } }));
  expect(screen.getByText(/behörighet/)).toBeInTheDocument();
});

test('when the case is over keys are still handed over and received', async () => {
  const { session } = open({ canEdit: false, readOnly: { kind: 'standing' }, rows: { ...rows, notice: [notice] } });
  expect(screen.getByRole('button', { name: /Anteckna kvitto/ })).toBeInTheDocument();
  begin();
  fireEvent.change(screen.getByLabelText('Roll, eller namn på någon utanför'), { target: { value: 'Driftchef' } });
  await send();
  expect(session.rows('notice')).toHaveLength(2);
});

test('a reader sees where it stands and changes nothing', () => {
  open({ canEdit: false, rows: { ...rows, notice: [notice] } });
  expect(screen.getByText('Väntar på kvitto')).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: /Lämna|kvitto/ })).toBeNull();
  expect(screen.queryByRole('link')).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Läs meddelandet' }));
  expect(screen.getByText(/● Tysta stränder/)).toBeVisible();
});

test('without keys it says where they are made; a key that is gone keeps its name', () => {
  const { unmount } = open({ rows: {} });
  expect(screen.getByText(/Ni gör dem i steg C/)).toBeInTheDocument();
  expect(screen.queryByRole('button')).toBeNull();
  unmount();
  open({ rows: { notice: [notice, { ...notice, key: 'n2', text: 'Omskrivet i listan', about: ['k9'] }] } });
  expect(within(screen.getByRole('list', { name: /Överlämningar/ })).getByText('Tysta stränder: nyckeln är borttagen')).toBeInTheDocument();
  expect(screen.getByText('En nyckel som är borttagen')).toBeInTheDocument();
});

test.each(['sv', 'en'] as const)('no accessibility faults, listed and while writing (%s)', async (language) => {
  const { container, baseElement } = open({ rows: { ...rows, notice: [notice, { ...notice, key: 'n2', receivedOn: testNow, about: ['k2'] }] } }, { language });
  expect(await axe(container)).toHaveNoViolations();
  fireEvent.click(screen.getByRole('button', { name: /^(Lämna över nycklar|Hand over keys)$/ }));
  fireEvent.click(screen.getAllByRole('button', { name: /Anteckna kvitto|Note a receipt/ })[0] as HTMLElement);
  await act(async () => { fireEvent.click(screen.getByRole('button', { name: /^(Lämna över|Hand over)$/ })); await Promise.resolve(); });
  expect(await axe(baseElement)).toHaveNoViolations();
});
