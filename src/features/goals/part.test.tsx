import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { createFakeSession } from '../../../tests/fixtures/fake-session';
import { renderPart } from '../../../tests/fixtures/render-part';
import { Part } from './part';

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
