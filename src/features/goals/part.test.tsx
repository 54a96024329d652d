import type * as React from 'react';
import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { createFakeSession } from '../../../tests/fixtures/fake-session';
import { renderPart } from '../../../tests/fixtures/render-part';
import { Part } from './part';

// What the pictures look like is tested beside them; here it is where they lead.
jest.mock('./pictures/goal-pictures', () => {
  const { createElement, Fragment } = jest.requireActual<typeof React>('react');
  const GoalPictures: React.FC<{ readonly onOpenGoal?: (goal: string) => void }> = ({ onOpenGoal }) => createElement(Fragment, null,
    ...['sdg.15', 'sdg.1'].map((goal) => createElement('button', { key: goal, onClick: () => onOpenGoal?.(goal) }, goal)));
  return { GoalPictures };
});

const sorted = { goals: ['sdg.3', 'sdg.15'] };
const tab = (name: RegExp): HTMLElement => screen.getByRole('tab', { name });

test('a new case begins with the sorting, one that is under way with the effects', () => {
  const { unmount } = renderPart(Part, createFakeSession());
  expect(tab(/Sortera målen/)).toHaveAttribute('aria-selected', 'true');
  unmount();
  renderPart(Part, createFakeSession({ assessment: sorted }));
  expect(tab(/Effekter/)).toHaveAttribute('aria-selected', 'true');
});

test('the sorting leads on to the effects, and the focus comes along', async () => {
  const user = userEvent.setup();
  renderPart(Part, createFakeSession());
  await user.click(within(screen.getByRole('radiogroup', { name: 'Mål 15 Ekosystem och biologisk mångfald' })).getByRole('radio', { name: 'Relevant' }));
  await user.click(screen.getByRole('button', { name: 'Beskriv effekterna' }));
  expect(tab(/Effekter/)).toHaveFocus();
  expect(screen.getByRole('group', { name: 'Ekosystem och biologisk mångfald' })).toBeInTheDocument();
});

test('without a relevant goal the effects lead back to the sorting', () => {
  renderPart(Part, createFakeSession());
  fireEvent.click(tab(/Effekter/));
  expect(screen.getByText('Inget mål är relevant än')).toBeInTheDocument();
  fireEvent.click(screen.getByRole('button', { name: 'Sortera målen' }));
  expect(tab(/Sortera målen/)).toHaveFocus();
});

test('the arrow keys go between the four views; pictures and the grid arrive when asked for', async () => {
  const user = userEvent.setup();
  renderPart(Part, createFakeSession({ assessment: sorted }));
  tab(/Effekter/).focus();
  await user.keyboard('{ArrowRight}');
  expect(tab(/Konflikter och synergier/)).toHaveFocus();
  await user.keyboard('{ArrowRight}');
  expect(tab(/Bilder/)).toHaveFocus();
  await user.keyboard('{ArrowRight}');
  expect(tab(/Sortera målen/)).toHaveFocus();
});

test('a goal in a picture leads to its effects, opened; one that nothing touches leads to the sorting', async () => {
  const goals = ['sdg.3', 'sdg.4', 'sdg.5', 'sdg.15'];
  renderPart(Part, createFakeSession({ assessment: { goals } }));
  fireEvent.click(tab(/Bilder/));
  fireEvent.click(await screen.findByRole('button', { name: 'sdg.15' }));
  const toggle = screen.getByRole('button', { name: 'Ekosystem och biologisk mångfald' });
  expect(toggle).toHaveAttribute('aria-expanded', 'true');
  expect(toggle).toHaveFocus();
  expect(screen.getByRole('button', { name: 'Jämställdhet' })).toHaveAttribute('aria-expanded', 'false');
  fireEvent.click(tab(/Bilder/));
  fireEvent.click(await screen.findByRole('button', { name: 'sdg.1' }));
  expect(tab(/Sortera målen/)).toHaveFocus();
});

test('the number of effects stands on the tab, those on the strategy are not among them', () => {
  renderPart(Part, createFakeSession({ rows: { goalImpact: [{ target: 'sdg.3', effect: 'positive' }, { target: 'gk2025.priority1', effect: 'positive' }] } }));
  expect(tab(/Effekter/)).toHaveTextContent('Effekter1');
});

test.each(['sv', 'en'] as const)('no accessibility faults in the sorting and among the effects (%s)', async (language) => {
  const session = createFakeSession({
    assessment: { ...sorted, affectedGroups: ['group.elderly'] },
    rows: { goalImpact: [{ target: 'sdg.15', effect: 'negative', effectKind: 'cumulative', description: 'Slitage', places: ['place.town'], reboundRisk: 'likely' }] },
  });
  const { container } = renderPart(Part, session, language);
  fireEvent.click(screen.getByRole('button', { name: 'Slitage' }));
  fireEvent.click(screen.getByRole('button', { name: /Mer om effekten|More about the effect/ }));
  expect(await axe(container)).toHaveNoViolations();
  fireEvent.click(tab(/Sortera målen|Sort the goals/));
  fireEvent.click(screen.getByRole('button', { name: /^(Miljökvalitetsmålen|Environmental)/ }));
  expect(await axe(container)).toHaveNoViolations();
}, 30_000);
