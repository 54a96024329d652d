import * as React from 'react';
import { act, screen, waitFor } from '@testing-library/react';
import { useMethodDetails, useMethodLabels, useMethodTexts, useReference } from '../data/bindings/product-context';
import { shipped } from '../method/shipped';
import { labels } from '../method/sv/labels';
import { questions } from '../method/sv/questions';
import { createFakeSession } from '../../tests/fixtures/fake-session';
import { editionRow, entryRow } from '../../tests/fixtures/published';
import { renderPart } from '../../tests/fixtures/render-part';
import { CaseReference } from './case-reference';
import { GoalChip } from './goals/goal-chip';

const texts = { ...labels, ...questions };
const rows = [
  entryRow('p1', 'goal', 'sdg.3', { parent: 'agenda2030', title: 'Hälsa för alla', titleEn: 'Health for all', details: 'number=3\ndimensions=social', order: 3 }),
  entryRow('p1', 'question', 'A1', { title: 'Ny fråga?', help: 'Ny hjälp.' }),
  entryRow('p1', 'goal', 'goal.oak', { parent: 'environment', title: 'Fler ekar', details: 'number=17\ndimensions=ecological\ncolor=#005500', order: 17 }),
  entryRow('p1', 'supportQuestion', 'SQ.1', { parent: 'climate', title: 'Hur många ekar?', help: 'Räkna.', order: 10 }),
  editionRow(1, 'p1'),
];
const seen: { reference?: unknown; labels?: unknown; renders: number } = { renders: 0 };

const Shown: React.FC = () => {
  const reference = useReference();
  const details = useMethodDetails();
  seen.reference = reference;
  seen.labels = useMethodLabels();
  seen.renders += 1;
  return (
    <ul>
      <li>{useMethodLabels().goals['sdg.3']}</li>
      <li>{useMethodTexts().questions.A1.title}</li>
      <li>{`edition ${reference.edition} of ${reference.newest}`}</li>
      <li>{details?.supportQuestions['SQ.1']?.title ?? 'no such question'}</li>
      <li data-testid="chip"><GoalChip goal="goal.oak" /></li>
    </ul>
  );
};
const Part: React.FC = () => <CaseReference methodTexts={texts}><Shown /></CaseReference>;

test('where nothing is published everything stays as it was given, at once', () => {
  renderPart(Part, createFakeSession());
  expect(screen.getByText('God hälsa och välbefinnande')).toBeVisible();
  expect(seen.reference).toBe(shipped);
  expect(seen.labels).toBe(labels);
});

test('a case shows the edition it is pinned to, in structure and words, and follows when it moves on', async () => {
  const session = createFakeSession({ assessment: { methodVersion: 'handbook-1' }, reference: rows });
  renderPart(Part, session);
  expect(await screen.findByText('edition 0 of 1')).toBeVisible();
  expect(screen.getByText('God hälsa och välbefinnande')).toBeVisible();
  expect(screen.getByText('no such question')).toBeVisible();
  expect(screen.getByTestId('chip')).toHaveTextContent('?');

  act(() => session.edit('assessment', 'case-1', { methodVersion: 'handbook-1.1' }));
  expect(await screen.findByText('edition 1 of 1')).toBeVisible();
  expect(screen.getByText('Hälsa för alla')).toBeVisible();
  expect(screen.getByText('Ny fråga?')).toBeVisible();
  await waitFor(() => expect(screen.getByText('Hur många ekar?')).toBeVisible());
  expect(screen.getByTestId('chip')).toHaveTextContent('17');
  expect(screen.getByTestId('chip').firstChild).toHaveStyle({ backgroundColor: '#005500', color: '#fff' });
});

test('in English, words that are not translated are shown in Swedish', async () => {
  renderPart(Part, createFakeSession({ assessment: { methodVersion: 'handbook-1.1' }, reference: rows }), 'en');
  expect(await screen.findByText('Health for all')).toBeVisible();
  expect(screen.getByText('Ny fråga?')).toBeVisible();
});

test('typing in the case repaints nothing below', async () => {
  const session = createFakeSession({ assessment: { methodVersion: 'handbook-1.1' }, reference: rows });
  renderPart(Part, session);
  await screen.findByText('Hur många ekar?');
  const before = seen.renders;
  act(() => session.edit('assessment', 'case-1', { purpose: 'Fler träd' }));
  expect(seen.renders).toBe(before);
});
