import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { createFakeSession } from '../../../tests/fixtures/fake-session';
import { renderPart } from '../../../tests/fixtures/render-part';
import { Part } from './part';

const priority = 'En plats att vilja leva och bo på';
const nodeItem = (): HTMLElement => screen.getByRole('heading', { name: priority }).closest('li') as HTMLElement;

it('makes the first effect of a priority with one choice, and keeps the focus on it', async () => {
  const session = createFakeSession();
  renderPart(Part, session);
  await userEvent.click(within(nodeItem()).getByRole('radio', { name: 'Positiv' }));
  expect(session.rows('goalImpact').map(({ target, effect }) => ({ target, effect }))).toEqual([{ target: 'gk2025.priority2', effect: 'positive' }]);
  expect(within(nodeItem()).getByRole('radio', { name: 'Positiv' })).toHaveFocus();
  expect(within(nodeItem()).getAllByText('Positiv')).toHaveLength(2);
});

it('takes several effects on one priority and calls opposite ones both', async () => {
  const session = createFakeSession({ rows: { goalImpact: [{ target: 'gk2025.priority2', effect: 'positive' }] } });
  renderPart(Part, session);
  await userEvent.click(within(nodeItem()).getByRole('button', { name: `Lägg till en effekt på ${priority}` }));
  const second = within(nodeItem()).getByRole('radiogroup', { name: 'Effekt 2' });
  await userEvent.click(within(second).getByRole('radio', { name: 'Negativ' }));
  expect(within(nodeItem()).getByText('Både och')).toBeVisible();
  expect(session.rows('goalImpact')).toHaveLength(2);
});

it('keeps goal conflicts of A apart from those of B', async () => {
  const session = createFakeSession({ rows: { conflict: [{ oneSide: 'Klimat', raisedIn: 'b' }] } });
  renderPart(Part, session);
  expect(screen.queryByDisplayValue('Klimat')).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Lägg till målkonflikt' }));
  await userEvent.type(screen.getByLabelText('Å ena sidan'), 'Stråk');
  expect(session.rows('conflict').map(({ oneSide, raisedIn, kind, status }) => ({ oneSide, raisedIn, kind, status })))
    .toContainEqual({ oneSide: 'Stråk', raisedIn: 'a', kind: 'goal', status: 'open' });
});

it('shows a reader what is written and offers no way to change it', () => {
  renderPart(Part, createFakeSession({ canEdit: false, rows: { goalImpact: [{ target: 'gk2025.priority2', effect: 'negative', where: 'Glesbygd' }] } }));
  expect(screen.getByDisplayValue('Glesbygd')).toHaveAttribute('readonly');
  expect(screen.queryByRole('button', { name: /Lägg till|Ta bort/ })).toBeNull();
});

it('has no accessibility faults', async () => {
  const { container } = renderPart(Part, createFakeSession({ rows: {
    goalImpact: [{ target: 'gk2025.priority1', effect: 'positive' }, { target: 'gk2025.priority1', effect: 'negative' }, { target: 'gk2025.challenge1', effect: 'none' }],
    conflict: [{ oneSide: 'Stråk', otherSide: 'Landsbygd', raisedIn: 'a' }],
  } }));
  await screen.findAllByRole('button');
  expect(await axe(container)).toHaveNoViolations();
});
