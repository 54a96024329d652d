import { fireEvent, screen, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import { createFakeSession } from '../../../tests/fixtures/fake-session';
import type { FakeCase } from '../../../tests/fixtures/fake-session';
import { renderPart } from '../../../tests/fixtures/render-part';
import { Part } from './part';

const rows: FakeCase['rows'] = {
  sustainabilityKey: [{ key: 'k1', name: 'Minska slitaget', reason: 'Stigarna', meets: ['e1'] }, { key: 'k2', name: 'Lyssna på unga' }],
  goalImpact: [{ key: 'e1', target: 'sdg.15', effect: 'negative', description: 'Slitage' }],
};

test('actions and indicators belong to the key they are added under', () => {
  const session = createFakeSession({ rows });
  renderPart(Part, session);
  const plan = screen.getByRole('group', { name: 'Minska slitaget' });
  expect(within(plan).getByText('Saknar åtgärd')).toBeInTheDocument();
  fireEvent.click(within(plan).getByRole('button', { name: 'Lägg till åtgärd' }));
  fireEvent.click(within(plan).getByRole('button', { name: 'Lägg till indikator' }));
  expect(session.rows('action')[0]).toMatchObject({ under: 'k1', status: 'notStarted' });
  expect(session.rows('indicator')[0]?.under).toBe('k1');
  expect(within(plan).queryByText('Saknar åtgärd')).not.toBeInTheDocument();
  expect(within(screen.getByRole('group', { name: 'Lyssna på unga' })).getByText('Saknar indikator')).toBeInTheDocument();
});

test('an action due before it starts is told in a sentence, and both days are kept', () => {
  const session = createFakeSession({ rows: { ...rows, action: [{ name: 'Spänger', under: 'k1', start: '2026-05-01' }] } });
  renderPart(Part, session);
  fireEvent.click(screen.getByRole('button', { name: 'Spänger' }));
  fireEvent.change(screen.getByLabelText('Klar senast'), { target: { value: '2026-04-01' } });
  expect(screen.getByRole('alert')).toHaveTextContent('Åtgärden är klar innan den börjar. Ändra någon av dagarna.');
  expect(session.rows('action')[0]).toMatchObject({ start: '2026-05-01', due: '2026-04-01' });
});

test('a target against the direction is told', () => {
  const session = createFakeSession({ rows: { ...rows, indicator: [{ name: 'Par', under: 'k1', direction: 'up', baseline: 12.5, target: 10 }] } });
  renderPart(Part, session);
  expect(screen.getByText('Från 12,5 till 10')).toBeInTheDocument();
  fireEvent.click(screen.getByRole('button', { name: 'Par' }));
  expect(screen.getByText(/åt andra hållet/)).toBeInTheDocument();
});

test('without keys the way leads to where they are written', () => {
  const handleGoTo = jest.fn();
  renderPart(Part, createFakeSession(), 'sv', { onGoTo: handleGoTo });
  fireEvent.click(screen.getByRole('button', { name: 'C. Hållbarhetsnycklar' }));
  expect(handleGoTo).toHaveBeenCalledWith('c');
});

test('rows of a removed key stay in view', () => {
  const session = createFakeSession({ rows: { action: [{ name: 'Spänger', under: 'gone' }] } });
  renderPart(Part, session);
  expect(within(screen.getByRole('region', { name: 'Utan nyckel' })).getByRole('button', { name: 'Spänger' })).toBeInTheDocument();
  expect(screen.getByText('Inga nycklar än')).toBeInTheDocument();
});

test.each(['sv', 'en'] as const)('no accessibility faults (%s)', async (language) => {
  const session = createFakeSession({ rows: { ...rows, action: [{ name: 'Spänger', under: 'k1', start: '2026-05-01', due: '2026-04-01' }], indicator: [{ name: 'Par', under: 'k1' }] } });
  const { container } = renderPart(Part, session, language);
  for (const name of ['Spänger', 'Par']) fireEvent.click(screen.getByRole('button', { name }));
  expect(await axe(container)).toHaveNoViolations();
});
