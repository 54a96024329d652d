import * as React from 'react';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { createFakeQueue, QueueHome, waitingCase, type FakeQueue } from './testing/fake-queue';
import { QueueScreen } from './queue-screen';

const Stage: React.FC<{ readonly queue: FakeQueue; readonly startsAt?: number | null; readonly onOpenCase?: (id: number) => void }> = ({ queue, startsAt = null, onOpenCase = () => undefined }) => {
  const [caseId, setCaseId] = React.useState(startsAt);
  return <QueueHome queue={queue}><QueueScreen first={null} caseId={caseId} onShow={setCaseId} onOpenCase={onOpenCase} /></QueueHome>;
};

const opened = async (queue: FakeQueue): Promise<HTMLElement> => {
  render(<Stage queue={queue} startsAt={12} />);
  await screen.findByRole('heading', { level: 2, name: 'Kampanj Fartfyllda Åsnen' });
  return screen.getByRole('article');
};

beforeEach(() => { Object.defineProperty(window, 'innerWidth', { value: 1280, configurable: true }); });

describe('the list', () => {
  it('shows what waits, since when, and in which hands', async () => {
    const queue = createFakeQueue({ others: [{ name: 'Andra', unit: 'Kultur', revision: 2, submittedAt: '2026-11-22T09:00:00Z' }] });
    const { container } = render(<Stage queue={queue} />);
    const items = await screen.findAllByRole('listitem');
    expect(items).toHaveLength(2);
    expect(items[0]).toHaveTextContent('Erik Sandberg');
    expect(items[0]).toHaveTextContent('Väntat 7 dagar, sedan 16 november 2026');
    expect(items[0]).toHaveTextContent('Nytt');
    expect(items[1]).toHaveTextContent('Väntat 1 dag');
    expect(items[1]).toHaveTextContent('Inlämning 2');
    expect(items[1]).toHaveTextContent('Mottaget');
    expect(screen.queryByText(/Du kan läsa ärendena/)).toBeNull();
    expect(await axe(container)).toHaveNoViolations();
  });

  it('says that nothing waits', async () => {
    render(<Stage queue={createFakeQueue({ isEmpty: true })} />);
    expect(await screen.findByText('Inget väntar på beslut')).toBeInTheDocument();
    expect(screen.queryByRole('list')).toBeNull();
  });

  it('says what went wrong and reads again', async () => {
    const queue = createFakeQueue();
    queue.trouble.waiting = { kind: 'offline' };
    render(<Stage queue={queue} />);
    expect(await screen.findByRole('alert')).toHaveTextContent('Ingen kontakt med SharePoint');
    queue.trouble.waiting = null;
    await userEvent.click(screen.getByRole('button', { name: 'Försök igen' }));
    expect(await screen.findByRole('link', { name: 'Kampanj Fartfyllda Åsnen' })).toBeInTheDocument();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('opens a case beside the list on a wide screen and moves the focus to it', async () => {
    render(<Stage queue={createFakeQueue()} />);
    await userEvent.click(await screen.findByRole('link', { name: 'Kampanj Fartfyllda Åsnen' }));
    expect(await screen.findByRole('article')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Kampanj Fartfyllda Åsnen' })).toHaveAttribute('aria-current', 'true');
    expect(document.activeElement).toHaveTextContent(/^Kampanj Fartfyllda Åsnen$/);
    expect(document.activeElement?.tagName).toBe('H2');
  });

  it('goes back to the list on a narrow screen', async () => {
    Object.defineProperty(window, 'innerWidth', { value: 360, configurable: true });
    await opened(createFakeQueue());
    expect(screen.queryByRole('link', { name: 'Kampanj Fartfyllda Åsnen' })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Till listan' }));
    expect(await screen.findByRole('link', { name: 'Kampanj Fartfyllda Åsnen' })).toBeInTheDocument();
    expect(screen.queryByRole('article')).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('link', { name: 'Kampanj Fartfyllda Åsnen' }));
  });
});

describe('the brief', () => {
  it('shows judgement, effects, conflicts, proposal, what is open and keys', async () => {
    const brief = await opened(createFakeQueue());
    const part = (name: string): HTMLElement => within(brief).getByRole('region', { name });
    expect(part('Vad det handlar om')).toHaveTextContent('Fler besökare med båt.');
    const judged = within(part('Samlad bedömning')).getAllByRole('listitem');
    expect(judged.map((item) => item.textContent)).toEqual([
      'Social MotverkarStillheten försvinner.', 'Ekologisk Inte tillämpbarIngen motivering.', 'Ekonomisk BidrarFler gästnätter.',
    ]);
    expect(part('Samlad bedömning')).toHaveTextContent('Petra Ek, folkhälsostrateg. Bedömningen gjordes 12 november 2026.');
    const forIt = within(brief).getByRole('list', { name: 'Talar för' });
    expect(within(forIt).getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      'Agenda 2030, mål 8: Anständiga arbetsvillkor och ekonomisk tillväxtIndirektFler jobb.',
      'Agenda 2030, mål 15: Ekosystem och biologisk mångfaldKumulativPengar till skötsel.',
      'Prioritering: Utveckla attraktiva livsmiljöer med god tillgänglighetFler upptäcker länet.',
    ]);
    const against = within(brief).getByRole('list', { name: 'Talar emot' });
    expect(within(against).getAllByRole('listitem')[0]).toHaveTextContent('Direkt · fåglar i innerzonen');
    expect(against).toHaveTextContent('Okänt mål (sdg.99)');
    expect(part('Konflikter och ställningstaganden')).toHaveTextContent('Besöksnäring eller BevarandeMålkonfliktStällningstagandeBevarandet går före.');
    expect(part('Projektgruppens förslag')).toHaveTextContent('Vi föreslår att kampanjen avslutas.');
    expect(part('Vad som återstår')).toHaveTextContent('Hur många båtar?Projektledaren');
    expect(part('Vad som återstår')).toHaveTextContent('Hur många bilar?Projektgruppen går vidare ändå: Räknas i höst.');
    expect(part('Vad som återstår')).not.toHaveTextContent('Löst');
    expect(part('Vad som återstår')).not.toHaveTextContent('Inte viktig');
    expect(part('Hållbarhetsnycklar och åtgärder')).toHaveTextContent('Skydda innerzonenSkylta zonenKommunen, klar senast 1 maj 2027');
  });

  it('is accessible, form included', async () => {
    const brief = await opened(createFakeQueue());
    expect(within(brief).getByRole('region', { name: 'Beslut' })).toBeInTheDocument();
    expect(await axe(brief)).toHaveNoViolations();
  });

  it('leaves the focus alone when a link led here, and leads to the decision on request', async () => {
    Element.prototype.scrollIntoView = () => undefined;
    const brief = await opened(createFakeQueue());
    expect(document.activeElement).toBe(document.body);
    await userEvent.click(within(brief).getByRole('button', { name: 'Till beslutet' }));
    expect(document.activeElement).toBe(within(brief).getByRole('heading', { name: 'Beslut' }));
  });

  it('opens the whole case', async () => {
    const onOpenCase = jest.fn();
    render(<Stage queue={createFakeQueue()} startsAt={12} onOpenCase={onOpenCase} />);
    await userEvent.click(await screen.findByRole('button', { name: 'Öppna hela säkringen' }));
    expect(onOpenCase).toHaveBeenCalledWith(12);
  });

  it('says what hinders opening it and opens it again', async () => {
    const queue = createFakeQueue();
    queue.trouble.open = { kind: 'gone' };
    render(<Stage queue={queue} startsAt={12} />);
    expect(await screen.findByRole('alert')).toHaveTextContent('Det här finns inte längre');
    queue.trouble.open = null;
    await userEvent.click(screen.getByRole('button', { name: 'Försök igen' }));
    expect(await screen.findByRole('article')).toBeInTheDocument();
  });
});

describe('who may decide', () => {
  it('marks the case as taken in for someone who may', async () => {
    const queue = createFakeQueue();
    await opened(queue);
    expect(queue.claims).toEqual([12]);
    expect((await screen.findAllByText('Mottaget'))[0]).toBeInTheDocument();
  });

  it('offers a project member everything to read and no decision', async () => {
    const queue = createFakeQueue({ mayDecide: false });
    const brief = await opened(queue);
    expect(screen.getByText('Du kan läsa ärendena. Ledningsgruppen fattar besluten.')).toBeInTheDocument();
    expect(within(brief).getByText('Bara ledningsgruppen fattar beslut. Du kan läsa underlaget.')).toBeInTheDocument();
    expect(within(brief).queryByRole('radio')).toBeNull();
    expect(within(brief).queryByRole('button', { name: 'Till beslutet' })).toBeNull();
    expect(queue.claims).toEqual([]);
  });

  it('offers no decision where the lists are of another version, and says what to do', async () => {
    const queue = createFakeQueue({ mayDecide: false, of: { ...waitingCase, canEdit: false, readOnly: { kind: 'site', state: { kind: 'newer', installed: 2, expected: 1 } } } });
    const brief = await opened(queue);
    expect(brief).toHaveTextContent('Ladda om sidan. Hjälper det inte behöver verktyget uppdateras.');
    expect(within(brief).queryByText(/Bara ledningsgruppen fattar beslut/)).toBeNull();
    expect(within(brief).queryByRole('radio')).toBeNull();
  });

  it.each([
    [{ status: 'InProgress', routing: 'None' }, 'Projektgruppen arbetar med det'],
    [{ status: 'Ended', routing: 'Decided' }, 'det finns inget beslut av ledningsgruppen'],
    [{ status: 'Ended', routing: 'None' }, 'Projektgruppen har avslutat insatsen'],
    [{ status: 'Completed', routing: 'None' }, 'Säkringen är klar'],
  ] as const)('offers no decision on a case that does not wait: %j', async (assessment, sentence) => {
    const queue = createFakeQueue({ of: { ...waitingCase, assessment: { ...waitingCase.assessment, ...assessment } } });
    const brief = await opened(queue);
    expect(brief).toHaveTextContent(sentence);
    expect(within(brief).queryByRole('radio')).toBeNull();
    expect(queue.claims).toEqual([]);
  });
});
