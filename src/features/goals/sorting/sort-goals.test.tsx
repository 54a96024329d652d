import * as React from 'react';
import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createFakeSession } from '../../../../tests/fixtures/fake-session';
import type { FakeSession } from '../../../../tests/fixtures/fake-session';
import { renderPart } from '../../../../tests/fixtures/render-part';
import { ReferenceProvider } from '../../../data/bindings/product-context';
import { shipped } from '../../../method/shipped';
import { SortGoals } from './sort-goals';

const done = jest.fn();
const show = (session: FakeSession, language: 'sv' | 'en' = 'sv', reference = shipped) =>
  renderPart(() => <ReferenceProvider value={reference}><SortGoals onDone={done} /></ReferenceProvider>, session, language);
const goal = (name: RegExp): HTMLElement => screen.getByRole('radiogroup', { name });
const choose = (name: RegExp, sorting: string): void => { fireEvent.click(within(goal(name)).getByRole('radio', { name: sorting })); };
const lists = (session: FakeSession) => {
  const { goals, goalsNotRelevant, goalsUnknown } = session.assessment();
  return { goals, goalsNotRelevant, goalsUnknown };
};

test('goals are sorted three ways with number and name, stored in their official order, never in two lists', () => {
  const session = createFakeSession();
  show(session);
  expect(screen.getByText('Inget mål är relevant än.')).toBeInTheDocument();
  choose(/^Mål 15 Ekosystem/, 'Relevant');
  choose(/^Mål 3 God hälsa/, 'Relevant');
  choose(/^Mål 14 Hav/, 'Inte relevant');
  choose(/^Mål 17/, 'Vet inte');
  expect(lists(session)).toEqual({ goals: ['sdg.3', 'sdg.15'], goalsNotRelevant: ['sdg.14'], goalsUnknown: ['sdg.17'] });
  expect(screen.getByText('2 mål är relevanta.')).toBeInTheDocument();
  expect(screen.getByText('4 av 17 är sorterade · 2 relevanta · 1 inte relevanta · 1 vet inte')).toBeInTheDocument();
  choose(/^Mål 15/, 'Inte relevant');
  expect(lists(session)).toEqual({ goals: ['sdg.3'], goalsNotRelevant: ['sdg.14', 'sdg.15'], goalsUnknown: ['sdg.17'] });
});

test('a choice is taken back by choosing it again, or with Delete', async () => {
  const user = userEvent.setup();
  const session = createFakeSession({ assessment: { goals: ['sdg.1'], goalsUnknown: ['sdg.2'] } });
  show(session);
  await user.click(within(goal(/^Mål 1 /)).getByRole('radio', { name: 'Relevant' }));
  within(goal(/^Mål 2 /)).getByRole('radio', { name: 'Vet inte' }).focus();
  await user.keyboard('{Delete}');
  expect(lists(session)).toEqual({ goals: [], goalsNotRelevant: [], goalsUnknown: [] });
});

test('the keyboard is enough: one stop per goal, arrows choose', async () => {
  const user = userEvent.setup();
  const session = createFakeSession();
  show(session);
  within(goal(/^Mål 1 /)).getByRole('radio', { name: 'Relevant' }).focus();
  await user.keyboard(' ');
  await user.keyboard('{ArrowRight}');
  await user.tab();
  expect(goal(/^Mål 2 /)).toContainElement(document.activeElement as HTMLElement);
  await user.keyboard(' ');
  expect(lists(session)).toEqual({ goals: ['sdg.2'], goalsNotRelevant: ['sdg.1'], goalsUnknown: [] });
});

test('the rest become not relevant in one go, of this framework alone, and undoing leaves what was sorted since', () => {
  const session = createFakeSession({ assessment: { goals: ['sdg.3'], goalsUnknown: ['sdg.5'] } });
  show(session);
  fireEvent.click(screen.getByRole('button', { name: 'Resten är inte relevanta: 15 mål i Agenda 2030' }));
  expect(session.assessment().goalsNotRelevant).toHaveLength(15);
  expect(session.assessment().goalsNotRelevant).not.toContain('env.1');
  expect(screen.queryByRole('button', { name: /Resten är inte relevanta: \d+ mål i Agenda/ })).not.toBeInTheDocument();
  expect(screen.getByRole('list', { name: 'Agenda 2030' })).toHaveFocus();
  choose(/^Mål 13/, 'Relevant');
  fireEvent.click(screen.getByRole('button', { name: 'Ångra' }));
  expect(lists(session)).toEqual({ goals: ['sdg.3', 'sdg.13'], goalsNotRelevant: [], goalsUnknown: ['sdg.5'] });
});

test('other frameworks wait behind one click each, with their level and counts; the sea and the mountains can be chosen all the same', () => {
  const session = createFakeSession({ assessment: { goals: ['env.11'] } });
  show(session);
  const summary = screen.getByRole('button', { name: /^Miljökvalitetsmålen/ });
  expect(summary).toHaveTextContent('Nationella mål · 1 av 16 är sorterade · 1 relevant');
  expect(screen.queryByRole('radiogroup', { name: /Hav i balans/ })).not.toBeInTheDocument();
  fireEvent.click(summary);
  expect(goal(/^Mål 10 Hav i balans/)).toHaveAccessibleDescription(/Sällan aktuellt i inlandet/);
  expect(goal(/^Mål 11 Myllrande/)).not.toHaveAccessibleDescription();
  choose(/^Mål 14 Storslagen/, 'Relevant');
  expect(session.assessment().goals).toEqual(['env.11', 'env.14']);
});

test('a framework an administrator has added is sorted like the others', () => {
  const session = createFakeSession();
  const own = { id: 'framework.livsmedel', level: 'subStrategy', goals: [{ id: 'goal.narmat', number: 1, dimensions: [] }] } as const;
  show(session, 'sv', { ...shipped, frameworks: [...shipped.frameworks, own] });
  fireEvent.click(screen.getByRole('button', { name: /^livsmedel Understrategier mål/ }));
  fireEvent.click(within(screen.getByRole('radiogroup', { name: /goal\.narmat/ })).getByRole('radio', { name: 'Relevant' }));
  expect(session.assessment().goals).toEqual(['goal.narmat']);
});

test('goals that the edition no longer has stay in view and can be sorted anew', () => {
  const session = createFakeSession({ assessment: { goals: ['sdg.3', 'sdg.99'], goalsUnknown: ['goal.borta'] } });
  show(session);
  const older = screen.getByRole('list', { name: 'Mål som inte finns kvar' });
  expect(within(older).getAllByRole('radiogroup')).toHaveLength(2);
  fireEvent.click(within(within(older).getByRole('radiogroup', { name: /sdg\.99/ })).getByRole('radio', { name: 'Inte relevant' }));
  expect(lists(session)).toEqual({ goals: ['sdg.3'], goalsNotRelevant: ['sdg.99'], goalsUnknown: ['goal.borta'] });
});

test('a goal that two people sorted at once is shown once, and the next choice mends the lists', () => {
  const session = createFakeSession({ assessment: { goals: ['sdg.1'], goalsNotRelevant: ['sdg.1'] } });
  show(session);
  expect(within(goal(/^Mål 1 /)).getByRole('radio', { name: 'Relevant' })).toBeChecked();
  choose(/^Mål 1 /, 'Vet inte');
  expect(lists(session)).toEqual({ goals: [], goalsNotRelevant: [], goalsUnknown: ['sdg.1'] });
});

test('only lists that change are sent', () => {
  const session = createFakeSession({ assessment: { goalsUnknown: ['sdg.5'] } });
  const edit = jest.spyOn(session, 'edit');
  show(session);
  choose(/^Mål 1 /, 'Relevant');
  expect(edit).toHaveBeenCalledWith('assessment', 'case-1', { goals: ['sdg.1'] });
});

test('a choice between two texts, and a list that waits for the network, are told here', () => {
  const session = createFakeSession({ assessment: { goals: ['sdg.1'] } });
  session.putField('assessment', 'case-1', 'goals', { status: 'conflict', theirs: ['sdg.2'], theirName: 'Ali' });
  session.putField('assessment', 'case-1', 'goalsUnknown', { status: 'waiting' });
  show(session);
  expect(screen.getByText('Sparas här tills du är tillbaka.')).toBeInTheDocument();
  fireEvent.click(screen.getByRole('button', { name: 'Ta texten från Ali' }));
  expect(session.assessment().goals).toEqual(['sdg.2']);
});

test('a reader sees the sorting and changes nothing', () => {
  const session = createFakeSession({ canEdit: false, assessment: { goals: ['sdg.1'] } });
  show(session, 'en');
  expect(within(goal(/^Goal 1 /)).getByRole('radio', { name: 'Relevant' })).toBeChecked();
  fireEvent.click(within(goal(/^Goal 1 /)).getByRole('radio', { name: 'Not relevant' }));
  expect(session.assessment().goals).toEqual(['sdg.1']);
  expect(screen.queryByRole('button', { name: /The rest are not relevant/ })).not.toBeInTheDocument();
});
