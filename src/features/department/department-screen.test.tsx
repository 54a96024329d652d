import * as React from 'react';
import { render, screen, waitFor, within, type RenderResult } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { ProductProvider, type Product } from '../../data/bindings/product-context';
import type { CaseFilter, CaseListPort, CasePage, NewCase } from '../../data/ports/case-list';
import type { Failure } from '../../data/ports/results';
import type { Assessment } from '../../data/ports/rows';
import { commonTexts } from '../../i18n/sv/common';
import { departmentTexts } from '../../i18n/sv/department/index';
import { TextsProvider } from '../../i18n/texts-context';
import { details } from '../../method/sv/details';
import { labels } from '../../method/sv/labels';
import { AnnouncerProvider } from '../../ui/feedback/announcer';
import { blankRow } from '../../../tests/fixtures/fake-session';
import { memoryFormDrafts } from '../../../tests/fixtures/form-drafts';
import { DepartmentScreen } from './department-screen';

const erik = { id: 2, name: 'Erik Sandberg', email: 'erik@region.example' };
const row = (id: number, values: Partial<Assessment>): Assessment =>
  blankRow('assessment', { id, name: `Insats ${id}`, type: 'project', unit: 'Trafik', status: 'InProgress', step: 'a', owner: erik, ...values });
const pageOf = (cases: readonly Assessment[], more: Partial<CasePage> = {}): CasePage =>
  ({ cases, next: null, mayCreate: true, mayManage: false, site: { kind: 'ready' }, reference: [], notices: null, waiting: null, ...more });

/** A list of cases in memory that remembers what it was asked. */
const fakeList = (pages: Record<string, CasePage>): CaseListPort & { asked: CaseFilter[]; created: [string, NewCase][]; copied: number[]; failure: Failure | null } => {
  const list = {
    asked: [] as CaseFilter[], created: [] as [string, NewCase][], copied: [] as number[], failure: null as Failure | null,
    page: async (filter: CaseFilter, next?: string) => {
      list.asked.push(filter);
      return list.failure ? { ok: false as const, failure: list.failure } : { ok: true as const, value: pages[next ?? filter.status ?? 'first'] ?? pageOf([]) };
    },
    create: async (key: string, values: NewCase) => {
      list.created.push([key, values]);
      return list.failure ? { ok: false as const, failure: list.failure } : { ok: true as const, value: row(77, { name: values.name }) };
    },
    copy: async (key: string, values: NewCase, sourceId: number) => {
      list.copied.push(sourceId);
      return list.create(key, values);
    },
    begin: async () => ({ ok: true as const, value: { kind: 'begun' as const, row: row(78, {}) } }),
    find: async (text: string) => ({ ok: true as const, value: Object.values(pages).flatMap(({ cases }) => cases).filter(({ name }) => name.toLowerCase().includes(text.toLowerCase())) }),
    judgedIn: async () => ({ ok: true as const, value: [] }),
  };
  return list;
};

const show = (list: CaseListPort, drafts = memoryFormDrafts(), onOpen: (id: number) => void = () => undefined, onReference: () => void = () => undefined, onDiagnosis: () => void = () => undefined, onQueue: () => void = () => undefined): RenderResult => {
  let keys = 0;
  const product = {
    host: { language: 'sv', locale: 'sv-SE' }, labels, caseList: list, now: () => '2026-06-19T09:00:00Z', loadMethodDetails: async () => details,
    planning: { year: async () => ({ ok: true, value: { rows: [], mayPlan: true } }) }, formDrafts: drafts,
    actions: { linkTo: (id: number) => `/sida.aspx?case=${id}` }, newKey: () => `key-${++keys}`,
    people: { me: () => ({ login: 'erik', name: 'Erik Sandberg', email: '', title: '' }), search: async () => ({ ok: true, value: [] }) },
  } as unknown as Product;
  return render(
    <TextsProvider texts={{ common: commonTexts, department: departmentTexts }}>
      <ProductProvider value={product}>
        <AnnouncerProvider><DepartmentScreen first={null} onOpen={onOpen} onSetup={() => undefined} onReference={onReference} onDiagnosis={onDiagnosis} onQueue={onQueue} /></AnnouncerProvider>
      </ProductProvider>
    </TextsProvider>);
};

describe('cases that wait for the management group', () => {
  it.each([[1, '1 ärende väntar på ledningsgruppens beslut'], [3, '3 ärenden väntar på ledningsgruppens beslut'], [0, 'Inget ärende väntar på ledningsgruppens beslut']])(
    'are told to those who decide, with the way there: %d', async (waiting, text) => {
      const onQueue = jest.fn();
      const list = fakeList({ first: pageOf([row(1, {})], { waiting }), Ended: pageOf([]) });
      show(list, undefined, undefined, undefined, undefined, onQueue);
      expect(await screen.findByText(text)).toBeVisible();
      await userEvent.click(screen.getByRole('button', { name: 'Till ärendena' }));
      expect(onQueue).toHaveBeenCalledTimes(1);
      // A page that does not ask says nothing else.
      await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Status' }), 'Ended');
      await screen.findByText('Inget stämmer med urvalet');
      expect(screen.getByText(text)).toBeVisible();
    });

  it('are not mentioned to others', async () => {
    show(fakeList({ first: pageOf([row(1, {})]) }));
    await screen.findByRole('link', { name: 'Insats 1' });
    expect(screen.queryByRole('button', { name: 'Till ärendena' })).toBeNull();
  });
});

describe('the list', () => {
  it('shows each case with type, unit, owner, step and status, and opens it', async () => {
    const opened: number[] = [];
    const { container } = show(fakeList({ first: pageOf([row(1, { name: 'Cykelväg <script>' }), row(2, { name: ' ', owner: null, status: null, type: null })]) }), undefined, (id) => opened.push(id));
    const first = (await screen.findByRole('link', { name: 'Cykelväg <script>' })).closest('tr') as HTMLElement;
    for (const text of ['Projekt', 'Trafik', 'Erik Sandberg', 'A Strategisk inriktning', 'Pågår']) expect(within(first).getByText(text)).toBeInTheDocument();
    const second = screen.getByRole('link', { name: 'Insats utan namn' }).closest('tr') as HTMLElement;
    for (const text of ['Ingen ansvarig', 'Okänd status', 'Inte angivet']) expect(within(second).getByText(text)).toBeInTheDocument();
    expect(await axe(container)).toHaveNoViolations();
    await userEvent.click(screen.getByRole('link', { name: 'Cykelväg <script>' }));
    expect(opened).toEqual([1]);
  });

  it('asks SharePoint anew when it is narrowed, and says when nothing matches', async () => {
    const list = fakeList({ first: pageOf([row(1, {})]), Ended: pageOf([]) });
    show(list);
    await screen.findByRole('link', { name: 'Insats 1' });
    await userEvent.selectOptions(screen.getByLabelText('Status'), 'Avslutad');
    expect(await screen.findByText('Inget stämmer med urvalet')).toBeInTheDocument();
    expect(list.asked[list.asked.length - 1]).toEqual({ status: 'Ended' });
    await userEvent.click(screen.getByRole('button', { name: 'Visa alla' }));
    expect(await screen.findByRole('link', { name: 'Insats 1' })).toBeInTheDocument();
  });

  it('tells planned initiatives from running cases, and leads to their year', async () => {
    const rows = [row(1, { status: 'Planned', selection: 'chosen', planYear: 2025 }), row(2, { status: 'Planned', selection: 'notChosen', planYear: 2025 })];
    show(fakeList({ first: pageOf(rows) }));
    expect(await screen.findByText('Inte vald')).toBeInTheDocument();
    expect(screen.getByText('Planerad', { selector: 'table *' })).toBeInTheDocument();
    expect(screen.queryByRole('link', { name: /Insats/ })).toBeNull();
    expect(screen.getByText('0 säkringar, 2 planerade insatser')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'I urvalet för 2025: Insats 1' }));
    expect(await screen.findByRole('heading', { name: 'Urval för 2025' })).toBeInTheDocument();
    expect(screen.getByRole('tab', { name: 'Planera året' })).toHaveAttribute('aria-selected', 'true');
  });

  it('goes by the names that administrators have published', async () => {
    const publication = { publication: 'pub', order: 1 } as const;
    const reference = [
      blankRow('reference', { id: 1, key: 'r1', set: 'scale', entry: 'initiativeType.project', ...publication, title: 'Utvecklingsprojekt' }),
      blankRow('reference', { id: 2, key: 'r2', set: 'edition', entry: '', ...publication, title: 'Nya ord' }),
    ];
    show(fakeList({ first: pageOf([row(1, {})], { reference }) }));
    expect(await screen.findByText('Utvecklingsprojekt', { selector: 'td' })).toBeInTheDocument();
  });

  it('warns when a consultation answer is due', async () => {
    const answer = (id: number, deadline: string, values: Partial<Assessment> = {}): Assessment => row(id, { type: 'consultation', deadline, ...values });
    show(fakeList({ first: pageOf([
      answer(1, '2026-06-24'), answer(2, '2026-06-18'), answer(3, '2026-12-24'), answer(4, '2026-06-18', { status: 'Completed' }), answer(5, '2027-01-02'),
      answer(6, '2026-06-19'), answer(7, '2026-06-19', { type: 'project' }), answer(8, '2026-02-30'),
    ]) }));
    for (const text of ['Svar senast 24 juni, 5 dagar kvar', 'Svarstiden gick ut 18 juni', 'Svar senast 24 december', 'Svar senast 2 januari 2027', 'Svar senast i dag, 19 juni']) expect(await screen.findByText(text)).toBeInTheDocument();
    expect(screen.getAllByText(/^Svar/)).toHaveLength(5);
  });

  it('leads an older site to the upgrade', async () => {
    const list = fakeList({});
    list.failure = { kind: 'site', state: { kind: 'older', installed: 1, expected: 2 } };
    show(list);
    expect(await screen.findByText(commonTexts.failures.olderSite(1, 2))).toBeInTheDocument();
    expect(screen.getByRole('button', { name: commonTexts.actions.open })).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Försök igen' })).toBeNull();
  });

  it('has its views as tabs, by keyboard, too', async () => {
    const { container } = show(fakeList({ first: pageOf([row(1, {})]) }));
    (await screen.findByRole('tab', { name: 'Säkringar' })).focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(await screen.findByRole('heading', { name: 'Urval för 2026' })).toBeInTheDocument();
    expect(await axe(container)).toHaveNoViolations();
    await userEvent.keyboard('{ArrowRight}');
    expect(await screen.findByRole('heading', { name: 'Barnbokslut 2026' })).toBeInTheDocument();
    expect(await screen.findByText('Inget att räkna för året')).toBeInTheDocument();
  });

  it('reads on', async () => {
    show(fakeList({ first: pageOf([row(1, {})], { next: 'page2' }), page2: pageOf([row(2, {})]) }));
    await userEvent.click(await screen.findByRole('button', { name: 'Visa fler' }));
    expect(await screen.findByRole('link', { name: 'Insats 2' })).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Insats 1' })).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Visa fler' })).toBeNull();
  });

  it('says what went wrong and tries again', async () => {
    const list = fakeList({ first: pageOf([row(1, {})]) });
    list.failure = { kind: 'offline' };
    show(list);
    expect(await screen.findByText(commonTexts.failures.offline)).toBeInTheDocument();
    list.failure = null;
    await userEvent.click(screen.getByRole('button', { name: 'Försök igen' }));
    expect(await screen.findByRole('link', { name: 'Insats 1' })).toBeInTheDocument();
  });

  it('leads those who look after the lists to who does what, and nobody else', async () => {
    const toReference = jest.fn();
    const toDiagnosis = jest.fn();
    const { unmount } = show(fakeList({ first: pageOf([row(1, {})], { mayManage: true }) }), undefined, undefined, toReference, toDiagnosis);
    expect(await screen.findByRole('button', { name: 'Vem gör vad' })).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Metod och mål' }));
    expect(toReference).toHaveBeenCalledTimes(1);
    await userEvent.click(screen.getByRole('button', { name: 'Kontroll' }));
    expect(toDiagnosis).toHaveBeenCalledTimes(1);
    unmount();
    show(fakeList({ first: pageOf([row(1, {})]) }));
    await screen.findByRole('link', { name: 'Insats 1' });
    expect(screen.queryByRole('button', { name: /Vem gör vad|Metod och mål|Kontroll/ })).toBeNull();
  });

  it.each([
    ['a reader', { mayCreate: false }], ['a site that is newer', { site: { kind: 'newer', installed: 2, expected: 1 } as const }],
  ])('offers no new case to %s', async (_who, more) => {
    show(fakeList({ first: pageOf([], more) }));
    expect(await screen.findByText('Inga säkringar än')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Ny säkring' })).toBeNull();
  });
});

describe('a new case', () => {
  const open = async (): Promise<void> => userEvent.click((await screen.findAllByRole('button', { name: 'Ny säkring' }))[0] as HTMLElement);
  const fill = async (): Promise<void> => {
    await userEvent.click(screen.getByRole('radio', { name: /^Projekt/ }));
    await userEvent.type(screen.getByLabelText(/^Enhet/, { selector: '[role="dialog"] input' }), 'Trafik');
    await userEvent.click(screen.getByRole('radio', { name: /^Lätt/ }));
    await userEvent.type(screen.getByLabelText(/^Skäl till spåret/), 'Liten insats');
  };

  it('says what is missing, stands at the first of it, and sends nothing', async () => {
    const list = fakeList({ first: pageOf([]) });
    show(list);
    await open();
    await userEvent.click(await screen.findByRole('button', { name: 'Börja säkringen' }));
    expect(await screen.findByText('Ge insatsen ett namn.')).toBeInTheDocument();
    expect(screen.getByText('5 uppgifter behöver rättas innan säkringen kan börja.')).toBeInTheDocument();
    expect(screen.getByLabelText(/Insatsens namn/)).toHaveFocus();
    expect(list.created).toEqual([]);
  });

  it('is kept when the page is left, and sent once under the same key when the answer was lost', async () => {
    const drafts = memoryFormDrafts();
    const list = fakeList({ first: pageOf([]) });
    const opened: number[] = [];
    const before = show(list, drafts);
    await open();
    await userEvent.type(await screen.findByLabelText(/Insatsens namn/), 'Åsnen "1" 🚤');
    before.unmount();
    show(list, drafts, (id) => opened.push(id));
    expect(await screen.findByLabelText(/Insatsens namn/)).toHaveValue('Åsnen "1" 🚤');
    await fill();
    list.failure = { kind: 'offline' };
    await userEvent.click(screen.getByRole('button', { name: 'Börja säkringen' }));
    expect(await screen.findByText(commonTexts.failures.offline)).toBeInTheDocument();
    list.failure = null;
    await userEvent.click(screen.getByRole('button', { name: 'Börja säkringen' }));
    await waitFor(() => expect(opened).toEqual([77]));
    expect(list.created.map(([key]) => key)).toEqual(['key-1', 'key-1']);
    expect(list.created[1]?.[1]).toMatchObject({ name: 'Åsnen "1" 🚤', type: 'project', unit: 'Trafik', track: 'light', trackReason: 'Liten insats', methodVersion: 'handbook-1', strategyVersion: 'gronaKronoberg2025-1', ownerLogin: 'erik' });
    expect(drafts.read('new-case')).toBeNull();
  });

  it('names somebody whom the directory no longer has, and keeps the form', async () => {
    const list = fakeList({ first: pageOf([]) });
    show(list);
    await open();
    await userEvent.type(await screen.findByLabelText(/Insatsens namn/), 'Cykelväg');
    await fill();
    list.failure = { kind: 'noSuchPerson', login: 'erik', who: 'erik@region.example' };
    await userEvent.click(screen.getByRole('button', { name: 'Börja säkringen' }));
    expect(await screen.findByText(/^Erik.* finns inte längre i katalogen\. Välj någon annan/)).toBeInTheDocument();
    expect(screen.getByLabelText(/Insatsens namn/)).toHaveValue('Cykelväg');
  });

  it('tells how much too long a name is, and keeps all of it', async () => {
    show(fakeList({ first: pageOf([]) }));
    await open();
    const name = await screen.findByLabelText(/Insatsens namn/);
    await userEvent.click(name);
    await userEvent.paste('x'.repeat(60_000));
    await userEvent.click(screen.getByRole('button', { name: 'Börja säkringen' }));
    expect(await screen.findByText(/Det är 60000 nu/)).toBeInTheDocument();
    expect((name as HTMLInputElement).value).toHaveLength(60_000);
  });
});
