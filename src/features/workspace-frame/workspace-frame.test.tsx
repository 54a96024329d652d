import * as React from 'react';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import type { FakeCase } from '../../../tests/fixtures/fake-session';
import { createFakeSession } from '../../../tests/fixtures/fake-session';
import { renderPart } from '../../../tests/fixtures/render-part';
import { entryRow } from '../../../tests/fixtures/published';
import { useMethodTexts } from '../../data/bindings/product-context';
import type { Product } from '../../data/bindings/product-context';
import type { PartLoaders } from './workspace-frame';
import { WorkspaceFrame } from './workspace-frame';

const part = (text: string) => () => Promise.resolve({ Part: () => <p>{text}</p> });
const parts: PartLoaders = { overview: part('Översiktens innehåll'), a: part('Stegets innehåll'), goals: part('Målens innehåll'), analysis: part('Analysens innehåll'), history: part('Historikens innehåll') };

const show = (from: FakeCase = {}, { target = null, loaders = parts }: { readonly target?: string | null; readonly loaders?: PartLoaders } = {}) => {
  const session = createFakeSession(from);
  const actions = { show: jest.fn(), linkTo: jest.fn(), onNetworkChange: jest.fn() };
  const host = { language: 'sv', locale: 'sv-SE', mode: 'light', surface: 'page', target: { caseId: 12, part: target } };
  const product = { host, actions } as unknown as Partial<Product>;
  return { session, actions, ...renderPart(() => <WorkspaceFrame parts={loaders} />, session, 'sv', { product, isFramed: false }) };
};
const rail = () => within(screen.getByRole('navigation'));

it('says nothing of how far a part has come whose rows the reader is not shown', () => {
  show({ canEdit: false, withheld: ['stakeholder', 'dialogue'] }, { loaders: { ...parts, stakeholders: part('Intressenternas innehåll') } });
  expect(rail().getByRole('button', { name: /^Intressenter/ })).toHaveTextContent('Visas inte för dig');
  expect(rail().getByRole('button', { name: /^Mål/ })).toHaveTextContent('Inte påbörjad');
});

it('begins where the link points, else at the overview', async () => {
  const { unmount } = show({}, { target: 'goals' });
  expect(await screen.findByText('Målens innehåll')).toBeVisible();
  unmount();
  show({}, { target: 'påhittad' });
  expect(await screen.findByText('Översiktens innehåll')).toBeVisible();
  expect(document.body).toHaveFocus();
});

it('changes part: writes what waits, keeps the address, moves the focus to the heading', async () => {
  const { session, actions } = show();
  await screen.findByText('Översiktens innehåll');
  await userEvent.click(rail().getByRole('button', { name: /A. Strategisk inriktning/ }));
  expect(await screen.findByText('Stegets innehåll')).toBeVisible();
  expect(actions.show).toHaveBeenCalledWith(12, 'a');
  expect(session.flushes()).toBe(1);
  expect(screen.getByRole('heading', { level: 2, name: 'A. Strategisk inriktning' })).toHaveFocus();
});

it('shows only the parts there are, with step B above its own', async () => {
  show();
  await screen.findByText('Översiktens innehåll');
  expect(rail().getAllByRole('button').map(({ textContent }) => textContent?.replace(/\s*[,(].*$/, ''))).toEqual(
    ['Översikt', 'A. Strategisk inriktning', 'B. Hållbarhetsanalys', 'Mål', 'Analys', 'Historik']);
  await userEvent.click(rail().getByRole('button', { name: /B. Hållbarhetsanalys/ }));
  expect(await screen.findByText('Målens innehåll')).toBeVisible();
});

it('follows what is filled and missing', async () => {
  const { session } = show();
  await screen.findByText('Översiktens innehåll');
  expect(rail().getByRole('button', { name: /A. Strategisk.*Inte påbörjad/ })).toBeVisible();
  act(() => { session.add('answer', { item: 'A1', text: 'Ja' }, 'case-1:A1'); });
  expect(rail().getByRole('button', { name: /A. Strategisk.*3 kvar/ })).toBeVisible();
});

it('offers another try when a part cannot be fetched', async () => {
  let isDown = true;
  const a = () => (isDown ? Promise.reject(new Error('offline')) : Promise.resolve({ Part: () => <p>Till slut</p> }));
  show({}, { target: 'a', loaders: { ...parts, a } });
  expect(await screen.findByText(/kunde inte hämtas/)).toBeVisible();
  isDown = false;
  await userEvent.click(screen.getByRole('button', { name: 'Försök igen' }));
  expect(await screen.findByText('Till slut')).toBeVisible();
});

it('writes what waits as the page is hidden or left', async () => {
  const { session } = show();
  await screen.findByText('Översiktens innehåll');
  fireEvent(window, new Event('pagehide'));
  Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
  fireEvent(document, new Event('visibilitychange'));
  Object.defineProperty(document, 'visibilityState', { value: 'visible', configurable: true });
  expect(session.flushes()).toBe(2);
});

it.each([
  ['saved', { status: 'saved', savedAt: new Date(2026, 2, 2, 10, 32).toISOString() }, 'Sparat 10:32'],
  ['waiting', { status: 'waiting' }, 'Sparas här tills du är tillbaka'],
  ['in conflict', { status: 'conflict', conflicts: 2 }, '2 fält har två texter. Välj vilka som gäller.'],
] as const)('says when all is %s', async (_name, summary, expected) => {
  const { session } = show();
  await screen.findByText('Översiktens innehåll');
  act(() => session.putSummary(summary));
  await waitFor(() => expect(screen.getAllByText(expected)[0]).toBeVisible());
});

it.each([
  ['a reader', { canEdit: false }, /Du kan läsa den här säkringen men inte ändra/],
  ['with the management group', { canEdit: false, readOnly: { kind: 'standing' }, assessment: { status: 'AwaitingDecision' } }, /Säkringen är hos ledningsgruppen/],
  ['ended', { canEdit: false, readOnly: { kind: 'standing' }, assessment: { status: 'Ended' } }, /Säkringen är avslutad/],
  ['deleted by somebody', { canEdit: false, readOnly: { kind: 'gone' } }, /Säkringen har tagits bort av någon. Det ni har skrivit finns kvar här/],
  ['newer lists', { canEdit: false, readOnly: { kind: 'site', state: { kind: 'newer', installed: 3, expected: 1 } } }, /Listorna på webbplatsen är nyare \(version 3\)/],
] as const)('says why nothing can be changed: %s', async (_name, from, expected) => {
  show(from);
  expect(await screen.findByText(expected)).toBeVisible();
});

it('claims nothing to be saved in a case that is gone', async () => {
  show({ canEdit: false, readOnly: { kind: 'gone' }, summary: { savedAt: new Date(2026, 2, 2, 10, 32).toISOString() } });
  await screen.findByText('Översiktens innehåll');
  expect(screen.queryByText(/Sparat|Allt är sparat/)).toBeNull();
});

it('asks whether the case is still there as the person goes to another part', async () => {
  const { session } = show();
  await screen.findByText('Översiktens innehåll');
  expect(session.looks()).toBe(0);
  await userEvent.click(rail().getByRole('button', { name: /Historik/ }));
  expect(session.looks()).toBe(1);
});

it('gives a state to parts that can be finished, and none to the overview and the history', async () => {
  show({ assessment: { purpose: 'Fler cyklar', unit: 'Trafik', owner: { id: 3, name: 'Per Alm', email: '' } } });
  await screen.findByText('Översiktens innehåll');
  expect(rail().getByRole('button', { name: 'Översikt' })).toBeVisible();
  expect(rail().getByRole('button', { name: 'Historik (Fylls i av sig själv)' })).toBeVisible();
  expect(document.querySelectorAll('nav path[d^="M5.1"]')).toHaveLength(0);
});

it.each(['refused', 'conflict'] as const)('says that the page is all that keeps a text that is %s', async (status) => {
  const { session } = show();
  await screen.findByText('Översiktens innehåll');
  act(() => session.putSummary({ status, conflicts: 1, draftsOnlyInMemory: true }));
  await waitFor(() => expect(screen.getAllByText(/Stäng den inte än/)[0]).toBeVisible());
});

it('brings no landmark of its own but the list of parts', async () => {
  const { container } = show();
  await screen.findByText('Översiktens innehåll');
  expect(container.querySelectorAll('main, header, [role="main"], [role="banner"]')).toHaveLength(0);
});

it.each([['a blank one', ''], ['a too long one', 'x'.repeat(60_000)]])('shows the name that is stored while %s is refused', async (_what, value) => {
  const { session } = show({ assessment: { name: value } });
  await screen.findByText('Översiktens innehåll');
  act(() => session.putField('assessment', 'case-1', 'name', { value, status: 'refused', failure: { kind: 'noName' }, stored: 'Ny bussgata' }));
  expect(screen.getByRole('heading', { level: 1, name: 'Ny bussgata' })).toBeVisible();
});

it('shows an awkward name as text, and a status that no decision proves as just that', async () => {
  const name = '<script>alert(1)</script> 🚲 '.repeat(9).trim();
  const { container } = show({ assessment: { name, status: 'Ended', routing: 'Decided', revision: 1 } });
  expect(await screen.findByRole('heading', { level: 1, name })).toBeVisible();
  expect(screen.getByText('Beslut saknas')).toBeVisible();
  await screen.findByText('Översiktens innehåll');
  expect(await axe(container)).toHaveNoViolations();
});

describe('the second stop of a consultation answer', () => {
  const Words: React.FC = () => {
    const { stops, questions } = useMethodTexts();
    return <p>{`${stops.S2.ways.goOn.title} | ${stops.S1.ways.goOn.title} | ${questions['S2.3'].title}`}</p>;
  };
  const stop2: PartLoaders = { stop2: () => Promise.resolve({ Part: Words }) };

  it('speaks of the overall judgement, never of step D', async () => {
    show({ assessment: { type: 'consultation' } }, { loaders: stop2 });
    expect(await screen.findByText('Gå vidare till samlad bedömning | Gå vidare till B | Vet ni tillräckligt för att svara?')).toBeVisible();
    expect(screen.getByText('Nu vet ni vad förslaget gör, på gott och ont. Väg det innan ni bedömer helheten.')).toBeVisible();
  });

  it('keeps the words an administrator has chosen', async () => {
    show({ assessment: { type: 'consultation' }, reference: [entryRow('p', 'question', 'S2.3', { title: 'Egna ord?' })] }, { loaders: stop2 });
    expect(await screen.findByText(/Vet ni tillräckligt för att gå till åtgärder/)).toBeVisible();
  });

  it('is as the handbook has it for every other type', async () => {
    show({ assessment: { type: 'grant' } }, { loaders: stop2 });
    expect(await screen.findByText(/^Gå vidare till D \|/)).toBeVisible();
  });
});
