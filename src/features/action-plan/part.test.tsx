import * as React from 'react';
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import { createFakeSession } from '../../../tests/fixtures/fake-session';
import type { FakeCase } from '../../../tests/fixtures/fake-session';
import { renderPart } from '../../../tests/fixtures/render-part';
import { useGoToRow } from '../../ui-bindings/row-target';
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

test('an effect that has lost its sign is not told as met', () => {
  const withSign = (effect: 'negative' | 'none'): FakeCase['rows'] => ({ ...rows, goalImpact: [{ key: 'e1', target: 'sdg.15', effect, description: 'Slitage' }] });
  renderPart(Part, createFakeSession({ rows: withSign('negative') }));
  fireEvent.click(screen.getByRole('button', { name: 'Nyckeln bemöter (1)' }));
  expect(screen.getByText(/^− .*Slitage/)).toBeInTheDocument();
  cleanup();
  renderPart(Part, createFakeSession({ rows: withSign('none') }));
  expect(screen.queryByRole('button', { name: /^Nyckeln bemöter/ })).not.toBeInTheDocument();
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

test('a late action is told, until it is done', () => {
  const session = createFakeSession({ rows: { ...rows, action: [{ name: 'Spänger', under: 'k1', due: '2026-03-01', status: 'ongoing' }, { name: 'Skyltar', under: 'k1', due: '2026-03-01', status: 'cancelled' }] } });
  renderPart(Part, session);
  expect(screen.getByText('1 åtgärd är försenad.')).toBeInTheDocument();
  fireEvent.click(screen.getByRole('button', { name: 'Spänger' }));
  expect(screen.getByText('Dagen har passerat. Ändra dagen, eller läget om åtgärden är klar.')).toBeInTheDocument();
  fireEvent.change(screen.getByLabelText('Läge'), { target: { value: 'done' } });
  expect(screen.queryByText('1 åtgärd är försenad.')).not.toBeInTheDocument();
  expect(screen.queryByText('Försenad')).not.toBeInTheDocument();
});

test('an action takes care of what no key meets, and of nothing once it is cancelled', () => {
  const session = createFakeSession({ rows: { goalImpact: [{ key: 'e1', target: 'sdg.15', effect: 'negative', description: 'Slitage' }], sustainabilityKey: [{ key: 'k1', name: 'Nyckel', meets: [] }], action: [{ key: 'a', name: 'Spänger', under: 'k1' }] } });
  renderPart(Part, session);
  const loose = (): string => screen.getByRole('tab', { name: /^Kedjan och lösa trådar/ }).textContent ?? '';
  expect(loose()).toContain('2');
  fireEvent.click(screen.getByRole('button', { name: 'Spänger' }));
  fireEvent.click(screen.getByRole('button', { name: 'Välj Åtgärden tar själv hand om' }));
  fireEvent.click(screen.getByRole('checkbox', { name: /Slitage/ }));
  expect(session.row('action', 'a')?.meets).toEqual(['e1']);
  expect(loose()).toContain('1');
  expect(screen.getByText('Tar hand om 1')).toBeInTheDocument();
  fireEvent.change(screen.getByLabelText('Läge'), { target: { value: 'cancelled' } });
  expect(screen.getByText(/En inställd åtgärd tar inte hand om något/)).toBeInTheDocument();
  expect(loose()).toContain('2');
});

test('who comes for a row finds it open, and who comes for a key stands at it', () => {
  const session = createFakeSession({ rows: { ...rows, indicator: [{ key: 'i', name: 'Par', under: 'k2' }] } });
  const Way: React.FC<{ readonly to: string }> = ({ to }) => {
    const goTo = useGoToRow();
    return <button onClick={() => goTo(to, 'd')}>Dit</button>;
  };
  const come = (to: string): void => {
    const before = renderPart(() => <Way to={to} />, session);
    fireEvent.click(screen.getByRole('button', { name: 'Dit' }));
    before.unmount();
    renderPart(Part, session);
  };
  come('i');
  expect(screen.getByRole('button', { name: 'Par' })).toHaveAttribute('aria-expanded', 'true');
  cleanup();
  come('k2');
  expect(screen.getByRole('heading', { name: 'Lyssna på unga' })).toHaveFocus();
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
