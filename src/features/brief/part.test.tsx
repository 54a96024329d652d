import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { createFakeSession } from '../../../tests/fixtures/fake-session';
import { renderPart } from '../../../tests/fixtures/render-part';
import { Part } from './part';

const rows = {
  goalImpact: [
    { target: 'sdg.15', effect: 'negative', description: 'Stör häckande fåglar' }, { target: 'sdg.8', effect: 'positive', description: 'Fler gästnätter' },
    { target: 'gk2025.priority2', effect: 'positive', description: 'Lockar besökare' },
  ],
  conflict: [{ oneSide: 'Stillhet', otherSide: 'Fart', position: 'Ingen fart i inre zonen' }],
  action: [{ name: 'Hastighetsgräns', kind: 'minimise' }],
  knowledgeGap: [{ question: 'Hur många båtar?', closedHow: '' }, { question: 'Redan löst', closedHow: 'Ja' }],
  answer: [{ item: 'J.ecological', choice: 'counteracts', text: 'Går inte att ta igen' }],
} as const;
const heading = (name: string): HTMLElement => screen.getByRole('heading', { name }).closest('section') as HTMLElement;

it.each([
  ['Bidrag till den regionala utvecklingsstrategin', ['En plats att vilja leva och bo på: Positiv. Lockar besökare.']],
  ['Positiva effekter och hur de stärks', ['Anständiga arbetsvillkor och ekonomisk tillväxt: Fler gästnätter']],
  ['Negativa effekter och hur de minskas', ['Ekosystem och biologisk mångfald: Stör häckande fåglar', 'Hastighetsgräns']],
  ['Målkonflikter och hur de hanteras', ['Stillhet mot Fart. Ingen fart i inre zonen']],
  ['Frågor för andra att ta vidare', ['Hur många båtar?']],
])('shows beside %s exactly what it builds on', (name, lines) => {
  renderPart(Part, createFakeSession({ rows }));
  const basis = within(heading(name)).getByText('Det här bygger det på').parentElement as HTMLElement;
  expect(within(basis).getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(lines);
});

it('begins a heading from what it builds on, and leaves written text alone', async () => {
  const session = createFakeSession({ rows });
  renderPart(Part, session);
  const negative = within(heading('Negativa effekter och hur de minskas'));
  await userEvent.click(negative.getByRole('button', { name: /Lägg in som utkast/ }));
  expect(session.row('answer', 'case-1:BU3')?.text).toBe('Negativa effekter:\n– Ekosystem och biologisk mångfald: Stör häckande fåglar\n\nÅtgärder som minskar:\n– Hastighetsgräns');
  expect(negative.queryByRole('button', { name: /Lägg in som utkast/ })).toBeNull();
});

it('carries the overall judgement', () => {
  renderPart(Part, createFakeSession({ rows }));
  expect(screen.getByText('Motverkar')).toBeVisible();
  expect(screen.getAllByText('Inte bedömd')).toHaveLength(2);
});

it.each(['sv', 'en'] as const)('has no accessibility faults (%s)', async (language) => {
  const { container } = renderPart(Part, createFakeSession({ rows }), language);
  await act(() => Promise.resolve());
  expect(await axe(container)).toHaveNoViolations();
});
