import * as React from 'react';
import { act, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import type { Failure } from '../../../data/ports/results';
import { createFakeQueue, QueueHome, waitingCase, type FakeQueue } from '../testing/fake-queue';
import { QueueScreen } from '../queue-screen';

const Stage: React.FC<{ readonly queue: FakeQueue }> = ({ queue }) => (
  <QueueHome queue={queue}><QueueScreen first={null} caseId={12} onShow={() => undefined} onOpenCase={() => undefined} /></QueueHome>
);
const open = async (queue: FakeQueue): Promise<{ readonly unmount: () => void }> => {
  const { unmount } = render(<Stage queue={queue} />);
  await screen.findByRole('article');
  return { unmount };
};
const choose = (name: RegExp): Promise<void> => userEvent.click(screen.getByRole('radio', { name }));
const write = (label: RegExp, text: string): void => { fireEvent.change(screen.getByLabelText(label), { target: { value: text } }); };
const goOn = (): Promise<void> => userEvent.click(screen.getByRole('button', { name: 'Gå till bekräftelsen' }));
const send = async (): Promise<void> => {
  await goOn();
  await userEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Skriv beslutet' }));
};
const fillIn = async (): Promise<void> => {
  await choose(/^Avsluta/);
  write(/^Motivering/, '  Fågellivet går före. ');
  write(/^Protokoll och paragraf/, 'Ledningsgruppen § 14');
};
const decided = (): Promise<HTMLElement> => screen.findByRole('region', { name: /^Beslut: / });

it('reads the decision back, writes it in one row and shows it as kept', async () => {
  const queue = createFakeQueue();
  await open(queue);
  await fillIn();
  expect(screen.getByLabelText(/^Beslutsdatum/)).toHaveValue('2026-11-23');
  await goOn();
  const dialog = await screen.findByRole('dialog', { name: 'Stämmer beslutet?' });
  expect(dialog).toHaveTextContent('Insats: Kampanj Fartfyllda Åsnen');
  expect(dialog).toHaveTextContent('BeslutAvsluta');
  expect(dialog).toHaveTextContent('Beslutet skrivs i ditt namn, Sara Öhman, och går inte att ändra här efteråt.');
  expect(await axe(dialog)).toHaveNoViolations();
  expect(queue.sent).toEqual([]);
  await userEvent.click(within(dialog).getByRole('button', { name: 'Skriv beslutet' }));

  const made = await decided();
  expect(queue.sent).toEqual([{
    key: 'key-1', changes: { status: 'Ended', routing: 'Decided' },
    decision: {
      caseId: 12, revision: 1, decision: 'end', reason: 'Fågellivet går före.', conditions: [], minutesReference: 'Ledningsgruppen § 14', diaryNumber: '26RGK1', decidedOn: '2026-11-23', submissionDigest: '',
    },
  }]);
  expect(made).toHaveTextContent('Beslut: AvslutaBeslutat 23 november 2026, skrivet av Sara Öhman. Beslutet gäller inlämning 1.');
  expect(made).toHaveTextContent('MotiveringFågellivet går före.');
  expect(made).not.toHaveTextContent('status');
  expect(screen.queryByRole('radio')).toBeNull();
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(queue.kept.size).toBe(0);
  expect(document.activeElement).toHaveTextContent('Beslut: Avsluta');
  expect(await axe(screen.getByRole('article'))).toHaveNoViolations();
});

it('names what is missing, takes the focus there, and asks for conditions only with conditions', async () => {
  const queue = createFakeQueue();
  await open(queue);
  write(/^Beslutsdatum/, '2026-11-24');
  await goOn();
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(screen.getByText('3 uppgifter behöver rättas innan beslutet kan skrivas.')).toBeInTheDocument();
  expect(screen.getByText('Välj vad ledningsgruppen har beslutat.')).toBeInTheDocument();
  expect(screen.getByText('Skriv varför ledningsgruppen beslutade så.')).toBeInTheDocument();
  expect(screen.getByText('Datumet ligger framåt i tiden. Skriv in beslutet när det är fattat.')).toBeInTheDocument();
  await act(async () => { await new Promise((resolve) => setTimeout(resolve, 5)); });
  expect(document.activeElement).toBe(screen.getByRole('radio', { name: /^Fortsätt$|^Fortsätt(?! med)/ }));
  expect(screen.queryByRole('group', { name: 'Villkor' })).toBeNull();
  await choose(/^Fortsätt med villkor/);
  expect(screen.getByText('Skriv vad som ska vara uppfyllt.')).toBeInTheDocument();
  expect(screen.getByText('Skriv vem som ansvarar för villkoret.')).toBeInTheDocument();
  write(/^Vad ska vara uppfyllt/, 'Tak för regionens andel.');
  write(/^Ansvarig/, 'Projektledaren');
  write(/^Följs upp/, '2026-11-01');
  expect(screen.getByText('Dagen är före beslutsdatumet.')).toBeInTheDocument();
  write(/^Följs upp/, '2027-03-01');
  write(/^Motivering/, 'Nyttan är stor.');
  write(/^Beslutsdatum/, '2026-11-15');
  expect(screen.getByText('Datumet är före den dag då ärendet lämnades (16 november 2026).')).toBeInTheDocument();
  write(/^Beslutsdatum/, '2026-11-16');
  await send();
  expect(await decided()).toHaveTextContent('Villkor1. Tak för regionens andel.');
  expect(queue.sent[0]?.decision).toMatchObject({
    decision: 'continueWithConditions', conditions: [{ text: 'Tak för regionens andel.', owner: 'Projektledaren', due: '2027-03-01' }],
  });
  expect(queue.sent[0]?.changes).toEqual({ status: 'InProgress', routing: 'Decided' });
});

it('keeps a half-filled form through a reload', async () => {
  const queue = createFakeQueue();
  const { unmount } = await open(queue);
  await fillIn();
  unmount();
  await open(queue);
  expect(screen.getByRole('radio', { name: /^Avsluta/ })).toBeChecked();
  expect(screen.getByLabelText(/^Motivering/)).toHaveValue('  Fågellivet går före. ');
});

it('starts empty when the browser keeps something it does not understand', async () => {
  const queue = createFakeQueue();
  queue.kept.set('decision:12:1', { values: { reason: 7 } });
  await open(queue);
  expect(screen.getByLabelText(/^Motivering/)).toHaveValue('');
});

it.each<[string, Failure, string]>([
  ['forbidden', { kind: 'forbidden' }, 'SharePoint tillåter inte att du fattar beslut.'],
  ['offline', { kind: 'offline' }, 'Det blir ändå bara ett beslut.'],
  ['refused', { kind: 'refused', detail: 'Fältet är skyddat.' }, 'Fältet är skyddat.'],
  ['412', { kind: 'server', status: 412, detail: '' }, 'svar 412'],
])('loses nothing when the answer is %s', async (_, failure, sentence) => {
  const queue = createFakeQueue();
  queue.trouble.decide = failure;
  await open(queue);
  await fillIn();
  await send();
  expect(await screen.findByRole('alert')).toHaveTextContent(sentence);
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(screen.getByLabelText(/^Motivering/)).toHaveValue('  Fågellivet går före. ');
  expect(queue.kept.has('decision:12:1')).toBe(true);

  queue.trouble.decide = null;
  await send();
  await decided();
  expect(queue.sent.map(({ key }) => key)).toEqual(['key-1', 'key-1']);
});

it('writes nothing while the case cannot be read anew', async () => {
  const queue = createFakeQueue();
  await open(queue);
  await fillIn();
  queue.trouble.refresh = { kind: 'offline' };
  await send();
  expect(await screen.findByRole('alert')).toHaveTextContent('Det gick inte att nå SharePoint. Försök igen när nätet är tillbaka.');
  expect(queue.sent).toEqual([]);
});

it('takes a decision that arrived although its answer was lost', async () => {
  const queue = createFakeQueue();
  queue.trouble.decide = { kind: 'offline' };
  queue.trouble.isWrittenAnyway = true;
  await open(queue);
  await fillIn();
  await send();
  expect(await decided()).toHaveTextContent('Fågellivet går före.');
  expect(screen.getByText('Beslutet är sparat, men ärendets status hann inte ändras.')).toBeInTheDocument();
  expect(screen.queryByText('Det du skrev')).toBeNull();
  expect(screen.queryByRole('alert')).toBeNull();
  queue.trouble.decide = null;
  await userEvent.click(screen.getByRole('button', { name: 'Ändra statusen' }));
  expect(await screen.findByText(/skrivet av Sara/)).toBeInTheDocument();
  expect(queue.sent.map(({ key }) => key)).toEqual(['key-1']);
  expect(screen.queryByText(/status hann inte/)).toBeNull();
});

it.each(['before it is sent', 'while it is sent'])('yields to somebody who decides %s, and keeps the texts', async (when) => {
  const queue = createFakeQueue();
  await open(queue);
  await fillIn();
  if (when === 'before it is sent') queue.decideElsewhere({});
  else {
    queue.trouble.decide = { kind: 'refused', detail: '' };
    const { decide } = queue.product.decisions;
    jest.spyOn(queue.product.decisions, 'decide').mockImplementation((...args) => { queue.decideElsewhere({}); return decide(...args); });
  }
  await send();
  const made = await decided();
  expect(made).toHaveTextContent('Beslut: Åter till projektgruppen');
  expect(made).toHaveTextContent('För tunt underlag.');
  expect(screen.getByRole('alert')).toHaveTextContent('Lars Dahl har redan skrivit ett beslut i ärendet.');
  expect(made).toHaveTextContent('Det du skrevDet här är inte sparat i SharePoint.BeslutAvslutaMotiveringFågellivet går före.');
  await userEvent.click(screen.getByRole('button', { name: 'Ta bort det jag skrev' }));
  expect(screen.queryByText('Det du skrev')).toBeNull();
  expect(queue.kept.size).toBe(0);
});

it('asks to read again when the group has handed over anew, with the texts still in the form', async () => {
  const queue = createFakeQueue();
  await open(queue);
  await fillIn();
  queue.decideElsewhere({});
  queue.changeElsewhere({ revision: 2, proposal: 'Vi föreslår en lugnare kampanj.' });
  await send();
  expect(await screen.findByRole('alert')).toHaveTextContent('Projektgruppen har lämnat ett nytt underlag medan du skrev.');
  expect(screen.getByText('Vi föreslår en lugnare kampanj.')).toBeInTheDocument();
  expect(screen.getByLabelText(/^Motivering/)).toHaveValue('  Fågellivet går före. ');
  expect(queue.sent).toEqual([]);
  await send();
  await decided();
  expect(queue.sent[0]?.decision.revision).toBe(2);
  expect(queue.sent[0]?.key).not.toBe('key-1');
});

it('takes several conditions, reads them back, and passes over a row nobody filled in', async () => {
  const queue = createFakeQueue();
  await open(queue);
  await fillIn();
  await choose(/^Fortsätt med villkor/);
  const one = (n: number): HTMLElement => screen.getByRole('group', { name: `Villkor ${n}` });
  const put = (n: number, label: RegExp, text: string): void => { fireEvent.change(within(one(n)).getByLabelText(label), { target: { value: text } }); };
  expect(within(one(1)).queryByRole('button')).toBeNull();
  put(1, /^Vad ska/, 'Tak för farten.');
  put(1, /^Ansvarig/, 'Kommunen');
  put(1, /^Följs upp/, '2027-01-15');
  await userEvent.click(screen.getByRole('button', { name: 'Lägg till villkor' }));
  expect(document.activeElement).toBe(within(one(2)).getByLabelText(/^Vad ska/));
  put(2, /^Vad ska/, 'Ska bort');
  await userEvent.click(screen.getByRole('button', { name: 'Lägg till villkor' }));
  await userEvent.click(screen.getByRole('button', { name: 'Lägg till villkor' }));
  put(3, /^Vad ska/, 'Skyltar på plats.');
  put(3, /^Ansvarig/, 'Projektledaren');
  put(3, /^Följs upp/, '2027-05-01');
  await userEvent.click(screen.getByRole('button', { name: 'Ta bort villkor 2' }));
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Lägg till villkor' }));
  expect(await axe(screen.getByRole('article'))).toHaveNoViolations();
  await goOn();
  const dialog = await screen.findByRole('dialog');
  expect(dialog).toHaveTextContent('VillkorTak för farten.Ansvarig: Kommunen. Följs upp 15 januari 2027.Skyltar på plats.Ansvarig: Projektledaren. Följs upp 1 maj 2027.Motivering');
  expect(dialog).toHaveTextContent('Diarienummer26RGK1');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Skriv beslutet' }));
  await decided();
  expect(queue.sent[0]?.decision.conditions.map(({ text }) => text)).toEqual(['Tak för farten.', 'Skyltar på plats.']);
});

it('takes along conditions that an earlier version kept as one text', async () => {
  const queue = createFakeQueue();
  queue.kept.set('decision:12:1', { key: 'old', values: { decision: 'continueWithConditions', reason: 'Nytta.', conditions: 'Tak för farten.', minutesReference: '', decidedOn: null } });
  await open(queue);
  expect(screen.getByLabelText(/^Vad ska vara uppfyllt/)).toHaveValue('Tak för farten.');
  expect(screen.getByLabelText(/^Motivering/)).toHaveValue('Nytta.');
});

it('sends what was changed after a failed attempt as another attempt, and owns up to the first when it had arrived', async () => {
  const queue = createFakeQueue();
  queue.trouble.decide = { kind: 'offline' };
  await open(queue);
  await fillIn();
  await send();
  await screen.findByRole('alert');
  write(/^Motivering/, 'Stillheten går före.');
  await send();
  await screen.findByRole('alert');
  expect(queue.sent.map(({ key }) => key)).toEqual(['key-1', 'key-2']);

  // The first attempt had reached SharePoint all the time.
  queue.decideElsewhere({ key: 'case:1', attempt: 'key-1', decision: 'end', reason: 'Fågellivet går före.', author: { id: 9, name: 'Sara Öhman', email: '' } });
  await send();
  expect(await decided()).toHaveTextContent('Fågellivet går före.');
  expect(screen.getByRole('alert')).toHaveTextContent('Ett tidigare försök från det här formuläret hade kommit fram');
  expect(screen.getByText('Det du skrev').closest('div')).toHaveTextContent('Stillheten går före.');
  expect(queue.sent).toHaveLength(2);
});

it('tells rows that do not decide the case for what they are', async () => {
  const by = (id: number, name: string) => ({ author: { id, name, email: '' } });
  const queue = createFakeQueue({ of: {
    ...waitingCase, assessment: { ...waitingCase.assessment, revision: 2 }, deciders: { members: [9], past: [] },
    decisions: [
      { revision: 1, decision: 'backToGroup', reason: 'För tunt.', created: '2026-11-17T09:00:00Z', decidedOn: '2026-11-17', ...by(9, 'Sara Öhman') },
      { revision: 2, decision: 'continue', reason: 'Vi vill.', created: '2026-11-18T09:00:00Z', decidedOn: '2026-11-18', ...by(3, 'Erik Sandberg') },
      { revision: 7, decision: 'continue', created: '2026-11-19T09:00:00Z', ...by(9, 'Sara Öhman') },
    ],
  } });
  await open(queue);
  const said = screen.getByText('Andra beslut i ärendet').closest('div');
  expect(said).toHaveTextContent('Räknas inte: Erik Sandberg är inte med i ledningsgruppen.');
  expect(said).toHaveTextContent('Åter till projektgruppen, inlämning 1, 17 november 2026');
  expect(said).toHaveTextContent('Gällde den tidigare inlämningen. Skrivet av Sara Öhman.');
  expect(said).toHaveTextContent('Räknas inte: inlämningen finns inte.');
  expect(screen.queryByRole('region', { name: /^Beslut: / })).toBeNull();

  // None of them stands in the way of the decision itself.
  await fillIn();
  await send();
  expect(await decided()).toHaveTextContent('Beslut: AvslutaBeslutat 23 november 2026, skrivet av Sara Öhman. Beslutet gäller inlämning 2.');
});

it('says so when the row that was written does not count', async () => {
  const queue = createFakeQueue({ of: { ...waitingCase, deciders: { members: [4], past: [] } } });
  await open(queue);
  await fillIn();
  await send();
  expect(await screen.findByText(/den räknas inte som ett beslut eftersom du inte är med i gruppen/)).toBeInTheDocument();
  expect(screen.queryByRole('region', { name: /^Beslut: / })).toBeNull();
});

it('shows a decision that exists and offers no form', async () => {
  const queue = createFakeQueue();
  queue.decideElsewhere({ decision: 'continueWithConditions', conditions: 'Årlig avstämning.' });
  await queue.session.refresh();
  await open(queue);
  expect(await decided()).toHaveTextContent('VillkorÅrlig avstämning.');
  expect(screen.queryByRole('radio')).toBeNull();
  expect(screen.queryByRole('alert')).toBeNull();
});
