import * as React from 'react';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { ProductProvider, type Product } from '../../../data/bindings/product-context';
import type { BeginOutcome, CaseHit, CaseListPort, NewCase } from '../../../data/ports/case-list';
import type { Failure, Result } from '../../../data/ports/results';
import type { Assessment, ReferenceRow } from '../../../data/ports/rows';
import { commonTexts } from '../../../i18n/sv/common';
import { departmentTexts } from '../../../i18n/sv/department/index';
import { TextsProvider } from '../../../i18n/texts-context';
import { details } from '../../../method/sv/details';
import { labels } from '../../../method/sv/labels';
import { AnnouncerProvider } from '../../../ui/feedback/announcer';
import { blankRow } from '../../../../tests/fixtures/fake-session';
import { memoryFormDrafts } from '../../../../tests/fixtures/form-drafts';
import { NewCaseForm } from './new-case-form';

const { newCase: texts } = departmentTexts;
const planned = (values: Partial<Assessment> = {}): Assessment =>
  blankRow('assessment', { id: 5, key: 'p5', name: 'Planerad', purpose: 'Planens syfte', type: 'project', unit: 'Kultur', status: 'Planned', selection: 'chosen', ...values });
const hit = (id: number, name: string, more: Partial<CaseHit> = {}): CaseHit => ({ id, key: `k${id}`, name, type: 'strategy', unit: 'Miljö', status: 'Completed', ...more });

const fakeList = () => {
  const fake = {
    sent: [] as { readonly way: string; readonly key: string; readonly values: NewCase; readonly on?: number | string }[],
    failure: null as Failure | null, hits: [] as readonly CaseHit[], begun: null as BeginOutcome | null, asked: [] as string[],
    port: {} as CaseListPort,
  };
  const answer = <T,>(value: T): Result<T> => (fake.failure === null ? { ok: true, value } : { ok: false, failure: fake.failure });
  fake.port = {
    create: async (key: string, values: NewCase) => { fake.sent.push({ way: 'create', key, values }); return answer(planned({ id: 77 })); },
    copy: async (key: string, values: NewCase, on: number) => { fake.sent.push({ way: 'copy', key, values, on }); return answer(planned({ id: 88 })); },
    begin: async (row: Assessment, values: NewCase) => { fake.sent.push({ way: 'begin', key: row.key, values, on: row.etag }); return answer(fake.begun ?? { kind: 'begun' as const, row }); },
    find: async (text: string) => { fake.asked.push(text); return answer(fake.hits); },
  } as unknown as CaseListPort;
  return fake;
};

const show = (fake: ReturnType<typeof fakeList>, { row = null as Assessment | null, drafts = memoryFormDrafts(), reference = [] as readonly ReferenceRow[] } = {}) => {
  let keys = 0;
  const started: number[] = [];
  const product = {
    host: { language: 'sv', locale: 'sv-SE' }, labels, caseList: fake.port, formDrafts: drafts, loadMethodDetails: async () => details,
    newKey: () => `key-${++keys}`, now: () => '2026-06-19T09:00:00Z',
    people: { me: () => ({ login: 'erik', name: 'Erik Sandberg', email: '', title: '' }), search: async () => ({ ok: true, value: [] }) },
  } as unknown as Product;
  const result = render(
    <TextsProvider texts={{ common: commonTexts, department: departmentTexts }}>
      <ProductProvider value={product}>
        <AnnouncerProvider>
          <main><h1>Sidan</h1><NewCaseForm planned={row} reference={reference} seenUnits={['Trafik']} onStarted={(id) => started.push(id)} onOpen={(id) => started.push(-id)} onCancel={() => undefined} /></main>
        </AnnouncerProvider>
      </ProductProvider>
    </TextsProvider>);
  return { ...result, started, user: userEvent.setup() };
};
const radio = (name: RegExp): HTMLElement => screen.getByRole('radio', { name });
const fillRest = async (user: ReturnType<typeof userEvent.setup>): Promise<void> => {
  await user.click(radio(/^Lätt spår/));
  await user.type(screen.getByLabelText(/^Skäl till spåret/), 'Liten');
};
const start = (user: ReturnType<typeof userEvent.setup>): Promise<void> => user.click(screen.getByRole('button', { name: 'Börja säkringen' }));

it('shows the guidance of the chosen type, and asks a consultation alone for its day', async () => {
  const fake = fakeList();
  const { user, container, started } = show(fake);
  expect(screen.queryByText(/^Att tänka på/)).toBeNull();
  await user.click(radio(/^Remissyttrande/));
  expect(await screen.findByText('Att tänka på: Remissyttrande')).toBeInTheDocument();
  expect(screen.getByText(details.typeGuidance.consultation.lead)).toBeInTheDocument();
  await user.type(screen.getByLabelText(/^Svar senast/), '2026-07-03');
  await user.type(screen.getByLabelText(/^Insatsens namn/), 'Remiss');
  await user.type(screen.getByLabelText(/^Enhet/), 'Trafik');
  await fillRest(user);
  expect(await axe(container)).toHaveNoViolations();
  await start(user);
  await waitFor(() => expect(started).toEqual([77]));
  expect(fake.sent).toMatchObject([{ way: 'create', key: 'key-1', values: { type: 'consultation', deadline: '2026-07-03', trackReason: 'Liten', decisionState: null, methodVersion: 'handbook-1' } }]);
});

it('takes the day away with the type, and keeps it should the type come back', async () => {
  const { user } = show(fakeList());
  await user.click(radio(/^Remissyttrande/));
  await user.type(screen.getByLabelText(/^Svar senast/), '2026-07-03');
  await user.click(radio(/^Strategi/));
  expect(screen.queryByLabelText(/^Svar senast/)).toBeNull();
  await user.click(radio(/^Remissyttrande/));
  expect(screen.getByLabelText(/^Svar senast/)).toHaveValue('2026-07-03');
});

it('says that it is late when the initiative is decided, and proposes a light follow-up that the group may take or leave', async () => {
  const { user, container } = show(fakeList());
  await user.click(radio(/^Fullt spår/));
  expect(screen.queryByText(texts.late.decided)).toBeNull();
  await user.click(radio(/^Ja, delvis/));
  expect(screen.getByText(texts.late.partlyDecided)).toBeInTheDocument();
  await user.click(radio(/^Ja, helt/));
  expect(screen.getByText(texts.late.decided)).toBeInTheDocument();
  expect(radio(/^Fullt spår/)).toBeChecked();
  expect(await axe(container)).toHaveNoViolations();
  await user.click(screen.getByRole('button', { name: texts.late.suggest }));
  expect(radio(/^Lätt spår/)).toBeChecked();
  expect(screen.getByLabelText(/^Skäl till spåret/)).toHaveValue(texts.late.reason);
  expect(screen.queryByRole('button', { name: texts.late.suggest })).toBeNull();
  await user.click(radio(/^Nej, inget/));
  expect(screen.queryByText(texts.late.decided)).toBeNull();
});

it('offers units that cases have and administrators have published, and takes any other', async () => {
  const publication = { publication: 'pub', order: 1 } as const;
  const reference = [
    blankRow('reference', { id: 1, key: 'r1', set: 'unit', entry: 'u1', ...publication, title: 'Kollektivtrafik å' }),
    blankRow('reference', { id: 2, key: 'r2', set: 'edition', entry: 'e1', ...publication, title: 'Ny enhet' }),
  ];
  const fake = fakeList();
  const { user, started } = show(fake, { reference });
  const unit = screen.getByLabelText(/^Enhet/) as HTMLInputElement;
  const offered = [...(unit.list?.options ?? [])].map(({ value }) => value);
  expect(offered).toEqual(expect.arrayContaining(['Kollektivtrafik å', 'Regional utveckling', 'Trafik']));
  await user.type(unit, 'Egen enhet');
  await user.type(screen.getByLabelText(/^Insatsens namn/), 'N');
  await user.click(radio(/^Projekt/));
  await fillRest(user);
  await start(user);
  await waitFor(() => expect(started).toEqual([77]));
  expect(fake.sent[0]?.values).toMatchObject({ unit: 'Egen enhet', methodVersion: 'handbook-1.1' });
});

describe('a copy', () => {
  it('is found by name, says what comes along, and is sent as one', async () => {
    const fake = fakeList();
    fake.hits = [hit(3, 'Åsnen "1" 🚤'), hit(4, 'Planerad båt', { status: 'Planned' })];
    const { user, container, started } = show(fake);
    await user.click(screen.getByRole('button', { name: 'Börja från en kopia' }));
    await user.type(screen.getByLabelText(/^Sök en säkring/), 'åsn');
    const hits = within(await screen.findByRole('list', { name: 'Träffar' }));
    expect(fake.asked).toEqual(['åsn']);
    expect(hits.getAllByRole('button')).toHaveLength(1);
    expect(await axe(container)).toHaveNoViolations();
    await user.click(hits.getByRole('button', { name: /^Kopiera från Åsnen "1" 🚤/ }));
    expect(screen.getByText('Kopia av Åsnen "1" 🚤')).toBeInTheDocument();
    expect(screen.getByText(texts.copy.taken)).toBeInTheDocument();
    expect(screen.getByText(texts.copy.left)).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Börja utan kopia' })).toHaveFocus();
    // What the person has not filled in follows the source.
    expect(radio(/^Strategi/)).toBeChecked();
    expect(screen.getByLabelText(/^Enhet/)).toHaveValue('Miljö');
    await user.type(screen.getByLabelText(/^Insatsens namn/), 'Ny strategi');
    await fillRest(user);
    await start(user);
    await waitFor(() => expect(started).toEqual([88]));
    expect(fake.sent).toMatchObject([{ way: 'copy', on: 3, values: { name: 'Ny strategi', type: 'strategy', unit: 'Miljö' } }]);
  });

  it('can be taken back, and a search that fails says so', async () => {
    const fake = fakeList();
    fake.failure = { kind: 'offline' };
    const { user } = show(fake);
    await user.click(screen.getByRole('button', { name: 'Börja från en kopia' }));
    await user.type(screen.getByLabelText(/^Sök en säkring/), 'xx');
    expect((await screen.findAllByText('Sökningen gick inte. Försök igen.')).length).toBeGreaterThan(0);
    fake.failure = null;
    fake.hits = [hit(3, 'xx')];
    await user.type(screen.getByLabelText(/^Sök en säkring/), 'x');
    await user.click(await screen.findByRole('button', { name: /^Kopiera från xx/ }));
    await user.click(screen.getByRole('button', { name: 'Börja utan kopia' }));
    expect(screen.queryByText(/^Kopia av/)).toBeNull();
  });
});

describe('a planned initiative', () => {
  it('begins with what the plan says', async () => {
    const fake = fakeList();
    const { user, started } = show(fake, { row: planned() });
    expect(screen.getByLabelText(/^Insatsens namn/)).toHaveValue('Planerad');
    expect(screen.getByLabelText(/^Syfte/)).toHaveValue('Planens syfte');
    expect(radio(/^Projekt/)).toBeChecked();
    expect(screen.queryByRole('button', { name: 'Börja från en kopia' })).toBeNull();
    await fillRest(user);
    await start(user);
    await waitFor(() => expect(started).toEqual([5]));
    expect(fake.sent).toMatchObject([{ way: 'begin', on: '"1"', values: { name: 'Planerad', unit: 'Kultur' } }]);
  });

  it('tells what somebody else has changed, keeps what was written, and goes on upon theirs', async () => {
    const fake = fakeList();
    fake.begun = { kind: 'changed', row: planned({ etag: '"4"', name: 'Karins namn', editor: { id: 3, name: 'Karin Åberg', email: '' } }) };
    const { user, container, started } = show(fake, { row: planned() });
    await fillRest(user);
    await start(user);
    expect(await screen.findByText(texts.planned.changed('Karin Åberg'))).toBeInTheDocument();
    expect(screen.getByText('Karins namn')).toBeInTheDocument();
    expect(screen.getByLabelText(/^Insatsens namn/)).toHaveValue('Planerad');
    expect(await axe(container)).toHaveNoViolations();
    fake.begun = null;
    await start(user);
    await waitFor(() => expect(started).toEqual([5]));
    expect(fake.sent.map(({ on }) => on)).toEqual(['"1"', '"4"']);
  });

  it.each([
    ['begun', { status: 'InProgress' }, texts.planned.begun('Karin Åberg')], ['left out', { selection: 'notChosen' }, texts.planned.notChosen],
  ] as const)('cannot begin once it is %s by somebody else', async (_what, change, sentence) => {
    const fake = fakeList();
    fake.begun = { kind: 'changed', row: planned({ ...change, editor: { id: 3, name: 'Karin Åberg', email: '' } }) };
    const { user, started } = show(fake, { row: planned() });
    await fillRest(user);
    await start(user);
    expect(await screen.findByText(sentence)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Börja säkringen' })).toBeNull();
    if ('status' in change) {
      await user.click(screen.getByRole('button', { name: 'Öppna säkringen' }));
      expect(started).toEqual([-5]);
    }
  });
});

it('takes a form that an earlier version kept', () => {
  const drafts = memoryFormDrafts();
  drafts.write('new-case', { key: 'old', values: { name: 'Gammal', purpose: '', type: null, unit: '', track: 'full' }, owner: null, group: [] });
  show(fakeList(), { drafts });
  expect(screen.getByLabelText(/^Insatsens namn/)).toHaveValue('Gammal');
  expect(screen.getByLabelText(/^Skäl till spåret/)).toHaveValue('');
});
