import { fireEvent, screen, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import { createFakeSession } from '../../../tests/fixtures/fake-session';
import type { FakeCase } from '../../../tests/fixtures/fake-session';
import { renderPart } from '../../../tests/fixtures/render-part';
import { Part } from './part';

const rows: FakeCase['rows'] = {
  goalImpact: [
    { target: 'sdg.8', effect: 'positive', effectKind: 'direct', description: 'Gästnätter', where: 'Alvesta' },
    { target: 'sdg.15', effect: 'negative', effectKind: 'indirect', description: 'Slitage' },
    { target: 'gk2025.priority1', effect: 'positive', description: 'Strategi' },
  ],
  conflict: [
    { kind: 'goal', raisedIn: 'a', oneSide: 'Stråk', otherSide: 'Landsbygd', status: 'open' },
    { kind: 'goal', raisedIn: 'b', oneSide: 'Mål 8', otherSide: 'Mål 15', status: 'positionTaken' },
    { kind: 'interest', raisedIn: 'b', oneSide: 'Båtägare', otherSide: 'Vandrare' },
  ],
};

test('each question is answered with what was gathered in sight', () => {
  const session = createFakeSession({ rows });
  renderPart(Part, session);
  const [b1, b2, b3] = ['lättare att nå', 'svårare att nå', 'står mot varandra'].map((part) => screen.getByRole('region', { name: (name) => name.includes(part) }));
  expect(b1).toHaveTextContent('Anständiga arbetsvillkor och ekonomisk tillväxt: Gästnätter');
  expect(b1).not.toHaveTextContent('Slitage');
  expect(b1).not.toHaveTextContent('Strategi');
  expect(b2).toHaveTextContent('1 negativ effekt');
  expect(within(b3 as HTMLElement).getAllByRole('listitem').map((item) => item.textContent)).toEqual(expect.arrayContaining([
    expect.stringContaining('Från steg A'), expect.stringContaining('Båtägare mot Vandrare'),
  ]));
  fireEvent.change(within(b2 as HTMLElement).getByLabelText('Ert svar'), { target: { value: 'Mest fåglarna' } });
  expect(session.row('answer', 'case-1:B2')).toMatchObject({ item: 'B2', text: 'Mest fåglarna' });
});

test('an effect without a sign is told, since it stands under neither question', () => {
  renderPart(Part, createFakeSession({ rows: { goalImpact: [{ target: 'sdg.8', description: 'Oklart' }] } }));
  expect(screen.getByText('1 effekt saknar plus eller minus.')).toBeInTheDocument();
});

test('only conflicts from the sustainability goals are edited here', () => {
  const session = createFakeSession({ rows });
  renderPart(Part, session);
  const conflicts = screen.getByRole('region', { name: 'Målkonflikter mellan hållbarhetsmål' });
  expect(within(conflicts).getByRole('button', { name: 'Mål 8 mot Mål 15' })).toBeInTheDocument();
  expect(within(conflicts).queryByRole('button', { name: /Stråk mot/ })).not.toBeInTheDocument();
  fireEvent.click(within(conflicts).getByRole('button', { name: 'Lägg till målkonflikt' }));
  expect(session.rows('conflict')[3]).toMatchObject({ kind: 'goal', raisedIn: 'b', status: 'open' });
});

test('a knowledge gap tells whether it blocks, is late or is settled', () => {
  const session = createFakeSession({ rows: { knowledgeGap: [{ question: 'Resvanor?', isBlocking: true, due: '2026-02-01' }] } });
  renderPart(Part, session);
  expect(screen.getByText('Öppen, måste lösas')).toBeInTheDocument();
  expect(screen.getByText('Tiden har gått ut')).toBeInTheDocument();
  fireEvent.click(screen.getByRole('button', { name: 'Resvanor?' }));
  fireEvent.change(screen.getByLabelText('Så löstes den'), { target: { value: 'Enkät i mars' } });
  expect(screen.getByText('Löst')).toBeInTheDocument();
  expect(screen.queryByText('Tiden har gått ut')).not.toBeInTheDocument();
});

test.each(['sv', 'en'] as const)('no accessibility faults (%s)', async (language) => {
  const { container } = renderPart(Part, createFakeSession({ rows: { ...rows, knowledgeGap: [{ question: 'Resvanor?' }] } }), language);
  fireEvent.click(screen.getByRole('button', { name: 'Resvanor?' }));
  expect(await axe(container)).toHaveNoViolations();
});
