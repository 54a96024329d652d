import * as React from 'react';
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { QueueScreen } from '../queue-screen';
import { createFakeQueue, QueueHome, type FakeQueue, type FakeQueueOptions } from '../testing/fake-queue';

const Stage: React.FC<{ readonly queue: FakeQueue }> = ({ queue }) => {
  const [caseId, setCaseId] = React.useState<number | null>(null);
  return <QueueHome queue={queue}><QueueScreen first={null} caseId={caseId} onShow={setCaseId} onOpenCase={() => undefined} /></QueueHome>;
};
const onDesk = async (options: FakeQueueOptions = {}): Promise<{ readonly queue: FakeQueue; readonly container: HTMLElement }> => {
  const queue = createFakeQueue(options);
  const { container } = render(<Stage queue={queue} />);
  await screen.findByRole('heading', { level: 1 });
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Uppdatera listan' })).not.toBeNull());
  return { queue, container };
};
const meeting = (name: RegExp | string): HTMLElement => screen.getByRole('region', { name });
const namesIn = (region: HTMLElement): string[] => within(region).queryAllByRole('link').map((link) => link.textContent ?? '');
const press = (name: RegExp | string): Promise<void> => userEvent.click(screen.getByRole('button', { name }));
const dialog = (): Promise<HTMLElement> => screen.findByRole('dialog');
const inDialog = async (name: string): Promise<void> => userEvent.click(within(await dialog()).getByRole('button', { name }));
const write = async (label: RegExp, text: string): Promise<void> => { fireEvent.change(within(await dialog()).getByLabelText(label), { target: { value: text } }); };

const planned: FakeQueueOptions = {
  others: [{ name: 'Andra', submittedAt: '2026-11-20T09:00:00Z' }, { name: 'Tredje', submittedAt: '2026-11-21T09:00:00Z' }],
  meetings: [
    { key: 'dec', name: 'Ärendeberedning december', date: '2026-12-10' }, { key: 'nov', name: 'Ärendeberedning november', date: '2026-11-26', note: 'Kl. 9 i Linné' },
    { key: 'old', name: 'Ärendeberedning oktober', date: '2026-10-29' }, { key: 'gone', name: 'Inställt', date: '2026-12-01', isRemoved: true },
  ],
  agenda: [
    { key: 'i1', assessmentId: 12, revision: 1, meeting: 'nov', order: 1, presenter: 'Maria Holm' }, { key: 'i2', assessmentId: 20, revision: 1, meeting: 'nov', order: 2 },
  ],
};

beforeEach(() => { Object.defineProperty(window, 'innerWidth', { value: 1280, configurable: true }); });

it('shows cases under their meetings, the next one first, and those on none', async () => {
  const { container } = await onDesk(planned);
  expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual(['Ärendeberedning november', 'Ärendeberedning december', 'Inte på något möte']);
  expect(meeting('Ärendeberedning november')).toHaveTextContent('26 november 2026');
  expect(meeting('Ärendeberedning november')).toHaveTextContent('Kl. 9 i Linné');
  expect(namesIn(meeting('Ärendeberedning november'))).toEqual(['Kampanj Fartfyllda Åsnen', 'Andra']);
  expect(meeting('Ärendeberedning november')).toHaveTextContent('Föredras av Maria Holm');
  expect(meeting('Ärendeberedning november')).toHaveTextContent('Ingen föredragande');
  expect(meeting('Ärendeberedning december')).toHaveTextContent('Inga ärenden på mötet än.');
  expect(namesIn(meeting('Inte på något möte'))).toEqual(['Tredje']);
  expect(await axe(container)).toHaveNoViolations();
});

it('keeps a meeting that has been held as long as a case on it waits', async () => {
  await onDesk({ ...planned, agenda: [{ assessmentId: 12, revision: 1, meeting: 'old', order: 1 }] });
  expect(screen.getAllByRole('heading', { level: 2 })[0]).toHaveTextContent('Ärendeberedning oktober');
  expect(meeting('Ärendeberedning oktober')).toHaveTextContent('Mötet har varit');
});

it('moves a case up, with the focus on the way that is left', async () => {
  const { queue } = await onDesk(planned);
  await press('Flytta upp Andra');
  await waitFor(() => expect(namesIn(meeting('Ärendeberedning november'))).toEqual(['Andra', 'Kampanj Fartfyllda Åsnen']));
  expect(queue.asked).toEqual(['change i2: {"order":1}', 'change i1: {"order":2}']);
  expect(screen.getByRole('button', { name: 'Flytta upp Andra' })).toBeDisabled();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Flytta ner Andra' }));
});

it('shows what it became when somebody else was first', async () => {
  const { queue } = await onDesk(planned);
  queue.changeRowElsewhere('i2', { meeting: 'dec', order: 1 });
  await press('Flytta upp Andra');
  expect(await screen.findByRole('alert')).toHaveTextContent('Någon annan hann ändra före dig.');
  expect(namesIn(meeting('Ärendeberedning december'))).toEqual(['Andra']);
});

it('puts a case on the next meeting, last and with a presenter', async () => {
  const { queue } = await onDesk(planned);
  await press('Sätt på ett möte: Tredje');
  expect(within(await dialog()).getByLabelText('Möte')).toHaveValue('nov');
  await write(/^Föredragande/, ' Karin Åberg ');
  expect(await axe(await dialog())).toHaveNoViolations();
  await inDialog('Spara');
  await waitFor(() => expect(namesIn(meeting('Ärendeberedning november'))).toEqual(['Kampanj Fartfyllda Åsnen', 'Andra', 'Tredje']));
  expect(meeting('Ärendeberedning november')).toHaveTextContent('Föredras av Karin Åberg');
  // The button that was pressed is gone.
  await waitFor(() => expect(screen.getByRole('link', { name: 'Tredje' })).toHaveFocus());
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(queue.kept.size).toBe(0);
});

it('takes a case off the agenda', async () => {
  const { queue } = await onDesk(planned);
  await press('Flytta Andra eller byt föredragande');
  fireEvent.change(within(await dialog()).getByLabelText('Möte'), { target: { value: '' } });
  await inDialog('Spara');
  await waitFor(() => expect(namesIn(meeting('Inte på något möte'))).toEqual(['Andra', 'Tredje']));
  expect(queue.asked).toEqual(['change i2: {"meeting":"","presenter":"","order":1}']);
});

it.each([
  ['offline', { kind: 'offline' }, 'Det gick inte att nå SharePoint.'],
  ['forbidden', { kind: 'forbidden' }, 'Bara ledningsgruppen gör det.'],
  ['busy', { kind: 'busy', retryAfterSeconds: null }, 'SharePoint har mycket att göra'],
] as const)('keeps a new meeting through %s, and adds it once', async (_, failure, sentence) => {
  const { queue } = await onDesk(planned);
  await press('Lägg till möte');
  await inDialog('Spara mötet');
  expect(within(await dialog()).getByText('Ange vilken dag mötet är.')).toBeInTheDocument();
  expect(screen.getByLabelText(/^Dag/)).toHaveFocus();
  await write(/^Dag/, '2027-01-14');
  await write(/^Tid/, 'Kl. 13');
  queue.trouble.desk = failure;
  await inDialog('Spara mötet');
  expect(await screen.findByText(new RegExp(sentence))).toBeInTheDocument();
  await inDialog('Avbryt');
  queue.trouble.desk = null;
  await press('Lägg till möte');
  expect(within(await dialog()).getByLabelText(/^Tid/)).toHaveValue('Kl. 13');
  await inDialog('Spara mötet');
  await waitFor(() => expect(meeting('Ärendeberedning')).toHaveTextContent('14 januari 2027'));
  const adds = queue.asked.filter((what) => what.startsWith('add'));
  expect(adds).toHaveLength(2);
  expect(new Set(adds).size).toBe(1);
  expect(queue.kept.size).toBe(0);
});

it('goes on from an attempt whose answer was lost with what stands in the form now', async () => {
  const { queue } = await onDesk(planned);
  await press('Lägg till möte');
  await write(/^Dag/, '2027-01-14');
  const { addMeeting } = queue.product.meetings;
  const spy = jest.spyOn(queue.product.meetings, 'addMeeting').mockImplementationOnce(async (...args) => { await addMeeting(...args); return { ok: false, failure: { kind: 'offline' } }; });
  await inDialog('Spara mötet');
  await screen.findByRole('alert');
  await write(/^Dag/, '2027-01-15');
  await inDialog('Spara mötet');
  await waitFor(() => expect(meeting('Ärendeberedning')).toHaveTextContent('15 januari 2027'));
  expect(screen.getAllByRole('region', { name: 'Ärendeberedning' })).toHaveLength(1);
  spy.mockRestore();
});

it('changes a meeting, meets somebody else’s change, and says what stands there now', async () => {
  const { queue } = await onDesk(planned);
  await press('Ändra möte: Ärendeberedning november');
  await write(/^Dag/, '2026-11-27');
  queue.changeRowElsewhere('nov', { date: '2026-11-30' });
  await inDialog('Spara mötet');
  expect(within(await dialog()).getByRole('alert')).toHaveTextContent('Någon annan hann ändra före dig.');
  expect(await dialog()).toHaveTextContent('2026-11-30');
  await inDialog('Spara mötet');
  await waitFor(() => expect(meeting('Ärendeberedning november')).toHaveTextContent('27 november 2026'));
});

it('removes a meeting after asking, and its cases stand on none', async () => {
  const { queue } = await onDesk(planned);
  await press('Ändra möte: Ärendeberedning november');
  await inDialog('Ta bort mötet');
  const asks = await screen.findByRole('alertdialog');
  expect(asks).toHaveTextContent('2 ärenden hamnar under Inte på något möte.');
  await userEvent.click(within(asks).getByRole('button', { name: 'Ta bort mötet' }));
  await waitFor(() => expect(namesIn(meeting('Inte på något möte'))).toEqual(['Kampanj Fartfyllda Åsnen', 'Andra', 'Tredje']));
  expect(queue.asked).toEqual(['change nov: {"isRemoved":true}']);
  await waitFor(() => expect(screen.getByRole('button', { name: 'Lägg till möte' })).toHaveFocus());
});

it('lets a reader read everything and change nothing', async () => {
  await onDesk({ ...planned, mayDecide: false, openConditions: [{ caseName: 'Äldre', condition: { text: 'Tak.' } }] });
  expect(screen.getByText('Du kan läsa ärendena. Ledningsgruppen fattar besluten.')).toBeInTheDocument();
  expect(screen.getByText('Tak.')).toBeInTheDocument();
  expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['Dagordning att skriva ut', 'Uppdatera listan']);
});

it('tells a case whose decision stands although its status has not followed', async () => {
  await onDesk({ decidedIds: [12] });
  expect(screen.getByRole('listitem')).toHaveTextContent('Beslutat');
});

it('says in the brief where the case is taken up, and changes it there', async () => {
  await onDesk(planned);
  await userEvent.click(screen.getByRole('link', { name: 'Kampanj Fartfyllda Åsnen' }));
  const brief = await screen.findByRole('article');
  expect(brief).toHaveTextContent('Tas upp på Ärendeberedning november, 26 november 2026 · Föredras av Maria Holm');
  await userEvent.click(within(brief).getByRole('button', { name: /^Flytta Kampanj/ }));
  fireEvent.change(within(await dialog()).getByLabelText('Möte'), { target: { value: 'dec' } });
  await inDialog('Spara');
  await waitFor(() => expect(brief).toHaveTextContent('Tas upp på Ärendeberedning december, 10 december 2026'));
  await press('Till listan');
  expect(document.activeElement).toBe(screen.getByRole('link', { name: 'Kampanj Fartfyllda Åsnen' }));
});
