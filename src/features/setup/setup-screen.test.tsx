import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import * as React from 'react';
import { ProductProvider, type Product } from '../../data/bindings/product-context';
import type { NewEvent } from '../../data/ports/events';
import { failed, success, type Failure, type Result, type SiteState } from '../../data/ports/results';
import type { GroupMembers, SetupPlan, SetupStep, SiteSetupPort } from '../../data/ports/site-setup';
import { commonTexts } from '../../i18n/sv/common';
import { setupTexts } from '../../i18n/sv/setup/index';
import { TextsProvider } from '../../i18n/texts-context';
import { SetupScreen } from './setup-screen';

const steps: readonly SetupStep[] = [
  { id: 'group:project', kind: 'group', of: 'Projektgrupper', name: 'Hållbarhetssäkring – projektgrupper' },
  { id: 'level', kind: 'level', of: 'Demo', name: 'Lägga till och ändra' },
  { id: 'list:HbKeys', kind: 'list', of: 'Hållbarhetsnycklar', name: 'Hållbarhetsnycklar' },
  { id: 'column:HbKeys:HbReason', kind: 'column', of: 'Hållbarhetsnycklar', name: 'Varför nyckeln behövs' },
  { id: 'column:HbKeys:HbMeets', kind: 'column', of: 'Hållbarhetsnycklar', name: 'Bemöter' },
  { id: 'view:HbKeys', kind: 'view', of: 'Hållbarhetsnycklar', name: 'Alla nycklar' },
  { id: 'list:HbSnapshots', kind: 'library', of: 'Publicerade underlag', name: 'Publicerade underlag' },
  { id: 'view:HbSnapshots', kind: 'view', of: 'Publicerade underlag', name: 'Alla publicerade filer' },
  { id: 'index:HbActions:HbUnder', kind: 'index', of: 'Åtgärder', name: 'Hållbarhetsnyckel' },
  { id: 'access:HbKeys', kind: 'access', of: 'Hållbarhetsnycklar', name: 'Hållbarhetsnycklar' },
  { id: 'version', kind: 'version', of: 'Inställningar', name: '1' },
];
const planOf = (state: SiteState, change: Partial<SetupPlan> = {}): SetupPlan =>
  ({ state, steps: state.kind === 'ready' ? [] : steps, obstacles: [], mayInstall: true, owners: ['Anna Lindqvist'], ...change });
const ready = planOf({ kind: 'ready' });
const groups: readonly GroupMembers[] = (['administrators', 'project', 'management', 'readers', 'flow'] as const)
  .map((group) => ({ group, title: group, members: group === 'administrators' ? [{ id: 1, name: 'Anna Lindqvist' }] : [] }));

interface Given {
  readonly plans: readonly Result<SetupPlan>[];
  readonly install?: SiteSetupPort['install'];
  readonly addMember?: SiteSetupPort['addMember'];
  readonly groups?: () => Promise<Result<readonly GroupMembers[]>>;
}

const show = ({ plans, install, addMember, groups: readGroups }: Given) => {
  const left = [...plans];
  const plan = jest.fn(async () => left.shift() ?? plans[plans.length - 1] ?? failed({ kind: 'offline' }));
  const setup: SiteSetupPort = {
    plan,
    install: install ?? (async () => success(ready)),
    groups: readGroups ?? (async () => success(groups)),
    addMember: addMember ?? (async (group) => success({ group, title: group, members: [{ id: 4, name: 'Sara Öhman' }] })),
  };
  const search = async (): Promise<Result<readonly { login: string; name: string; email: string; title: string }[]>> =>
    success([{ login: 'i:0#.f|membership|sara', name: 'Sara Öhman', email: 'sara@region.example', title: 'Ordförande' }]);
  const note = jest.fn(async (event: NewEvent) => { void event; });
  const product = { setup, people: { search }, events: { note } } as unknown as Product;
  const onDone = jest.fn();
  const onDiagnosis = jest.fn();
  const view = render(
    <ProductProvider value={product}>
      <TextsProvider texts={{ common: commonTexts, setup: setupTexts }}><SetupScreen onDone={onDone} onDiagnosis={onDiagnosis} /></TextsProvider>
    </ProductProvider>);
  return { ...view, onDone, onDiagnosis, note, plan };
};
const button = (name: string): Promise<HTMLElement> => screen.findByRole('button', { name });

describe('an owner', () => {
  it('sees what will be made in a few lines, and the lists on asking', async () => {
    const { container } = show({ plans: [success(planOf({ kind: 'empty' }))] });
    expect(await screen.findByRole('heading', { name: '1 lista' })).toBeInTheDocument();
    expect(screen.getAllByRole('heading').map((h) => h.textContent)).toEqual([
      'Gör i ordning webbplatsen', 'Det här skapas', '1 lista', '1 dokumentbibliotek', 'Rättningar i listor som redan finns', '1 grupp', 'Rättigheter']);
    expect(screen.queryByText('Hållbarhetsnycklar: 2 kolumner')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Visa listorna' }));
    expect(screen.getByText('Hållbarhetsnycklar: 2 kolumner')).toBeInTheDocument();
    expect(screen.getByText('Publicerade underlag')).toBeInTheDocument();
    expect(screen.getByText(/Inget tas bort/)).toBeInTheDocument();
    expect(await axe(container)).toHaveNoViolations();
  });

  it('starts it, sees how far it is, and goes on to the people', async () => {
    let finish: (result: Result<SetupPlan>) => void = () => undefined;
    let tell: (done: number, total: number) => void = () => undefined;
    const install = jest.fn((onProgress: typeof tell) => {
      tell = onProgress;
      return new Promise<Result<SetupPlan>>((resolve) => { finish = resolve; });
    });
    const { container, note, onDiagnosis } = show({ plans: [success(planOf({ kind: 'empty' }))], install });
    fireEvent.click(await button('Installera'));
    expect(screen.getByRole('progressbar', { name: 'Installerar' })).not.toHaveAttribute('value');
    fireEvent.click(await button('Installera'));
    expect(install).toHaveBeenCalledTimes(1);
    act(() => tell(100, 301));
    expect(screen.getByRole('progressbar')).toHaveAttribute('value', '100');
    expect(screen.getByRole('status')).toHaveTextContent('100 av 301 klara');
    await act(async () => finish(success(ready)));
    expect(await screen.findByRole('heading', { name: 'Vem gör vad' })).toBeInTheDocument();
    expect(await screen.findByRole('heading', { name: 'Projektgrupper' })).toBeInTheDocument();
    expect(note).toHaveBeenCalledTimes(1);
    expect(note).toHaveBeenCalledWith({ kind: 'installed', name: 'Listorna är installerade', source: 'setup', assessmentId: null, text: '' });
    expect(container.querySelector('[tabindex="-1"]')).toHaveFocus();
    fireEvent.click(await button('Kontrollera verktyget'));
    expect(onDiagnosis).toHaveBeenCalledTimes(1);
    expect(await axe(container)).toHaveNoViolations();
  });

  it.each<[string, Failure, RegExp]>([
    ['the network is gone', { kind: 'offline' }, /Ingen kontakt med SharePoint/],
    ['the right is gone', { kind: 'forbidden' }, /Be en ägare/],
    ['SharePoint is busy', { kind: 'busy', retryAfterSeconds: 30 }, /Vänta 30 sekunder/],
    ['SharePoint is busy without saying for how long', { kind: 'busy', retryAfterSeconds: null }, /Vänta en stund/],
    ['SharePoint says no', { kind: 'refused', detail: 'Ogiltigt namn' }, /Ogiltigt namn/],
    ['a list was deleted meanwhile', { kind: 'gone' }, /togs bort/],
    ['SharePoint fails', { kind: 'server', status: 500, detail: '' }, /svar 500/],
  ])('can go on after a stop, when %s', async (_, failure, sentence) => {
    const install = jest.fn<Promise<Result<SetupPlan>>, []>().mockResolvedValueOnce(failed(failure)).mockResolvedValueOnce(success(ready));
    show({ plans: [success(planOf({ kind: 'empty' })), success(planOf({ kind: 'unfinished' }))], install });
    fireEvent.click(await button('Installera'));
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent(sentence);
    expect(alert).toHaveTextContent('Det som är gjort ligger kvar.');
    fireEvent.click(await button('Fortsätt'));
    expect(await screen.findByRole('heading', { name: 'Vem gör vad' })).toBeInTheDocument();
    expect(install).toHaveBeenCalledTimes(2);
  });

  it('keeps the page when the plan cannot be read again after a stop', async () => {
    show({ plans: [success(planOf({ kind: 'empty' })), failed({ kind: 'offline' })], install: async () => failed({ kind: 'offline' }) });
    fireEvent.click(await button('Installera'));
    expect(await button('Fortsätt')).toBeEnabled();
    expect(screen.getByRole('heading', { name: 'Det här skapas' })).toBeInTheDocument();
  });

  it('continues an unfinished site and upgrades an older one', async () => {
    show({ plans: [success(planOf({ kind: 'unfinished' }))] });
    expect(await button('Fortsätt')).toBeInTheDocument();
    show({ plans: [success(planOf({ kind: 'older', installed: 1, expected: 2 }))] });
    expect(await button('Uppgradera')).toBeInTheDocument();
    expect(screen.getByText(/är version 1\. Verktyget behöver version 2/)).toBeInTheDocument();
  });

  it('reads what is in the way', async () => {
    show({ plans: [success(planOf({ kind: 'unfinished' }, { steps: [], obstacles: [
      { kind: 'titleTaken', of: 'Beslut', name: 'HbDecisions' }, { kind: 'noAccess', of: 'Svar', name: 'HbAnswers' }] }))] });
    expect(await screen.findByText(/En annan lista heter HbDecisions/)).toBeInTheDocument();
    expect(screen.getByText(/Listan Svar finns/)).toBeInTheDocument();
  });

  it('adds a person to a group and opens the tool', async () => {
    const addMember = jest.fn<ReturnType<SiteSetupPort['addMember']>, Parameters<SiteSetupPort['addMember']>>(
      async (group) => success({ group, title: group, members: [{ id: 4, name: 'Sara Öhman' }] }));
    const { onDone } = show({ plans: [success(ready)], addMember });
    expect(await screen.findByText(/Ingen är med i Projektgrupper och Ledningsgrupp än/)).toBeInTheDocument();
    fireEvent.change(screen.getByRole('combobox', { name: 'Lägg till i Ledningsgrupp' }), { target: { value: 'sara' } });
    fireEvent.click(await screen.findByRole('option', { name: /Sara Öhman/ }));
    await waitFor(() => expect(addMember).toHaveBeenCalledWith('management', 'i:0#.f|membership|sara'));
    expect(within(await screen.findByRole('list', { name: 'Med i Ledningsgrupp' })).getByText('Sara Öhman')).toBeInTheDocument();
    expect(screen.getByText('Sara Öhman är med i Ledningsgrupp.')).toBeInTheDocument();
    fireEvent.click(await button('Klart, öppna verktyget'));
    expect(onDone).toHaveBeenCalledTimes(1);
  });

  it('is told when a person cannot be added, and when the groups cannot be read', async () => {
    show({ plans: [success(ready)], addMember: async () => failed({ kind: 'noSuchPerson', login: 'i:0#.f|membership|sara', who: 'sara' }) });
    fireEvent.change(await screen.findByRole('combobox', { name: 'Lägg till i Projektgrupper' }), { target: { value: 'sara' } });
    fireEvent.click(await screen.findByRole('option', { name: /Sara Öhman/ }));
    expect(await screen.findByText(/Sara Öhman kunde inte läggas till\. Sara Öhman finns inte längre i katalogen/)).toBeInTheDocument();
  });

  it('can read the groups again, and open the tool without them', async () => {
    const read = jest.fn<Promise<Result<readonly GroupMembers[]>>, []>().mockResolvedValueOnce(failed({ kind: 'offline' })).mockResolvedValueOnce(success(groups));
    show({ plans: [success(ready)], groups: read });
    expect(await screen.findByText('Det gick inte att läsa grupperna.')).toBeInTheDocument();
    expect(await button('Klart, öppna verktyget')).toBeEnabled();
    fireEvent.click(await button('Försök igen'));
    expect(await screen.findByRole('heading', { name: 'Projektgrupper' })).toBeInTheDocument();
  });
});

describe('others', () => {
  it.each<[string, readonly string[], string]>([
    ['one owner', ['Anna Lindqvist'], 'Vänd dig till den här personen:'],
    ['two owners', ['Anna Lindqvist', 'Bo Ek'], 'Vänd dig till någon av de här personerna:'],
    ['owners they may not see', [], 'Fråga den som gav dig länken hit.'],
  ])('read who to turn to: %s', async (_, owners, sentence) => {
    const { container } = show({ plans: [success(planOf({ kind: 'empty' }, { mayInstall: false, steps: [], owners }))] });
    expect(await screen.findByText(sentence)).toBeInTheDocument();
    for (const name of owners) expect(screen.getByText(name)).toBeInTheDocument();
    expect(screen.queryByRole('button')).toBeNull();
    expect(await axe(container)).toHaveNoViolations();
  });

  it('open the tool when it is ready', async () => {
    const { onDone } = show({ plans: [success(planOf({ kind: 'ready' }, { mayInstall: false }))] });
    fireEvent.click(await button('Öppna verktyget'));
    expect(onDone).toHaveBeenCalled();
  });

  it('get a sentence without any right at all', async () => {
    show({ plans: [failed({ kind: 'forbidden' })] });
    expect(await screen.findByRole('heading', { name: 'Du har inte tillgång till verktyget här' })).toBeInTheDocument();
  });

  it('are told what to do on a newer site, owner or not', async () => {
    show({ plans: [success(planOf({ kind: 'newer', installed: 3, expected: 1 }))] });
    expect(await screen.findByText(/Listorna är version 3/)).toBeInTheDocument();
    expect(screen.getByText(/appkatalog/)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /Installera|Fortsätt|Uppgradera/ })).toBeNull();
  });

  it('can try again when the site could not be read', async () => {
    const { plan } = show({ plans: [failed({ kind: 'offline' }), success(ready)] });
    fireEvent.click(await button('Försök igen'));
    expect(await screen.findByRole('heading', { name: 'Vem gör vad' })).toBeInTheDocument();
    expect(plan).toHaveBeenCalledTimes(2);
  });
});
