import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import type { FakeCase } from '../../../tests/fixtures/fake-session';
import { createFakeSession } from '../../../tests/fixtures/fake-session';
import { memoryFormDrafts } from '../../../tests/fixtures/form-drafts';
import { renderPart } from '../../../tests/fixtures/render-part';
import { Part as Stop1 } from './stop1-part';
import { Part as Stop2 } from './stop2-part';

const show = (from: FakeCase = {}, Part = Stop1, formDrafts = memoryFormDrafts()) => {
  const session = createFakeSession(from);
  const goTo = jest.fn();
  const view = renderPart(Part, session, 'sv', { product: { formDrafts }, current: Part === Stop1 ? 'stop1' : 'stop2', onGoTo: goTo });
  return { session, goTo, formDrafts, ...view };
};
const way = (name: RegExp): HTMLElement => screen.getByRole('radio', { name });
const record = (name: string): Promise<void> => userEvent.click(screen.getByRole('button', { name }));

it('leaves a record and moves the case on', async () => {
  const { session, goTo } = show();
  await userEvent.click(way(/Gå vidare till B/));
  await userEvent.type(screen.getByLabelText('Vilka var med?'), 'Maria, Per');
  await record('Anteckna att ni går vidare');
  await waitFor(() => expect(session.assessment().step).toBe('b'));
  expect(session.rows('answer').map(({ key, item, choice, participants }) => ({ key, item, choice, participants })))
    .toEqual([{ key: 'case-1:S1.outcome', item: 'S1.outcome', choice: 'goOn', participants: 'Maria, Per' }]);
  await userEvent.click(await screen.findByRole('button', { name: 'Gå till Nuläge' }));
  expect(goTo).toHaveBeenCalledWith('presentState');
});

it('asks for a way before it records anything', async () => {
  const { session } = show();
  await record('Anteckna vägen');
  expect(screen.getByText('Välj en av de tre vägarna.')).toBeVisible();
  expect(session.rows('answer')).toHaveLength(0);
});

it('asks for the reason when the group reworks, and puts the focus there', async () => {
  const { session } = show();
  await userEvent.click(way(/Arbeta om/));
  await record('Anteckna att ni arbetar om');
  expect(screen.getByText(/Skriv skälet/)).toBeVisible();
  expect(screen.getByRole('textbox', { name: /Skäl/ })).toHaveFocus();
  expect(session.rows('answer')).toHaveLength(0);
  await userEvent.type(screen.getByRole('textbox', { name: /Skäl/ }), 'Avgränsa');
  await record('Anteckna att ni arbetar om');
  await waitFor(() => expect(session.assessment().step).toBe('a'));
});

it('asks once more before it ends, and ends nothing when the group changes its mind', async () => {
  const { session } = show();
  await userEvent.click(way(/Avsluta/));
  await userEvent.type(screen.getByRole('textbox', { name: /Skäl/ }), 'Fel väg');
  await record('Avsluta insatsen');
  const dialog = screen.getByRole('alertdialog', { name: 'Avsluta insatsen?' });
  expect(within(dialog).getByText('Fel väg', { exact: false })).toBeVisible();
  await userEvent.click(within(dialog).getByRole('button', { name: 'Nej, fortsätt arbeta' }));
  expect(session.assessment().status).toBe('InProgress');
  await record('Avsluta insatsen');
  await userEvent.click(screen.getByRole('button', { name: 'Ja, avsluta insatsen' }));
  await waitFor(() => expect(session.assessment().status).toBe('Ended'));
  expect(session.rows('answer')[0]).toMatchObject({ choice: 'end', text: 'Fel väg' });
});

it('wants a reason to go on past a knowledge gap that was to be closed', async () => {
  const { session } = show({ rows: { knowledgeGap: [{ question: 'Resvanor', isBlocking: true }] } }, Stop2);
  await userEvent.click(way(/Gå vidare till D/));
  await record('Anteckna att ni går vidare');
  expect(screen.getByText(/Skriv skälet/)).toBeVisible();
  expect(session.assessment().step).toBe('a');
});

it('keeps the first record when the stop is taken again', async () => {
  const first = { key: 'case-1:S1.outcome', item: 'S1.outcome', choice: 'revise', text: 'Avgränsa' };
  const { session } = show({ rows: { answer: [first] } });
  expect(screen.getByRole('heading', { name: 'Ert val: Arbeta om' })).toBeVisible();
  expect(screen.queryByRole('radio')).toBeNull();
  await record('Ta hållplatsen en gång till');
  await userEvent.click(way(/Gå vidare till B/));
  await record('Anteckna att ni går vidare');
  await screen.findByRole('heading', { name: 'Ert val: Gå vidare till B' });
  expect(session.rows('answer').map(({ key, choice, text }) => ({ key, choice, text })))
    .toEqual([{ key: 'case-1:S1.outcome', choice: 'revise', text: 'Avgränsa' }, { key: 'case-1:S1.outcome:2', choice: 'goOn', text: '' }]);
  await userEvent.click(screen.getByRole('button', { name: 'Tidigare val vid hållplatsen' }));
  expect(screen.getByText('Avgränsa')).toBeVisible();
});

it('remembers the way that was chosen but not recorded, over a reload', async () => {
  const { formDrafts, unmount } = show();
  await userEvent.click(way(/Arbeta om/));
  unmount();
  show({}, Stop1, formDrafts);
  expect(way(/Arbeta om/)).toBeChecked();
});

it('tells what is missing with a way there', async () => {
  const { goTo } = show();
  await userEvent.click(screen.getByRole('button', { name: 'A. Strategisk inriktning' }));
  expect(goTo).toHaveBeenCalledWith('a');
});

it.each([['S1', Stop1], ['S2', Stop2]] as const)('%s has no accessibility faults', async (_name, Part) => {
  const { container } = show({ rows: { answer: [{ item: 'S1.outcome', choice: 'revise', text: 'Avgränsa', key: 'case-1:S1.outcome' }] } }, Part);
  await act(() => Promise.resolve());
  expect(await axe(container)).toHaveNoViolations();
});

it('leads a consultation answer to the overall judgement, since it has no step D', async () => {
  const { session } = show({ assessment: { type: 'consultation' } }, Stop2);
  await userEvent.click(way(/Gå vidare/));
  await record('Anteckna att ni går vidare');
  await waitFor(() => expect(session.assessment().step).toBe('judgement'));
});
