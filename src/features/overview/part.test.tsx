import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import type { PeoplePort } from '../../data/ports/people';
import { commonTexts } from '../../i18n/sv/common';
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
const filled = { purpose: 'Fler cyklar', unit: 'Trafik', owner: person } as const;

it('suggests the first part that lacks something, and goes there', async () => {
  const { goTo } = show({ assessment: filled });
  expect(screen.getByRole('heading', { name: 'Nästa steg Fortsätt med A. Strategisk inriktning' })).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Gå till A. Strategisk inriktning' }));
  expect(goTo).toHaveBeenCalledWith('a');
});

it('names what is missing on the page itself without sending the person away', () => {
  show({ assessment: { ...filled, purpose: '' } });
  expect(screen.getByText('Skriv vad insatsen ska leda till.')).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Gå till Översikt' })).toBeNull();
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

it('does not believe a status that no decision proves', () => {
  show({ assessment: { ...filled, status: 'Ended', routing: 'Decided', revision: 1 } });
  expect(screen.getByText(/det finns inget beslut från dem/)).toBeVisible();
  expect(screen.queryByText(/Ledningsgruppen har beslutat/)).toBeNull();
});

it('lets the group mend what the initiative is', async () => {
  const { session } = show({ assessment: filled });
  await userEvent.selectOptions(screen.getByLabelText('Typ av insats'), 'Remissyttrande');
  await userEvent.click(screen.getByRole('radio', { name: 'Lätt spår' }));
  expect(session.assessment()).toMatchObject({ type: 'consultation', track: 'light' });
});

it.each(['sv', 'en'] as const)('has no accessibility faults (%s)', async (language) => {
  const { container } = show({ assessment: { ...filled, group: [person] } }, language);
  await act(() => Promise.resolve());
  expect(await axe(container)).toHaveNoViolations();
});

describe('the people of a case', () => {
  const maria = { login: 'i:0#.f|membership|maria.holm@region.example', name: 'Maria Holm', email: '', title: '' };
  const showPeople = (resolve: PeoplePort['resolve']) => {
    const session = createFakeSession({ assessment: { ...filled, group: [person] } });
    const people: PeoplePort = { search: async () => ({ ok: true, value: [maria] }), resolve, me: () => maria };
    renderPart(Part, session, 'sv', { product: { people } });
    return session;
  };
  const addMaria = async (): Promise<void> => {
    await userEvent.type(screen.getByRole('combobox', { name: /^Projektgrupp/ }), 'Mar');
    await userEvent.click(await screen.findByRole('option', { name: /Maria Holm/ }));
  };

  it('can be added to from the directory and taken away', async () => {
    const session = showPeople(async () => ({ ok: true, value: { id: 42, name: 'Maria Holm', email: '' } }));
    await addMaria();
    await waitFor(() => expect(session.assessment().group.map(({ id }) => id)).toEqual([person.id, 42]));
    await userEvent.click(screen.getAllByRole('button', { name: `Ta bort ${person.name}` }).slice(-1)[0] as HTMLElement);
    await waitFor(() => expect(session.assessment().group.map(({ id }) => id)).toEqual([42]));
  });

  it('stay as they are, with a sentence that names somebody who has left the directory', async () => {
    const session = showPeople(async (login) => ({ ok: false, failure: { kind: 'noSuchPerson', login, who: login } }));
    await addMaria();
    expect(await screen.findByText(/^Maria Holm finns inte längre i katalogen/)).toBeInTheDocument();
    expect(session.assessment().group).toEqual([person]);
  });

  it('stay as they are, with a sentence, when SharePoint does not know the new one', async () => {
    const session = showPeople(async () => ({ ok: false, failure: { kind: 'forbidden' } }));
    await addMaria();
    expect(await screen.findByText(commonTexts.failures.forbidden)).toBeInTheDocument();
    expect(session.assessment().group).toEqual([person]);
  });
});
