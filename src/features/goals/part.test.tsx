import { fireEvent, screen, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import { createFakeSession } from '../../../tests/fixtures/fake-session';
import { renderPart } from '../../../tests/fixtures/render-part';
import { Part } from './part';

const goalBox = (name: RegExp): HTMLInputElement => screen.getByRole('checkbox', { name });
const goalGroup = (name: string): HTMLElement => screen.getByRole('group', { name });

test('goals are chosen with number and name, and stored in their official order', () => {
  const session = createFakeSession();
  renderPart(Part, session);
  expect(screen.getByText('Inga mål är valda än.')).toBeInTheDocument();
  fireEvent.click(goalBox(/Mål 15 Ekosystem och biologisk mångfald/));
  fireEvent.click(goalBox(/Mål 3 God hälsa och välbefinnande/));
  expect(session.assessment().goals).toEqual(['sdg.3', 'sdg.15']);
  expect(screen.getByText('2 mål är valda.')).toBeInTheDocument();
  fireEvent.click(goalBox(/Mål 15/));
  expect(session.assessment().goals).toEqual(['sdg.3']);
});

test('national frameworks wait behind one click', () => {
  const session = createFakeSession();
  renderPart(Part, session);
  expect(screen.queryByRole('checkbox', { name: /Myllrande våtmarker/ })).not.toBeInTheDocument();
  fireEvent.click(screen.getByRole('button', { name: /Fler mål/ }));
  fireEvent.click(goalBox(/Mål 11 Myllrande våtmarker/));
  expect(session.assessment().goals).toEqual(['env.11']);
});

test('the same goal carries plus and minus, counted apart', () => {
  const session = createFakeSession({ assessment: { goals: ['sdg.15'] } });
  renderPart(Part, session);
  const goal = goalGroup('Ekosystem och biologisk mångfald');
  fireEvent.click(within(goal).getByRole('button', { name: /Lägg till en positiv effekt på Ekosystem/ }));
  fireEvent.click(within(goal).getByRole('button', { name: /Lägg till en negativ effekt på Ekosystem/ }));
  const [plus, minus] = session.rows('goalImpact');
  expect([plus?.effect, plus?.target, plus?.dimension]).toEqual(['positive', 'sdg.15', 'ecological']);
  fireEvent.click(within(goal).getAllByRole('radio', { name: /Direkt/ })[0] as HTMLElement);
  fireEvent.click(within(goal).getAllByRole('radio', { name: /Indirekt/ })[1] as HTMLElement);
  expect(session.row('goalImpact', minus?.key ?? '')?.effectKind).toBe('indirect');
  const counts = within(goal).getByRole('list', { name: 'Antal effekter' });
  expect(counts).toHaveTextContent('+1 direkt');
  expect(counts).toHaveTextContent('−1 indirekt');
});

test('an effect takes any text as text', () => {
  const session = createFakeSession({ assessment: { goals: ['sdg.15'] } });
  renderPart(Part, session);
  fireEvent.click(screen.getByRole('button', { name: /Lägg till en negativ effekt/ }));
  const text = '<script>alert("å")</script> =cmd() 🐦 '.repeat(1500);
  fireEvent.change(screen.getByLabelText('Vad händer?'), { target: { value: text } });
  expect(session.rows('goalImpact')[0]?.description).toBe(text);
  expect(document.querySelector('script')).toBeNull();
});

test('effects on a goal that is no longer chosen stay in view, strategy effects do not come here', () => {
  const session = createFakeSession({
    rows: { goalImpact: [{ target: 'sdg.14', effect: 'negative', description: 'Grumligt vatten' }, { target: 'gk2025.priority1', effect: 'positive', description: 'Stråk' }] },
  });
  renderPart(Part, session);
  expect(within(goalGroup('Hav och marina resurser')).getByText(/inte längre valt/)).toBeInTheDocument();
  expect(screen.queryByText('Stråk')).not.toBeInTheDocument();
});

test('a removed effect can be taken back', () => {
  const session = createFakeSession({ assessment: { goals: ['sdg.15'] }, rows: { goalImpact: [{ target: 'sdg.15', effect: 'negative', description: 'Slitage' }] } });
  renderPart(Part, session);
  fireEvent.click(screen.getByRole('button', { name: 'Ta bort effekten Slitage' }));
  expect(session.rows('goalImpact')).toHaveLength(0);
  fireEvent.click(screen.getByRole('button', { name: 'Ångra' }));
  expect(session.rows('goalImpact')).toHaveLength(1);
});

test('a closed card opens by itself when a field in it asks for a choice', () => {
  const session = createFakeSession({ assessment: { goals: ['sdg.15'] }, rows: { goalImpact: [{ target: 'sdg.15', effect: 'negative', description: 'Mitt' }] } });
  session.putField('goalImpact', 'goalImpact-1', 'description', { status: 'conflict', theirs: 'Deras', theirName: 'Ali' });
  renderPart(Part, session);
  expect(screen.getByText('Deras')).toBeInTheDocument();
});

test('a reader sees and changes nothing', () => {
  const session = createFakeSession({ canEdit: false, assessment: { goals: ['sdg.15'] } });
  renderPart(Part, session);
  expect(goalBox(/Mål 15/)).toBeDisabled();
  expect(screen.queryByRole('button', { name: /Lägg till/ })).not.toBeInTheDocument();
});

test.each(['sv', 'en'] as const)('no accessibility faults (%s)', async (language) => {
  const session = createFakeSession({
    assessment: { goals: ['sdg.15', 'env.11'] },
    rows: { goalImpact: [{ target: 'sdg.15', effect: 'negative', effectKind: 'direct', description: 'Slitage' }] },
  });
  const { container } = renderPart(Part, session, language);
  fireEvent.click(screen.getByRole('button', { name: 'Slitage' }));
  fireEvent.click(screen.getByRole('button', { name: /Fler mål|More goals/ }));
  expect(await axe(container)).toHaveNoViolations();
});
