import * as React from 'react';
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { QueueScreen } from '../queue-screen';
import { createFakeQueue, QueueHome, waitingCase, type FakeQueue, type FakeQueueOptions } from '../testing/fake-queue';

const show = (queue: FakeQueue, caseId: number | null = null): HTMLElement =>
  render(<QueueHome queue={queue}><QueueScreen first={null} caseId={caseId} onShow={() => undefined} onOpenCase={() => undefined} /></QueueHome>).container;
const dialog = (): Promise<HTMLElement> => screen.findByRole('dialog');
const write = async (label: RegExp, text: string): Promise<void> => { fireEvent.change(within(await dialog()).getByLabelText(label), { target: { value: text } }); };
const inDialog = async (name: string): Promise<void> => userEvent.click(within(await dialog()).getByRole('button', { name }));

const openConditions: FakeQueueOptions['openConditions'] = [
  { caseName: 'Dubbelspår', condition: { key: 'far', text: 'Redovisa kostnaden.', owner: 'Trafikchefen', due: '2027-03-01' } },
  { caseName: 'Dubbelspår', condition: { key: 'late', text: 'Räkna på buller.', owner: 'Projektledaren', due: '2026-11-01' } },
  {
    caseName: '', condition: { key: 'said', text: 'Skyltar på plats.', due: '2026-12-01', assessmentId: 13 },
    reports: [{ condition: 'said', text: 'Uppsatta 20 november.', reportedOn: '2026-11-20', saysMet: true }],
  },
];

beforeEach(() => { Object.defineProperty(window, 'innerWidth', { value: 1280, configurable: true }); });

it('lists conditions until they are met, what is overdue first, with what the group has reported', async () => {
  const container = show(createFakeQueue({ openConditions }));
  const part = await screen.findByRole('region', { name: 'Villkor att följa upp' });
  expect(part).toHaveTextContent('3 villkor är inte uppfyllda, 1 är försenat');
  const items = within(part).getAllByRole('listitem');
  expect(items.map((item) => within(item).getByText(/Räkna|Skyltar|Redovisa/).textContent)).toEqual(['Räkna på buller.', 'Skyltar på plats.', 'Redovisa kostnaden.']);
  expect(items[0]).toHaveTextContent('FörsenatRäkna på buller.Ansvarig: Projektledaren · Skulle ha följts upp 1 november 2026Projektgruppen har inte rapporterat något.');
  expect(items[1]).toHaveTextContent('Rapporterat som uppfyllt');
  expect(items[1]).toHaveTextContent('Ingen ansvarig');
  expect(items[2]).toHaveTextContent('Att uppfylla');
  await userEvent.click(within(items[1] as HTMLElement).getByRole('button', { name: 'Projektgruppens rapport' }));
  expect(items[1]).toHaveTextContent('20 november 2026, Maria LindSäger att villkoret är uppfylltUppsatta 20 november.');
  expect(await axe(container)).toHaveNoViolations();
});

it('says that a condition is met: how and when, and nothing typed is lost on the way', async () => {
  const queue = createFakeQueue({ openConditions });
  show(queue);
  await userEvent.click(await screen.findByRole('button', { name: 'Markera som uppfyllt: Räkna på buller.' }));
  await inDialog('Villkoret är uppfyllt');
  expect(within(await dialog()).getByText('Skriv hur villkoret uppfylldes.')).toBeInTheDocument();
  await write(/^Hur uppfylldes/, 'Utredningen är klar.');
  await write(/^Uppfyllt den/, '2026-11-24');
  expect(within(await dialog()).getByText('Datumet ligger framåt i tiden.')).toBeInTheDocument();
  await write(/^Uppfyllt den/, '2026-11-20');
  queue.trouble.desk = { kind: 'forbidden' };
  await inDialog('Villkoret är uppfyllt');
  expect(await screen.findByRole('alert')).toHaveTextContent('SharePoint tillåter inte att du ändrar villkoret.');
  await inDialog('Avbryt');
  queue.trouble.desk = null;
  await userEvent.click(screen.getByRole('button', { name: 'Markera som uppfyllt: Räkna på buller.' }));
  expect(within(await dialog()).getByLabelText(/^Hur uppfylldes/)).toHaveValue('Utredningen är klar.');
  await inDialog('Villkoret är uppfyllt');
  await waitFor(() => expect(screen.queryByText('Räkna på buller.')).toBeNull());
  expect(screen.getByText(/^2 villkor är inte uppfyllda\./)).toBeInTheDocument();
  expect(queue.asked.slice(-1)).toEqual(['change late: {"isMet":true,"metOn":"2026-11-20","metHow":"Utredningen är klar."}']);
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Villkor att följa upp' })));
  expect(queue.kept.size).toBe(0);
});

it('changes the day and the owner, and shows somebody else’s change before it is written over', async () => {
  const queue = createFakeQueue({ openConditions });
  show(queue);
  await userEvent.click(await screen.findByRole('button', { name: 'Ändra dag eller ansvarig: Redovisa kostnaden.' }));
  await write(/^Följs upp/, '2027-04-01');
  queue.changeRowElsewhere('far', { owner: 'Ekonomichefen' });
  await inDialog('Spara');
  expect(within(await dialog()).getByRole('alert')).toHaveTextContent('Någon annan hann ändra före dig.');
  expect(await dialog()).toHaveTextContent('Ansvarig: Ekonomichefen.');
  await write(/^Ansvarig/, 'Ekonomichefen');
  await inDialog('Spara');
  expect(await screen.findByText('Ansvarig: Ekonomichefen · Följs upp 1 april 2027')).toBeInTheDocument();
});

describe('beside the decision', () => {
  const decidedCase = {
    ...waitingCase,
    assessment: { ...waitingCase.assessment, status: 'InProgress', routing: 'Decided' },
    decisions: [{ revision: 1, decision: 'continueWithConditions', attempt: 'a', reason: 'Nyttan är stor.', conditions: '1. Tak.', decidedOn: '2026-11-20' }],
    conditions: [
      { key: 'a:1', attempt: 'a', text: 'Tak för farten.', owner: 'Kommunen', due: '2027-01-15' },
      { key: 'b:1', attempt: 'b', text: 'Från ett försök som inte blev beslutet.' },
    ],
    rows: { ...waitingCase.rows, conditionReport: [{ condition: 'a:1', text: 'Beslutat i nämnden.', reportedOn: '2026-11-21', saysMet: true }] },
  } as const;

  it('shows the conditions of that decision alone, and marks one as met', async () => {
    const queue = createFakeQueue({ of: decidedCase });
    show(queue, 12);
    const part = await screen.findByRole('region', { name: 'Villkor' });
    expect(part).toHaveTextContent('Rapporterat som uppfylltTak för farten.');
    expect(part).not.toHaveTextContent('inte blev beslutet');
    await userEvent.click(within(part).getByRole('button', { name: /^Markera som uppfyllt/ }));
    await write(/^Hur uppfylldes/, 'Nämndens beslut § 12.');
    await inDialog('Villkoret är uppfyllt');
    await waitFor(() => expect(part).toHaveTextContent('UppfylltTak för farten.Ansvarig: Kommunen · Uppfyllt 23 november 2026Nämndens beslut § 12.'));
  });

  it('goes on showing them while the next submission waits', async () => {
    const queue = createFakeQueue({ of: { ...decidedCase, assessment: { ...waitingCase.assessment, revision: 2 } } });
    show(queue, 12);
    expect(await screen.findByRole('region', { name: 'Villkor från beslutet om inlämning 1' })).toHaveTextContent('Tak för farten.');
    expect(screen.getByRole('region', { name: 'Beslut' })).toBeInTheDocument();
  });

  it('shows the text of a decision that has no rows', async () => {
    const queue = createFakeQueue({ of: { ...decidedCase, decisions: [{ ...decidedCase.decisions[0], attempt: '', conditions: 'Årlig avstämning.' }] } });
    show(queue, 12);
    expect(await screen.findByRole('region', { name: 'Villkor' })).toHaveTextContent('VillkorÅrlig avstämning.');
  });
});
