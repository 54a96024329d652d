import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { blankRow } from '../../../tests/fixtures/fake-session';
import { createFakeDiagnosis, eventOf, flowsOf, groupsOf, planOf, showDiagnosis, step } from './testing/fake-diagnosis';

const card = async (name: string): Promise<HTMLElement> => screen.findByRole('article', { name });
const stopped = blankRow('assessment', { id: 12, name: 'Kampanj Fartfyllda Åsnen', status: 'AwaitingDecision', routing: 'Failed', revision: 2 });
const foreign = (id: number, author: { id: number; name: string }) =>
  blankRow('decision', { id, assessmentId: 12, revision: 1, decision: 'end', created: '2026-11-20T09:00:00Z', author: { ...author, email: '' } });
const anna = { id: 3, name: 'Anna Lindqvist' };

describe('the check', () => {
  it('says that all is well, part by part, and what of it is only to be known', async () => {
    const { container } = showDiagnosis(createFakeDiagnosis());
    expect(screen.getByRole('status')).toHaveTextContent('Kontrollerar listor, grupper och flöden …');
    expect(await screen.findByText('Allt är som det ska.')).toBeInTheDocument();
    expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
      'Listor, kolumner och rättigheter', 'Grupper', 'Ärenden som har stannat', 'Beslut som inte räknas', 'Flöden i Power Automate', 'Fel som har noterats', 'Händelselogg',
    ]);
    expect(screen.getAllByText('Som det ska')).toHaveLength(6);
    expect(within(await card('Grupper')).getByText('Ledningsgrupp').closest('li')).toHaveTextContent('2 medlemmar');
    expect(within(await card('Flöden i Power Automate')).getByText('Kort till ledningsgruppen').closest('li')).toHaveTextContent('Hördes senast 23 november 2026 klockan');
    expect(await axe(container)).toHaveNoViolations();
  });

  it('tells each fault with how to mend it, and counts them', async () => {
    const site = createFakeDiagnosis({
      plan: planOf({ steps: [step, { id: 'access:HbKeys', kind: 'access', of: 'Nycklar', name: 'Nycklar' }] }),
      groups: groupsOf({ management: 0, flow: 0 }), flows: [...flowsOf('2026-11-23T11:50:00Z').slice(1), ...flowsOf('2026-11-01T11:50:00Z').slice(0, 1)],
      stopped: [stopped], foreignDecisions: [foreign(1, anna), foreign(2, anna)], failures: [eventOf({ name: 'Kortet gick inte iväg', source: 'HbCaseToManagement', text: '502 BadGateway', assessmentId: 12 })],
      caseNames: { 12: 'Kampanj Fartfyllda Åsnen' },
    });
    const { container, onSetup, opened } = showDiagnosis(site);
    expect(await screen.findByText('7 saker behöver rättas. De är märkta nedanför.')).toBeInTheDocument();
    const lists = await card('Listor, kolumner och rättigheter');
    expect(lists).toHaveTextContent('Kolumnen Hållbarhetsnyckel i Åtgärder saknar index. Då stannar listan när den blir stor.');
    expect(lists).toHaveTextContent('Rättigheterna på Nycklar är inte som de ska.');
    await userEvent.click(within(lists).getByRole('button', { name: 'Rätta med installationen' }));
    await userEvent.click(within(await card('Grupper')).getByRole('button', { name: 'Lägg till personer' }));
    expect(onSetup).toHaveBeenCalledTimes(2);
    expect(await card('Grupper')).toHaveTextContent('Ingen i ledningsgruppen. Då kan ingen besluta');
    expect(await card('Grupper')).toHaveTextContent('Ingen, fast flödena har hörts av.');
    expect(within(await card('Flöden i Power Automate')).getByText('Kort till ledningsgruppen').closest('li')).toHaveTextContent('Det är för länge sedan.Öppna flödet i Power Automate.');
    const faults = await card('Fel som har noterats');
    expect(faults).toHaveTextContent('502 BadGateway');
    await userEvent.click(within(faults).getByRole('link', { name: 'Kampanj Fartfyllda Åsnen' }));
    expect(opened).toEqual([12]);
    expect(await axe(container)).toHaveNoViolations();
  });

  it('takes flows that were never heard from for a choice', async () => {
    showDiagnosis(createFakeDiagnosis({ flows: flowsOf(null), groups: groupsOf({ flow: 0 }) }));
    expect(await screen.findByText('Allt är som det ska.')).toBeInTheDocument();
    expect(await card('Flöden i Power Automate')).toHaveTextContent('Att känna tillInget flöde har hörts av. Verktyget fungerar ändå');
  });

  it('says nothing of what could not be read, or is not shown', async () => {
    showDiagnosis(createFakeDiagnosis({ unread: ['stopped', 'decisions', 'events'], plan: planOf({ mayInstall: false }), groups: groupsOf({ management: null }) }));
    const lists = await card('Listor, kolumner och rättigheter');
    expect(lists).toHaveTextContent('Att känna tillListorna har rätt version. Du är inte ägare av webbplatsen');
    expect(within(lists).queryByRole('button')).toBeNull();
    expect(screen.getAllByText(/Det här gick inte att läsa/)).toHaveLength(4);
    expect(await card('Grupper')).toHaveTextContent('SharePoint visar inte dig vilka som är med.');
    expect(screen.queryByText('Inget ärende har stannat på väg till ledningsgruppen.')).toBeNull();
  });

  it('tells of a security group in the management group: then every row counts, and nothing is claimed of who decided', async () => {
    showDiagnosis(createFakeDiagnosis({ areMembersKnown: false, groups: groupsOf({}).map((one) => (one.group === 'management' ? { ...one, groupsWithin: ['Ledning HU'] } : one)) }));
    expect(await card('Grupper')).toHaveTextContent('I gruppen finns Ledning HU, som är en grupp och inte en person.');
    expect(await card('Beslut som inte räknas')).toHaveTextContent('Att känna tillVerktyget ser inte vilka som är ledamöter.');
    expect(screen.queryByText(/Alla beslut är skrivna av ledamöter/)).toBeNull();
  });

  it.each([['older', 3, /Listorna är version 3\. Verktyget behöver version 4/, true], ['newer', 5, /nyare än verktyget \(version 4\)/, false]] as const)(
    'tells of lists that are %s', async (kind, installed, sentence, mayMend) => {
      showDiagnosis(createFakeDiagnosis({ plan: planOf({ state: { kind, installed, expected: 4 } }) }));
      const lists = await card('Listor, kolumner och rättigheter');
      expect(lists).toHaveTextContent(sentence);
      expect(within(lists).queryByRole('button', { name: 'Rätta med installationen' }) !== null).toBe(mayMend);
    });

  it('can be made again when it could not be made', async () => {
    const site = createFakeDiagnosis();
    site.trouble.read = { kind: 'offline' };
    showDiagnosis(site);
    expect(await screen.findByRole('alert')).toHaveTextContent('Kontrollen gick inte att göraIngen kontakt med SharePoint.');
    site.trouble.read = null;
    await userEvent.click(screen.getByRole('button', { name: 'Försök igen' }));
    expect(await screen.findByText('Allt är som det ska.')).toBeInTheDocument();
    site.trouble.read = { kind: 'busy', retryAfterSeconds: 20 };
    await userEvent.click(screen.getByRole('button', { name: 'Kontrollera igen' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('SharePoint har mycket att göra.');
    expect(screen.getByText('Allt är som det ska.')).toBeInTheDocument();
  });

  it.each([['has no right to look', true], ['is shut out', false]])('is not for somebody who %s', async (_what, isLetIn) => {
    const site = createFakeDiagnosis({ mayManage: false, plan: planOf({ mayInstall: false, owners: ['Anna Lindqvist', 'Bo Ek'] }), foreignDecisions: [foreign(1, anna)] });
    if (!isLetIn) site.trouble.read = { kind: 'forbidden' };
    const { container } = showDiagnosis(site);
    expect(await screen.findByRole('heading', { level: 1, name: 'Den här sidan är för administratörer' })).toBeInTheDocument();
    expect(screen.queryByRole('article')).toBeNull();
    expect(screen.queryByText(/vänd dig till Anna Lindqvist och Bo Ek/) !== null).toBe(isLetIn);
    expect(await axe(container)).toHaveNoViolations();
  });

  it('speaks English', async () => {
    const { container } = showDiagnosis(createFakeDiagnosis({ stopped: [stopped], foreignDecisions: [foreign(1, anna)], failures: [eventOf({ name: '', kind: 'appFailed' })] }), 'en');
    expect(await screen.findByText('3 things need mending. They are marked below.')).toBeInTheDocument();
    expect(within(await screen.findByRole('article', { name: 'Flows in Power Automate' })).getByText(/Last heard from/, { selector: 'li:first-child *' })).toHaveTextContent('23 November 2026 at');
    expect(container).not.toHaveTextContent(/ärende|beslut/i);
  });
});

describe('mending', () => {
  it('lets the flow take a stopped case again, and says so where the focus is', async () => {
    const site = createFakeDiagnosis({ stopped: [stopped] });
    showDiagnosis(site);
    const button = within(await card('Ärenden som har stannat')).getByRole('button', { name: 'Försök igen med Kampanj Fartfyllda Åsnen' });
    site.trouble.mend = { kind: 'forbidden' };
    await userEvent.click(button);
    expect(await screen.findByRole('alert')).toHaveTextContent('Du har inte behörighet');
    site.trouble.mend = null;
    await userEvent.click(button);
    expect(await screen.findByText('Inget ärende har stannat på väg till ledningsgruppen.')).toBeInTheDocument();
    expect(site.done).toEqual(['again 12']);
    await waitFor(() => expect(document.activeElement).toHaveTextContent('Flödet tar Kampanj Fartfyllda Åsnen nästa gång det körs.'));
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('counts a past member only after asking, once for all their rows', async () => {
    const site = createFakeDiagnosis({ foreignDecisions: [foreign(1, anna), foreign(2, { id: 4, name: 'Bo Ek' }), foreign(3, anna)], caseNames: { 12: 'Åsnen' } });
    showDiagnosis(site);
    const part = await card('Beslut som inte räknas');
    expect(within(part).getAllByRole('button')).toHaveLength(2);
    expect(within(part).getByText('Anna Lindqvist').closest('li')).toHaveTextContent('Åsnen, inlämning 1: Avsluta, 20 november 2026');
    await userEvent.click(within(part).getByRole('button', { name: 'Räkna som ledamot: Anna Lindqvist' }));
    const dialog = await screen.findByRole('alertdialog', { name: 'Räkna Anna Lindqvist som tidigare ledamot?' });
    await userEvent.click(within(dialog).getByRole('button', { name: 'Avbryt' }));
    expect(site.done).toEqual([]);
    await userEvent.click(within(part).getByRole('button', { name: 'Räkna som ledamot: Anna Lindqvist' }));
    await userEvent.click(within(await screen.findByRole('alertdialog')).getByRole('button', { name: 'Räkna som ledamot' }));
    expect(await screen.findByText('Anna Lindqvist räknas nu som tidigare ledamot.')).toBeInTheDocument();
    expect(site.done).toEqual(['count 3 Anna Lindqvist', 'note acknowledged']);
    expect(within(part).queryByText('Anna Lindqvist')).toBeNull();
    expect(within(part).getByText('Bo Ek')).toBeInTheDocument();
  });

  it('notes that faults are taken care of', async () => {
    const site = createFakeDiagnosis({ failures: [eventOf({ id: 31 }), eventOf({ id: 30 })] });
    showDiagnosis(site);
    await userEvent.click(await screen.findByRole('button', { name: 'Vi har tagit hand om felen' }));
    expect(await screen.findByText('Inget fel väntar på att någon tar hand om det.')).toBeInTheDocument();
    expect(site.done).toEqual(['handled 31']);
  });

  it('reads the log when asked, and on from there', async () => {
    const site = createFakeDiagnosis();
    site.events = [1, 2, 3].map((id) => eventOf({ id, name: `Händelse ${id}`, kind: 'installed', source: 'setup', text: '' }));
    showDiagnosis(site);
    const log = await card('Händelselogg');
    expect(within(log).queryByRole('list')).toBeNull();
    site.trouble.log = { kind: 'offline' };
    await userEvent.click(within(log).getByRole('button', { name: 'Visa händelseloggen' }));
    expect(await within(log).findByRole('alert')).toHaveTextContent('Ingen kontakt');
    site.trouble.log = null;
    await userEvent.click(within(log).getByRole('button', { name: 'Försök igen' }));
    expect(await within(log).findAllByRole('listitem')).toHaveLength(2);
    await userEvent.click(within(log).getByRole('button', { name: 'Visa fler' }));
    await waitFor(() => expect(within(log).getAllByRole('listitem')).toHaveLength(3));
    expect(within(log).queryByRole('button')).toBeNull();
  });
});
