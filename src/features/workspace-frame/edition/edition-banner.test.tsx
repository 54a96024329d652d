import * as React from 'react';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { createFakeSession, type FakeCase } from '../../../../tests/fixtures/fake-session';
import { memoryFormDrafts } from '../../../../tests/fixtures/form-drafts';
import { editionRow, entryRow } from '../../../../tests/fixtures/published';
import { renderPart } from '../../../../tests/fixtures/render-part';
import type { Product } from '../../../data/bindings/product-context';
import { labels } from '../../../method/sv/labels';
import { questions } from '../../../method/sv/questions';
import { CaseReference } from '../../../ui-bindings/case-reference';
import type { PartLoaders } from '../workspace-frame';
import { WorkspaceFrame } from '../workspace-frame';

const texts = { ...labels, ...questions };
const parts: PartLoaders = { overview: () => Promise.resolve({ Part: () => <p>Innehåll</p> }) };
const { A1 } = questions.questions;
const reference = [
  entryRow('p1', 'question', 'A1', { title: 'Hur för insatsen länet framåt?', help: A1.help, example: A1.example }),
  entryRow('p1', 'supportQuestion', 'SQ.9', { parent: 'climate', title: 'Hur många ekar fälls?', help: 'Räkna dem.', order: 10 }),
  editionRow(1, 'p1', 'En ny stödfråga om ekar', { created: '2026-03-01T08:00:00Z' }),
  entryRow('p2', 'goal', 'sdg.1', { parent: 'agenda2030', title: 'Ingen fattigdom', titleEn: 'No poverty', details: 'dimensions=social,economic\nnumber=1\ncolor=#E5243B', isWithdrawn: true }),
  entryRow('p2', 'strategy', 'gronaKronoberg2025', { title: 'Gröna Kronoberg 2025', titleEn: 'Gröna Kronoberg 2025', details: 'status=current\nversion=gronaKronoberg2025-2' }),
  editionRow(2, 'p2', 'Mål ur bruk'),
];
const answered: FakeCase = {
  assessment: { methodVersion: 'handbook-1', strategyVersion: 'gronaKronoberg2025-1' },
  rows: { answer: [{ key: 'case-1:A1', item: 'A1', text: 'Så här' }] }, reference,
};

const show = (from: FakeCase = {}, formDrafts = memoryFormDrafts()) => {
  const session = createFakeSession({ ...answered, ...from });
  const product = {
    host: { language: 'sv', locale: 'sv-SE', mode: 'light', surface: 'page', target: { caseId: 12, part: null } },
    actions: { show: jest.fn(), linkTo: jest.fn(), onNetworkChange: jest.fn() }, formDrafts,
  } as unknown as Partial<Product>;
  const Part: React.FC = () => <CaseReference methodTexts={texts}><WorkspaceFrame parts={parts} /></CaseReference>;
  return { session, formDrafts, ...renderPart(Part, session, 'sv', { product, isFramed: false }) };
};
const openDialog = async () => {
  await userEvent.click(await screen.findByRole('button', { name: 'Se vad som är ändrat' }));
  return within(await screen.findByRole('dialog', undefined, { timeout: 5000 }));
};

it.each<[string, FakeCase]>([
  ['nothing is published', { reference: [] }],
  ['the case is at the newest edition', { assessment: { methodVersion: 'handbook-1.2' } }],
  ['the person may only read', { canEdit: false }],
])('says nothing when %s', async (_name, from) => {
  show(from);
  expect(await screen.findByText('Innehåll')).toBeVisible();
  expect(screen.queryByText('Metoden har uppdaterats')).toBeNull();
});

it('shows what would change, marks what the group has answered, and moves the case on', async () => {
  const { session, container } = show();
  const dialog = await openDialog();
  expect(dialog.getByText('4 ändringar. 2 rör något ni har svarat på eller valt.')).toBeVisible();
  expect(dialog.getByText('En ny stödfråga om ekar')).toBeVisible();
  expect(dialog.getByText('Mål ur bruk')).toBeVisible();
  const asked = within(dialog.getByRole('list', { name: 'Frågor i stegen' }));
  expect(asked.getByText('Ni har svarat eller valt här')).toBeVisible();
  expect(asked.getByText(/på vilket sätt/i)).toBeInTheDocument();
  expect(dialog.queryByRole('list', { name: 'Stödfrågor' })).toBeNull();
  await userEvent.click(dialog.getByRole('button', { name: 'Stödfrågor (1)' }));
  expect(within(dialog.getByRole('list', { name: 'Stödfrågor' })).getByText('Hur många ekar fälls?')).toBeVisible();
  expect(await axe(container)).toHaveNoViolations();

  await userEvent.click(dialog.getByRole('button', { name: 'Gå över till den nya utgåvan' }));
  expect(session.assessment()).toMatchObject({ methodVersion: 'handbook-1.2', strategyVersion: 'gronaKronoberg2025-2' });
  expect(session.rows('answer')[0]).toMatchObject({ item: 'A1', text: 'Så här' });
  await waitFor(() => expect(screen.queryByText('Metoden har uppdaterats')).toBeNull());
  expect(screen.getByText('Säkringen följer nu utgåva 2.')).toBeVisible();
  expect(screen.getByRole('heading', { level: 2, name: 'Översikt' })).toHaveFocus();
});

it('can show only what concerns the group', async () => {
  show();
  const dialog = await openDialog();
  await userEvent.click(dialog.getByRole('checkbox', { name: 'Visa bara det som rör er' }));
  expect(dialog.queryByRole('button', { name: /Stödfrågor/ })).toBeNull();
  expect(dialog.getByRole('button', { name: 'Frågor i stegen (1)' })).toBeVisible();
});

it('steps back when the group stays, keeps the way there, and asks anew at the next edition', async () => {
  const { session, formDrafts, unmount } = show();
  const dialog = await openDialog();
  await userEvent.click(dialog.getByRole('button', { name: 'Stanna kvar' }));
  expect(session.assessment().methodVersion).toBe('handbook-1');
  expect(screen.queryByText('Metoden har uppdaterats')).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Metoden har en nyare version' }));
  expect(await screen.findByRole('dialog')).toBeVisible();
  unmount();
  const later = show({}, formDrafts);
  expect(await screen.findByRole('button', { name: 'Metoden har en nyare version' })).toBeVisible();
  later.unmount();
  show({ reference: [...reference, editionRow(3, 'p3')] }, formDrafts);
  expect(await screen.findByText('Metoden har uppdaterats')).toBeVisible();
});

it('says so when only translations and order have changed', async () => {
  show({ reference: [
    entryRow('p', 'question', 'A1', { title: A1.title, help: A1.help, example: A1.example, titleEn: 'Another wording?' }), editionRow(1, 'p'),
  ] });
  const dialog = await openDialog();
  expect(dialog.getByText(/Inget ni ser ändras/)).toBeVisible();
});

it('tells of check points by the names of their questions, and marks those the group has answered', async () => {
  show({
    rows: { answer: [{ key: 'case-1:S1.1', item: 'S1.1', text: 'Ja' }] },
    reference: [
      entryRow('p1', 'checkPoint', 'S1.1', { parent: 'S1', details: 'mandatory=no' }),
      entryRow('p1', 'checkPoint', 'check.land', { parent: 'S2', title: 'Är landsbygden tillfrågad?', details: 'mandatory=yes', order: 4 }), editionRow(1, 'p1', 'Kontrollpunkter'),
    ],
  });
  const dialog = await openDialog();
  const list = within(dialog.getByRole('list', { name: 'Kontrollpunkter' })).getAllByRole('listitem');
  expect(list[0]).toHaveTextContent(questions.questions['S1.1'].title);
  expect(list[0]).toHaveTextContent('Ni har svarat eller valt här');
  expect(list[0]).toHaveTextContent('Måste besvaras eller förklaras inte relevant');
  expect(list[1]).toHaveTextContent('Är landsbygden tillfrågad?');
  expect(list[1]).toHaveTextContent('Hör till: Hållplats 2');
});
