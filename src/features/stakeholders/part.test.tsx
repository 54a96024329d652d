import { fireEvent, screen, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import { createFakeSession } from '../../../tests/fixtures/fake-session';
import { renderPart } from '../../../tests/fixtures/render-part';
import { Part } from './part';

test('a new stakeholder is an organisation; a person gets a notice and is kept', () => {
  const session = createFakeSession();
  renderPart(Part, session);
  fireEvent.click(screen.getByRole('button', { name: 'Lägg till intressent' }));
  expect(session.rows('stakeholder')[0]?.kind).toBe('organisation');
  expect(screen.getByRole('textbox', { name: /^Intressent/ })).toHaveFocus();
  fireEvent.change(screen.getByRole('textbox', { name: /^Intressent/ }), { target: { value: 'Alvesta kommun' } });
  expect(screen.getByRole('button', { name: 'Alvesta kommun' })).toBeInTheDocument();
  expect(screen.queryByText(/Skriv helst funktionen/)).not.toBeInTheDocument();
  fireEvent.click(screen.getByRole('radio', { name: 'Person' }));
  expect(screen.getByText(/Skriv helst funktionen/)).toBeInTheDocument();
  expect(session.rows('stakeholder')[0]).toMatchObject({ kind: 'person', name: 'Alvesta kommun' });
});

test('much affected and little power is told', () => {
  const session = createFakeSession({ rows: { stakeholder: [{ name: 'Äldre', affected: 3, power: 3 }] } });
  renderPart(Part, session);
  expect(screen.queryByText('Berörs mycket, liten makt')).not.toBeInTheDocument();
  fireEvent.click(screen.getByRole('button', { name: 'Äldre' }));
  const power = screen.getByRole('radiogroup', { name: /kan intressenten påverka/ });
  fireEvent.click(within(power).getByRole('radio', { name: /Lite/ }));
  expect(session.rows('stakeholder')[0]?.power).toBe(1);
  expect(screen.getByText('Berörs mycket, liten makt')).toBeInTheDocument();
});

test('conflicts of interest are kept apart from goal conflicts', () => {
  const session = createFakeSession({ rows: { conflict: [{ kind: 'goal', raisedIn: 'a', oneSide: 'Stråk', otherSide: 'Landsbygd' }] } });
  renderPart(Part, session);
  expect(screen.queryByText(/Stråk mot Landsbygd/)).not.toBeInTheDocument();
  fireEvent.click(screen.getByRole('button', { name: 'Lägg till intressekonflikt' }));
  expect(session.rows('conflict')[1]).toMatchObject({ kind: 'interest', raisedIn: 'b', status: 'open' });
});

test('three hundred stakeholders stay closed under their names', () => {
  const session = createFakeSession({ rows: { stakeholder: Array.from({ length: 300 }, (_, index) => ({ name: `Förening ${index}` })) } });
  renderPart(Part, session);
  expect(screen.getByRole('button', { name: 'Förening 299' })).toBeInTheDocument();
  expect(screen.queryAllByRole('textbox')).toHaveLength(0);
});

test.each(['sv', 'en'] as const)('no accessibility faults (%s)', async (language) => {
  const session = createFakeSession({
    rows: { stakeholder: [{ name: 'Äldre', kind: 'person', sector: 'residents', affected: 3, power: 1 }], conflict: [{ kind: 'interest', oneSide: 'Pendlare', otherSide: 'Äldre', status: 'open' }] },
  });
  const { container } = renderPart(Part, session, language);
  fireEvent.click(screen.getByRole('button', { name: 'Äldre' }));
  fireEvent.click(screen.getByRole('button', { name: /^Pendlare (mot|against) Äldre/ }));
  expect(await axe(container)).toHaveNoViolations();
});
