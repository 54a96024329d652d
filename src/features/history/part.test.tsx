import { screen } from '@testing-library/react';
import { axe } from 'jest-axe';
import { createFakeSession } from '../../../tests/fixtures/fake-session';
import { renderPart } from '../../../tests/fixtures/render-part';
import { Part } from './part';

const session = () => createFakeSession({
  assessment: { revision: 1, submittedAt: '2026-05-20T10:00:00Z', assessedOn: '2026-05-19', assessorName: 'Per Alm' },
  rows: {
    notice: [{ kind: 'ended', to: { id: 9, name: 'Karin Ek', email: '' }, sentOn: '2026-06-03T08:00:00Z', receivedOn: '2026-06-05T08:00:00Z', receipt: 'Vi tar det i höst.' }],
    answer: [{ item: 'S1.outcome', choice: 'goOn', text: 'Rätt\nväg', participants: 'Hela gruppen', modified: '2026-04-01T08:00:00Z' }],
  },
  decisions: [{ revision: 1, decision: 'continueWithConditions', reason: 'Nyttan väger över', conditions: 'Årlig avstämning', minutesReference: 'RUN 2026 § 12', decidedOn: '2026-06-01', author: { id: 9, name: 'Karin Ek', email: '' } }],
});

it('tells what has happened, newest first, with date, name and reason', () => {
  renderPart(Part, session());
  expect(screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
    'Avslutet är kvitterat', 'Meddelande om att insatsen är avslutad', 'Beslut av ledningsgruppen: Fortsätt med villkor', 'Säkringen lämnades till ledningsgruppen', 'Samlad bedömning gjordes',
    'Hållplats 1: Gå vidare till B', 'Säkringen skapades',
  ]);
  expect(screen.getByText('1 juni 2026, Karin Ek')).toBeVisible();
  for (const text of ['Nyttan väger över', 'Årlig avstämning', 'RUN 2026 § 12', 'Hela gruppen', 'Karin Ek', 'Vi tar det i höst.', '5 juni 2026, Karin Ek']) expect(screen.getByText(text)).toBeVisible();
});

it('tells of each submission, what was taken back, and how the conditions go', () => {
  renderPart(Part, createFakeSession({
    assessment: { revision: 2, submittedAt: '2026-05-20T10:00:00Z' }, deciders: { members: [9], past: [] },
    rows: {
      submission: [{ revision: 1, submittedOn: '2026-05-01T10:00:00Z', withdrawnOn: '2026-05-02T10:00:00Z', withdrawnReason: 'Fel siffror' }, { revision: 2, submittedOn: '2026-05-20T10:00:00Z' }],
      conditionReport: [{ condition: 'a:1', text: 'Mätt', saysMet: true, reportedOn: '2026-07-01' }],
    },
    decisions: [
      { revision: 2, decision: 'continueWithConditions', attempt: 'a', decidedOn: '2026-06-01', diaryNumber: '26RGK1', author: { id: 9, name: 'Karin Ek', email: '' } },
      { revision: 2, decision: 'end', created: '2026-05-30T08:00:00Z', author: { id: 3, name: 'Pelle', email: '' } },
    ],
    conditions: [{ key: 'a:1', attempt: 'a', text: 'Mät bullret', isMet: true, metOn: '2026-08-01', metHow: 'Under 55 dB' }],
  }));
  expect(screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
    'Villkor 1 är uppfyllt', 'Villkor 1 rapporterades som uppfyllt', 'Beslut av ledningsgruppen om inlämning 2: Fortsätt med villkor',
    'En rad om beslut som inte gäller: den är skriven av någon utanför ledningsgruppen', 'Säkringen lämnades till ledningsgruppen, inlämning 2',
    'Säkringen togs tillbaka från ledningsgruppen', 'Säkringen lämnades till ledningsgruppen', 'Säkringen skapades',
  ]);
  for (const text of ['Fel siffror', '26RGK1', 'Mätt', 'Under 55 dB']) expect(screen.getByText(text)).toBeVisible();
});

it('says what belongs here while nothing has happened', () => {
  renderPart(Part, createFakeSession());
  expect(screen.getByText(/Här samlas era val/)).toBeVisible();
  expect(screen.getByText('2 mars 2026, Maria Lind')).toBeVisible();
});

it.each(['sv', 'en'] as const)('has no accessibility faults (%s)', async (language) => {
  const { container } = renderPart(Part, session(), language);
  expect(await axe(container)).toHaveNoViolations();
});
