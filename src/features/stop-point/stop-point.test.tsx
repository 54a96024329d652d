import * as React from 'react';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import type { FakeCase } from '../../../tests/fixtures/fake-session';
import { createFakeSession } from '../../../tests/fixtures/fake-session';
import { memoryFormDrafts } from '../../../tests/fixtures/form-drafts';
import { memorySnapshots } from '../../../tests/fixtures/memory-snapshots';
import { renderPart } from '../../../tests/fixtures/render-part';
import { ReferenceProvider } from '../../data/bindings/product-context';
import type { Product } from '../../data/bindings/product-context';
import { shipped } from '../../method/shipped';
import { details } from '../../method/sv/details';
import { Part as Stop1 } from './stop1-part';
import { Part as Stop2 } from './stop2-part';

const WithOwn: React.FC = () => (
  <ReferenceProvider value={{ ...shipped, checkPoints: [
    { id: 'check.law', stop: 'S1', isMandatory: true }, ...shipped.checkPoints, { id: 'check.maybe', stop: 'S1', isMandatory: false }, { id: 'check.other', stop: 'S2', isMandatory: true },
  ] }}>
    <Stop1 />
  </ReferenceProvider>
);
const ownWords = { 'check.law': { title: 'Finns lagkrav?', help: 'Nämn lagen.', example: 'PBL' }, 'check.maybe': { title: 'Har ni frågat juristen?', help: '', example: '' } };

const people = (...names: string[]) => names.map((name, index) => ({ id: index + 1, name, email: `${index}@region.example` }));
const [erik, maria, karin] = people('Erik Sandberg', 'Maria Holm', 'Karin Ek') as [never, never, never];
const answered = (stop: 'S1' | 'S2') => [1, 2, 3].map((n) => ({ key: `case-1:${stop}.${n}`, item: `${stop}.${n}`, text: 'Ja.' }));

const show = (from: FakeCase = {}, Part = Stop1, product: Partial<Product> = {}) => {
  const session = createFakeSession({ ...from, assessment: { owner: erik, group: [maria], ...from.assessment } });
  const goTo = jest.fn();
  const all: Partial<Product> = {
    formDrafts: memoryFormDrafts(), snapshots: memorySnapshots(),
    people: { search: () => Promise.resolve({ ok: true, value: [] }) } as unknown as Product['people'],
    actions: { linkTo: (id: number | null, part?: string) => `https://region.example/?case=${id}&part=${part}` } as Product['actions'], ...product,
  };
  const view = renderPart(Part, session, 'sv', { product: all, current: Part === Stop1 ? 'stop1' : 'stop2', onGoTo: goTo });
  return { session, goTo, ...view };
};
const way = (name: RegExp): HTMLElement => screen.getByRole('radio', { name });
const press = (name: string | RegExp): Promise<void> => userEvent.click(screen.getByRole('button', { name }));
const reason = (): HTMLElement => screen.getByRole('textbox', { name: 'Skäl' });
const type = (field: HTMLElement, text: string): void => { fireEvent.change(field, { target: { value: text } }); fireEvent.blur(field); };
const records = (session: ReturnType<typeof createFakeSession>) => session.rows('answer').filter(({ item, choice }) => item.endsWith('.outcome') && choice !== '');
const hold = (name: RegExp | string): HTMLElement => screen.getByRole('group', { name });

it('leaves a record with the reason and who took part, and moves the case on', async () => {
  const { session, goTo } = show({ rows: { answer: answered('S1') } });
  expect(screen.getByText('Inget håller hållplatsen.')).toBeVisible();
  await userEvent.click(way(/Gå vidare till B/));
  type(reason(), 'I linje med strategin');
  await press('Anteckna att ni går vidare');
  await waitFor(() => expect(session.assessment().step).toBe('b'));
  expect(records(session)).toMatchObject([{ key: 'case-1:S1.outcome', choice: 'goOn', text: 'I linje med strategin', participants: 'Erik Sandberg, Maria Holm' }]);
  await userEvent.click(await screen.findByRole('button', { name: 'Gå till Nuläge' }));
  expect(goTo).toHaveBeenCalledWith('presentState');
});

describe('before anything is recorded', () => {
  it('asks for a way, a reason and people, one after the other, with the focus there', async () => {
    const { session } = show({ rows: { answer: answered('S1') }, assessment: { owner: null, group: [] } });
    await press('Anteckna vägen');
    expect(screen.getByText('Välj en av de tre vägarna.')).toBeVisible();
    await userEvent.click(way(/Gå vidare till B/));
    await press('Anteckna att ni går vidare');
    expect(screen.getByText(/Skriv skälet/)).toBeVisible();
    expect(reason()).toHaveFocus();
    type(reason(), 'I linje');
    expect(screen.queryByText(/Skriv skälet/)).toBeNull();
    await press('Anteckna att ni går vidare');
    expect(screen.getByText('Skriv vilka som var med.')).toBeVisible();
    expect(screen.getByRole('textbox', { name: 'Vilka var med?' })).toHaveFocus();
    expect(records(session)).toEqual([]);
  });

  it('suggests who took part, and writes it only as somebody records', async () => {
    const { session } = show();
    expect(screen.getByRole('textbox', { name: 'Vilka var med?' })).toHaveValue('Erik Sandberg, Maria Holm');
    type(screen.getByRole('textbox', { name: 'Vilka var med?' }), 'Per');
    expect(session.rows('answer')).toEqual([]);
  });

  it('remembers what was chosen but not recorded, over a reload', async () => {
    const formDrafts = memoryFormDrafts();
    const { unmount } = show({}, Stop1, { formDrafts });
    await userEvent.click(way(/Arbeta om/));
    type(screen.getByRole('textbox', { name: 'Vilka var med?' }), '');
    unmount();
    show({}, Stop1, { formDrafts });
    expect(way(/Arbeta om/)).toBeChecked();
    expect(screen.getByRole('textbox', { name: 'Vilka var med?' })).toHaveValue('');
  });
});

describe('what holds the stop', () => {
  it('refuses going on alone, says why and leads to the first hold', async () => {
    const { session } = show({ rows: { knowledgeGap: [{ question: 'Hur reser de?', isBlocking: true, blocks: 'S1' }, { question: 'Senare', isBlocking: true }] } });
    expect(screen.getByText(/^4 saker håller hållplatsen/)).toBeVisible();
    expect(screen.queryByRole('group', { name: 'Senare' })).toBeNull();
    await userEvent.click(way(/Gå vidare till B/));
    type(reason(), 'Bråttom');
    await press('Anteckna att ni går vidare');
    expect(screen.getByText(/Ni kan inte gå vidare än: 4 saker/)).toBeVisible();
    expect(screen.getByRole('heading', { name: 'Hur reser de?' })).toHaveFocus();
    expect(records(session)).toEqual([]);
    await userEvent.click(way(/Arbeta om/));
    await press('Anteckna att ni arbetar om');
    await waitFor(() => expect(records(session)).toMatchObject([{ choice: 'revise', text: 'Bråttom' }]));
  });

  it('lets a gap be closed or accepted where it stands, and keeps it there while somebody writes', async () => {
    const { session } = show({ rows: { answer: answered('S2'), knowledgeGap: [{ question: 'Hur reser de?', isBlocking: true }, { question: 'Vad kostar det?', isBlocking: true }] } }, Stop2);
    const first = within(hold('Hur reser de?'));
    type(first.getByRole('textbox', { name: 'Så löstes den' }), 'Enkät');
    expect(first.getByText('Löst')).toBeVisible();
    const second = within(hold('Vad kostar det?'));
    await userEvent.click(second.getByRole('button', { name: 'Godta luckan med skäl' }));
    const why = second.getByRole('textbox', { name: 'Varför ni går vidare utan svar' });
    expect(why).toHaveFocus();
    await userEvent.type(why, 'Litet belopp');
    expect(why).toHaveFocus();
    fireEvent.blur(why);
    expect(second.getByText('Godtagen')).toBeVisible();
    expect(session.rows('knowledgeGap')).toMatchObject([{ closedHow: 'Enkät' }, { closedHow: '', acceptedReason: 'Litet belopp', acceptedOn: '2026-03-02' }]);
    expect(screen.getByText('Inget håller hållplatsen.')).toBeVisible();
    type(why, ' ');
    expect(session.rows('knowledgeGap')[1]).toMatchObject({ acceptedOn: null });
    expect(screen.getByText(/^1 sak håller/)).toBeVisible();
  });

  it('leads to a question, which can be answered or set aside with a comment', async () => {
    const { session } = show();
    const question = 'Leder insatsen dit strategin vill?';
    await press(`Till frågan: ${question}`);
    const field = screen.getByRole('textbox', { name: question });
    expect(field).toHaveFocus();
    const aside = screen.getAllByRole('checkbox', { name: 'Inte relevant här' })[0] as HTMLElement;
    await userEvent.click(aside);
    expect(within(hold(question)).getByText('Håller')).toBeVisible();
    type(field, 'Insatsen följer av lag.');
    expect(session.rows('answer')).toMatchObject([{ key: 'case-1:S1.1', choice: 'notRelevant', text: 'Insatsen följer av lag.' }]);
    expect(within(hold(question)).getByText('Inte relevant här')).toBeVisible();
    await userEvent.click(aside);
    expect(within(hold(question)).getByText('Besvarad')).toBeVisible();
  });
});

describe('check points that an administrator has added', () => {
  it('stand after the handbook’s questions, and hold the stop when they must be answered', async () => {
    const loadMethodDetails = () => Promise.resolve({ ...details, checkPoints: ownWords });
    const { session } = show({ rows: { answer: answered('S1') } }, WithOwn, { loadMethodDetails });
    const own = within(await screen.findByRole('region', { name: 'Fler kontrollpunkter' }));
    expect(own.getAllByRole('textbox').map((field) => field.getAttribute('aria-required'))).toEqual(['true', 'false']);
    expect(screen.getByText(/^1 sak håller/)).toBeVisible();
    await press('Till frågan: Finns lagkrav?');
    const field = own.getByRole('textbox', { name: 'Finns lagkrav?' });
    expect(field).toHaveFocus();
    type(field, 'Nej.');
    expect(session.rows('answer')[3]).toMatchObject({ key: 'case-1:check.law', item: 'check.law', choice: '', text: 'Nej.' });
    expect(screen.getByText('Inget håller hållplatsen.')).toBeVisible();
  });

  it('wait for their words, and the rest goes on without them', async () => {
    show({}, WithOwn, { loadMethodDetails: () => new Promise(() => undefined) });
    expect(screen.getByRole('textbox', { name: 'Leder insatsen dit strategin vill?' })).toBeVisible();
    expect(within(screen.getByRole('region', { name: 'Fler kontrollpunkter' })).queryByRole('textbox')).toBeNull();
  });
});

it('asks once more before it ends, tells the head of department, and ends nothing when the group changes its mind', async () => {
  const { session } = show();
  await userEvent.click(way(/Avsluta/));
  type(reason(), 'Fel väg');
  await press('Avsluta insatsen');
  expect(screen.getByText(/Välj avdelningschefen, eller skriv/)).toBeVisible();
  expect(screen.getByRole('combobox', { name: 'Avdelningschef' })).toHaveFocus();
  act(() => session.edit('assessment', 'case-1', { head: karin }));
  await press('Avsluta insatsen');
  const dialog = screen.getByRole('alertdialog', { name: 'Avsluta insatsen?' });
  expect(dialog).toHaveTextContent('Fel väg');
  expect(dialog).toHaveTextContent('Karin Ek får ett meddelande');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Nej, fortsätt arbeta' }));
  expect(session.assessment().status).toBe('InProgress');
  await press('Avsluta insatsen');
  await press('Ja, avsluta insatsen');
  await waitFor(() => expect(session.assessment().status).toBe('Ended'));
  expect(records(session)).toMatchObject([{ choice: 'end', text: 'Fel väg' }]);
  expect(session.rows('notice')).toMatchObject([{ key: 'case-1:ended:S1:1', kind: 'ended', to: { name: 'Karin Ek' }, text: 'Fel väg', name: 'Avslutad vid Hållplats 1: Ny bussgata i Växjö', receivedOn: null }]);
  expect(await screen.findByText('Inte kvitterat än.')).toBeVisible();
  const letter = decodeURIComponent(screen.getByRole('link', { name: 'Skriv e-post om avslutet' }).getAttribute('href') ?? '');
  expect(letter).toContain('mailto:2@region.example?subject=Avslutad insats: Ny bussgata i Växjö');
  expect(letter).toContain('Fel väg');
  expect(letter).toContain('https://region.example/?case=12&part=stop1');
  act(() => session.edit('notice', 'case-1:ended:S1:1', { receivedOn: '2026-03-04T08:00:00Z' }));
  expect(screen.getByText('Karin Ek har tagit del, 4 mars 2026.')).toBeVisible();
  expect(screen.queryByRole('link', { name: /Skriv e-post/ })).toBeNull();
});

it('takes a role in words where the head is not in the directory', async () => {
  const { session } = show();
  await userEvent.click(way(/Avsluta/));
  type(reason(), 'Fel väg');
  type(screen.getByRole('textbox', { name: /^Roll eller namn/ }), 'Tf. avdelningschef');
  await press('Avsluta insatsen');
  await press('Ja, avsluta insatsen');
  await waitFor(() => expect(session.rows('notice')).toMatchObject([{ to: null, toRole: 'Tf. avdelningschef' }]));
  expect(await screen.findByText(/^Ska meddelas: Tf. avdelningschef/)).toBeVisible();
});

it('offers the letter to those who worked on a case that is over, not to readers', () => {
  const ended: FakeCase = {
    canEdit: false, assessment: { status: 'Ended' },
    rows: { answer: [{ key: 'case-1:S1.outcome', item: 'S1.outcome', choice: 'end', text: 'Fel väg' }], notice: [{ key: 'case-1:ended:S1:1', kind: 'ended', to: karin, sentOn: '2026-03-02T08:00:00Z' }] },
  };
  const { unmount } = show({ ...ended, readOnly: { kind: 'standing' } });
  expect(screen.getByRole('link', { name: 'Skriv e-post om avslutet' })).toBeVisible();
  unmount();
  show(ended);
  expect(screen.getByText('Meddelat till Karin Ek, 2 mars 2026.')).toBeVisible();
  expect(screen.queryByRole('link', { name: 'Skriv e-post om avslutet' })).toBeNull();
});

describe('reworking', () => {
  const gone = { kind: 'offline' } as const;

  it('says so and records nothing when there is no contact, and works the next time', async () => {
    const snapshots = memorySnapshots();
    const { session } = show({}, Stop1, { snapshots });
    await userEvent.click(way(/Arbeta om/));
    type(reason(), 'Avgränsa');
    snapshots.failNext(gone);
    await press('Anteckna att ni arbetar om');
    expect(await screen.findByText(/^Inget är antecknat än\. .*Ingen kontakt med SharePoint/)).toBeVisible();
    expect(records(session)).toEqual([]);
    expect(reason()).toHaveValue('Avgränsa');
    await press('Anteckna att ni arbetar om');
    await waitFor(() => expect(session.assessment().step).toBe('a'));
    expect([...snapshots.files.keys()]).toEqual(['case-1-S1-1.json']);
  });

  it('shows what was then beside what is now, field by field', async () => {
    const { session } = show({ assessment: { purpose: 'Fler åker buss' }, rows: { conflict: [{ key: 'c1', raisedIn: 'a', oneSide: 'Stråk', otherSide: 'Landsbygd' }] } });
    await userEvent.click(way(/Arbeta om/));
    type(reason(), 'Avgränsa');
    await press('Anteckna att ni arbetar om');
    await screen.findByRole('heading', { name: 'Ert val: Arbeta om' });
    await press('Så var det då, så är det nu');
    expect(await screen.findByText('Inget har ändrats sedan dess.')).toBeVisible();
    act(() => {
      session.edit('assessment', 'case-1', { purpose: 'Fler unga åker buss' });
      session.remove('conflict', 'c1');
      session.add('goalImpact', { target: 'gk2025.priority1', effect: 'negative' });
    });
    expect(screen.getByText('1 ändrat, 1 tillagt, 1 borttaget.')).toBeVisible();
    const initiative = screen.getByRole('region', { name: 'Insatsen' });
    expect(initiative).toHaveTextContent('Syfte');
    expect(initiative.querySelector('mark')).toHaveTextContent('unga');
    expect(screen.getByRole('region', { name: 'Konflikter' })).toHaveTextContent('BorttagetStråk mot Landsbygd');
    expect(screen.getByRole('region', { name: 'Effekter' })).toHaveTextContent('PåverkanNegativ');
  });

  it.each([
    ['no file', null, /Ingen tidigare version finns sparad/],
    ['a file that somebody has changed', new TextEncoder().encode('{"format":1}'), /går inte att läsa/],
    ['a file of a later version', new TextEncoder().encode('{"format":9,"kind":"hallbarhetssakring.hallplats"}'), /nyare version av verktyget/],
  ])('says so where there is %s', async (_name, bytes, sentence) => {
    const snapshots = memorySnapshots();
    if (bytes !== null) snapshots.files.set('case-1-S1-1.json', bytes);
    show({ rows: { answer: [{ key: 'case-1:S1.outcome', item: 'S1.outcome', choice: 'revise', text: 'Avgränsa' }] } }, Stop1, { snapshots });
    await press('Så var det då, så är det nu');
    expect(await screen.findByText(sentence)).toBeVisible();
  });

  it('can be tried again when the file cannot be fetched', async () => {
    const snapshots = memorySnapshots();
    snapshots.failNext(gone);
    show({ rows: { answer: [{ key: 'case-1:S1.outcome', item: 'S1.outcome', choice: 'revise', text: 'Avgränsa' }] } }, Stop1, { snapshots });
    await press('Så var det då, så är det nu');
    expect(await screen.findByText(/kunde inte hämtas/)).toBeVisible();
    await press('Försök igen');
    expect(await screen.findByText(/Ingen tidigare version/)).toBeVisible();
  });
});

it('keeps the first record when the stop is taken again', async () => {
  const first = { key: 'case-1:S1.outcome', item: 'S1.outcome', choice: 'revise', text: 'Avgränsa' };
  const { session } = show({ rows: { answer: [first, ...answered('S1')] } });
  expect(screen.getByRole('heading', { name: 'Ert val: Arbeta om' })).toBeVisible();
  expect(screen.queryByRole('radio')).toBeNull();
  await press('Ta hållplatsen en gång till');
  await userEvent.click(way(/Gå vidare till B/));
  type(reason(), 'Nu är det avgränsat');
  await press('Anteckna att ni går vidare');
  await screen.findByRole('heading', { name: 'Ert val: Gå vidare till B' });
  expect(records(session).map(({ key, choice, text }) => ({ key, choice, text })))
    .toEqual([{ key: 'case-1:S1.outcome', choice: 'revise', text: 'Avgränsa' }, { key: 'case-1:S1.outcome:2', choice: 'goOn', text: 'Nu är det avgränsat' }]);
  await press('Tidigare val vid hållplatsen');
  expect(screen.getByText('Avgränsa')).toBeVisible();
});

it('tells what is missing with a way there', async () => {
  const { goTo } = show();
  await press('A. Strategisk inriktning');
  expect(goTo).toHaveBeenCalledWith('a');
});

it('shows those who may only read what was found and what holds, and asks them for nothing', () => {
  show({ canEdit: false, rows: { answer: [{ key: 'case-1:S1.1', item: 'S1.1', choice: 'notRelevant', text: 'Följer av lag' }], knowledgeGap: [{ question: 'Hur reser de?', isBlocking: true, blocks: 'S1' }] } });
  expect(screen.getByRole('heading', { name: 'Hur reser de?' })).toBeVisible();
  expect(screen.getByText('Ingen väg är vald än.')).toBeVisible();
  expect(screen.queryByRole('radio')).toBeNull();
  expect(screen.queryByRole('textbox', { name: 'Så löstes den' })).toBeNull();
  expect(screen.queryByRole('button', { name: /Godta|Anteckna|Till frågan/ })).toBeNull();
  expect(screen.queryByRole('region', { name: 'Det som saknas' })).toBeNull();
  expect(screen.getAllByRole('checkbox', { name: 'Inte relevant här' })).toHaveLength(1);
});

it('leads a consultation answer to the overall judgement, since it has no step D', async () => {
  const { session } = show({ assessment: { type: 'consultation' }, rows: { answer: answered('S2') } }, Stop2);
  await userEvent.click(way(/Gå vidare/));
  type(reason(), 'Vi vet nog');
  await press('Anteckna att ni går vidare');
  await waitFor(() => expect(session.assessment().step).toBe('judgement'));
});

const full: FakeCase = {
  assessment: { head: karin },
  rows: {
    answer: [
      ...answered('S2').slice(0, 1), { key: 'case-1:S1.outcome', item: 'S1.outcome', choice: 'revise', text: 'Avgränsa' },
      { key: 'case-1:S1.outcome:2', item: 'S1.outcome', choice: 'end', text: 'Fel väg' }, { key: 'case-1:S2.outcome', item: 'S2.outcome', choice: 'revise', text: 'Mer underlag' },
    ],
    knowledgeGap: [{ question: 'Hur reser de?', isBlocking: true, blocks: 'S1' }],
    notice: [{ key: 'case-1:ended:S1:2', kind: 'ended', to: karin, sentOn: '2026-03-02T08:00:00Z' }],
  },
};
it.each([['S1', Stop1], ['S2', Stop2]] as const)('%s has no accessibility faults', async (_name, Part) => {
  const { container } = show(full, Part);
  await press('Ta hållplatsen en gång till');
  await userEvent.click(way(/Avsluta/));
  await press('Avsluta insatsen');
  await act(() => Promise.resolve());
  expect(await axe(container)).toHaveNoViolations();
});

it('is there in English', async () => {
  const session = createFakeSession({ assessment: { owner: erik, group: [maria] } });
  renderPart(Stop2, session, 'en', { product: { formDrafts: memoryFormDrafts(), snapshots: memorySnapshots() }, current: 'stop2' });
  expect(screen.getByRole('heading', { name: 'What holds the stop point' })).toBeVisible();
  await userEvent.click(way(/Go on to D/));
  await press('Record that you go on');
  expect(screen.getByText(/You cannot go on yet: 3 things hold/)).toBeVisible();
});
