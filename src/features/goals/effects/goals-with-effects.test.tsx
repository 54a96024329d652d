import * as React from 'react';
import { act, fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createFakeSession } from '../../../../tests/fixtures/fake-session';
import type { FakeCase, FakeSession } from '../../../../tests/fixtures/fake-session';
import { renderPart } from '../../../../tests/fixtures/render-part';
import type { RenderPartOptions } from '../../../../tests/fixtures/render-part';
import { GoalsWithEffects } from './goals-with-effects';

const sorting = jest.fn();
const Effects: React.FC = () => <GoalsWithEffects asked={null} onSort={sorting} />;
const show = (session: FakeSession, options?: RenderPartOptions) => renderPart(Effects, session, 'sv', options);
const goalGroup = (name: string): HTMLElement => screen.getByRole('group', { name });
const nature = 'Ekosystem och biologisk mångfald';
/** One open card with everything in view. */
const oneEffect = (values: NonNullable<NonNullable<FakeCase['rows']>['goalImpact']>[number] = {}, more: FakeCase = {}): FakeSession =>
  createFakeSession({ ...more, assessment: { goals: ['sdg.15'], ...more.assessment }, rows: { goalImpact: [{ target: 'sdg.15', effect: 'negative', description: 'Slitage', ...values }] } });
const openCard = (): void => { fireEvent.click(screen.getByRole('button', { name: 'Slitage' })); };
const openMore = (): void => { fireEvent.click(screen.getByRole('button', { name: /Mer om effekten/ })); };
const row = (session: FakeSession) => session.rows('goalImpact')[0];

test('the same goal carries plus and minus, counted apart', () => {
  const session = createFakeSession({ assessment: { goals: ['sdg.15'] } });
  show(session);
  const goal = goalGroup(nature);
  fireEvent.click(within(goal).getByRole('button', { name: /Lägg till en positiv effekt på Ekosystem/ }));
  fireEvent.click(within(goal).getByRole('button', { name: /Lägg till en negativ effekt på Ekosystem/ }));
  const [plus, minus] = session.rows('goalImpact');
  expect([plus?.effect, plus?.target, plus?.dimensions, plus?.dimension]).toEqual(['positive', 'sdg.15', ['ecological'], null]);
  within(goal).getAllByRole('button', { name: /Mer om effekten/ }).forEach((button) => fireEvent.click(button));
  fireEvent.click(within(goal).getAllByRole('radio', { name: /Direkt/ })[0] as HTMLElement);
  fireEvent.click(within(goal).getAllByRole('radio', { name: /Indirekt/ })[1] as HTMLElement);
  expect(session.row('goalImpact', minus?.key ?? '')?.effectKind).toBe('indirect');
  const counts = within(goal).getByRole('list', { name: 'Antal effekter' });
  expect(counts).toHaveTextContent('+1 direkt');
  expect(counts).toHaveTextContent('−1 indirekt');
});

test('a new effect has nothing chosen for groups and places; those of the case stand first', () => {
  const session = oneEffect({}, { assessment: { affectedGroups: ['group.elderly'], affectedPlaces: ['place.alvesta'] } });
  show(session);
  openCard();
  fireEvent.click(screen.getByRole('button', { name: /Välj För vilka/ }));
  expect(row(session)?.groups).toEqual([]);
  const groups = screen.getByRole('group', { name: 'För vilka?' });
  expect(within(groups).getAllByRole('checkbox')[0]).toHaveAccessibleName('Äldre');
  expect(within(screen.getByRole('group', { name: 'Insatsens berörda grupper' })).getAllByRole('checkbox')).toHaveLength(1);
  fireEvent.click(within(groups).getByRole('checkbox', { name: 'Kvinnor' }));
  fireEvent.click(within(groups).getByRole('checkbox', { name: 'Äldre' }));
  fireEvent.click(screen.getByRole('button', { name: /Välj Var/ }));
  fireEvent.click(screen.getByRole('checkbox', { name: 'Alvesta' }));
  expect(new Set(row(session)?.groups)).toEqual(new Set(['group.women', 'group.elderly']));
  expect(row(session)?.places).toEqual(['place.alvesta']);
});

test('the essential is in view, the rest behind one click that counts what is filled in', () => {
  const session = oneEffect({ evidence: 'Räkning 2025', effectKind: 'direct' });
  show(session);
  openCard();
  for (const label of ['Vad händer?', 'Med egna ord: för vilka och var']) expect(screen.getByLabelText(label)).toBeInTheDocument();
  expect(screen.queryByLabelText('Vad bygger ni det på?')).not.toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Mer om effekten (2 av 9 ifyllda)' })).toBeInTheDocument();
  openMore();
  fireEvent.change(screen.getByLabelText('Hur stor är effekten?'), { target: { value: 'moderate' } });
  fireEvent.change(screen.getByLabelText('När märks det?'), { target: { value: 'lasting' } });
  fireEvent.change(screen.getByLabelText('Hur säkra är ni?'), { target: { value: 'low' } });
  fireEvent.click(screen.getByRole('radio', { name: /Själva genomförandet/ }));
  expect(row(session)).toMatchObject({ size: 'moderate', horizon: 'lasting', confidence: 'low', arisesFrom: 'execution' });
  expect(screen.getByRole('button', { name: 'Mer om effekten (6 av 9 ifyllda)' })).toBeInTheDocument();
});

test('dimensions are several; the one of older lists is read and moved along', () => {
  const session = oneEffect({ dimension: 'ecological', dimensions: [] });
  show(session);
  openCard();
  openMore();
  expect(screen.getByRole('checkbox', { name: 'Ekologisk' })).toBeChecked();
  fireEvent.click(screen.getByRole('checkbox', { name: 'Social' }));
  expect(row(session)).toMatchObject({ dimensions: ['social', 'ecological'], dimension: null });
  fireEvent.click(screen.getByRole('checkbox', { name: 'Ekologisk' }));
  fireEvent.click(screen.getByRole('checkbox', { name: 'Social' }));
  expect(row(session)).toMatchObject({ dimensions: [], dimension: null });
  expect(screen.getByRole('checkbox', { name: 'Ekologisk' })).not.toBeChecked();
});

test('a cumulative effect is tied to the relations that add up, which stand first', () => {
  const session = createFakeSession({
    assessment: { goals: ['sdg.15'] },
    rows: {
      goalImpact: [{ target: 'sdg.15', effect: 'negative', description: 'Slitage', effectKind: 'cumulative', addsWith: ['borta'] }],
      relation: [{ key: 'r1', name: 'Ny väg 25', kind: 'relatedInitiative', effect: 'overlaps' }, { key: 'r2', name: 'Vindkraft i Uppvidinge', kind: 'relatedInitiative', effect: 'addsUp' }],
    },
  });
  show(session);
  openCard();
  openMore();
  const field = screen.getByRole('group', { name: 'Läggs till effekter av' });
  expect(within(field).getByText('Borttaget samband')).toBeInTheDocument();
  fireEvent.click(within(field).getByRole('button', { name: /Välj/ }));
  expect(within(field).getAllByRole('checkbox')[0]).toHaveAccessibleName('Vindkraft i Uppvidinge');
  fireEvent.click(within(field).getByRole('checkbox', { name: 'Vindkraft i Uppvidinge' }));
  expect(session.rows('goalImpact')[0]?.addsWith).toEqual(['r2', 'borta']);
});

test('without relations the way leads to the initiative; other kinds of effects are not asked', () => {
  const goTo = jest.fn();
  const session = oneEffect({ effectKind: 'direct' });
  show(session, { onGoTo: goTo });
  openCard();
  openMore();
  expect(screen.queryByText(/inte skrivit in några samband/)).not.toBeInTheDocument();
  fireEvent.click(screen.getByRole('radio', { name: /Kumulativ/ }));
  fireEvent.click(screen.getByRole('button', { name: 'Skriv in dem under Insatsen' }));
  expect(goTo).toHaveBeenCalledWith('initiative');
});

test('abroad and rebound are asked for ecological effects, with a countermeasure once there is a risk', () => {
  const session = oneEffect({ effect: 'positive' });
  show(session);
  openCard();
  openMore();
  fireEvent.click(screen.getByRole('checkbox', { name: 'Effekten märks utanför Sverige' }));
  expect(screen.queryByLabelText(/^Motåtgärd/)).not.toBeInTheDocument();
  fireEvent.click(screen.getByRole('radio', { name: /Troligen/ }));
  expect(screen.getByText('Motåtgärd saknas')).toBeInTheDocument();
  expect(screen.getByLabelText(/^Motåtgärd/)).toBeRequired();
  fireEvent.change(screen.getByLabelText(/^Motåtgärd/), { target: { value: 'Ett tak för körsträckan' } });
  expect(row(session)).toMatchObject({ isAbroad: true, reboundRisk: 'likely', countermeasure: 'Ett tak för körsträckan' });
  expect(screen.queryByText('Motåtgärd saknas')).not.toBeInTheDocument();
});

test('a social goal is not asked about rebound until the effect is ecological', () => {
  show(createFakeSession({ assessment: { goals: ['gen.1'] }, rows: { goalImpact: [{ target: 'gen.1', effect: 'positive', description: 'Slitage' }] } }));
  openCard();
  openMore();
  expect(screen.queryByRole('group', { name: 'På andra platser och på sikt' })).not.toBeInTheDocument();
  expect(screen.queryByText(/^Delmål/)).not.toBeInTheDocument();
  fireEvent.click(screen.getByRole('checkbox', { name: 'Ekologisk' }));
  expect(screen.getByRole('group', { name: 'På andra platser och på sikt' })).toBeInTheDocument();
});

test('targets of the goal are there for those who want them, with our short words', () => {
  const session = oneEffect({ goalTargets: ['sdg.15.99'] });
  show(session);
  openCard();
  openMore();
  const field = screen.getByRole('group', { name: /^Delmål/ });
  expect(within(field).getByText('15.99')).toBeInTheDocument();
  fireEvent.click(within(field).getByRole('button', { name: /Välj/ }));
  expect(within(field).queryByRole('checkbox', { name: /^3\.4/ })).not.toBeInTheDocument();
  fireEvent.click(within(field).getByRole('checkbox', { name: '15.5 Arter och livsmiljöer slutar försvinna' }));
  expect(row(session)?.goalTargets).toEqual(['sdg.15.5', 'sdg.15.99']);
});

test('the closed card says it all in words', () => {
  show(oneEffect({
    effectKind: 'indirect', dimensions: ['social', 'ecological'], groups: ['group.elderly', 'group.women', 'group.men', 'group.new'], places: ['place.remoteCountryside'],
    size: 'large', confidence: 'medium', isAbroad: true,
  }));
  for (const words of ['Negativ', 'Indirekt', 'Social, Ekologisk', 'Äldre, Kvinnor och 2 till', 'Gles landsbygd', 'Stor effekt', 'Vi är ganska säkra', 'Utanför Sverige']) {
    expect(screen.getByText(words)).toBeInTheDocument();
  }
});

test('a row without a sign, or with one only the strategy knows, is counted on its own and asks to be mended', () => {
  const session = createFakeSession({
    assessment: { goals: ['sdg.15'] },
    rows: { goalImpact: [{ target: 'sdg.15', effect: null, description: 'Slitage', unreadable: ['effect'] }, { target: 'sdg.15', effect: 'none', description: 'Annat' }] },
  });
  show(session);
  expect(screen.getByText('2 utan riktning')).toBeInTheDocument();
  openCard();
  expect(screen.getByText(/Välj om effekten är positiv eller negativ/)).toBeInTheDocument();
  fireEvent.click(screen.getByRole('radio', { name: /Negativ/ }));
  expect(row(session)?.effect).toBe('negative');
  expect(screen.getByText('1 utan riktning')).toBeInTheDocument();
});

test('effects on goals that are not relevant, withdrawn or unknown stay in view; those on the strategy do not come here', () => {
  show(createFakeSession({
    assessment: { goalsNotRelevant: ['sdg.14'] },
    rows: { goalImpact: [{ target: 'sdg.14', effect: 'negative', description: 'Grumligt vatten' }, { target: 'goal.borta', effect: 'positive', description: 'Närmat' }, { target: 'gk2025.priority1', effect: 'positive', description: 'Stråk' }] },
  }));
  expect(within(goalGroup('Hav och marina resurser')).getByText(/inte längre sorterat/)).toBeInTheDocument();
  expect(within(goalGroup('Okänt mål (goal.borta)')).getByText('Närmat')).toBeInTheDocument();
  expect(screen.queryByText('Stråk')).not.toBeInTheDocument();
});

test('beyond a few, goals are folded with their counts, and all open at once', () => {
  const goals = ['sdg.3', 'sdg.11', 'sdg.13', 'sdg.15'];
  show(createFakeSession({ assessment: { goals }, rows: { goalImpact: [{ target: 'sdg.15', effect: 'negative', effectKind: 'direct', description: 'Slitage' }] } }));
  const toggle = screen.getByRole('button', { name: nature });
  expect(toggle).toHaveAttribute('aria-expanded', 'false');
  expect(within(goalGroup(nature)).getByText('−1 direkt')).toBeInTheDocument();
  expect(screen.getAllByText('Inga effekter än')).toHaveLength(3);
  expect(screen.queryByText('Slitage')).not.toBeInTheDocument();
  fireEvent.click(toggle);
  expect(screen.getByText('Slitage')).toBeInTheDocument();
  fireEvent.click(screen.getByRole('button', { name: 'Öppna alla mål' }));
  expect(screen.getAllByRole('button', { name: /Lägg till en positiv effekt/ })).toHaveLength(4);
  fireEvent.click(screen.getByRole('button', { name: 'Stäng alla mål' }));
  expect(screen.queryByText('Slitage')).not.toBeInTheDocument();
});

test('a field that asks for a choice opens its goal, its card and what stands behind more', () => {
  const goals = ['sdg.3', 'sdg.11', 'sdg.13', 'sdg.15'];
  const session = createFakeSession({ assessment: { goals }, rows: { goalImpact: [{ target: 'sdg.15', effect: 'negative', description: 'Slitage', evidence: 'Mitt' }] } });
  session.putField('goalImpact', 'goalImpact-1', 'evidence', { status: 'conflict', theirs: 'Deras', theirName: 'Ali' });
  session.putSummary({ status: 'conflict', conflicts: 1 });
  show(session);
  expect(screen.getByText('Deras')).toBeVisible();
});

test('an effect takes any text as text', () => {
  const session = createFakeSession({ assessment: { goals: ['sdg.15'] } });
  show(session);
  fireEvent.click(screen.getByRole('button', { name: /Lägg till en negativ effekt/ }));
  const text = '<script>alert("å")</script> =cmd() 🐦 '.repeat(1500);
  fireEvent.change(screen.getByLabelText('Vad händer?'), { target: { value: text } });
  expect(row(session)?.description).toBe(text);
  expect(document.querySelector('script')).toBeNull();
});

test('a removed effect can be taken back', () => {
  const session = oneEffect();
  show(session);
  fireEvent.click(screen.getByRole('button', { name: 'Ta bort effekten Slitage' }));
  expect(session.rows('goalImpact')).toHaveLength(0);
  expect(screen.getByText('Inga effekter än')).toBeInTheDocument();
  fireEvent.click(screen.getByRole('button', { name: 'Ångra' }));
  expect(session.rows('goalImpact')).toHaveLength(1);
});

test('towns without the countryside make it ask, and an answer makes it quiet', () => {
  const session = oneEffect({ places: ['place.town', 'place.county'] });
  show(session);
  expect(screen.getByText(/Effekterna nämner mindre tätort, hela länet/)).toBeInTheDocument();
  act(() => { session.add('goalImpact', { target: 'sdg.15', effect: 'negative', places: ['place.nearCountryside'] }); });
  expect(screen.queryByText('Hur blir det på landsbygden?')).not.toBeInTheDocument();
});

test('the keyboard is enough from folded goal to text', async () => {
  const user = userEvent.setup();
  const session = createFakeSession({ assessment: { goals: ['sdg.15'] } });
  show(session);
  screen.getByRole('button', { name: /Lägg till en negativ effekt/ }).focus();
  await user.keyboard('{Enter}');
  expect(screen.getByRole('radio', { name: /Negativ/ })).toHaveFocus();
  await user.keyboard('{ArrowLeft}');
  await user.tab();
  await user.keyboard('Mer fågel');
  expect(row(session)).toMatchObject({ effect: 'positive', description: 'Mer fågel' });
});

test('a reader sees and changes nothing', () => {
  show(createFakeSession({ canEdit: false, assessment: { goals: ['sdg.15'] }, rows: { goalImpact: [{ target: 'sdg.15', effect: 'negative', description: 'Slitage' }] } }));
  openCard();
  openMore();
  fireEvent.click(screen.getByRole('checkbox', { name: 'Social' }));
  expect(screen.getByRole('checkbox', { name: 'Social' })).not.toBeChecked();
  expect(screen.queryByRole('button', { name: /Lägg till|Ta bort|^Välj/ })).not.toBeInTheDocument();
});
