import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import type { FakeCase } from '../../../tests/fixtures/fake-session';
import { createFakeSession } from '../../../tests/fixtures/fake-session';
import { renderPart } from '../../../tests/fixtures/render-part';
import { Part } from './part';

const person = { id: 3, name: 'Per Alm', email: 'per.alm@example.org' };
const show = (from: FakeCase = {}, language: 'sv' | 'en' = 'sv') => {
  const session = createFakeSession(from);
  const goTo = jest.fn();
  return { session, goTo, ...renderPart(Part, session, language, { onGoTo: goTo }) };
};
const filled = { purpose: 'Fler cyklar', unit: 'Trafik', owner: person, trackReason: 'Stor', delimitation: 'Länet', zeroAlternative: 'Färre cyklar' } as const;

it('suggests the first part that lacks something, and goes there', async () => {
  const { goTo } = show({ assessment: filled });
  expect(screen.getByRole('heading', { name: 'Nästa steg Fortsätt med A. Strategisk inriktning' })).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Gå till A. Strategisk inriktning' }));
  expect(goTo).toHaveBeenCalledWith('a');
});

it('sends the group to describe the initiative first, and says what is missing there', async () => {
  const { goTo } = show({ assessment: { ...filled, purpose: '' } });
  expect(screen.getByRole('heading', { name: 'Nästa steg Beskriv insatsen' })).toBeVisible();
  expect(screen.getByText('Skriv vad insatsen ska leda till.')).toBeVisible();
  await userEvent.click(screen.getAllByRole('button', { name: 'Gå till Insatsen' })[0] as HTMLElement);
  expect(goTo).toHaveBeenCalledWith('initiative');
});

it.each([
  ['with the management group', { status: 'AwaitingDecision', routing: 'Pending', revision: 1 }, 'Vänta på ledningsgruppens beslut'],
  ['ended', { status: 'Ended' }, 'Säkringen är avslutad'],
  ['completed', { status: 'Completed' }, 'Säkringen är klar'],
] as const)('says what to expect of a case that is %s', (_name, assessment, expected) => {
  show({ assessment: { ...filled, ...assessment } });
  expect(screen.getByRole('heading', { name: `Nästa steg ${expected}` })).toBeVisible();
});

it('shows the decision with its reason, and leads to the history', async () => {
  const { goTo } = show({
    assessment: { ...filled, status: 'Ended', routing: 'Decided', revision: 1 },
    decisions: [{ revision: 1, decision: 'end', reason: 'Stör fågellivet', minutesReference: '§ 12', decidedOn: '2026-06-01' }],
  });
  expect(screen.getByText('Ledningsgruppen har beslutat: Avsluta')).toBeVisible();
  expect(screen.getByText('Beslutet fattades 1 juni 2026. Protokoll: § 12.')).toBeVisible();
  await userEvent.click(screen.getAllByRole('button', { name: 'Läs historiken' })[0] as HTMLElement);
  expect(goTo).toHaveBeenCalledWith('history');
});

const withConditions = (changes: readonly object[]): FakeCase => ({
  assessment: { ...filled, status: 'InProgress', routing: 'Decided', revision: 1 },
  decisions: [{ revision: 1, decision: 'continueWithConditions', attempt: 'a1', reason: 'Nyttan', decidedOn: '2026-02-01' }],
  conditions: changes.map((change, index) => ({ key: `a1:${index + 1}`, attempt: 'a1', order: index + 1, text: 'Mät', due: '2026-12-01', ...change })),
});
it.each<[string, readonly object[], string]>([
  ['the next follow-up', [{}, { isMet: true }], '1 villkor i beslutet är inte uppfylltNästa uppföljning är 1 december 2026.'],
  ['what is overdue', [{ due: '2026-02-28' }, { due: '2026-02-27' }, {}], '3 villkor i beslutet är inte uppfyllda2 skulle redan ha följts upp, det första 27 februari 2026. Nästa uppföljning är 1 december 2026.'],
  ['that all are met', [{ isMet: true }], 'Alla villkor i beslutet är uppfyllda.'],
])('tells of conditions until they are met: %s', (_name, changes, text) => {
  const { goTo } = show(withConditions(changes));
  const go = screen.getByRole('button', { name: 'Se villkoren' });
  expect(go.parentElement?.parentElement).toHaveTextContent(text);
  act(() => go.click());
  expect(goTo).toHaveBeenCalledWith('judgement');
});

it('sends a case that came back to the judgement, to be handed over anew', () => {
  show({ assessment: { ...filled, outcome: 'Unsustainable', routing: 'Returned', revision: 1 }, decisions: [{ revision: 1, decision: 'backToGroup', reason: 'Räkna' }] });
  expect(screen.getByRole('heading', { name: 'Nästa steg Arbeta om och lämna in på nytt' })).toBeVisible();
  expect(screen.getByRole('button', { name: 'Gå till Samlad bedömning' })).toBeVisible();
});

it('says why the group itself ended the initiative', () => {
  const answer = { item: 'S1.outcome', choice: 'end', text: 'Ingen nytta' };
  show({ assessment: { ...filled, status: 'Ended' }, rows: { answer: [{ ...answer, key: 'old', choice: 'revise', text: 'Först' }, { ...answer, key: 'end' }] } });
  expect(screen.getByText('Projektgruppen har avslutat insatsen')).toBeVisible();
  expect(screen.getByText('Ingen nytta')).toBeVisible();
  expect(screen.queryByText('Först')).toBeNull();
});

it('does not believe a status that no decision proves', () => {
  show({ assessment: { ...filled, status: 'Ended', routing: 'Decided', revision: 1 } });
  expect(screen.getByText(/det finns inget beslut från dem/)).toBeVisible();
  expect(screen.queryByText(/Ledningsgruppen har beslutat/)).toBeNull();
});

it('shows what the initiative is and who works on it, to read, with the way to change it', async () => {
  const { goTo } = show({ assessment: { ...filled, ownerRole: 'Trafikstrateg', group: [{ id: 4, name: 'Eva Ek', email: '' }], groupRoles: 'Folkhälsa', diaryNumber: '26RK12' } });
  for (const text of ['Fler cyklar', 'Projekt', 'Trafik', 'Fullt spår', '26RK12', 'Per Alm', 'Trafikstrateg', 'Eva Ek', 'Folkhälsa']) expect(screen.getByText(text)).toBeVisible();
  expect(screen.queryByRole('textbox')).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Ändra under Insatsen' }));
  await userEvent.click(screen.getByRole('button', { name: 'Ändra vilka som arbetar' }));
  expect(goTo.mock.calls).toEqual([['initiative'], ['initiative']]);
});

it('is the short way to write down what became different', async () => {
  const { goTo } = show({ assessment: filled, rows: { change: [{ key: 'a', name: 'Vägen går runt' }, { key: 'b' }] } });
  expect(screen.getByText('1 ändring är uppskriven.')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Skriv upp det' }));
  expect(goTo).toHaveBeenCalledWith('brief');
});

it('offers a reader nothing to change', () => {
  show({ assessment: filled, canEdit: false });
  expect(screen.getByRole('button', { name: 'Läs mer under Insatsen' })).toBeVisible();
  expect(screen.queryByRole('button', { name: /^Ändra|Skriv upp/ })).toBeNull();
});

it.each([
  ['an answer that is due today', { type: 'consultation', deadline: '2026-03-02' }, /ska lämnas i dag, 2 mars 2026/],
  ['an answer that is due soon', { type: 'consultation', deadline: '2026-03-09' }, /senast 9 mars 2026. Det är 7 dagar kvar/],
  ['an answer that is late', { type: 'consultation', deadline: '2026-02-27' }, /gick ut 27 februari 2026, för 3 dagar sedan/],
  ['an initiative that is decided', { decisionState: 'decided' }, /Insatsen är redan beslutad/],
  ['an initiative that is partly decided', { decisionState: 'partlyDecided' }, /En del av insatsen är redan beslutad/],
  ['a value nobody can read', { unreadable: ['type'] }, /ett värde som verktyget inte känner igen/],
] as const)('tells of %s', (_name, assessment, text) => {
  show({ assessment: { ...filled, ...assessment } });
  expect(screen.getByText(text)).toBeVisible();
});

it.each([
  ['an answer with time left', { type: 'consultation', deadline: '2026-04-09' }, /Remissvaret/],
  ['a project with a date', { type: 'project', deadline: '2026-03-03' }, /Remissvaret/],
  ['a case that is over', { type: 'consultation', deadline: '2026-02-03', status: 'Completed', decisionState: 'decided' }, /Remissvaret|redan beslutad/],
  ['an initiative that is not decided', { decisionState: 'notDecided' }, /redan beslutad/],
] as const)('keeps quiet about %s', (_name, assessment, text) => {
  show({ assessment: { ...filled, ...assessment } });
  expect(screen.queryByText(text)).toBeNull();
});

it.each(['sv', 'en'] as const)('has no accessibility faults (%s)', async (language) => {
  const { container } = show({ assessment: { ...filled, group: [person] } }, language);
  await act(() => Promise.resolve());
  expect(await axe(container)).toHaveNoViolations();
});
