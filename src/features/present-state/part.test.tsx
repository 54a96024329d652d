import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { createFakeSession } from '../../../tests/fixtures/fake-session';
import { renderPart } from '../../../tests/fixtures/render-part';
import { answerKey } from '../../ui-bindings/use-answer';
import { Part } from './part';

const open = (name: RegExp): void => { fireEvent.click(screen.getByRole('button', { name })); };
const groups = /Välj Berörda grupper/;

test('the present state is written with its guidance beside it', () => {
  const session = createFakeSession();
  renderPart(Part, session);
  fireEvent.change(screen.getByLabelText('Hur ser det ut i dag, och vilka grupper berörs?'), { target: { value: 'Var tredje är över 65' } });
  expect(session.row('answer', answerKey('case-1', 'B.presentState'))?.text).toBe('Var tredje är över 65');
  expect(screen.getByText(/Använd både siffror och erfarenheter/)).toBeInTheDocument();
});

test('groups are chosen under the seven grounds and socio-economy, places under their kinds', () => {
  const session = createFakeSession();
  renderPart(Part, session);
  open(groups);
  for (const ground of ['Kön', 'Könsöverskridande identitet eller uttryck', 'Etnisk tillhörighet', 'Religion eller annan trosuppfattning', 'Funktionsnedsättning', 'Sexuell läggning', 'Ålder', 'Socioekonomi']) {
    expect(screen.getByRole('group', { name: ground })).toBeInTheDocument();
  }
  fireEvent.click(screen.getByRole('checkbox', { name: 'Hushåll med låg inkomst' }));
  open(/Välj Berörda platser/);
  expect(within(screen.getByRole('group', { name: 'Kommuner' })).getAllByRole('checkbox')).toHaveLength(8);
  fireEvent.click(screen.getByRole('checkbox', { name: 'Gles landsbygd' }));
  expect(session.assessment()).toMatchObject({ affectedGroups: ['group.lowIncome'], affectedPlaces: ['place.remoteCountryside'] });
});

test('a group of children leads to the review of their rights, and only the group answers', () => {
  const goTo = jest.fn();
  const session = createFakeSession({ assessment: { childrenAffected: 'no' } });
  renderPart(Part, session, 'sv', { onGoTo: goTo });
  expect(screen.queryByText('Ni har valt en grupp med barn')).not.toBeInTheDocument();
  open(groups);
  fireEvent.click(screen.getByRole('checkbox', { name: 'Flickor' }));
  expect(screen.getByText(/Ni har svarat att barn inte påverkas/)).toBeInTheDocument();
  expect(session.assessment().childrenAffected).toBe('no');
  fireEvent.click(screen.getByRole('button', { name: 'Ja, barn påverkas' }));
  expect(session.assessment().childrenAffected).toBe('yes');
  fireEvent.click(screen.getByRole('button', { name: 'Till barnets rättigheter' }));
  expect(goTo).toHaveBeenCalledWith('childRights');
});

test('what is not known is noted here, and all gaps are a step away', () => {
  const goTo = jest.fn();
  const session = createFakeSession({ rows: { knowledgeGap: [{ question: 'Kom upp under en stödfråga', item: 'MI1' }] } });
  renderPart(Part, session, 'sv', { onGoTo: goTo });
  expect(screen.queryByText('Kom upp under en stödfråga')).not.toBeInTheDocument();
  fireEvent.click(screen.getByRole('button', { name: 'Lägg till kunskapslucka' }));
  expect(session.rows('knowledgeGap')[1]).toMatchObject({ item: 'B.presentState' });
  fireEvent.click(screen.getByRole('button', { name: 'Se alla kunskapsluckor' }));
  expect(goTo).toHaveBeenCalledWith('analysis');
});

test('groups and places of another edition stay and can be taken away', () => {
  const session = createFakeSession({ assessment: { affectedGroups: ['group.samer', 'group.elderly'], affectedPlaces: ['place.gamla'] } });
  renderPart(Part, session);
  fireEvent.click(screen.getByRole('button', { name: 'Ta bort samer' }));
  expect(session.assessment().affectedGroups).toEqual(['group.elderly']);
  expect(screen.getByText('gamla')).toBeInTheDocument();
});

test('a choice between two texts is asked for here', () => {
  const session = createFakeSession({ assessment: { affectedGroups: ['group.women'] } });
  session.putField('assessment', 'case-1', 'affectedGroups', { status: 'conflict', theirs: ['group.men'], theirName: 'Ali' });
  renderPart(Part, session);
  fireEvent.click(screen.getByRole('button', { name: 'Ta texten från Ali' }));
  expect(session.assessment().affectedGroups).toEqual(['group.men']);
});

test('a reader sees and changes nothing', () => {
  renderPart(Part, createFakeSession({ canEdit: false, assessment: { affectedGroups: ['group.children'] } }));
  expect(screen.getByText('Barn under 18 år')).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: /Välj|Ta bort|Ja, barn/ })).not.toBeInTheDocument();
});

test('the keyboard is enough', async () => {
  const user = userEvent.setup();
  const session = createFakeSession();
  renderPart(Part, session);
  screen.getByRole('button', { name: groups }).focus();
  await user.keyboard('{Enter}');
  await user.tab();
  await user.keyboard('barn');
  await user.tab();
  await user.keyboard(' ');
  expect(session.assessment().affectedGroups).toEqual(['group.children']);
  await user.keyboard('{Escape}');
  expect(screen.getByRole('button', { name: groups })).toHaveFocus();
});

test.each(['sv', 'en'] as const)('no accessibility faults (%s)', async (language) => {
  const { container } = renderPart(Part, createFakeSession({ assessment: { affectedGroups: ['group.children'] } }), language);
  fireEvent.click(screen.getByRole('button', { name: /Välj Berörda grupper|Choose Groups concerned/ }));
  expect(await axe(container)).toHaveNoViolations();
});
