import * as React from 'react';
import { act, render, screen } from '@testing-library/react';
import { createFakeSession } from '../../tests/fixtures/fake-session';
import { renderPart } from '../../tests/fixtures/render-part';
import { MethodTextsProvider, useMethodTexts } from '../data/bindings/product-context';
import { firstQuestions } from '../method/sv/first-questions';
import { labels } from '../method/sv/labels';
import { laterQuestions } from '../method/sv/later-questions';
import { loadFirstTexts } from '../method/load';
import { partIds } from '../method/parts';
import type { FirstTexts, MethodTexts } from '../method/texts';
import { useMethodWords } from './views/use-method-words';
import { workspaceParts } from './workspace-parts';

/** As it is where step A is the first part that is opened. */
const firstAlone = { ...labels, ...firstQuestions } as MethodTexts;

it('step A is shown with no other words of the method than its own', async () => {
  const withQuestions = jest.fn(() => Promise.resolve());
  const { Part } = await workspaceParts('sv', withQuestions).a!();
  const session = createFakeSession({ rows: { answer: [{ key: 'case-1:A1', item: 'A1', text: 'Svar' }], conflict: [{ key: 'c', raisedIn: 'a', oneSide: 'Stråk', otherSide: 'Landsbygd' }] } });
  renderPart(() => <MethodTextsProvider value={firstAlone}><Part /></MethodTextsProvider>, session);
  await act(async () => undefined);
  expect(screen.getByLabelText(firstQuestions.questions.A1.title)).toHaveValue('Svar');
  expect(withQuestions).not.toHaveBeenCalled();
});

it.each(partIds.filter((part) => part !== 'a'))('part %s waits for the questions after step A', async (part) => {
  let arrive = (): void => undefined;
  const questions = new Promise<void>((resolve) => { arrive = resolve; });
  let isReady = false;
  const loading = workspaceParts('sv', () => questions)[part]!().then(() => { isReady = true; });
  await act(async () => { await new Promise((resolve) => setTimeout(resolve, 20)); });
  expect(isReady).toBe(false);
  arrive();
  await loading;
}, 30_000);

it('the questions are among the words once they have been fetched, and step A’s before', async () => {
  const first: FirstTexts = await loadFirstTexts('sv');
  let fetchLater: () => Promise<void> = () => Promise.resolve();
  const Shown: React.FC = () => {
    const { questions } = useMethodTexts();
    return <p>{[questions.A1, questions.B1].map((question) => question?.title ?? '-').join(' ')}</p>;
  };
  const View: React.FC = () => {
    const words = useMethodWords('sv', first);
    fetchLater = words.fetchLater;
    return words.methodTexts === undefined ? null : <MethodTextsProvider value={words.methodTexts}><Shown /></MethodTextsProvider>;
  };
  render(<View />);
  expect(screen.getByText(`${firstQuestions.questions.A1.title} -`)).toBeVisible();
  await act(() => fetchLater());
  expect(screen.getByText(`${firstQuestions.questions.A1.title} ${laterQuestions.B1.title}`)).toBeVisible();
});
