import * as React from 'react';
import { act, fireEvent, screen, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import { createFakeSession } from '../../../tests/fixtures/fake-session';
import type { FakeCase } from '../../../tests/fixtures/fake-session';
import { renderPart } from '../../../tests/fixtures/render-part';
import { looseEndsTexts as texts } from '../../i18n/sv/later-steps/loose-ends';
import { LooseEnds } from './loose-ends';

const rows: FakeCase['rows'] = {
  goalImpact: [
    { key: 'e1', target: 'sdg.15', effect: 'negative', effectKind: 'direct', description: 'Slitage på stigar', where: 'inre zonen' },
    { key: 'e2', target: 'gk2025.priority1', effect: 'negative', description: 'Byar utanför stråken' },
    { key: 'e3', target: 'sdg.8', effect: 'positive', description: 'Gästnätter' },
    { key: 'e4', target: 'sdg.13', effect: 'negative', size: 'small', description: 'Några bilresor' },
  ],
  conflict: [{ key: 'c1', kind: 'goal', raisedIn: 'b', oneSide: 'Besök', otherSide: 'Natur' }],
  sustainabilityKey: [{ key: 'k1', name: 'Minska slitaget', meets: [] }],
  action: [{ key: 'a1', name: 'Spång i inre zonen', under: 'k1', meets: [], status: 'notStarted' }, { key: 'a2', name: 'Avblåst', under: 'k1', status: 'cancelled' }],
};
const show = (given: FakeCase = { rows }, language: 'sv' | 'en' = 'sv', product = {}) => {
  const session = createFakeSession(given);
  const rendered = renderPart(() => <LooseEnds />, session, language, product);
  return { session, ...rendered };
};
const list = (): HTMLElement => screen.getByRole('region', { name: texts.title });
const wear = 'Ekosystem och biologisk mångfald: Slitage på stigar';
const press = (way: string, name: string): void => { fireEvent.click(screen.getByRole('button', { name: texts.wayFor(way, name) })); };
const item = (name: string): HTMLElement => screen.getByRole('group', { name: texts.waysLabel(name) }).closest('li') as HTMLElement;

test('every material negative effect, conflict and idle key stands there by name; small and positive effects do not', () => {
  show();
  expect(list()).toHaveTextContent('Slitage på stigar');
  expect(list()).toHaveTextContent('inre zonen');
  expect(list()).toHaveTextContent('Byar utanför stråken');
  expect(list()).toHaveTextContent(texts.onStrategy);
  expect(list()).toHaveTextContent('Besök mot Natur');
  expect(screen.getByRole('list', { name: texts.groups.keys(1) })).toHaveTextContent('Minska slitaget');
  expect(list()).not.toHaveTextContent('Gästnätter');
  expect(list()).not.toHaveTextContent('Några bilresor');
  expect(list()).toHaveTextContent(texts.count(4));
});

test('it is tied to a key or to an action that is not cancelled, and can be taken back', () => {
  const { session } = show();
  press(texts.ways.tie, wear);
  press(texts.tie.confirm, wear);
  expect(within(item(wear)).getByText(texts.tie.missing)).toBeVisible();
  const select = within(item(wear)).getByRole('combobox', { name: texts.tie.label });
  expect(within(select).queryByRole('option', { name: 'Avblåst' })).toBeNull();
  fireEvent.change(select, { target: { value: 'k1' } });
  press(texts.tie.confirm, wear);
  expect(session.row('sustainabilityKey', 'k1')?.meets).toEqual(['e1']);
  expect(list()).not.toHaveTextContent('Slitage på stigar');
  expect(screen.queryByRole('list', { name: texts.groups.keys(1) })).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Ångra' }));
  expect(session.row('sustainabilityKey', 'k1')?.meets).toEqual([]);
  press(texts.ways.tie, 'Besök mot Natur');
  fireEvent.change(screen.getByRole('combobox', { name: texts.tie.label }), { target: { value: 'a1' } });
  press(texts.tie.confirm, 'Besök mot Natur');
  expect(session.row('action', 'a1')?.meets).toEqual(['c1']);
  fireEvent.click(screen.getByRole('button', { name: texts.ended.title(1) }));
  expect(list()).toHaveTextContent(texts.ended.action('Spång i inre zonen'));
  fireEvent.click(screen.getByRole('button', { name: texts.ended.untieFor('Besök mot Natur') }));
  expect(session.row('action', 'a1')?.meets).toEqual([]);
  expect(session.row('action', 'a2')?.meets).toEqual([]);
});

test('a new key is made of it, with words to begin from, never nameless and never longer than SharePoint takes', () => {
  const { session } = show();
  press(texts.ways.newKey, wear);
  const field = screen.getByRole('textbox', { name: texts.newKey.label });
  expect(field).toHaveFocus();
  expect(field).toHaveValue('Slitage på stigar');
  fireEvent.change(field, { target: { value: ' ' } });
  press(texts.newKey.confirm, wear);
  expect(screen.getByText(texts.newKey.missing)).toBeVisible();
  fireEvent.change(field, { target: { value: 'å'.repeat(300) } });
  expect(screen.getByText(texts.newKey.tooLong(300, 255))).toBeVisible();
  expect(session.rows('sustainabilityKey')).toHaveLength(1);
  fireEvent.change(field, { target: { value: ' Styr besöken dit naturen tål dem ' } });
  press(texts.newKey.confirm, wear);
  expect(session.rows('sustainabilityKey')[1]).toMatchObject({ name: 'Styr besöken dit naturen tål dem', meets: ['e1'] });
  fireEvent.click(screen.getByRole('button', { name: 'Ångra' }));
  expect(session.rows('sustainabilityKey')).toHaveLength(1);
});

test('a risk is accepted only with a reason, which is saved as it is typed', () => {
  const { session } = show();
  press(texts.ways.acceptedRisk, wear);
  press(texts.accept.confirm, wear);
  expect(screen.getByText(texts.accept.missing)).toBeVisible();
  expect(session.row('goalImpact', 'e1')?.ending).toBeNull();
  fireEvent.change(screen.getByRole('textbox', { name: texts.accept.reason }), { target: { value: 'Bara under byggtiden' } });
  expect(session.row('goalImpact', 'e1')).toMatchObject({ endingReason: 'Bara under byggtiden', ending: null });
  expect(screen.getByRole('textbox', { name: texts.accept.reason })).toHaveValue('Bara under byggtiden');
  press(texts.accept.confirm, wear);
  expect(session.row('goalImpact', 'e1')?.ending).toBe('acceptedRisk');
  expect(screen.getByRole('list', { name: texts.groups.effects(1) })).not.toHaveTextContent('Slitage');
  fireEvent.click(screen.getByRole('button', { name: texts.ended.title(1) }));
  expect(list()).toHaveTextContent('Bara under byggtiden');
});

test('another actor takes over, and that can be rewritten and changed back', () => {
  const { session } = show();
  press(texts.ways.otherActor, 'Besök mot Natur');
  press(texts.other.confirm, 'Besök mot Natur');
  expect(screen.getByText(texts.other.missing)).toBeVisible();
  fireEvent.change(screen.getByRole('textbox', { name: texts.other.actor }), { target: { value: 'Länsstyrelsen' } });
  press(texts.other.confirm, 'Besök mot Natur');
  expect(session.row('conflict', 'c1')).toMatchObject({ ending: 'otherActor', endingActor: 'Länsstyrelsen' });
  fireEvent.click(screen.getByRole('button', { name: texts.ended.title(1) }));
  expect(list()).toHaveTextContent(texts.ended.otherActor('Länsstyrelsen'));
  expect(list()).toHaveTextContent(texts.ended.noWhat);
  // Emptied on the way to other words, it stays where it is until the person is done.
  fireEvent.click(screen.getByRole('button', { name: texts.ended.changeFor('Besök mot Natur') }));
  const field = screen.getByRole('textbox', { name: texts.other.actor });
  fireEvent.change(field, { target: { value: '' } });
  expect(screen.getByText(texts.other.missing)).toBeVisible();
  expect(field).toBeInTheDocument();
  expect(screen.queryByRole('list', { name: texts.groups.conflicts(1) })).toBeNull();
  fireEvent.change(field, { target: { value: 'Kommunen' } });
  fireEvent.click(screen.getByRole('button', { name: texts.ended.closeChange }));
  expect(list()).toHaveTextContent(texts.ended.otherActor('Kommunen'));
  fireEvent.click(screen.getByRole('button', { name: texts.ended.reopenFor('Besök mot Natur') }));
  expect(session.row('conflict', 'c1')).toMatchObject({ ending: null, endingActor: 'Kommunen' });
  expect(screen.getByRole('list', { name: texts.groups.conflicts(1) })).toHaveTextContent('Besök mot Natur');
});

test('a key that meets nothing can be tied to what was found, opened where keys are, or taken away', () => {
  const onGoTo = jest.fn();
  const { session } = show({ rows: { ...rows, knowledgeGap: [{ key: 'g1', question: 'Hur många kommer på våren?' }] } }, 'sv', { onGoTo });
  press(texts.key.goTo, 'Minska slitaget');
  expect(onGoTo).toHaveBeenCalledWith('c');
  press(texts.key.remove, 'Minska slitaget');
  expect(session.rows('sustainabilityKey')).toHaveLength(0);
  fireEvent.click(screen.getByRole('button', { name: 'Ångra' }));
  press(texts.key.tie, 'Minska slitaget');
  fireEvent.change(screen.getByRole('combobox', { name: texts.key.label }), { target: { value: 'g1' } });
  press(texts.tie.confirm, 'Minska slitaget');
  expect(session.row('sustainabilityKey', 'k1')?.meets).toEqual(['g1']);
});

test('nothing loose is one line; nothing found yet is another', () => {
  const met = { ...rows, sustainabilityKey: [{ key: 'k1', name: 'Nyckel', meets: ['e1', 'e2', 'c1'] }] };
  const { unmount } = show({ rows: met });
  expect(list()).toHaveTextContent(texts.none);
  unmount();
  show({ rows: {} });
  expect(list()).toHaveTextContent(texts.nothingYet);
});

test('a person who may only read sees it all and no buttons but the way to a key', () => {
  show({ rows: { ...rows, conflict: [{ key: 'c1', oneSide: 'Besök', otherSide: 'Natur', ending: 'acceptedRisk', endingReason: 'Kort tid' }] }, canEdit: false });
  expect(list()).toHaveTextContent('Slitage på stigar');
  fireEvent.click(screen.getByRole('button', { name: texts.ended.title(1) }));
  expect(list()).toHaveTextContent('Kort tid');
  expect(within(list()).getAllByRole('button').map((button) => button.getAttribute('aria-label') ?? button.textContent))
    .toEqual([texts.wayFor(texts.key.goTo, 'Minska slitaget'), texts.ended.title(1)]);
});

test('rows that are withheld or odd break nothing, and are never taken for nothing being loose', () => {
  show({ withheld: ['conflict'], rows: { goalImpact: [{ key: 'e1', target: 'okänt', effect: 'negative', ending: 'acceptedRisk', endingReason: '' }] } });
  expect(list()).toHaveTextContent(texts.withheld);
  expect(list()).toHaveTextContent('okänt');
  expect(list()).not.toHaveTextContent(texts.none);
});

test('two people who end the same thing in two ways see both', () => {
  const { session } = show({ rows: { ...rows, conflict: [{ key: 'c1', oneSide: 'Besök', otherSide: 'Natur', ending: 'acceptedRisk', endingReason: 'Kort tid' }] } });
  act(() => session.putField('conflict', 'c1', 'ending', { status: 'conflict', theirs: 'otherActor', theirName: 'Anna' }));
  fireEvent.click(screen.getByRole('button', { name: 'Ta texten från Anna' }));
  expect(session.row('conflict', 'c1')?.ending).toBe('otherActor');
});

test('hundreds of loose ends begin with a few', () => {
  const many = Array.from({ length: 120 }, (_, index) => ({ key: `e${index}`, target: 'sdg.15', effect: 'negative' as const, description: `Effekt ${index}` }));
  show({ rows: { goalImpact: many } });
  const effects = screen.getByRole('list', { name: texts.groups.effects(120) });
  expect(effects.children).toHaveLength(10);
  fireEvent.click(screen.getByRole('button', { name: texts.showMore(30) }));
  expect(effects.children).toHaveLength(40);
});

test.each(['sv', 'en'] as const)('no accessibility faults (%s)', async (language) => {
  const { container } = show(undefined, language);
  for (const button of screen.getAllByRole('button', { expanded: false })) fireEvent.click(button);
  expect(await axe(container)).toHaveNoViolations();
});
