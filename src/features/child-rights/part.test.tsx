import { act, fireEvent, screen, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import { createFakeSession } from '../../../tests/fixtures/fake-session';
import type { FakeCase, FakeSession } from '../../../tests/fixtures/fake-session';
import { renderPart } from '../../../tests/fixtures/render-part';
import { childRightsQuestions } from '../../method/child-rights';
import { childRightsLevels } from '../../method/scales';
import { details } from '../../method/sv/details';
import { labels } from '../../method/sv/labels';
import { Part } from './part';

const level = labels.scales.childRightsLevel;
const open = (from: FakeCase = {}, language: 'sv' | 'en' = 'sv', onGoTo = jest.fn()): { readonly session: FakeSession; readonly container: HTMLElement; readonly onGoTo: jest.Mock } => {
  const session = createFakeSession({ ...from, assessment: { childrenAffected: 'yes', ...from.assessment } });
  return { session, onGoTo, container: renderPart(Part, session, language, { current: 'childRights', onGoTo }).container };
};
const answerTo = (item: string, text: string): object => ({ key: `case-1:${item}`, item, text });
const region = (name: string): HTMLElement => screen.getByRole('region', { name });

test('without a level there are no questions, only the way to choose one', () => {
  const { session } = open();
  expect(screen.getByText('Välj nivå först. Då visas frågorna.')).toBeInTheDocument();
  fireEvent.click(screen.getByRole('radio', { name: level.simple }));
  expect(session.assessment().childRightsLevel).toBe('simple');
  expect(screen.queryByText('Välj nivå först. Då visas frågorna.')).not.toBeInTheDocument();
});

test.each(childRightsLevels)('%s asks its own questions', (code) => {
  const { session } = open({ assessment: { childRightsLevel: code } });
  childRightsQuestions[code].filter((item) => item !== 'CR.heard').forEach((item) => {
    fireEvent.change(screen.getByLabelText(details.childRights[item].title), { target: { value: `Svar på ${item}` } });
    expect(session.row('answer', `case-1:${item}`)?.text).toBe(`Svar på ${item}`);
  });
  expect(screen.getByRole('group', { name: details.childRights['CR.heard'].title })).toBeInTheDocument();
  expect(within(region('Frågorna')).queryAllByRole('textbox')).toHaveLength(childRightsQuestions[code].length);
});

test('a consultation answer is offered its own level, and nobody is made to take it', () => {
  const { session } = open({ assessment: { type: 'consultation' } });
  expect(screen.getByText(/Vårt förslag är prövning vid remissvar/)).toBeInTheDocument();
  expect(session.assessment().childRightsLevel).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Välj prövning vid remissvar' }));
  expect(session.assessment().childRightsLevel).toBe('consultation');
  expect(screen.queryByText(/Vårt förslag/)).not.toBeInTheDocument();
});

test('nothing typed is lost when the level changes back and forth', () => {
  const { session } = open({ assessment: { childRightsLevel: 'deep' }, rows: { answer: [answerTo('CR.weighing', 'Tåget går före'), answerTo('CR.feedback', 'I maj')] } });
  fireEvent.click(screen.getByRole('radio', { name: level.simple }));
  expect(screen.queryByDisplayValue('Tåget går före')).not.toBeInTheDocument();
  fireEvent.click(screen.getByRole('button', { name: 'Finns kvar: 2 svar från en annan nivå' }));
  const kept = screen.getByLabelText(details.childRights['CR.weighing'].title);
  expect(kept).toHaveValue('Tåget går före');
  fireEvent.change(kept, { target: { value: '' } });
  expect(kept).toBeInTheDocument();
  fireEvent.change(kept, { target: { value: 'Tåget går först' } });
  fireEvent.click(screen.getByRole('radio', { name: level.deep }));
  expect(screen.getByLabelText(details.childRights['CR.weighing'].title)).toHaveValue('Tåget går först');
  expect(screen.queryByRole('button', { name: /Finns kvar/ })).not.toBeInTheDocument();
  expect(session.row('answer', 'case-1:CR.feedback')?.text).toBe('I maj');
});

test('children heard: the answer, the how, and dialogues with children alone', () => {
  const { session } = open({
    assessment: { childRightsLevel: 'simple' },
    rows: { dialogue: [{ name: 'Åk 5 i Ryd', hasChildren: true, form: 'interview', heldOn: '2026-02-03' }, { name: 'Pensionärsrådet', hasChildren: false }] },
  });
  const heard = within(screen.getByRole('group', { name: details.childRights['CR.heard'].title }));
  expect(heard.getByRole('button', { name: 'Åk 5 i Ryd' })).toBeInTheDocument();
  expect(heard.queryByRole('button', { name: 'Pensionärsrådet' })).not.toBeInTheDocument();
  expect(heard.getByText(/ni har inte svarat att barnen är hörda/)).toBeInTheDocument();
  fireEvent.click(heard.getByRole('radio', { name: 'Ja' }));
  fireEvent.change(heard.getByLabelText('Hur, och vad sade de?'), { target: { value: 'Vi gick vägen' } });
  expect(session.assessment().childrenHeard).toBe('yes');
  expect(session.row('answer', 'case-1:CR.heard')?.text).toBe('Vi gick vägen');
  fireEvent.click(heard.getByRole('button', { name: 'Lägg till dialog med barn' }));
  expect(session.rows('dialogue')[2]).toMatchObject({ hasChildren: true });
  fireEvent.click(heard.getByRole('radio', { name: 'Inte än' }));
  expect(heard.getByLabelText('Varför inte, eller när blir det av?')).toHaveValue('Vi gick vägen');
});

test('the check list and the two yearly figures follow what is written', () => {
  const judged = { assessedOn: '2026-03-02', outcome: 'Sustainable' } as const;
  open({ assessment: { childRightsLevel: 'simple', childrenHeard: 'yes', ...judged }, rows: { answer: [answerTo('CR.concerned', '140 elever')] } });
  const lines = (name: string): readonly (string | null)[] => within(region(name)).getAllByRole('listitem').map((line) => line.textContent);
  expect(lines('Innan ni går till beslut')).toEqual([
    'KlartNivån är vald.', 'KlartDet framgår vilka barn som berörs och hur.', 'SaknasDet framgår om barnen är hörda, och hur.', 'SaknasDet framgår vad som är bäst för barnen.',
  ]);
  fireEvent.change(screen.getByLabelText('Hur, och vad sade de?'), { target: { value: 'Ljus i tunneln' } });
  expect(lines('Innan ni går till beslut')[2]).toBe('KlartDet framgår om barnen är hörda, och hur.');
  expect(lines('Räknas i barnbokslutet').map((line) => line?.startsWith('Räknas med'))).toEqual([true, true]);
  fireEvent.click(screen.getByRole('radio', { name: 'Inte aktuellt' }));
  expect(lines('Räknas i barnbokslutet').map((line) => line?.startsWith('Räknas inte med än'))).toEqual([false, true]);
});

test('nothing is counted for the year before the overall judgement is made', () => {
  open({ assessment: { childRightsLevel: 'simple', childrenHeard: 'yes' } });
  const lines = within(region('Räknas i barnbokslutet')).getAllByRole('listitem').map((line) => line.textContent);
  expect(lines.map((line) => line?.startsWith('Räknas inte med än'))).toEqual([true, true]);
});

test('a reader who is not shown the dialogues is not told that there are none', () => {
  open({ assessment: { childRightsLevel: 'simple', childrenHeard: 'yes' }, canEdit: false, withheld: ['stakeholder', 'dialogue'] });
  expect(screen.getByRole('radio', { name: 'Ja' })).toBeChecked();
  expect(screen.queryByText(/Ingen dialog med barn/)).toBeNull();
  expect(screen.queryByText(/Lägg gärna till dialogen/)).toBeNull();
});

test('the region’s own forms are a link away, and an unanswered question leads back', () => {
  const { session, onGoTo } = open();
  expect(screen.getByRole('link', { name: details.links.childRights })).toHaveAttribute('href', expect.stringMatching(/^https:\/\/www\.regionkronoberg\.se\//));
  act(() => session.edit('assessment', 'case-1', { childrenAffected: 'unknown' }));
  fireEvent.click(screen.getByRole('button', { name: 'Till stödfrågorna' }));
  expect(onGoTo).toHaveBeenCalledWith('supportQuestions');
});

test.each(['sv', 'en'] as const)('no accessibility faults (%s)', async (language) => {
  const { container } = open({
    assessment: { type: 'consultation', childRightsLevel: 'simple' },
    rows: { answer: [answerTo('CR.weighing', 'Ja')], dialogue: [{ name: 'Åk 5', hasChildren: true, form: 'workshop' }] },
  }, language);
  fireEvent.click(screen.getByRole('button', { name: 'Åk 5' }));
  fireEvent.click(screen.getByRole('button', { name: /Finns kvar|Still here/ }));
  expect(await axe(container)).toHaveNoViolations();
}, 20_000);
