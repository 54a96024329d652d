import { fireEvent, screen, within } from '@testing-library/react';
import * as React from 'react';
import { axe } from 'jest-axe';
import { createFakeSession } from '../../../../tests/fixtures/fake-session';
import type { FakeSession } from '../../../../tests/fixtures/fake-session';
import { renderPart } from '../../../../tests/fixtures/render-part';
import { globalGoals, goalFrameworks } from '../../../method/goals';
import { GoalGrid } from './goal-grid';

const three = (): FakeSession => createFakeSession({
  assessment: { goals: ['sdg.3', 'sdg.13', 'sdg.15'] },
  rows: {
    conflict: [
      { kind: 'goal', raisedIn: 'b', oneTarget: 'sdg.15', otherTarget: 'sdg.3', oneSide: 'Natur', otherSide: 'Vandring', description: 'Stigar slits', status: 'open' },
      { kind: 'goal', raisedIn: 'b', oneSide: 'Utan', otherSide: 'Mål' },
      { kind: 'goal', raisedIn: 'a', oneTarget: 'sdg.3', otherTarget: 'sdg.13', description: 'Från strategin' },
      { kind: 'interest', raisedIn: 'b', oneSide: 'Pendlare', otherSide: 'Äldre' },
    ],
    synergy: [{ oneTarget: 'sdg.13', otherTarget: 'sdg.15', description: 'Fler träd' }],
  },
});
const grid = (): HTMLElement => screen.getByRole('grid', { name: /Konflikter och synergier/ });
const cell = (name: RegExp): HTMLElement => within(grid()).getByRole('button', { name });
const panel = (): HTMLElement => screen.getByRole('group', { name: /^God hälsa och välbefinnande och Bekämpa/ });

test('the upper triangle, each pair once with its signs in words', () => {
  renderPart(GoalGrid, three());
  expect(within(grid()).getAllByRole('button').map((one) => one.getAttribute('aria-label'))).toEqual([
    'God hälsa och välbefinnande och Bekämpa klimatförändringarna: inget antecknat',
    'God hälsa och välbefinnande och Ekosystem och biologisk mångfald: 1 konflikt',
    'Bekämpa klimatförändringarna och Ekosystem och biologisk mångfald: 1 synergi',
  ]);
  expect(within(grid()).getAllByRole('gridcell')).toHaveLength(4);
});

test('arrow keys move in the triangle, Enter opens the pair and the way back leads to the cell', () => {
  renderPart(GoalGrid, three());
  const [first, second, third] = within(grid()).getAllByRole('button') as [HTMLElement, HTMLElement, HTMLElement];
  expect([first.tabIndex, second.tabIndex, third.tabIndex]).toEqual([0, -1, -1]);
  first.focus();
  fireEvent.keyDown(first, { key: 'ArrowDown' });
  expect(first).toHaveFocus();
  fireEvent.keyDown(first, { key: 'ArrowRight' });
  expect(second).toHaveFocus();
  fireEvent.keyDown(second, { key: 'ArrowDown' });
  expect(third).toHaveFocus();
  fireEvent.click(third);
  const heading = screen.getByRole('heading', { name: /Bekämpa klimatförändringarna/ });
  expect(heading).toHaveFocus();
  fireEvent.click(screen.getByRole('button', { name: 'Stäng paret' }));
  expect(heading).not.toBeInTheDocument();
  expect(third).toHaveFocus();
});

test('a conflict is written between two goals, with sides, position, owner and status', () => {
  const session = three();
  renderPart(GoalGrid, session);
  fireEvent.click(cell(/^God hälsa.*Bekämpa/));
  expect(within(panel()).getByText('Ingen konflikt är antecknad.')).toBeInTheDocument();
  fireEvent.click(within(panel()).getByRole('button', { name: /Lägg till konflikt mellan/ }));
  const row = session.rows('conflict').find(({ key }) => key.startsWith('new'));
  expect(row).toMatchObject({
    kind: 'goal', raisedIn: 'b', status: 'open', oneTarget: 'sdg.3', otherTarget: 'sdg.13',
    oneSide: 'God hälsa och välbefinnande', otherSide: 'Bekämpa klimatförändringarna',
  });
  fireEvent.change(within(panel()).getByLabelText('Ert ställningstagande'), { target: { value: 'Snabb linje i stråket' } });
  fireEvent.change(within(panel()).getByLabelText('Ansvarig roll, inte namn'), { target: { value: 'Trafikstrateg' } });
  fireEvent.change(within(panel()).getByLabelText('Läge'), { target: { value: 'positionTaken' } });
  expect(session.row('conflict', row?.key ?? '')).toMatchObject({ position: 'Snabb linje i stråket', owner: 'Trafikstrateg', status: 'positionTaken' });
  expect(cell(/^God hälsa.*Bekämpa/)).toHaveAccessibleName(/1 konflikt$/);
});

test('a synergy is written, removed and taken back; a conflict beside it stays', () => {
  const session = three();
  renderPart(GoalGrid, session);
  fireEvent.click(cell(/^God hälsa.*Ekosystem/));
  fireEvent.click(screen.getByRole('button', { name: /Lägg till synergi mellan/ }));
  fireEvent.change(screen.getByLabelText('Hur hjälper målen varandra?'), { target: { value: 'Grönska ger hälsa' } });
  expect(cell(/^God hälsa.*Ekosystem/)).toHaveAccessibleName(/1 konflikt, 1 synergi$/);
  fireEvent.click(screen.getByRole('button', { name: 'Ta bort synergin Grönska ger hälsa' }));
  expect(cell(/^God hälsa.*Ekosystem/)).toHaveAccessibleName(/1 konflikt$/);
  fireEvent.click(screen.getByRole('button', { name: 'Ångra' }));
  expect(session.rows('synergy')).toHaveLength(2);
});

test('conflicts without goals, or with a goal that is no longer chosen, stay in reach', () => {
  renderPart(GoalGrid, three());
  fireEvent.click(screen.getByRole('button', { name: '1 anteckning gäller inte två valda mål' }));
  expect(screen.getByText('Utan mot Mål')).toBeInTheDocument();
  expect(screen.queryByText(/Pendlare/)).not.toBeInTheDocument();
});

test('as a list any two goals can be picked, and a pair stands under both of its goals', () => {
  const session = three();
  renderPart(GoalGrid, session);
  fireEvent.click(screen.getByRole('radio', { name: 'Lista' }));
  expect(screen.getAllByRole('button', { name: /^Med .*: 1 konflikt/ }).map(({ textContent }) => textContent)).toEqual([
    'Med Ekosystem och biologisk mångfald: 1 konflikt', 'Med God hälsa och välbefinnande: 1 konflikt',
  ]);
  expect(screen.getByRole('button', { name: 'Visa paret' })).toBeDisabled();
  fireEvent.change(screen.getByLabelText('Ett mål'), { target: { value: 'sdg.13' } });
  fireEvent.change(screen.getByLabelText('Ett annat mål'), { target: { value: 'sdg.3' } });
  fireEvent.click(screen.getByRole('button', { name: 'Visa paret' }));
  expect(panel()).toBeInTheDocument();
});

test('in the list the pair opens under its line, stays when its last note is removed, and closes to the line', () => {
  renderPart(GoalGrid, three());
  fireEvent.click(screen.getByRole('radio', { name: 'Lista' }));
  const line = screen.getByRole('button', { name: 'Med Bekämpa klimatförändringarna: 1 synergi' });
  line.focus();
  fireEvent.click(line);
  expect(line).toHaveAttribute('aria-expanded', 'true');
  expect(within(line.closest('li') as HTMLElement).getByRole('heading', { name: /Bekämpa/ })).toHaveFocus();
  fireEvent.click(screen.getByRole('button', { name: 'Ta bort synergin Fler träd' }));
  expect(line).toHaveTextContent('Med Bekämpa klimatförändringarna: inget antecknat');
  fireEvent.click(screen.getByRole('button', { name: 'Ångra' }));
  fireEvent.click(screen.getByRole('button', { name: 'Stäng paret' }));
  expect(line).toHaveFocus();
  expect(screen.queryByRole('button', { name: 'Stäng paret' })).not.toBeInTheDocument();
});

test('fewer than two goals: nothing to hold against each other yet', () => {
  renderPart(GoalGrid, createFakeSession({ assessment: { goals: ['sdg.3'] } }));
  expect(screen.getByText('Välj minst två mål')).toBeInTheDocument();
});

test('who may only read sees the pair and cannot add to it', () => {
  renderPart(GoalGrid, createFakeSession({
    assessment: { goals: ['sdg.3', 'sdg.13'] }, canEdit: false,
    rows: { conflict: [{ kind: 'goal', raisedIn: 'b', oneTarget: 'sdg.3', otherTarget: 'sdg.13', description: 'Trängsel' }] },
  }));
  fireEvent.click(cell(/1 konflikt/));
  expect(within(panel()).getByText('Trängsel')).toBeInTheDocument();
  expect(within(panel()).queryByRole('button', { name: /Lägg till/ })).not.toBeInTheDocument();
});

test('25 goals begin as a list and the grid holds each pair once', () => {
  const goals = goalFrameworks.flatMap((framework) => framework.goals.map(({ id }) => id)).slice(0, 25);
  const { container } = renderPart(GoalGrid, createFakeSession({ assessment: { goals } }));
  expect(globalGoals).toHaveLength(17);
  expect(screen.queryByRole('grid')).not.toBeInTheDocument();
  fireEvent.click(screen.getByRole('radio', { name: 'Rutnät' }));
  expect(within(grid()).getAllByRole('button')).toHaveLength(300);
  expect(within(grid()).getAllByRole('button').filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
  expect(container.querySelectorAll('*').length).toBeLessThan(1600);
});

test.each(['sv', 'en'] as const)('nothing for axe to find, %s', async (language) => {
  const { container } = renderPart(() => <GoalGrid onOpenGoal={() => undefined} />, three(), language);
  fireEvent.click(screen.getAllByRole('button').find((one) => /konflikt$|1 conflict$/.test(one.getAttribute('aria-label') ?? '')) as HTMLElement);
  expect(await axe(container)).toHaveNoViolations();
  fireEvent.click(screen.getAllByRole('radio')[1] as HTMLElement);
  expect(await axe(container)).toHaveNoViolations();
});
