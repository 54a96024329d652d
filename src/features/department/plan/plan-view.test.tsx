import * as React from 'react';
import { render, screen, waitFor, within, type RenderResult } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { ProductProvider, type Product } from '../../../data/bindings/product-context';
import type { NewConsidered, PlanningPort, PlanPage } from '../../../data/ports/planning';
import type { Failure, Result } from '../../../data/ports/results';
import type { Assessment, Changes } from '../../../data/ports/rows';
import { commonTexts } from '../../../i18n/sv/common';
import { departmentTexts } from '../../../i18n/sv/department/index';
import { planningTexts } from '../../../i18n/sv/planning/index';
import { commonTexts as commonEn } from '../../../i18n/en/common';
import { departmentTexts as departmentEn } from '../../../i18n/en/department/index';
import { planningTexts as planningEn } from '../../../i18n/en/planning/index';
import { TextsProvider } from '../../../i18n/texts-context';
import { labels } from '../../../method/sv/labels';
import { AnnouncerProvider } from '../../../ui/feedback/announcer';
import { blankRow } from '../../../../tests/fixtures/fake-session';
import { memoryFormDrafts } from '../../../../tests/fixtures/form-drafts';
import { PlanView } from './plan-view';

const karin = { id: 3, name: 'Karin Åberg', email: '' };
const row = (id: number, values: Partial<Assessment>): Assessment =>
  blankRow('assessment', { id, key: `k${id}`, etag: '"1"', name: `Insats ${id}`, type: 'project', unit: 'Trafik', status: 'Planned', selection: 'considered', planYear: 2027, ...values });

/** A year's plan in memory: rows with versions, another person's edits, failures on order. */
const fakePlanning = (rows: readonly Assessment[], mayPlan = true) => {
  const fake = {
    rows: [...rows], failure: null as Failure | null, years: [] as number[],
    considered: [] as [string, NewConsidered][], written: [] as Changes<'assessment'>[],
    /** Somebody else writes. */
    other: (id: number, changes: Partial<Assessment>): void => {
      fake.rows = fake.rows.map((one) => (one.id === id ? { ...one, ...changes, etag: '"9"', editor: karin } : one));
    },
    port: {} as PlanningPort,
  };
  const fail = <T,>(value: T): Result<T> => (fake.failure === null ? { ok: true, value } : { ok: false, failure: fake.failure });
  fake.port = {
    year: async (year): Promise<Result<PlanPage>> => {
      fake.years.push(year);
      return fail({ rows: fake.rows.filter(({ planYear }) => planYear === year), mayPlan });
    },
    consider: async (key, values) => {
      fake.considered.push([key, values]);
      return fail(row(90 + fake.considered.length, { ...values, key }));
    },
    change: async (given, changes) => {
      const now = fake.rows.find(({ id }) => id === given.id) ?? given;
      if (fake.failure === null && now.etag !== given.etag) return { ok: true, value: { kind: 'changed', row: now } };
      fake.written.push(changes);
      fake.rows = fake.rows.map((one) => (one.id === given.id ? { ...one, ...changes, etag: '"10"' } : one));
      return fail({ kind: 'saved', etag: '"10"' });
    },
  };
  return fake;
};
type Fake = ReturnType<typeof fakePlanning>;

interface Told { readonly begun: number[]; readonly opened: number[] }
const show = (fake: Fake, { drafts = memoryFormDrafts(), language = 'sv' as 'sv' | 'en' } = {}): Told & RenderResult & { user: ReturnType<typeof userEvent.setup> } => {
  let keys = 0;
  const told: Told = { begun: [], opened: [] };
  const product = {
    host: { language, locale: language === 'sv' ? 'sv-SE' : 'en-GB' }, labels, planning: fake.port, formDrafts: drafts, now: () => '2026-10-01T09:00:00Z',
    newKey: () => `key-${++keys}`, actions: { linkTo: (id: number) => `/sida.aspx?case=${id}` },
  } as unknown as Product;
  const Page: React.FC = () => {
    const [year, setYear] = React.useState(2027);
    return <main><h1>Sidan</h1><PlanView year={year} units={['Trafik', 'Kultur']} mayBegin onYear={setYear} onBegin={({ id }) => told.begun.push(id)} onOpen={(id) => told.opened.push(id)} /></main>;
  };
  const texts = language === 'sv' ? { common: commonTexts, department: departmentTexts, planning: planningTexts } : { common: commonEn, department: departmentEn, planning: planningEn };
  const result = render(<TextsProvider texts={texts}><ProductProvider value={product}><AnnouncerProvider><Page /></AnnouncerProvider></ProductProvider></TextsProvider>);
  return { ...result, ...told, user: userEvent.setup() };
};
const regionOf = (name: RegExp): HTMLElement => screen.getByRole('region', { name });

describe('the list of a year', () => {
  const rows = [
    row(1, { name: 'Åsnen "1" <b> 🚤', purpose: 'Fler båtar' }),
    row(2, { selection: 'chosen', selectionReason: 'Stor', selectedOn: '2026-09-20', selectedWith: 'Avdelningschef' }),
    row(3, { selection: 'notChosen', selectionReason: 'Redan beslutad', selectedOn: '2026-09-20', selectedWith: 'Avdelningschef' }),
    row(4, { selection: 'chosen', status: 'InProgress' }),
    row(5, { name: ' ', type: null, unit: '', selection: null }),
  ];

  it('groups what is considered, chosen and left out, with the reason', async () => {
    const { container, begun, opened, user } = show(fakePlanning(rows));
    expect(await screen.findByRole('heading', { name: 'Urval för 2027' })).toBeInTheDocument();
    await screen.findByText('Åsnen "1" <b> 🚤');
    expect(within(regionOf(/^Övervägs \(2\)/)).getByText('Insats utan namn')).toBeInTheDocument();
    const left = within(regionOf(/^Inte valda \(1\)/));
    for (const text of ['Redan beslutad', '20 september 2026', 'Avdelningschef']) expect(left.getByText(text)).toBeInTheDocument();
    expect(left.queryByRole('button', { name: /Börja/ })).toBeNull();
    const chosen = within(regionOf(/^Valda \(2\)/));
    expect(chosen.getByText('Pågår')).toBeInTheDocument();
    await user.click(chosen.getByRole('button', { name: 'Börja säkringen av Insats 2' }));
    await user.click(chosen.getByRole('link', { name: 'Öppna säkringen av Insats 4' }));
    expect([begun, opened]).toEqual([[2], [4]]);
    expect(chosen.queryByRole('button', { name: /Insats 4/ })).toBeNull();
    expect(await axe(container)).toHaveNoViolations();
  });

  it('is read only for a reader', async () => {
    show(fakePlanning([rows[0] as Assessment], false));
    expect(await screen.findByText(planningTexts.plan.readOnly)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /Ta ställning|Ändra|Lägg till/ })).toBeNull();
  });

  it('reads another year, and drops the answer for the year that was left', async () => {
    const fake = fakePlanning([row(1, {}), row(2, { planYear: 2026 })]);
    const slow: (() => void)[] = [];
    const { year } = fake.port;
    fake.port = { ...fake.port, year: (wanted) => (wanted === 2027 ? new Promise((resolve) => { slow.push(() => { year(wanted).then(resolve, () => undefined); }); }) : year(wanted)) };
    const { user } = show(fake);
    await user.selectOptions(await screen.findByLabelText('Verksamhetsår'), '2026');
    expect(await screen.findByText('Insats 2')).toBeInTheDocument();
    slow.forEach((answer) => answer());
    await waitFor(() => expect(fake.years).toEqual([2026, 2027]));
    expect(screen.queryByText('Insats 1')).toBeNull();
  });

  it('says what went wrong and tries again; an empty year says how to begin', async () => {
    const fake = fakePlanning([]);
    fake.failure = { kind: 'offline' };
    const { user } = show(fake);
    expect(await screen.findByText(commonTexts.failures.offline)).toBeInTheDocument();
    fake.failure = null;
    await user.click(screen.getByRole('button', { name: 'Försök igen' }));
    expect(await screen.findByText('Inga insatser för året än')).toBeInTheDocument();
  });

  it('speaks English', async () => {
    const { container } = show(fakePlanning(rows), { language: 'en' });
    expect(await screen.findByRole('button', { name: 'Begin the case for Insats 2' })).toBeInTheDocument();
    expect(await axe(container)).toHaveNoViolations();
  });
});

describe('adding', () => {
  it('says what is missing and stands at it; sends once under one key; takes the next one', async () => {
    const fake = fakePlanning([]);
    const { user, container } = show(fake);
    await user.click(await screen.findByRole('button', { name: 'Lägg till en insats' }));
    const form = within(screen.getByRole('form', { name: 'Lägg till en insats som övervägs' }));
    await user.click(form.getByRole('button', { name: 'Lägg till' }));
    expect(form.getByText('Ge insatsen ett namn.')).toBeInTheDocument();
    expect(form.getByLabelText(/^Insatsens namn/)).toHaveFocus();
    expect(await axe(container)).toHaveNoViolations();
    await user.keyboard('Ny båt "ö" 🚤');
    await user.selectOptions(form.getByLabelText(/^Typ av insats/), 'Projekt');
    await user.type(form.getByLabelText(/^Enhet/), 'Kultur');
    fake.failure = { kind: 'offline' };
    await user.click(form.getByRole('button', { name: 'Lägg till' }));
    expect(await form.findByText(commonTexts.failures.offline)).toBeInTheDocument();
    fake.failure = null;
    await user.click(form.getByRole('button', { name: 'Lägg till' }));
    expect(await screen.findByRole('heading', { name: 'Ny båt "ö" 🚤' })).toBeInTheDocument();
    expect(fake.considered.map(([key]) => key)).toEqual(['key-1', 'key-1']);
    expect(fake.considered[1]?.[1]).toEqual({ name: 'Ny båt "ö" 🚤', purpose: '', type: 'project', unit: 'Kultur', planYear: 2027 });
    // The form is empty and ready for the next, under a key of its own.
    expect(form.getByLabelText(/^Insatsens namn/)).toHaveValue('');
    await waitFor(() => expect(form.getByLabelText(/^Insatsens namn/)).toHaveFocus());
  });

  it('keeps what was written when the page is left', async () => {
    const drafts = memoryFormDrafts();
    const before = show(fakePlanning([]), { drafts });
    await before.user.click(await screen.findByRole('button', { name: 'Lägg till en insats' }));
    await before.user.type(screen.getByLabelText(/^Insatsens namn/), 'Halvskriven');
    before.unmount();
    const { user } = show(fakePlanning([]), { drafts });
    expect(await screen.findByLabelText(/^Insatsens namn/)).toHaveValue('Halvskriven');
    await user.click(screen.getByRole('button', { name: 'Töm fälten' }));
    expect(screen.getByLabelText(/^Insatsens namn/)).toHaveValue('');
  });
});

describe('taking a position', () => {
  const open = async (user: ReturnType<typeof userEvent.setup>): Promise<ReturnType<typeof within>> => {
    await user.click(await screen.findByRole('button', { name: 'Ta ställning till Insats 1' }));
    return within(screen.getByRole('form', { name: 'Ställningstagande' }));
  };
  const choose = async (user: ReturnType<typeof userEvent.setup>, form: ReturnType<typeof within>, choice: RegExp, reason: string): Promise<void> => {
    await user.click(form.getByRole('radio', { name: choice }));
    await user.type(form.getByLabelText(/^I dialog med/), 'Avdelningschef');
    await user.type(form.getByLabelText(/^Skäl/), reason);
  };

  it('needs day, dialogue and reason; the day is today until another is given', async () => {
    const fake = fakePlanning([row(1, {})]);
    const { user, container } = show(fake);
    const form = await open(user);
    await user.click(form.getByRole('radio', { name: /^Nej/ }));
    await user.click(form.getByRole('button', { name: 'Spara' }));
    expect(form.getByText(planningTexts.plan.problems.reason.missing)).toBeInTheDocument();
    expect(form.getByText(planningTexts.plan.problems.selectedWith.missing)).toBeInTheDocument();
    expect(form.getByLabelText(/^När gjordes/)).toHaveValue('2026-10-01');
    expect(form.getByLabelText(/^I dialog med/)).toHaveFocus();
    expect(await axe(container)).toHaveNoViolations();
    expect(fake.written).toEqual([]);
    await choose(user, form, /^Nej/, 'Kan inte påverkas');
    await user.click(form.getByRole('button', { name: 'Spara' }));
    await waitFor(() => expect(within(regionOf(/^Inte valda \(1\)/)).getByText('Kan inte påverkas')).toBeInTheDocument());
    expect(fake.written).toEqual([{ selection: 'notChosen', selectionReason: 'Kan inte påverkas', selectedOn: '2026-10-01', selectedWith: 'Avdelningschef' }]);
    expect(document.activeElement).toHaveTextContent('Insats 1');
  });

  it('keeps what was written when the page is left, and throws it away on cancel', async () => {
    const drafts = memoryFormDrafts();
    const before = show(fakePlanning([row(1, {})]), { drafts });
    await choose(before.user, await open(before.user), /^Ja/, 'Halvskrivet');
    before.unmount();
    const { user } = show(fakePlanning([row(1, {})]), { drafts });
    expect(await screen.findByText(planningTexts.plan.card.hasDraft)).toBeInTheDocument();
    const form = await open(user);
    expect(form.getByLabelText(/^Skäl/)).toHaveValue('Halvskrivet');
    await user.click(form.getByRole('button', { name: 'Avbryt' }));
    expect(screen.queryByText(planningTexts.plan.card.hasDraft)).toBeNull();
    expect(drafts.read('plan-k1')).toBeNull();
  });

  it('lays a change of other things underneath, and says so', async () => {
    const fake = fakePlanning([row(1, {})]);
    const { user } = show(fake);
    const form = await open(user);
    await choose(user, form, /^Ja/, 'Stor');
    fake.other(1, { purpose: 'Karins syfte' });
    await user.click(form.getByRole('button', { name: 'Spara' }));
    await waitFor(() => expect(within(regionOf(/^Valda \(1\)/)).getByText('Karins syfte')).toBeInTheDocument());
    expect(screen.getByText(/Karin Åberg ändrade insatsen samtidigt/)).toBeInTheDocument();
    expect(fake.written).toEqual([{ selection: 'chosen', selectionReason: 'Stor', selectedOn: '2026-10-01', selectedWith: 'Avdelningschef' }]);
  });

  it.each([
    ['Behåll ert', 'chosen', 'Stor', /^Valda \(1\)/], ['Ta det från Karin Åberg', 'notChosen', 'Karins skäl', /^Inte valda \(1\)/],
  ] as const)('shows two positions with their reasons, and %s decides', async (button, selection, reason, region) => {
    const fake = fakePlanning([row(1, {})]);
    const { user, container } = show(fake);
    const form = await open(user);
    await choose(user, form, /^Ja/, 'Stor');
    fake.other(1, { selection: 'notChosen', selectionReason: 'Karins skäl', selectedOn: '2026-09-30', selectedWith: 'Enhetschef' });
    await user.click(form.getByRole('button', { name: 'Spara' }));
    expect(await form.findByText('Två har ändrat samtidigt: ställningstagandet')).toBeInTheDocument();
    expect(form.getAllByText(/Karins skäl/).length).toBeGreaterThan(0);
    expect(await axe(container)).toHaveNoViolations();
    expect(fake.written).toEqual([]);
    await user.click(form.getByRole('button', { name: button }));
    await user.click(form.getByRole('button', { name: 'Spara' }));
    await waitFor(() => expect(within(regionOf(region)).getByText(reason)).toBeInTheDocument());
    expect(fake.rows[0]).toMatchObject({ selection, selectionReason: reason });
  });

  it('tells that the case has been begun meanwhile, and writes nothing', async () => {
    const fake = fakePlanning([row(1, {})]);
    const { user } = show(fake);
    const form = await open(user);
    await choose(user, form, /^Nej/, 'Skäl');
    fake.other(1, { status: 'InProgress', selection: 'considered' });
    await user.click(form.getByRole('button', { name: 'Spara' }));
    expect(await screen.findByText(planningTexts.plan.conflict.begun('Karin Åberg'))).toBeInTheDocument();
    expect(form.getByLabelText(/^Skäl/)).toHaveValue('Skäl');
    expect(form.queryByRole('button', { name: 'Spara' })).toBeNull();
    expect(fake.written).toEqual([]);
  });

  it('can be done with the keyboard alone', async () => {
    const fake = fakePlanning([row(1, {})]);
    const { user } = show(fake);
    (await screen.findByRole('button', { name: 'Ta ställning till Insats 1' })).focus();
    await user.keyboard('{Enter}');
    expect(screen.getByRole('radio', { name: /^Övervägs/ })).toHaveFocus();
    await user.keyboard('{ArrowDown}{Tab}');
    await user.tab();
    await user.keyboard('Chef{Tab}Skäl');
    await user.tab();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(fake.written).toMatchObject([{ selection: 'chosen', selectedWith: 'Chef', selectionReason: 'Skäl' }]));
  });
});

it('tells that a case was half begun', async () => {
  const drafts = memoryFormDrafts();
  drafts.write('begin-k2', { key: 'x', values: {}, owner: null, group: [] });
  show(fakePlanning([row(1, { selection: 'chosen' }), row(2, { selection: 'chosen' })]), { drafts });
  expect(await screen.findAllByText(planningTexts.plan.card.hasDraft)).toHaveLength(1);
});

it('writes nothing when nothing was changed', async () => {
  const fake = fakePlanning([row(1, {})]);
  const { user } = show(fake);
  await user.click(await screen.findByRole('button', { name: 'Ändra uppgifterna om Insats 1' }));
  await user.click(screen.getByRole('button', { name: 'Spara' }));
  await waitFor(() => expect(screen.queryByRole('form')).toBeNull());
  expect(fake.written).toEqual([]);
});

it('changes the details of a planned initiative and sends what was changed alone', async () => {
  const fake = fakePlanning([row(1, { selection: 'chosen', selectionReason: 's', selectedOn: '2026-09-01', selectedWith: 'c' })]);
  const { user } = show(fake);
  await user.click(await screen.findByRole('button', { name: 'Ändra uppgifterna om Insats 1' }));
  const form = within(screen.getByRole('form', { name: 'Uppgifter om insatsen' }));
  expect(form.getByLabelText(/^Insatsens namn/)).toHaveFocus();
  await user.type(form.getByLabelText(/^Syfte/), 'Nytt syfte');
  fake.failure = { kind: 'busy', retryAfterSeconds: 30 };
  await user.click(form.getByRole('button', { name: 'Spara' }));
  expect(await form.findByText(commonTexts.failures.busy)).toBeInTheDocument();
  fake.failure = null;
  fake.rows = fake.rows.map((one) => ({ ...one, etag: '"1"', purpose: '' }));
  await user.click(form.getByRole('button', { name: 'Spara' }));
  expect(await screen.findByText('Nytt syfte')).toBeInTheDocument();
  expect(fake.written[1]).toEqual({ purpose: 'Nytt syfte' });
});
