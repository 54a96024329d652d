import { act, fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { createFakeSession } from '../../../tests/fixtures/fake-session';
import type { FakeCase, FakeSession } from '../../../tests/fixtures/fake-session';
import { renderPart } from '../../../tests/fixtures/render-part';
import { Part } from './part';

const judged = { key: 'case-1:J.social', item: 'J.social', choice: 'contributes', text: 'Fler möts' };
const view = (changes: object = {}): object =>
  ({ key: 'case-1:J.view.1', item: 'J.view.1', category: 'social', choice: 'counteracts', text: 'De som inte kör bil kommer inte dit', participants: 'Folkhälsostrateg', ...changes });
const open = (from: FakeCase = {}, language: 'sv' | 'en' = 'sv') => {
  let keys = 0;
  const session: FakeSession = createFakeSession(from);
  const rendered = renderPart(Part, session, language, { product: { newKey: () => { keys += 1; return `ny${keys}`; } } });
  return { session, ...rendered };
};
const group = (number: number, about = 'social'): HTMLElement => screen.getByRole('group', { name: `Skiljaktig mening ${number} om ${about} hållbarhet` });
const overview = (): HTMLElement => screen.getByRole('region', { name: 'Bedömningen i korthet' });

test('a view that differs is added under its dimension, and says whose it is, the value and why', async () => {
  const { session } = open({ rows: { answer: [judged] } });
  await userEvent.click(screen.getByRole('button', { name: 'Lägg till skiljaktig mening om ekologisk hållbarhet' }));
  const fields = within(group(1, 'ekologisk'));
  expect(fields.getByLabelText('Vems mening det är')).toHaveFocus();
  await userEvent.type(fields.getByLabelText('Vems mening det är'), 'Miljöstrateg');
  fireEvent.click(within(fields.getByRole('radiogroup', { name: 'Så hade de bedömt ekologisk hållbarhet' })).getByRole('radio', { name: /Motverkar/ }));
  fireEvent.change(fields.getByLabelText('Varför'), { target: { value: 'Åkermark går förlorad 🌾 "för gott"' } });
  expect(session.row('answer', 'case-1:J.view.ny1')).toMatchObject({
    item: 'J.view.ny1', category: 'ecological', participants: 'Miljöstrateg', choice: 'counteracts', text: 'Åkermark går förlorad 🌾 "för gott"',
  });
  expect(within(overview()).getByText(/Miljöstrateg ser det annorlunda: Motverkar/)).toHaveTextContent('för gott');
});

test('a value is taken back by choosing it again, and only one that is said is shown', () => {
  const { session } = open({ rows: { answer: [judged, view()] } });
  fireEvent.click(within(group(1)).getByRole('radio', { name: /Motverkar/ }));
  expect(session.row('answer', 'case-1:J.view.1')?.choice).toBe('');
  expect(within(overview()).getByText(/Folkhälsostrateg ser det annorlunda/)).not.toHaveTextContent('Motverkar');
});

test('it changes neither the judgement nor what the rule suggests', () => {
  const all = ['social', 'ecological', 'economic'].map((one) => ({ ...judged, key: `case-1:J.${one}`, item: `J.${one}` }));
  const { session } = open({ rows: { answer: [...all, view()] } });
  expect(screen.getByText(/Ingen dimension är bedömd som Motverkar/)).toBeInTheDocument();
  expect(session.assessment().outcome).toBe('NotJudged');
});

test('a view is removed with a way back, and the focus stays in the list', async () => {
  const { session } = open({ rows: { answer: [judged, view()] } });
  await userEvent.click(screen.getByRole('button', { name: 'Ta bort: Skiljaktig mening 1 om social hållbarhet' }));
  expect(session.rows('answer')).toHaveLength(1);
  expect(overview()).not.toHaveTextContent('annorlunda');
  await userEvent.click(screen.getByRole('button', { name: 'Ångra' }));
  expect(group(1)).toBeInTheDocument();
  expect(session.row('answer', 'case-1:J.view.1')?.text).toBe('De som inte kör bil kommer inte dit');
});

test('a view that has become the same as the group’s is told', () => {
  open({ rows: { answer: [{ ...judged, choice: 'counteracts' }, view()] } });
  expect(within(group(1)).getByText(/De hade bedömt som ni/)).toBeInTheDocument();
});

test('a row whose dimension was changed in the list is kept, and put right here', async () => {
  const { session } = open({ rows: { answer: [judged, view({ category: 'kulturell' })] } });
  const lost = screen.getByRole('region', { name: 'Skiljaktiga meningar utan dimension' });
  expect(within(lost).getByDisplayValue('Folkhälsostrateg')).toBeInTheDocument();
  await userEvent.selectOptions(within(lost).getByLabelText('Dimension'), 'social');
  expect(session.row('answer', 'case-1:J.view.1')?.category).toBe('social');
  expect(group(1)).toBeInTheDocument();
});

test('what somebody else has written meanwhile is chosen between, in each of its fields', () => {
  const { session } = open({ rows: { answer: [judged, view()] } });
  act(() => {
    session.putField('answer', 'case-1:J.view.1', 'text', { status: 'conflict', theirs: 'Bussen går', theirName: 'Bo Ek' });
    session.putField('answer', 'case-1:J.view.1', 'choice', { status: 'conflict', theirs: 'neutral', theirName: 'Bo Ek' });
  });
  expect(within(group(1)).getByText('Bussen går')).toBeInTheDocument();
  fireEvent.click(within(group(1)).getAllByRole('button', { name: /Bo Ek/ })[0] as HTMLElement);
  expect(session.row('answer', 'case-1:J.view.1')?.choice).toBe('neutral');
});

test('offline, the text says that it waits', () => {
  const { session } = open({ rows: { answer: [judged, view()] } });
  act(() => session.putField('answer', 'case-1:J.view.1', 'participants', { status: 'waiting', failure: { kind: 'offline' } }));
  expect(within(group(1)).getByText(/Sparas här/)).toBeInTheDocument();
});

test('a reader sees the views and cannot change them; where there is none nothing is shown', () => {
  open({ canEdit: false, rows: { answer: [judged, view({ text: 'å'.repeat(4000) })] } });
  expect(within(group(1)).getByLabelText('Varför')).toHaveAttribute('readonly');
  expect(screen.queryByRole('button', { name: /skiljaktig mening/i })).toBeNull();
  expect(screen.getAllByText('Skiljaktiga meningar')).toHaveLength(1);
  expect(overview()).toHaveTextContent('å'.repeat(4000));
});

test('three judgements side by side, and no number made of them', () => {
  open({ rows: { answer: [judged, view()] } });
  expect(within(overview()).getAllByText('Inte bedömd')).toHaveLength(2);
  expect(overview().textContent).not.toMatch(/\d|%|poäng|totalt|summa/i);
});

test.each(['sv', 'en'] as const)('no accessibility faults (%s)', async (language) => {
  const { container } = open({ rows: { answer: [judged, view(), view({ key: 'x', item: 'J.view.2', category: '' })] } }, language);
  expect(await axe(container)).toHaveNoViolations();
});
