import { fireEvent, screen, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import { createFakeSession } from '../../../tests/fixtures/fake-session';
import type { FakeCase } from '../../../tests/fixtures/fake-session';
import { renderPart } from '../../../tests/fixtures/render-part';
import { Part } from './part';

const rows: FakeCase['rows'] = {
  goalImpact: [
    { key: 'e1', target: 'sdg.15', effect: 'negative', description: 'Slitage' },
    { key: 'e2', target: 'sdg.8', effect: 'positive', description: 'Gästnätter' },
  ],
  conflict: [{ key: 'c1', kind: 'goal', raisedIn: 'b', oneSide: 'Besök', otherSide: 'Natur' }],
  sustainabilityKey: [{ key: 'k1', name: 'Minska slitaget', meets: [] }],
};

test('ties are ticked by readable names, grouped by sign, and loose ends follow', () => {
  const session = createFakeSession({ rows });
  renderPart(Part, session);
  const loose = screen.getByRole('region', { name: 'Lösa trådar' });
  expect(loose).toHaveTextContent('Slitage');
  expect(loose).toHaveTextContent('Besök mot Natur');
  expect(loose).toHaveTextContent('Minska slitaget');
  expect(loose).not.toHaveTextContent('Gästnätter');
  fireEvent.click(screen.getByRole('button', { name: 'Minska slitaget' }));
  fireEvent.click(within(screen.getByRole('group', { name: 'Negativa effekter' })).getByRole('checkbox', { name: 'Ekosystem och biologisk mångfald: Slitage' }));
  fireEvent.click(within(screen.getByRole('group', { name: 'Konflikter' })).getByRole('checkbox', { name: 'Besök mot Natur' }));
  expect(session.row('sustainabilityKey', 'k1')?.meets).toEqual(['e1', 'c1']);
  expect(loose).toHaveTextContent('Alla negativa effekter och konflikter har en nyckel.');
  expect(screen.getByText('Bemöter 2 effekter och konflikter')).toBeInTheDocument();
});

test('an example becomes a key once', async () => {
  const session = createFakeSession();
  renderPart(Part, session);
  fireEvent.click(await screen.findByRole('button', { name: 'Exempel att utgå från' }));
  const [first] = screen.getAllByRole('button', { name: /^Lägg till nyckeln/ });
  const name = first?.textContent ?? '';
  fireEvent.click(first as HTMLElement);
  expect(session.rows('sustainabilityKey').map((row) => row.name)).toEqual([name]);
  expect(screen.queryByRole('button', { name: `Lägg till nyckeln ${name}` })).not.toBeInTheDocument();
});

test.each(['sv', 'en'] as const)('no accessibility faults (%s)', async (language) => {
  const { container } = renderPart(Part, createFakeSession({ rows }), language);
  fireEvent.click(screen.getByRole('button', { name: 'Minska slitaget' }));
  expect(await axe(container)).toHaveNoViolations();
});
