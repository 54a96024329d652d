import { fireEvent, screen, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import { createFakeSession } from '../../../tests/fixtures/fake-session';
import type { FakeCase } from '../../../tests/fixtures/fake-session';
import { renderPart } from '../../../tests/fixtures/render-part';
import { keysTexts as texts } from '../../i18n/sv/later-steps/keys';
import { Part } from './part';

const rows: FakeCase['rows'] = {
  goalImpact: [
    { key: 'e1', target: 'sdg.15', effect: 'negative', description: 'Slitage', dimensions: ['ecological'] },
    { key: 'e2', target: 'sdg.8', effect: 'positive', description: 'Gästnätter' },
    { key: 'e3', target: 'gk2025.priority1', effect: 'negative', description: 'Byar utanför stråken' },
    { key: 'e4', target: 'gk2025.priority2', effect: 'positive', description: 'Fler besök' },
  ],
  conflict: [{ key: 'c1', kind: 'goal', raisedIn: 'b', oneSide: 'Besök', otherSide: 'Natur' }],
  knowledgeGap: [{ key: 'g1', question: 'Hur många kommer på våren?' }],
  sustainabilityKey: [{ key: 'k1', name: 'Minska slitaget', meets: [] }],
};
const openKey = (name = 'Minska slitaget'): void => { fireEvent.click(screen.getByRole('button', { name })); };
const tick = (group: string, name: string): void => { fireEvent.click(within(screen.getByRole('group', { name: group })).getByRole('checkbox', { name })); };

test('ties are ticked by readable names, grouped by sort; each key says what it meets, the keys together whether both signs are met', () => {
  const session = createFakeSession({ rows });
  renderPart(Part, session);
  expect(screen.getByText(texts.reach.nothing)).toBeInTheDocument();
  openKey();
  tick('Negativa effekter', 'Ekosystem och biologisk mångfald: Slitage');
  expect(screen.getByText(texts.reach.negative(1))).toBeInTheDocument();
  expect(screen.getByText(texts.reach.only.negative)).toBeInTheDocument();
  expect(screen.getByText(texts.together.negative)).toBeInTheDocument();
  tick(texts.groups.strategyPositive, screen.getByRole('checkbox', { name: /Fler besök$/ }).closest('label')?.textContent ?? '');
  tick('Konflikter', 'Besök mot Natur');
  tick(texts.groups.gaps, 'Hur många kommer på våren?');
  expect(screen.getByRole('checkbox', { name: /Byar utanför stråken$/ })).not.toBeChecked();
  expect(session.row('sustainabilityKey', 'k1')?.meets).toEqual(['e1', 'e4', 'c1', 'g1']);
  for (const said of [texts.reach.negative(1), texts.reach.positive(1), texts.reach.conflicts(1), texts.reach.gaps(1)]) expect(screen.getByText(said)).toBeInTheDocument();
  expect(screen.queryByText(texts.reach.only.negative)).toBeNull();
  expect(screen.getByText(texts.together.both)).toBeInTheDocument();
});

test('loose ends and the chain stand beside the keys, with how many are loose; a key opens from there', () => {
  renderPart(Part, createFakeSession({ rows }));
  const tab = screen.getByRole('tab', { name: new RegExp(`^${texts.tabs.loose}`) });
  expect(tab).toHaveTextContent('4');
  fireEvent.click(tab);
  const loose = screen.getByRole('region', { name: 'Lösa trådar' });
  for (const name of ['Slitage', 'Byar utanför stråken', 'Besök mot Natur', 'Minska slitaget']) expect(loose).toHaveTextContent(name);
  fireEvent.click(within(loose).getByRole('button', { name: 'Öppna nyckeln: Minska slitaget' }));
  expect(screen.getByRole('textbox', { name: texts.fields.name })).toHaveFocus();
  fireEvent.click(screen.getByRole('tab', { name: texts.tabs.chain }));
  screen.getByRole('button', { name: /^Nyckel Minska slitaget/ }).focus();
  fireEvent.keyDown(document.activeElement as Element, { key: 'Enter' });
  expect(screen.getByRole('tab', { selected: true })).toHaveTextContent(texts.tabs.keys);
});

test('an example becomes a key once, nearest the group’s own effects first, and offers what it may meet', () => {
  const session = createFakeSession({ rows: { ...rows, sustainabilityKey: [], conflict: [], knowledgeGap: [], goalImpact: [...rows.goalImpact ?? []].filter(({ target }) => target === 'sdg.15') } });
  renderPart(Part, session);
  const [first] = screen.getAllByRole('button', { name: /^Lägg till nyckeln/ });
  const name = first?.textContent ?? '';
  expect(name).toBe('Håll skadan på växter och djur så liten som möjligt');
  expect(first?.closest('li')).toHaveTextContent(texts.mayMeet(['Ekosystem och biologisk mångfald: Slitage'], 0));
  fireEvent.click(first as HTMLElement);
  expect(session.rows('sustainabilityKey').map((row) => row.name)).toEqual([name]);
  expect(screen.queryByRole('button', { name: `Lägg till nyckeln ${name}` })).not.toBeInTheDocument();
  const field = screen.getByRole('textbox', { name: texts.fields.name });
  expect(field).toHaveFocus();
  fireEvent.change(field, { target: { value: 'Skydda fåglarna' } });
  const suggested = screen.getByRole('button', { name: texts.tieSuggested('Ekosystem och biologisk mångfald: Slitage') });
  fireEvent.click(suggested);
  expect(session.rows('sustainabilityKey')[0]?.meets).toEqual(['e1']);
  expect(screen.queryByText(texts.suggested('ecological'))).toBeNull();
});

test('hundreds to choose from begin short and can be searched; what the key meets is always in view', () => {
  const goalImpact = Array.from({ length: 300 }, (_, index) => ({ key: `e${index}`, target: 'sdg.15', effect: 'negative' as const, description: `Effekt nummer ${index}` }));
  const session = createFakeSession({ rows: { goalImpact, sustainabilityKey: [{ key: 'k1', name: 'Minska slitaget', meets: ['e250'] }] } });
  renderPart(Part, session);
  openKey();
  expect(screen.getAllByRole('checkbox')).toHaveLength(9);
  expect(screen.getByRole('checkbox', { name: /nummer 250$/ })).toBeChecked();
  fireEvent.change(screen.getByRole('searchbox', { name: texts.search }), { target: { value: 'NUMMER 29' } });
  expect(screen.getByText(texts.hits(11))).toBeVisible();
  fireEvent.click(screen.getByRole('button', { name: texts.showMore(3, texts.groups.negative) }));
  fireEvent.click(screen.getByRole('checkbox', { name: /nummer 299$/ }));
  expect(session.row('sustainabilityKey', 'k1')?.meets).toEqual(['e250', 'e299']);
  fireEvent.change(screen.getByRole('searchbox', { name: texts.search }), { target: { value: 'finns inte' } });
  expect(screen.getByText(texts.hits(0))).toBeVisible();
});

test('a person who may only read sees keys, ties, loose ends and chain, and changes nothing', () => {
  const session = createFakeSession({ rows, canEdit: false });
  renderPart(Part, session);
  expect(screen.queryByRole('button', { name: texts.add })).toBeNull();
  expect(screen.queryByRole('button', { name: texts.examplesTitle })).toBeNull();
  openKey();
  fireEvent.click(screen.getByRole('checkbox', { name: /Slitage$/ }));
  expect(session.row('sustainabilityKey', 'k1')?.meets).toEqual([]);
});

test.each(['sv', 'en'] as const)('no accessibility faults (%s)', async (language) => {
  const { container } = renderPart(Part, createFakeSession({ rows }), language);
  openKey();
  expect(await axe(container)).toHaveNoViolations();
});
