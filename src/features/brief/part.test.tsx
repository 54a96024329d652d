import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { createFakeSession } from '../../../tests/fixtures/fake-session';
import { renderPart } from '../../../tests/fixtures/render-part';
import { Part } from './part';

const rows = {
  goalImpact: [
    { target: 'sdg.15', effect: 'negative', description: 'Stör häckande fåglar' }, { target: 'sdg.8', effect: 'positive', description: 'Fler gästnätter', where: 'Åsnen' },
    { target: 'gk2025.priority2', effect: 'positive', description: 'Lockar besökare' },
  ],
  conflict: [{ oneSide: 'Stillhet', otherSide: 'Fart', position: 'Ingen fart i inre zonen', kind: 'interest' }],
  action: [{ name: 'Hastighetsgräns', kind: 'minimise' }],
  knowledgeGap: [{ question: 'Hur många båtar?', closedHow: '' }, { question: 'Redan löst', closedHow: 'Ja' }],
  answer: [{ item: 'J.ecological', choice: 'counteracts', text: 'Går inte att ta igen' }],
} as const;
const heading = (name: string): HTMLElement => screen.getByRole('heading', { name }).closest('section') as HTMLElement;
const basisOf = (name: string): HTMLElement => within(heading(name)).getByText('Det här bygger det på').parentElement as HTMLElement;
const lines = (name: string): readonly (string | null)[] => within(basisOf(name)).getAllByRole('listitem').map(({ textContent }) => textContent);
/** The words of the document arrive a moment after the part. */
const withWords = async (name: string): Promise<void> => { await waitFor(() => expect(within(basisOf(name)).queryAllByRole('listitem')).not.toHaveLength(0)); };

it.each([
  ['Bidrag till den regionala utvecklingsstrategin', ['En plats att vilja leva och bo på Positiv påverkan · Lockar besökare']],
  ['Positiva effekter och hur de stärks', ['Anständiga arbetsvillkor och ekonomisk tillväxt Fler gästnätter · Åsnen']],
  ['Negativa effekter och hur de minskas', ['Ekosystem och biologisk mångfald Stör häckande fåglar · Ingen hantering är angiven.', 'Hastighetsgräns ']],
  ['Målkonflikter och hur de hanteras', ['Stillhet mot Fart Intressekonflikt · Ingen fart i inre zonen · Ingen hantering är angiven.']],
  ['Frågor för andra att ta vidare', ['Hur många båtar? ']],
])('shows beside %s what it builds on', async (name, expected) => {
  renderPart(Part, createFakeSession({ rows }));
  await withWords(name);
  expect(lines(name).slice(0, expected.length)).toEqual(expected);
});

it('follows what it builds on as it changes, and shows the rest of a long list when asked', async () => {
  const session = createFakeSession({ rows: { goalImpact: Array.from({ length: 9 }, (_, index) => ({ key: `e${index}`, target: 'sdg.3', effect: 'positive' as const, description: `Effekt ${index}` })) } });
  renderPart(Part, session);
  const name = 'Positiva effekter och hur de stärks';
  await withWords(name);
  expect(lines(name)).toHaveLength(3);
  await userEvent.click(within(basisOf(name)).getByRole('button', { name: 'Visa alla 9' }));
  expect(lines(name)).toHaveLength(9);
  expect(within(basisOf(name)).getByRole('list')).toHaveFocus();
  act(() => session.edit('goalImpact', 'e0', { description: 'Något annat' }));
  expect(lines(name)[0]).toContain('Något annat');
});

it('begins a heading from what it builds on, in Swedish also under an English product, and leaves written text alone', async () => {
  const session = createFakeSession({ rows });
  renderPart(Part, session, 'en');
  const take = await screen.findByRole('button', { name: /Put in as a draft: Negative effects/ });
  fireEvent.click(take);
  await waitFor(() => expect(session.row('answer', 'case-1:BU3')?.text).toBe(
    'Negativa effekter:\n– Ekosystem och biologisk mångfald. Vad som händer: Stör häckande fåglar. Så tas det om hand: Ingen hantering är angiven.\n\nÅtgärder som minskar det negativa:\n– Hastighetsgräns.'));
  expect(screen.queryByRole('button', { name: /Put in as a draft: Negative effects/ })).toBeNull();
});

it('carries the overall judgement and the loose ends', async () => {
  renderPart(Part, createFakeSession({ rows }));
  await withWords('Negativa effekter och hur de minskas');
  expect(screen.getByText('Motverkar')).toBeVisible();
  expect(screen.getAllByText('Inte bedömd')).toHaveLength(2);
  expect(screen.getAllByText(/Stör häckande fåglar/).length).toBeGreaterThan(0);
});

it('comes to the document where nothing can be written', async () => {
  renderPart(Part, createFakeSession({ rows, canEdit: false }));
  expect(screen.getByRole('tab', { name: 'Läs och skriv ut' })).toHaveAttribute('aria-selected', 'true');
  expect(await screen.findByRole('article', { name: 'Ny bussgata i Växjö' })).toBeVisible();
});

it('has everything of the brief behind its tabs', async () => {
  renderPart(Part, createFakeSession({ rows }));
  await userEvent.click(screen.getByRole('tab', { name: 'Bild på en sida' }));
  expect(await screen.findByRole('img', { name: /Bild av den samlade bedömningen/ })).toBeVisible();
  await userEvent.click(screen.getByRole('tab', { name: 'Publicera' }));
  expect(screen.getByRole('tabpanel')).not.toBeEmptyDOMElement();
  await userEvent.click(screen.getByRole('tab', { name: 'Ändringar och överlämning' }));
  expect(within(screen.getByRole('tabpanel')).getAllByRole('heading', { level: 3 }).length).toBeGreaterThanOrEqual(2);
});

it.each(['sv', 'en'] as const)('has no accessibility faults (%s)', async (language) => {
  const { container } = renderPart(Part, createFakeSession({ rows }), language);
  await screen.findByRole('button', { name: language === 'sv' ? /Lägg in som utkast: Negativa/ : /Put in as a draft: Negative/ });
  expect(await axe(container)).toHaveNoViolations();
});
